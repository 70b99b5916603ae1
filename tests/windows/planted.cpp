// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// What an attacker puts beside a program under the name of one of Windows' libraries: it tells that it was loaded. Also built
// as a program, for one that is put in the place of ours.
#include <windows.h>

namespace {

void tell()
{
    CloseHandle(CreateFileW(L"C:\\planted.txt", GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
}

} // namespace

#ifdef FIX789_PLANTED_PROGRAM
int WINAPI wWinMain(HINSTANCE, HINSTANCE, wchar_t *, int)
{
    tell();
    return 0;
}
#else
BOOL WINAPI DllMain(HINSTANCE, DWORD reason, void *)
{
    if (reason == DLL_PROCESS_ATTACH)
        tell();
    return TRUE;
}
#endif
