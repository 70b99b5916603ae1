// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/console_end.h"

#include <windows.h>

#include <atomic>

namespace fix789::adapters {
namespace {

constexpr DWORD kLongestEnd = 10'000; // ms; Windows allows five seconds, unless an administrator set more

std::atomic<void (*)()> s_note = nullptr;

BOOL WINAPI handle(DWORD event)
{
    if (auto *const note = s_note.load())
        note();
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(kLongestEnd); // the process ends before, by itself or by Windows
    return TRUE;
}

} // namespace

void whenConsoleEnds(void (*note)())
{
    s_note = note;
    SetConsoleCtrlHandler(&handle, TRUE);
}

} // namespace fix789::adapters
