// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/process_hardening.h"

#include "adapters/windows/api/wine.h"
#include "adapters/windows/process/folder_security.h"

#include <windows.h>

#include <cwchar>
#include <string>
#include <vector>

namespace fix789::adapters {
namespace {

// Resolved by name, because Windows 7 without KB2533623 lacks it.
// https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-setdefaultdlldirectories
void restrictLibraryFolders()
{
    SetDllDirectoryW(L""); // removes the current folder from the search path
    using SetDefaultDllDirectoriesFunction = BOOL(WINAPI *)(DWORD);
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    if (kernel == nullptr)
        return;
    const auto restrict = reinterpret_cast<SetDefaultDllDirectoriesFunction>(
        reinterpret_cast<void *>(GetProcAddress(kernel, "SetDefaultDllDirectories")));
    if (restrict != nullptr)
        restrict(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_APPLICATION_DIR);
}

bool steersLibraries(const std::wstring &name)
{
    for (const wchar_t *prefix : {L"QT_", L"OPENSSL_", L"SSL_"})
        if (_wcsnicmp(name.c_str(), prefix, std::wcslen(prefix)) == 0)
            return true;
    return false;
}

// The C library has its own copy of the environment, which Qt and OpenSSL read: clear both.
// https://learn.microsoft.com/cpp/c-runtime-library/reference/putenv-s-wputenv-s
void clearEnvironment()
{
    wchar_t *block = GetEnvironmentStringsW();
    if (block == nullptr)
        return;
    std::vector<std::wstring> doomed;
    for (const wchar_t *entry = block; *entry != L'\0'; entry += std::wcslen(entry) + 1) {
        const std::wstring name(entry, std::wcscspn(entry, L"="));
        if (steersLibraries(name))
            doomed.push_back(name);
    }
    FreeEnvironmentStringsW(block);
    for (const std::wstring &name : doomed) {
        _wputenv_s(name.c_str(), L"");
        SetEnvironmentVariableW(name.c_str(), nullptr);
    }
}

// Keeps the heap, which may hold a typed key, out of Windows' crash reports. Wine has no such reports.
// https://learn.microsoft.com/windows/win32/api/werapi/nf-werapi-wersetflags
void keepMemoryOutOfReports()
{
    constexpr DWORD kNoHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    using WerSetFlagsFunction = HRESULT(WINAPI *)(DWORD);
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    if (kernel == nullptr || onWine())
        return;
    const auto setFlags = reinterpret_cast<WerSetFlagsFunction>(reinterpret_cast<void *>(GetProcAddress(kernel, "WerSetFlags")));
    if (setFlags != nullptr)
        setFlags(kNoHeap);
}

} // namespace

void hardenProcess()
{
    restrictLibraryFolders();
    clearEnvironment();
    keepMemoryOutOfReports();
}

Result<void> refuseUnsafeProgramFolder()
{
    if (onWine())
        return {};
    return judgeProgramFolder(QString::fromStdWString(folderOfThisProgram()));
}

} // namespace fix789::adapters
