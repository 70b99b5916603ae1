// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Gives a Wine prefix the services of Windows 10 that L2TP stands on: make_services.exe [NAME=START[,MODE]]...
// START is automatic, manual, disabled or missing; MODE is test_service.exe's. Those that start by themselves are started.
#include "wine/windows10_services.h"

#include <algorithm>
#include <cstdio>

namespace {

struct Override {
    std::wstring name;
    std::wstring start;
    std::wstring mode = L"works";
};

Override parse(const std::wstring &word)
{
    Override made;
    const auto equals = word.find(L'=');
    const auto comma = word.find(L',');
    made.name = word.substr(0, equals);
    if (equals != std::wstring::npos)
        made.start = word.substr(equals + 1, comma == std::wstring::npos ? comma : comma - equals - 1);
    if (comma != std::wstring::npos)
        made.mode = word.substr(comma + 1);
    return made;
}

DWORD startNumber(const std::wstring &word, DWORD otherwise)
{
    if (word == L"automatic")
        return SERVICE_AUTO_START;
    if (word == L"manual")
        return SERVICE_DEMAND_START;
    return word == L"disabled" ? SERVICE_DISABLED : otherwise;
}

DWORD start(const wchar_t *name)
{
    const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
    const SC_HANDLE service = OpenServiceW(manager, name, SERVICE_START);
    const DWORD code = StartServiceW(service, 0, nullptr) ? ERROR_SUCCESS : GetLastError();
    CloseServiceHandle(service);
    CloseServiceHandle(manager);
    return code;
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    std::vector<Override> overrides;
    for (int i = 1; i < argc; ++i)
        overrides.push_back(parse(argv[i]));
    int failures = 0;
    for (const auto &recipe : fix789::tests::windows10Services()) {
        const auto found =
            std::find_if(overrides.begin(), overrides.end(), [&](const Override &o) { return o.name == recipe.name; });
        const Override override = found == overrides.end() ? Override{} : *found;
        if (override.start == L"missing")
            continue;
        const DWORD startType = startNumber(override.start, recipe.start);
        DWORD code = createService(recipe, startType, fix789::tests::testServiceCommand(recipe.name, override.mode));
        if (code == ERROR_SUCCESS && startType == SERVICE_AUTO_START)
            code = start(recipe.name);
        if (code != ERROR_SUCCESS) {
            std::printf("%ls: error %lu\n", recipe.name, code);
            ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}
