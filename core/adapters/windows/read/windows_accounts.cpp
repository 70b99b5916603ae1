// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_accounts.h"

#include <array>

#include <windows.h>

// These need <windows.h> first.
#include <lmcons.h>
#include <wtsapi32.h>

namespace fix789::adapters {
namespace {

QString accountOfProcess()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = DWORD(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

// Loaded by need: it is none of the libraries that every process has.
QString accountOfDesktop()
{
    const HMODULE library = LoadLibraryExW(L"wtsapi32.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library == nullptr)
        return {};
    const auto query = reinterpret_cast<decltype(&WTSQuerySessionInformationW)>(
        reinterpret_cast<void (*)()>(GetProcAddress(library, "WTSQuerySessionInformationW")));
    const auto release =
        reinterpret_cast<decltype(&WTSFreeMemory)>(reinterpret_cast<void (*)()>(GetProcAddress(library, "WTSFreeMemory")));
    wchar_t *text = nullptr;
    DWORD bytes = 0;
    if (query == nullptr || release == nullptr ||
        !query(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTSUserName, &text, &bytes) || text == nullptr)
        return {};
    const QString name = QString::fromWCharArray(text);
    release(text);
    return name;
}

// Its name is translated: "Système".
QString systemAccount()
{
    std::array<BYTE, SECURITY_MAX_SID_SIZE> sid{};
    DWORD size = DWORD(sid.size());
    if (!CreateWellKnownSid(WinLocalSystemSid, nullptr, sid.data(), &size))
        return {};
    std::array<wchar_t, 256> name{};
    std::array<wchar_t, 256> domain{};
    DWORD names = DWORD(name.size());
    DWORD domains = DWORD(domain.size());
    SID_NAME_USE use{};
    return LookupAccountSidW(nullptr, sid.data(), name.data(), &names, domain.data(), &domains, &use)
               ? QString::fromWCharArray(name.data())
               : QString();
}

} // namespace

QStringList accountsOfThisPerson()
{
    const QString own = accountOfProcess();
    const QString system = systemAccount();
    if (own.isEmpty() || own.compare(system, Qt::CaseInsensitive) == 0)
        return {};
    QStringList accounts{own, QStringLiteral("SYSTEM")};
    for (const QString &one : {system, accountOfDesktop()})
        if (!one.isEmpty() && !accounts.contains(one, Qt::CaseInsensitive))
            accounts << one;
    return accounts;
}

} // namespace fix789::adapters
