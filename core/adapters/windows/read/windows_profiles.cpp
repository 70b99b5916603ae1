// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_profiles.h"

#include "adapters/windows/api/ras_entries.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/windows_phonebook.h"
#include "formats/phonebook.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

// These need <windows.h> first.
#include <lmcons.h>
#include <raserror.h>

namespace fix789::adapters {
namespace {

constexpr DWORD kLargestEntry = 1024 * 1024; // RASENTRY with its alternate numbers
constexpr int kMostEntryTries = 5;           // the phonebook may grow between the two calls
constexpr DWORD kMoment = 100;               // ms

// MinGW's RASENTRYW ends where that of Windows XP did: a valid dwSize by the documentation, with which newer Windows omits
// what it has added. If one insists on its own, Vista added two IPv6 addresses and two metrics, and Windows 7 an address, its
// prefix length and a time. https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasgetentrypropertiesw
constexpr std::array<DWORD, 3> kEntrySizes{sizeof(RASENTRYW), sizeof(RASENTRYW) + 40, sizeof(RASENTRYW) + 64};

// The result includes what follows the structure.
Result<QByteArray> properties(const RasApi &api, const RasEntryName &entry)
{
    const QString doing = QStringLiteral("read a VPN connection");
    DWORD size = 0;
    DWORD code = api.entryProperties(entry.szPhonebookPath, entry.szEntryName, nullptr, &size, nullptr, nullptr);
    if (code != ERROR_BUFFER_TOO_SMALL && code != ERROR_INVALID_SIZE && code != ERROR_SUCCESS)
        return windowsFailure(code, doing);
    std::size_t structure = 0;
    for (int tries = 0; tries < kMostEntryTries; ++tries) {
        if (size > kLargestEntry)
            return failure(ErrorKind::Malformed, QStringLiteral("read a VPN connection: it is too large"));
        QByteArray room(qsizetype(std::max(size, kEntrySizes.back())), '\0');
        auto *properties = reinterpret_cast<RASENTRYW *>(room.data());
        properties->dwSize = kEntrySizes.at(structure);
        size = DWORD(room.size());
        code = api.entryProperties(entry.szPhonebookPath, entry.szEntryName, properties, &size, nullptr, nullptr);
        if (code == ERROR_SUCCESS && size > 0)
            return room;
        if (code == ERROR_SUCCESS)
            return failure(ErrorKind::NotSupported, QStringLiteral("read a VPN connection: nothing came back"));
        if (code == ERROR_INVALID_SIZE && structure + 1 < kEntrySizes.size())
            ++structure;
        else if (code != ERROR_BUFFER_TOO_SMALL)
            return windowsFailure(code, doing);
    }
    return failure(ErrorKind::Failed, QStringLiteral("read a VPN connection: its size keeps changing"));
}

// Also answered while another program writes the phonebook, and for an entry removed or renamed since it was listed.
bool mayPass(const Error &error)
{
    return error.code == ERROR_CANNOT_OPEN_PHONEBOOK || error.code == ERROR_CANNOT_LOAD_PHONEBOOK ||
           error.code == ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
}

// As properties(), asked once more where the answer may pass.
Result<QByteArray> settledProperties(const RasApi &api, const RasEntryName &entry)
{
    auto room = properties(api, entry);
    if (room || !mayPass(room.error()))
        return room;
    Sleep(kMoment);
    auto again = properties(api, entry);
    // An answer that changes is none.
    if (!again && mayPass(again.error()) && again.error().code != room.error().code)
        return failure(ErrorKind::Failed, QStringLiteral("read a VPN connection: the phonebook is changing"));
    return again;
}

// Whether Windows calls this entry damaged, which it lists. Where the answer may have another reason, the entry is at fault only
// if we can read the phonebook and it has the entry: a repair removes what is damaged.
bool isDamaged(const Error &error, const RasEntryName &entry)
{
    if (!mayPass(error))
        return error.code == ERROR_CORRUPT_PHONEBOOK;
    const auto phonebook = readPhonebook(rasText(entry.szPhonebookPath, std::size(entry.szPhonebookPath)));
    return phonebook && formats::storedIn(*phonebook, rasText(entry.szEntryName, std::size(entry.szEntryName))).has_value();
}

std::optional<bool> isKeyStored(const RasApi &api, const RasEntryName &entry)
{
    const auto stored = storedCredentials(api, entry, RASCM_PreSharedKey);
    return stored ? std::optional(stored->has(RASCM_PreSharedKey)) : std::nullopt;
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
        const auto phonebook = readPhonebook(path);
        return phonebook ? formats::ownIpsecByName(*phonebook) : QHash<QString, formats::OwnIpsec>();
    }

    QHash<QString, QHash<QString, formats::OwnIpsec>> m_read;
};

ProfileOwner ownerOf(const RasEntryName &entry)
{
    return (entry.dwFlags & REN_AllUsers) != 0 ? ProfileOwner::AllUsers : ProfileOwner::User;
}

// Empty for an entry that is not a VPN connection.
Result<std::optional<VpnProfile>> profileFrom(const RasApi &api, const RasEntryName &entry, Phonebooks &phonebooks)
{
    VpnProfile profile;
    profile.name = rasText(entry.szEntryName, std::size(entry.szEntryName));
    profile.owner = ownerOf(entry);
    const auto room = settledProperties(api, entry);
    if (!room && isDamaged(room.error(), entry)) {
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
        profile.keyStored = isKeyStored(api, entry);
    if (const auto signIn = savedSignIn(api, entry))
        profile.credentialsSaved = signIn->has(kSignIn);
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
    std::optional<Error> unread;
    bool readAny = found->empty();
    for (const RasEntryName &entry : *found) {
        auto profile = profileFrom(*api, entry, phonebooks);
        readAny = readAny || profile;
        if (!profile) {
            unread = unread.value_or(profile.error());
            VpnProfile named;
            named.name = rasText(entry.szEntryName, std::size(entry.szEntryName));
            named.owner = ownerOf(entry);
            named.unread = true;
            profiles.push_back(std::move(named));
        } else if (*profile) {
            profiles.push_back(std::move(**profile));
        }
    }
    // One that Windows does not tell of hides none of the others.
    if (!readAny && unread)
        return Failure(*unread);
    return profiles;
}

} // namespace fix789::adapters
