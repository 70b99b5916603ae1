// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Ends a console program in the ways in which a person's computer does, while it holds what Windows must withdraw:
//   end_console.exe WAY HELD-FILE PROGRAM [ARGUMENT...]
// WAY: x (its console is closed), ctrl-c, ctrl-break, kill, or log-off (nothing is done: who called logs off). HELD-FILE is there
// while the program holds it. Prints "held" once it is there, and ends with 0 if program and file are gone in time.
#include <windows.h>

#include <cstdio>
#include <cwchar>
#include <string>

namespace {

constexpr DWORD kLongestStart = 60'000; // ms
constexpr DWORD kLongestEnd = 15'000;
constexpr DWORD kStep = 50;

bool exists(const wchar_t *path)
{
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

int fail(const char *why)
{
    std::fprintf(stderr, "%s (%lu)\n", why, GetLastError());
    return 1;
}

std::wstring commandLine(int count, wchar_t **words)
{
    std::wstring line;
    for (int i = 0; i < count; ++i)
        line += (i == 0 ? L"\"" : L" \"") + std::wstring(words[i]) + L"\"";
    return line;
}

// As Windows' console does: a thread in the program calls its handlers. When the console is closed, the program ends a few
// seconds later whatever they do. (Without a terminal, Wine has no console through which GenerateConsoleCtrlEvent would go, and
// its pseudo console tells its programs nothing when it is closed.)
// https://learn.microsoft.com/windows/console/ctrl-close-signal
bool tell(HANDLE process, DWORD what)
{
    constexpr DWORD kPatienceOfWindows = 5'000; // ms
    auto *const routine = reinterpret_cast<LPTHREAD_START_ROUTINE>(
        reinterpret_cast<void (*)()>(GetProcAddress(GetModuleHandleW(L"kernelbase.dll"), "CtrlRoutine")));
    void *const event = reinterpret_cast<void *>(ULONG_PTR(what));
    HANDLE thread = routine != nullptr ? CreateRemoteThread(process, nullptr, 0, routine, event, 0, nullptr) : nullptr;
    if (thread == nullptr)
        return false;
    CloseHandle(thread);
    if (what == CTRL_CLOSE_EVENT && WaitForSingleObject(process, kPatienceOfWindows) != WAIT_OBJECT_0)
        TerminateProcess(process, DWORD(0xC000013AL)); // STATUS_CONTROL_C_EXIT
    return true;
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    if (argc < 4)
        return 2;
    const std::wstring way = argv[1];
    const wchar_t *held = argv[2];
    std::wstring line = commandLine(argc - 3, argv + 3);
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION process{};
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &process))
        return fail("not started");
    for (DWORD waited = 0; !exists(held); waited += kStep) {
        if (waited > kLongestStart || WaitForSingleObject(process.hProcess, kStep) == WAIT_OBJECT_0) {
            TerminateProcess(process.hProcess, 9);
            return fail("nothing was held");
        }
    }
    std::puts("held");
    std::fflush(stdout);
    bool told = true;
    if (way == L"x")
        told = tell(process.hProcess, CTRL_CLOSE_EVENT);
    else if (way == L"ctrl-c")
        told = tell(process.hProcess, CTRL_C_EVENT);
    else if (way == L"ctrl-break")
        told = tell(process.hProcess, CTRL_BREAK_EVENT);
    else if (way == L"kill")
        TerminateProcess(process.hProcess, 9);
    if (!told) {
        TerminateProcess(process.hProcess, 9);
        return fail("the console cannot be told");
    }
    const bool ended = WaitForSingleObject(process.hProcess, kLongestEnd) == WAIT_OBJECT_0;
    for (DWORD waited = 0; exists(held) && waited < kLongestEnd; waited += kStep)
        Sleep(kStep);
    const bool gone = !exists(held);
    if (!ended)
        TerminateProcess(process.hProcess, 9);
    return ended && gone ? 0 : fail(ended ? "it is still held" : "the program did not end");
}
