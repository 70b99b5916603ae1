// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Part of the installer, which asks it before it writes anything: fix789folder.exe FOLDER. Makes the folder that Fix789 is to be
// installed in, or accepts one with an earlier installation. Ends with 0 if only administrators can change what is there, with 4
// if others can, and with 5 if a program in it is running.
#include "adapters/windows/process/path_judgement.h"

#include <windows.h>

#include <sddl.h>

#include <cstdlib>
#include <cwchar>
#include <string>

extern "C" int _dowildcard;
int _dowildcard = 0;

namespace fix789::app {
namespace {

constexpr int kReady = 0;
constexpr int kUsageError = 2;
constexpr int kRefused = 4;
constexpr int kRunning = 5;

// SYSTEM and Administrators change it, Users read and run what is in it; nothing is inherited from above.
constexpr const wchar_t *kRights = L"O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

bool isOnFixedDrive(const std::wstring &path)
{
    return path.size() > 3 && path[1] == L':' && path[2] == L'\\' && GetDriveTypeW(path.substr(0, 3).c_str()) == DRIVE_FIXED;
}

// As Windows reads it: without "..", without a backslash at its end.
std::wstring wholePath(const wchar_t *given)
{
    std::wstring path(32768, L'\0');
    path.resize(GetFullPathNameW(given, DWORD(path.size()), path.data(), nullptr));
    while (path.size() > 3 && path.back() == L'\\')
        path.pop_back();
    return path;
}

bool isThere(const std::wstring &path)
{
    return GetFileAttributesW(path.c_str()) != INVALID_FILE_ATTRIBUTES || GetLastError() == ERROR_ACCESS_DENIED;
}

// A folder that is no link. Nothing else is looked into.
bool isPlainFolder(const std::wstring &path)
{
    const DWORD attributes = GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 &&
           (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
}

bool isEmpty(const std::wstring &folder)
{
    WIN32_FIND_DATAW found{};
    const HANDLE search = FindFirstFileW((folder + L"\\*").c_str(), &found);
    if (search == INVALID_HANDLE_VALUE)
        return false;
    bool empty = true;
    do
        empty = std::wstring(found.cFileName) == L"." || std::wstring(found.cFileName) == L"..";
    while (empty && FindNextFileW(search, &found));
    FindClose(search);
    return empty;
}

// With its final rights from the start; whoever was there first did not make ours. Those above are made in the same way.
bool isMade(const std::wstring &folder)
{
    const std::wstring above = folder.substr(0, folder.rfind(L'\\'));
    if (!above.ends_with(L':') && !isThere(above)) {
        if (!isMade(above))
            return false;
    } else if (adapters::distrustOfFoldersAbove(folder)) {
        return false;
    }
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(kRights, SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    SECURITY_ATTRIBUTES security{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
    const bool made = CreateDirectoryW(folder.c_str(), &security) != FALSE;
    LocalFree(descriptor);
    return made;
}

// Windows lets nobody write to a program that runs.
bool isRunning(const std::wstring &folder)
{
    for (const wchar_t *name : {L"\\fix789.exe", L"\\fix789ctl.exe", L"\\fix789repair.exe"}) {
        const HANDLE file =
            CreateFileW((folder + name).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                        OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        if (file == INVALID_HANDLE_VALUE && GetLastError() == ERROR_SHARING_VIOLATION)
            return true;
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
    }
    return false;
}

int prepare(const wchar_t *given)
{
    const std::wstring folder = wholePath(given);
    if (!isOnFixedDrive(folder))
        return kRefused;
    if (!isThere(folder))
        return isMade(folder) && !adapters::distrustOfProgramFolder(folder) ? kReady : kRefused;
    if (!isPlainFolder(folder) || adapters::distrustOfProgramFolder(folder))
        return kRefused;
    if (!isEmpty(folder) && !isThere(folder + L"\\fix789repair.exe"))
        return kRefused;
    return isRunning(folder) ? kRunning : kReady;
}

} // namespace
} // namespace fix789::app

int WINAPI wWinMain(HINSTANCE, HINSTANCE, wchar_t *, int)
{
    return __argc == 2 ? fix789::app::prepare(__wargv[1]) : fix789::app::kUsageError;
}
