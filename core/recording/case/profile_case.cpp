// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/profile_case.h"

#include "recording/case/case_tables.h"

#include <QJsonDocument>

#include <algorithm>

namespace fix789::recording {
namespace members {

using enum Need;

namespace {

bool isReadable(const VpnProfile &profile)
{
    return profile.isReadable();
}

} // namespace

Form<ProfileEncryption> profileEncryption()
{
    return word<ProfileEncryption>({{ProfileEncryption::None, "none"},
                                    {ProfileEncryption::Optional, "optional"},
                                    {ProfileEncryption::Required, "required"},
                                    {ProfileEncryption::Maximum, "maximum"}});
}

Form<TunnelType> tunnelType()
{
    return word<TunnelType>({{TunnelType::Automatic, "automatic"},
                             {TunnelType::Pptp, "pptp"},
                             {TunnelType::L2tp, "l2tp"},
                             {TunnelType::Sstp, "sstp"},
                             {TunnelType::Ikev2, "ikev2"},
                             {TunnelType::WithoutL2tp, "without-l2tp"},
                             {TunnelType::Other, "other"}});
}

namespace {

// The cmdlet's words; the numbers of ciphers begin with 1.
Form<IpsecParameters::Cipher> cipher()
{
    Words words;
    for (int i = 1; !toString(IpsecParameters::Cipher(i)).isEmpty(); ++i)
        words.emplace_back(std::uint32_t(i), toString(IpsecParameters::Cipher(i)));
    return word<IpsecParameters::Cipher>(words);
}

} // namespace

template <>
const Table<IpsecParameters> &table()
{
    using Own = IpsecParameters;
    static const Table<Own> kTable{
        "ipsecParameters",
        "A connection's own IPsec parameters, in the words of Set-VpnConnectionIPsecConfiguration",
        {row(Required, "encryptionMethod", &Own::encryption, word<Own::Encryption>(), kKeep, "of main mode"),
         row(Required, "integrityCheckMethod", &Own::integrity, word<Own::Integrity>(), kKeep, "of main mode"),
         row(Required, "dhGroup", &Own::dhGroup, word<Own::DhGroup>(), kKeep, "of main mode"),
         row(Required, "cipherTransform", &Own::cipher, cipher(), kKeep, "of quick mode"),
         row(Required, "authenticationTransform", &Own::authentication, word<Own::Authentication>(), kKeep, "of quick mode"),
         row(Required, "pfsGroup", &Own::pfsGroup, word<Own::PfsGroup>(), kKeep, "of quick mode")}};
    return kTable;
}

template <>
const Table<VpnProfile> &table()
{
    using Profile = VpnProfile;
    static const Table<Profile> kTable{
        "profile",
        "A VPN connection; of a damaged or unread one only `name` and `owner` are known",
        {row(Required, "name", &Profile::name, text(4096, 1), &Pseudonyms::connection, "as Windows shows it"),
         row(Written, "owner", &Profile::owner,
             word<ProfileOwner>({{ProfileOwner::User, "user"}, {ProfileOwner::AllUsers, "all-users"}}), kKeep,
             "in whose phonebook it stands"),
         row(Optional, "damaged", &Profile::damaged, flag(), kKeep, "Windows cannot read it"),
         row(Optional, "unread", &Profile::unread, flag(), kKeep, "Windows did not say more"),
         row(Written, "tunnel", &Profile::tunnel, tunnelType(), kKeep, "the VPN's type").when(isReadable),
         row(Written, "server", &Profile::server, text(), &Pseudonyms::server, "as the person typed it").when(isReadable),
         row(Written, "authentication", &Profile::authentication,
             word<MachineAuthentication>(
                 {{MachineAuthentication::PreSharedKey, "pre-shared-key"}, {MachineAuthentication::Certificate, "certificate"}}),
             kKeep, "how the two computers prove who they are")
             .when(isReadable),
         row(Optional, "keyStored", &Profile::keyStored, flag(), kKeep, "Windows keeps a pre-shared key").when(isReadable),
         row(Optional, "ownIpsec", &Profile::ownIpsec, flag(), kKeep, "IPsec parameters are set for it alone").when(isReadable),
         row(Optional, "ipsecParameters", &Profile::ipsecParameters, object<IpsecParameters>(),
             "with `ownIpsec`: which, if they could be read")
             .when(isReadable),
         row(Optional, "credentialsSaved", &Profile::credentialsSaved, flag(), kKeep, "Windows keeps name and password")
             .when(isReadable),
         row(Optional, "signIn", &Profile::signIn, texts(256, text(10, 3, "pap|chap|ms-chap-v2|eap")), kKeep,
             "what is allowed: `pap`, `chap`, `ms-chap-v2`, `eap`")
             .when(isReadable),
         row(Optional, "encryption", &Profile::encryption, profileEncryption(), kKeep, "how much protection it asks for")
             .when(isReadable)},
        // An unrecorded setting must not become that of a healthy connection.
        [](const Profile &profile, const QJsonObject &json) {
            return !profile.isReadable() ||
                   (json.contains(u"tunnel") && json.contains(u"server") && json.contains(u"authentication"));
        },
        R"({"anyOf": [{"required": ["tunnel", "server", "authentication"]},
                      {"required": ["damaged"], "properties": {"damaged": {"const": true}}},
                      {"required": ["unread"], "properties": {"unread": {"const": true}}}]})"};
    return kTable;
}

} // namespace members

QByteArray entryOf(const VpnProfile &profile)
{
    return QJsonDocument(members::write(members::table<VpnProfile>(), &profile)).toJson(QJsonDocument::Compact);
}

Result<VpnProfile> profileFromEntry(const QByteArray &entry)
{
    return members::object<VpnProfile>().read(QJsonDocument::fromJson(entry).object(), QStringLiteral("profiles"));
}

namespace {

QString ownIpsecOf(const VpnProfile &profile)
{
    if (profile.ownIpsec != true)
        return {};
    const QString policies = QStringLiteral("NumCustomPolicy=1");
    return profile.ipsecParameters ? policies + QStringLiteral("\nCustomIPSecPolicies=") + storedForm(*profile.ipsecParameters)
                                   : policies;
}

} // namespace

Result<StoredConnection> storedIn(const std::vector<VpnProfile> &profiles, const QString &connection)
{
    const auto isMeant = [&](const VpnProfile &p) {
        return p.owner == ProfileOwner::User && p.name.compare(connection, Qt::CaseInsensitive) == 0;
    };
    const auto profile = std::ranges::find_if(profiles, isMeant);
    if (profile == profiles.end())
        return failure(ErrorKind::NotFound, QStringLiteral("looking for the VPN connection \"%1\"").arg(connection));
    const auto strategy = strategyFor(profile->tunnel);
    if (!strategy)
        return failure(ErrorKind::NotSupported, QStringLiteral("asking for the type of \"%1\"").arg(connection));
    return StoredConnection{*strategy,
                            profile->authentication,
                            ownIpsecOf(*profile),
                            entryOf(*profile),
                            std::uint32_t(profile - profiles.begin()),
                            std::uint32_t(std::ranges::count_if(profiles, isMeant) - 1)};
}

} // namespace fix789::recording
