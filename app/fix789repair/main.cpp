// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The program that runs elevated. Libraries that it imports would load before its first statement, from its own folder if
// somebody put them there: so it is linked statically and imports only what Windows keeps loaded (KnownDLLs). It judges its
// folder, closes what it does not need, and only then loads fix789repair.dll, which does the work.
#include "adapters/windows/process/path_judgement.h"
#include "engine/repair_exit.h"

#include <windows.h>

#include <cstdint>
#include <cstdlib>
#include <cwchar>
#include <iterator>
#include <string>
#include <vector>

// MinGW's start would expand "*" in an argument to file names.
extern "C" int _dowildcard;
int _dowildcard = 0;

// GCC's own checks of the stack ask Windows for random numbers before the first statement, which loads CRYPTSP.dll and
// CRYPTBASE.dll: not KnownDLLs, and so from the program's folder if somebody put them there. These take their place.
extern "C" {
std::uintptr_t __stack_chk_guard = 0x9e3779b97f4a7c15;
[[noreturn]] void __stack_chk_fail();
}

void __stack_chk_fail()
{
    OutputDebugStringA("fix789repair: stack smashing detected");
    TerminateProcess(GetCurrentProcess(), STATUS_STACK_BUFFER_OVERRUN);
    std::abort(); // unreachable: a process may always end itself
}

namespace fix789::app {
namespace {

using engine::RepairExit;

// https://learn.microsoft.com/windows/win32/api/winnt/ne-winnt-process_mitigation_policy; each takes one word of flags.
struct Mitigation {
    int policy;
    DWORD flags;
};
constexpr Mitigation kMitigations[]{
    {3, 0x3},  // ProcessStrictHandleCheckPolicy: an invalid handle is an error, for good
    {6, 0x1},  // ProcessExtensionPointDisablePolicy: no AppInit libraries, hooks or input methods
    {10, 0x7}, // ProcessImageLoadPolicy: nothing from a network, nothing from low integrity, System32 before others
    {13, 0x1}, // ProcessChildProcessPolicy: starts no other program
    {16, 0x1}, // ProcessRedirectionTrustPolicy: follows no junction that a user made
};

// Older Windows lack some of them.
void takeMitigations()
{
    using Set = BOOL(WINAPI *)(int, void *, SIZE_T);
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    const auto set = kernel == nullptr
                         ? nullptr
                         : reinterpret_cast<Set>(reinterpret_cast<void *>(GetProcAddress(kernel, "SetProcessMitigationPolicy")));
    if (set == nullptr)
        return;
    for (Mitigation mitigation : kMitigations)
        set(mitigation.policy, &mitigation.flags, sizeof mitigation.flags);
}

// Users set variables for themselves that an elevated program inherits; Windows' own functions read some of them.
bool replaceEnvironment()
{
    wchar_t windows[MAX_PATH] = L"";
    const UINT length = GetSystemWindowsDirectoryW(windows, MAX_PATH);
    if (length < 3 || length >= MAX_PATH || windows[1] != L':')
        return false;
    wchar_t *block = GetEnvironmentStringsW();
    if (block == nullptr)
        return false;
    std::vector<std::wstring> names;
    for (const wchar_t *entry = block; *entry != L'\0'; entry += std::wcslen(entry) + 1)
        if (*entry != L'=')
            names.emplace_back(entry, std::wcscspn(entry, L"="));
    FreeEnvironmentStringsW(block);
    for (const std::wstring &name : names) {
        _wputenv_s(name.c_str(), L""); // the C library has its own copy
        SetEnvironmentVariableW(name.c_str(), nullptr);
    }
    const std::wstring drive(windows, 2);
    for (const auto &[name, value] : {std::pair<const wchar_t *, std::wstring>{L"SystemRoot", windows},
                                      {L"windir", windows},
                                      {L"SystemDrive", drive},
                                      {L"ProgramData", drive + L"\\ProgramData"}})
        _wputenv_s(name, value.c_str());
    return true;
}

int run(int count, wchar_t **words)
{
    SetDllDirectoryW(L""); // removes the current folder from the search path
    if (!SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32))
        return int(RepairExit::Preparation);
    takeMitigations();
    const std::wstring folder = adapters::folderOfThisProgram();
    if (folder.empty() || adapters::distrustOfProgramFolder(folder))
        return int(RepairExit::ProgramFolder);
    if (!replaceEnvironment())
        return int(RepairExit::Preparation);
    SetCurrentDirectoryW(folder.c_str());
    const HMODULE library = LoadLibraryExW((folder + L"\\fix789repair.dll").c_str(), nullptr,
                                           LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library == nullptr)
        return int(RepairExit::Library);
    using Repair = int (*)(int, const wchar_t *const *);
    const auto repair = reinterpret_cast<Repair>(reinterpret_cast<void *>(GetProcAddress(library, "fix789Repair")));
    return repair == nullptr ? int(RepairExit::Library) : repair(count - 1, words + 1);
}

} // namespace
} // namespace fix789::app

// From the kernel's random number for this process and from where Windows put it; it asks no library. Not checked itself: it
// changes what it would be checked against.
__attribute__((no_stack_protector)) int WINAPI wWinMain(HINSTANCE, HINSTANCE, wchar_t *, int)
{
    constexpr int kProcessCookie = 36;
    using Query = LONG(WINAPI *)(HANDLE, int, void *, ULONG, ULONG *);
    ULONG cookie = 0;
    if (const auto query = reinterpret_cast<Query>(
            reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "NtQueryInformationProcess"))))
        query(GetCurrentProcess(), kProcessCookie, &cookie, sizeof cookie, nullptr);
    LARGE_INTEGER ticks{};
    QueryPerformanceCounter(&ticks);
    __stack_chk_guard ^=
        (std::uintptr_t(cookie) << 32) ^ std::uintptr_t(ticks.QuadPart) ^ reinterpret_cast<std::uintptr_t>(&ticks);
    const int exitCode = __argc > 0 ? fix789::app::run(__argc, __wargv) : int(fix789::engine::RepairExit::Preparation);
    // Everything is closed. What libraries do at an end can wait for ever (process_end.cpp).
    TerminateProcess(GetCurrentProcess(), UINT(exitCode));
    std::abort(); // unreachable: a process may always end itself
}
