// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/ras_entries.h"

#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/api/wine.h"

#include <algorithm>

// Needs <windows.h> first.
#include <raserror.h>

namespace fix789::adapters {
namespace {

constexpr DWORD kMostEntries = 2000;
constexpr int kMostTries = 5; // the phonebook may grow between the two calls

bool isEmpty(const wchar_t *text)
{
    return *text == L'\0';
}

} // namespace

bool StoredCredentials::has(DWORD what) const
{
    constexpr DWORD kSecrets = RASCM_Password | RASCM_PreSharedKey;
    return (credentials.dwMask & what) == what && !((what & RASCM_UserName) != 0 && isEmpty(credentials.szUserName)) &&
           !((what & kSecrets) != 0 && isEmpty(credentials.szPassword)) &&
           !((what & RASCM_Domain) != 0 && isEmpty(credentials.szDomain));
}

// Measured: Windows may return the bits that it was asked for, whatever is stored, or error 2 if nothing is.
// https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasgetcredentialsw
Result<StoredCredentials> storedCredentials(const RasApi &api, const RasEntryName &entry, DWORD what)
{
    StoredCredentials stored;
    stored.credentials.dwSize = sizeof(stored.credentials);
    stored.credentials.dwMask = what;
    const DWORD code = api.credentials(entry.szPhonebookPath, entry.szEntryName, &stored.credentials);
    if (code == ERROR_SUCCESS)
        return stored;
    if (code == ERROR_FILE_NOT_FOUND)
        return StoredCredentials();
    return windowsFailure(code, QStringLiteral("read what is saved with a VPN connection"));
}

Result<StoredCredentials> savedSignIn(const RasApi &api, const RasEntryName &entry)
{
    auto own = storedCredentials(api, entry, kSignIn | RASCM_Domain);
    if (!own || own->has(kSignIn) || (entry.dwFlags & REN_AllUsers) == 0)
        return own;
    return storedCredentials(api, entry, kSignIn | RASCM_Domain | RASCM_DefaultCreds);
}

QString rasText(const wchar_t *text, std::size_t most)
{
    return QString::fromWCharArray(text, qsizetype(std::find(text, text + most, L'\0') - text));
}

Result<std::vector<RasEntryName>> rasEntries(const RasApi &api)
{
    std::vector<RasEntryName> found(16);
    for (int tries = 0; tries < kMostTries; ++tries) {
        found.front().dwSize = sizeof(RasEntryName);
        DWORD bytes = DWORD(found.size() * sizeof(RasEntryName));
        DWORD count = 0;
        const DWORD code = api.enumEntries(nullptr, nullptr, found.data(), &bytes, &count);
        if (code == ERROR_SUCCESS && count <= found.size()) {
            found.resize(count);
            // Wine's own library always lists nothing, and ends the process if asked for more.
            if (found.empty() && onWine())
                return failure(ErrorKind::NotSupported, QStringLiteral("list the VPN connections: Wine has none"));
            return found;
        }
        if (code != ERROR_BUFFER_TOO_SMALL)
            return windowsFailure(code, QStringLiteral("list the VPN connections"));
        const std::size_t needed = bytes / sizeof(RasEntryName) + 1;
        if (needed > kMostEntries)
            return failure(ErrorKind::Malformed, QStringLiteral("list the VPN connections: too many"));
        found.assign(std::max(needed, found.size()), RasEntryName{});
    }
    return failure(ErrorKind::Failed, QStringLiteral("list the VPN connections: their number keeps changing"));
}

} // namespace fix789::adapters
