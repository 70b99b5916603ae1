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
constexpr DWORD_PTR kPseudoConsole = 0x20016; // PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE, which MinGW's winbase.h may lack

using CreateConsole = HRESULT(WINAPI *)(COORD, HANDLE, HANDLE, DWORD, void **);
using CloseConsole = void(WINAPI *)(void *);

template <class Function>
Function functionIn(const char *name)
{
    return reinterpret_cast<Function>(reinterpret_cast<void (*)()>(GetProcAddress(GetModuleHandleW(L"kernel32.dll"), name)));
}

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

// A console of its own, as a window would be: closing it is the X.
struct Console {
    void *console = nullptr;
    HANDLE input = nullptr;
    HANDLE output = nullptr;

    bool make()
    {
        HANDLE theirInput = nullptr;
        HANDLE theirOutput = nullptr;
        const auto create = functionIn<CreateConsole>("CreatePseudoConsole");
        const bool made = create != nullptr && CreatePipe(&theirInput, &input, nullptr, 0) &&
                          CreatePipe(&output, &theirOutput, nullptr, 0) &&
                          SUCCEEDED(create({80, 25}, theirInput, theirOutput, 0, &console));
        CloseHandle(theirInput);
        CloseHandle(theirOutput);
        return made;
    }
};

DWORD WINAPI drain(void *pipe)
{
    char bytes[512];
    DWORD got = 0;
    while (ReadFile(pipe, bytes, sizeof bytes, &got, nullptr) && got != 0) {
    }
    return 0;
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    if (argc < 4)
        return 2;
    const std::wstring way = argv[1];
    const wchar_t *held = argv[2];
    std::wstring line = commandLine(argc - 3, argv + 3);
    const bool closes = way == L"x";
    Console console;
    STARTUPINFOEXW start{};
    start.StartupInfo.cb = sizeof start;
    char room[256];
    SIZE_T size = sizeof room;
    if (closes) {
        if (!console.make())
            return fail("no pseudo console");
        start.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(room);
        if (!InitializeProcThreadAttributeList(start.lpAttributeList, 1, 0, &size) ||
            !UpdateProcThreadAttribute(start.lpAttributeList, 0, kPseudoConsole, console.console, sizeof console.console, nullptr,
                                       nullptr))
            return fail("no attribute");
        CloseHandle(CreateThread(nullptr, 0, drain, console.output, 0, nullptr));
    }
    PROCESS_INFORMATION process{};
    const DWORD flags = closes ? EXTENDED_STARTUPINFO_PRESENT : CREATE_NEW_PROCESS_GROUP;
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, flags, nullptr, nullptr, &start.StartupInfo, &process))
        return fail("not started");
    for (DWORD waited = 0; !exists(held); waited += kStep) {
        if (waited > kLongestStart || WaitForSingleObject(process.hProcess, kStep) == WAIT_OBJECT_0) {
            TerminateProcess(process.hProcess, 9);
            return fail("nothing was held");
        }
    }
    std::puts("held");
    std::fflush(stdout);
    if (closes)
        functionIn<CloseConsole>("ClosePseudoConsole")(console.console);
    else if (way == L"ctrl-c")
        GenerateConsoleCtrlEvent(CTRL_C_EVENT, process.dwProcessId);
    else if (way == L"ctrl-break")
        GenerateConsoleCtrlEvent(CTRL_BREAK_EVENT, process.dwProcessId);
    else if (way == L"kill")
        TerminateProcess(process.hProcess, 9);
    const bool ended = WaitForSingleObject(process.hProcess, kLongestEnd) == WAIT_OBJECT_0;
    for (DWORD waited = 0; exists(held) && waited < kLongestEnd; waited += kStep)
        Sleep(kStep);
    const bool gone = !exists(held);
    if (!ended)
        TerminateProcess(process.hProcess, 9);
    return ended && gone ? 0 : fail(ended ? "it is still held" : "the program did not end");
}
