// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/windows_profiles.h"

#include "portable/phonebook.h"
#include "windows/ras_api.h"
#include "windows/wide_text.h"
#include "windows/windows_error.h"
#include "windows/windows_phonebook.h"
#include "windows/wine.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

// After <windows.h>, which they need.
#include <lmcons.h>
#include <raserror.h>

namespace fix789 {
namespace {

constexpr DWORD kMostEntries = 2000;
constexpr DWORD kLargestEntry = 1024 * 1024;          // RASENTRY with its alternate numbers
constexpr qint64 kLargestPhonebook = 8 * 1024 * 1024; // bytes; one of thousands of connections is smaller
constexpr int kMostTries = 5;                         // the phonebook may grow between asking for the size and reading

// MinGW's RASENTRYNAMEW ends as on Windows 2000 and later, its RASENTRYW as on Windows XP: a valid dwSize by the documentation,
// after which newer Windows leave out what is newer.
QString textIn(const WCHAR *text, std::size_t most)
{
    return QString::fromWCharArray(text, qsizetype(std::find(text, text + most, L'\0') - text));
}

Result<std::vector<tagRASENTRYNAMEW>> entries(const RasApi &api)
{
    std::vector<tagRASENTRYNAMEW> found(16);
    for (int tries = 0; tries < kMostTries; ++tries) {
        found.front().dwSize = sizeof(tagRASENTRYNAMEW);
        DWORD bytes = DWORD(found.size() * sizeof(tagRASENTRYNAMEW));
        DWORD count = 0;
        const DWORD code = api.enumEntries(nullptr, nullptr, found.data(), &bytes, &count);
        if (code == ERROR_SUCCESS && count <= found.size()) {
            found.resize(count);
            return found;
        }
        if (code != ERROR_BUFFER_TOO_SMALL)
            return windowsFailure(code, QStringLiteral("list the VPN connections"));
        const std::size_t needed = bytes / sizeof(tagRASENTRYNAMEW) + 1;
        if (needed > kMostEntries)
            return failure(ErrorKind::Malformed, QStringLiteral("list the VPN connections: too many"));
        found.assign(std::max(needed, found.size()), tagRASENTRYNAMEW{});
    }
    return failure(ErrorKind::Failed, QStringLiteral("list the VPN connections: their number keeps changing"));
}

// The structure with what follows it. https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasgetentrypropertiesw
Result<QByteArray> properties(const RasApi &api, const tagRASENTRYNAMEW &entry)
{
    DWORD size = 0;
    DWORD code = api.entryProperties(entry.szPhonebookPath, entry.szEntryName, nullptr, &size, nullptr, nullptr);
    if (code != ERROR_BUFFER_TOO_SMALL && code != ERROR_SUCCESS)
        return windowsFailure(code, QStringLiteral("read a VPN connection"));
    for (int tries = 0; tries < kMostTries; ++tries) {
        if (size > kLargestEntry)
            return failure(ErrorKind::Malformed, QStringLiteral("read a VPN connection: it is too large"));
        QByteArray room(qsizetype(std::max<std::size_t>(size, sizeof(RASENTRYW))), '\0');
        auto *properties = reinterpret_cast<RASENTRYW *>(room.data());
        properties->dwSize = sizeof(RASENTRYW);
        size = DWORD(room.size());
        code = api.entryProperties(entry.szPhonebookPath, entry.szEntryName, properties, &size, nullptr, nullptr);
        if (code == ERROR_SUCCESS && size > 0)
            return room;
        if (code == ERROR_SUCCESS)
            return failure(ErrorKind::NotSupported, QStringLiteral("read a VPN connection: nothing came back"));
        if (code != ERROR_BUFFER_TOO_SMALL)
            return windowsFailure(code, QStringLiteral("read a VPN connection"));
    }
    return failure(ErrorKind::Failed, QStringLiteral("read a VPN connection: its size keeps changing"));
}

// Asked for one thing alone, Windows answers with its bit where there is one, and with a handle in its place.
// https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasgetcredentialsw
std::optional<bool> isStored(const RasApi &api, const tagRASENTRYNAMEW &entry, DWORD what)
{
    RASCREDENTIALSW credentials{};
    credentials.dwSize = sizeof(credentials);
    credentials.dwMask = what;
    const DWORD code = api.credentials(entry.szPhonebookPath, entry.szEntryName, &credentials);
    const bool stored = (credentials.dwMask & what) != 0;
    SecureZeroMemory(&credentials, sizeof(credentials)); // a handle to it, which is nobody's business
    return code == ERROR_SUCCESS ? std::optional(stored) : std::nullopt;
}

std::optional<bool> ownIpsec(const tagRASENTRYNAMEW &entry, const QString &name)
{
    QFile phonebook(textIn(entry.szPhonebookPath, std::size(entry.szPhonebookPath)));
    if (phonebook.fileName().isEmpty() || !phonebook.open(QIODevice::ReadOnly) || phonebook.size() > kLargestPhonebook)
        return std::nullopt;
    return ownIpsecIn(phonebook.read(kLargestPhonebook), name);
}

// Nothing for an entry that is no VPN connection.
Result<std::optional<VpnProfile>> profileFrom(const RasApi &api, const tagRASENTRYNAMEW &entry)
{
    VpnProfile profile;
    profile.name = textIn(entry.szEntryName, std::size(entry.szEntryName));
    profile.owner = (entry.dwFlags & REN_AllUsers) != 0 ? ProfileOwner::AllUsers : ProfileOwner::User;
    const auto room = properties(api, entry);
    if (!room && room.error().code == ERROR_CORRUPT_PHONEBOOK) {
        profile.damaged = true;
        return profile;
    }
    if (!room)
        return std::unexpected(room.error());
    const auto *properties = reinterpret_cast<const RASENTRYW *>(room->constData());
    if (properties->dwType != RASET_Vpn)
        return std::nullopt;
    profile.tunnel = tunnelFrom(properties->dwVpnStrategy);
    profile.server = textIn(properties->szLocalPhoneNumber, std::size(properties->szLocalPhoneNumber));
    profile.authentication = (properties->dwfOptions2 & RASEO2_UsePreSharedKey) != 0 ? MachineAuthentication::PreSharedKey
                                                                                     : MachineAuthentication::Certificate;
    if (profile.authentication == MachineAuthentication::PreSharedKey)
        profile.keyStored = isStored(api, entry, RASCM_PreSharedKey);
    profile.credentialsSaved = isStored(api, entry, RASCM_Password);
    profile.ownIpsec = ownIpsec(entry, profile.name);
    return profile;
}

} // namespace

Result<StoredConnection> WindowsProfiles::stored(const QString &connection) const
{
    const auto path = ownPhonebookPath();
    const auto text = path ? readPhonebook(*path) : Result<QByteArray>(std::unexpected(path.error()));
    return text ? storedIn(*text, connection) : std::unexpected(text.error());
}

std::optional<bool> ownIpsecIn(const QByteArray &phonebook, const QString &connection)
{
    bool inside = false;
    for (const QByteArray &line : phonebook.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.startsWith(u'[')) {
            if (inside)
                return std::nullopt; // its section ended without saying
            inside = text.compare(u'[' + connection + u']', Qt::CaseInsensitive) == 0;
        } else if (inside && text.startsWith(u"NumCustomPolicy=", Qt::CaseInsensitive)) {
            bool isNumber = false;
            const int policies = text.mid(text.indexOf(u'=') + 1).toInt(&isNumber);
            return isNumber ? std::optional(policies > 0) : std::nullopt;
        }
    }
    return std::nullopt;
}

Result<std::vector<VpnProfile>> WindowsProfiles::profiles() const
{
    const auto api = rasApi();
    if (!api)
        return std::unexpected(api.error());
    const auto found = entries(*api);
    if (!found)
        return std::unexpected(found.error());
    // Wine's own library lists nothing, whatever there is, and ends the process where it is asked for credentials.
    if (found->empty() && onWine())
        return failure(ErrorKind::NotSupported, QStringLiteral("list the VPN connections: Wine has none"));
    std::vector<VpnProfile> profiles;
    for (const tagRASENTRYNAMEW &entry : *found) {
        auto profile = profileFrom(*api, entry);
        if (!profile)
            return std::unexpected(profile.error());
        if (*profile)
            profiles.push_back(std::move(**profile));
    }
    return profiles;
}

} // namespace fix789
