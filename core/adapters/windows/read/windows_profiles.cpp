// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_profiles.h"

#include "adapters/windows/api/ras_entries.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/windows_phonebook.h"
#include "formats/own_ipsec.h"
#include "formats/phonebook.h"

#include <QByteArray>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

// These need <windows.h> first.
#include <lmcons.h>
#include <raserror.h>

namespace fix789::adapters {
namespace {

constexpr DWORD kLargestEntry = 1024 * 1024;          // RASENTRY with its alternate numbers
constexpr qint64 kLargestPhonebook = 8 * 1024 * 1024; // bytes; one with thousands of connections is smaller
constexpr int kMostTries = 5;                         // the phonebook may grow between the two calls

// MinGW's RASENTRYW has Windows XP's size: a valid dwSize by the documentation; newer Windows then omits newer fields. The
// result includes what follows it. https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasgetentrypropertiesw
Result<QByteArray> properties(const RasApi &api, const RasEntryName &entry)
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

// Asked for one item only, Windows sets its bit if it exists, and returns a handle in its place.
// https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasgetcredentialsw
std::optional<bool> isStored(const RasApi &api, const RasEntryName &entry, DWORD what)
{
    RASCREDENTIALSW credentials{};
    credentials.dwSize = sizeof(credentials);
    credentials.dwMask = what;
    const DWORD code = api.credentials(entry.szPhonebookPath, entry.szEntryName, &credentials);
    const bool stored = (credentials.dwMask & what) != 0;
    SecureZeroMemory(&credentials, sizeof(credentials)); // contains a handle to it, which must not leak
    return code == ERROR_SUCCESS ? std::optional(stored) : std::nullopt;
}

// "Require" in the names is historical: each flag allows its protocol. An entry without any leaves it to Windows.
std::optional<QStringList> signInFrom(DWORD options)
{
    static constexpr std::array<std::pair<DWORD, const char *>, 4> kProtocols{{{RASEO_RequirePAP, "pap"},
                                                                               {RASEO_RequireCHAP, "chap"},
                                                                               {RASEO_RequireMsCHAP2, "ms-chap-v2"},
                                                                               {RASEO_RequireEAP, "eap"}}};
    QStringList allowed;
    for (const auto &[bit, word] : kProtocols)
        if ((options & bit) != 0)
            allowed << QLatin1String(word);
    return allowed.isEmpty() ? std::nullopt : std::optional(allowed);
}

std::optional<ProfileEncryption> encryptionFrom(DWORD type)
{
    switch (type) {
    case ET_None:
        return ProfileEncryption::None;
    case ET_Require:
        return ProfileEncryption::Required;
    case ET_RequireMax:
        return ProfileEncryption::Maximum;
    case ET_Optional:
        return ProfileEncryption::Optional;
    default:
        return std::nullopt;
    }
}

// Reads each phonebook once, however many connections it contains.
class Phonebooks {
public:
    // Nothing: the phonebook does not say.
    std::optional<formats::OwnIpsec> ownIpsec(const RasEntryName &entry, const QString &connection)
    {
        const QString path = rasText(entry.szPhonebookPath, std::size(entry.szPhonebookPath));
        if (!m_read.contains(path))
            m_read.insert(path, read(path));
        const QHash<QString, formats::OwnIpsec> &known = m_read[path];
        const auto it = known.constFind(connection.toCaseFolded());
        return it == known.constEnd() ? std::nullopt : std::optional(*it);
    }

private:
    static QHash<QString, formats::OwnIpsec> read(const QString &path)
    {
        QFile phonebook(path);
        if (path.isEmpty() || !phonebook.open(QIODevice::ReadOnly) || phonebook.size() > kLargestPhonebook)
            return {};
        return formats::ownIpsecByName(phonebook.read(kLargestPhonebook));
    }

    QHash<QString, QHash<QString, formats::OwnIpsec>> m_read;
};

// Empty for an entry that is not a VPN connection.
Result<std::optional<VpnProfile>> profileFrom(const RasApi &api, const RasEntryName &entry, Phonebooks &phonebooks)
{
    VpnProfile profile;
    profile.name = rasText(entry.szEntryName, std::size(entry.szEntryName));
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
    profile.server = rasText(properties->szLocalPhoneNumber, std::size(properties->szLocalPhoneNumber));
    profile.authentication = (properties->dwfOptions2 & RASEO2_UsePreSharedKey) != 0 ? MachineAuthentication::PreSharedKey
                                                                                     : MachineAuthentication::Certificate;
    if (profile.authentication == MachineAuthentication::PreSharedKey)
        profile.keyStored = isStored(api, entry, RASCM_PreSharedKey);
    profile.credentialsSaved = isStored(api, entry, RASCM_Password);
    profile.signIn = signInFrom(properties->dwfOptions);
    profile.encryption = encryptionFrom(properties->dwEncryptionType);
    if (const auto own = phonebooks.ownIpsec(entry, profile.name)) {
        profile.ownIpsec = own->isSet;
        profile.ipsecParameters = own->parameters;
    }
    return profile;
}

} // namespace

Result<StoredConnection> windowsStoredConnection(const QString &connection)
{
    const auto path = ownPhonebookPath();
    const auto text = path ? readPhonebook(*path) : Result<QByteArray>(std::unexpected(path.error()));
    return text ? formats::storedIn(*text, connection) : std::unexpected(text.error());
}

Result<std::vector<VpnProfile>> windowsProfiles()
{
    const auto api = rasApi();
    if (!api)
        return std::unexpected(api.error());
    const auto found = rasEntries(*api);
    if (!found)
        return std::unexpected(found.error());
    std::vector<VpnProfile> profiles;
    Phonebooks phonebooks;
    for (const RasEntryName &entry : *found) {
        auto profile = profileFrom(*api, entry, phonebooks);
        if (!profile)
            return std::unexpected(profile.error());
        if (*profile)
            profiles.push_back(std::move(**profile));
    }
    return profiles;
}

} // namespace fix789::adapters
