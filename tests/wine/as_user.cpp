// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Runs a program as a standard user: as_user.exe PROGRAM [ARGUMENT...]; ends as it ends, with 125 if it could not be started so.
// Wine starts everything as an administrator, and has no runas.exe; SaferComputeTokenFromLevel answers there with a token that is
// none. But it has the second token that Windows gives to an administrator's other programs (TokenLinkedToken: not elevated), and
// CreateRestrictedToken takes the group "Administrators" and the privileges out of that. What Wine refuses to such a program is
// little: its registry and its service control manager ask for no rights. So this shows what our programs do when they are not
// elevated, not what Windows would let them do. (There the second token may only be looked at: sign in as a standard user.)
#include <windows.h>

#include <cstdio>
#include <string>

namespace {

constexpr int kNotStarted = 125;

int fail(const char *why)
{
    std::fprintf(stderr, "as_user: %s (%lu)\n", why, GetLastError());
    return kNotStarted;
}

std::wstring commandLine(int count, wchar_t **words)
{
    std::wstring line;
    for (int i = 0; i < count; ++i)
        line += (i == 0 ? L"\"" : L" \"") + std::wstring(words[i]) + L"\"";
    return line;
}

bool isElevated(HANDLE token)
{
    TOKEN_ELEVATION elevation{};
    DWORD length = 0;
    return !GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &length) || elevation.TokenIsElevated != 0;
}

bool isMember(HANDLE token, PSID group)
{
    HANDLE asking = nullptr;
    BOOL is = TRUE;
    return !DuplicateTokenEx(token, TOKEN_ALL_ACCESS, nullptr, SecurityIdentification, TokenImpersonation, &asking) ||
           !CheckTokenMembership(asking, group, &is) || is;
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    if (argc < 2)
        return 2;
    HANDLE own = nullptr;
    TOKEN_LINKED_TOKEN other{};
    DWORD length = 0;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own) ||
        !GetTokenInformation(own, TokenLinkedToken, &other, sizeof other, &length))
        return fail("there is no second token");
    BYTE administrators[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof administrators;
    HANDLE restricted = nullptr;
    HANDLE primary = nullptr;
    if (!CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators, &size))
        return fail("there are no administrators");
    SID_AND_ATTRIBUTES without{administrators, 0};
    if (!CreateRestrictedToken(other.LinkedToken, DISABLE_MAX_PRIVILEGE, 1, &without, 0, nullptr, 0, nullptr, &restricted) ||
        !DuplicateTokenEx(restricted, TOKEN_ALL_ACCESS, nullptr, SecurityImpersonation, TokenPrimary, &primary))
        return fail("the token cannot be restricted");
    if (isElevated(primary) || isMember(primary, administrators))
        return fail("the token is still an administrator's");
    std::wstring line = commandLine(argc - 1, argv + 1);
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION process{};
    if (!CreateProcessAsUserW(primary, nullptr, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start, &process))
        return fail("the program did not start");
    DWORD code = kNotStarted;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return int(code);
}
