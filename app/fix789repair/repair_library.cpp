// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The one function of fix789repair.dll, which fix789repair.exe calls with its own words.
#include "machine_repair.h"

extern "C" __declspec(dllexport) int fix789Repair(int count, const wchar_t *const *words);

int fix789Repair(int count, const wchar_t *const *words)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QString::fromWCharArray(words[i]);
    return fix789::app::repairMachine(list);
}
