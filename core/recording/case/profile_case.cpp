// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/profile_case.h"

#include "base/enum_names.h"
#include "recording/case/case_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostProfiles = 2000;

constexpr std::array<std::pair<ProfileOwner, const char *>, 2> kOwners{
    {{ProfileOwner::User, "user"}, {ProfileOwner::AllUsers, "all-users"}}};
constexpr std::array<std::pair<TunnelType, const char *>, 6> kTunnels{{{TunnelType::Automatic, "automatic"},
                                                                       {TunnelType::Pptp, "pptp"},
                                                                       {TunnelType::L2tp, "l2tp"},
                                                                       {TunnelType::Sstp, "sstp"},
                                                                       {TunnelType::Ikev2, "ikev2"},
                                                                       {TunnelType::Other, "other"}}};
constexpr std::array<std::pair<MachineAuthentication, const char *>, 2> kAuthentications{
    {{MachineAuthentication::PreSharedKey, "pre-shared-key"}, {MachineAuthentication::Certificate, "certificate"}}};

constexpr std::array<std::pair<ProfileEncryption, const char *>, 4> kEncryptions{{{ProfileEncryption::None, "none"},
                                                                                  {ProfileEncryption::Optional, "optional"},
                                                                                  {ProfileEncryption::Required, "required"},
                                                                                  {ProfileEncryption::Maximum, "maximum"}}};

bool isSignIn(const QJsonValue &json)
{
    static const QStringList kKnown{QStringLiteral("pap"), QStringLiteral("chap"), QStringLiteral("ms-chap-v2"),
                                    QStringLiteral("eap")};
    const QJsonArray array = json.toArray();
    return json.isArray() && std::ranges::all_of(array, [](const QJsonValue &one) { return kKnown.contains(one.toString()); });
}

Result<void> applyMember(VpnProfile &profile, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"name" && isText(json) && !json.toString().isEmpty())
        profile.name = json.toString();
    else if (name == u"owner" && valueOf(kOwners, json.toString()))
        profile.owner = *valueOf(kOwners, json.toString());
    else if (name == u"damaged" && json.isBool())
        profile.damaged = json.toBool();
    else if (name == u"tunnel" && valueOf(kTunnels, json.toString()))
        profile.tunnel = *valueOf(kTunnels, json.toString());
    else if (name == u"server" && isText(json))
        profile.server = json.toString();
    else if (name == u"authentication" && valueOf(kAuthentications, json.toString()))
        profile.authentication = *valueOf(kAuthentications, json.toString());
    else if (name == u"keyStored" && json.isBool())
        profile.keyStored = json.toBool();
    else if (name == u"credentialsSaved" && json.isBool())
        profile.credentialsSaved = json.toBool();
    else if (name == u"encryption" && valueOf(kEncryptions, json.toString()))
        profile.encryption = *valueOf(kEncryptions, json.toString());
    else if (name == u"signIn" && isSignIn(json))
        profile.signIn = texts(json, where).value_or(QStringList{});
    else if (name == u"ownIpsec" && json.isBool())
        profile.ownIpsec = json.toBool();
    else
        return bad(where);
    return {};
}

Result<VpnProfile> profileFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    VpnProfile profile;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(profile, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    // What nobody recorded must not become what a healthy connection has.
    const bool known = object.contains(u"tunnel") && object.contains(u"server") && object.contains(u"authentication");
    if (profile.name.isEmpty() || !(known || profile.damaged))
        return bad(where);
    return profile;
}

QJsonObject toCaseJson(const VpnProfile &profile)
{
    QJsonObject json{{QStringLiteral("name"), profile.name}, {QStringLiteral("owner"), wordOf(kOwners, profile.owner)}};
    if (profile.damaged) {
        json.insert(QStringLiteral("damaged"), true);
        return json;
    }
    json.insert(QStringLiteral("tunnel"), wordOf(kTunnels, profile.tunnel));
    json.insert(QStringLiteral("server"), profile.server);
    json.insert(QStringLiteral("authentication"), wordOf(kAuthentications, profile.authentication));
    if (profile.keyStored)
        json.insert(QStringLiteral("keyStored"), *profile.keyStored);
    if (profile.ownIpsec)
        json.insert(QStringLiteral("ownIpsec"), *profile.ownIpsec);
    if (profile.credentialsSaved)
        json.insert(QStringLiteral("credentialsSaved"), *profile.credentialsSaved);
    if (profile.signIn)
        json.insert(QStringLiteral("signIn"), QJsonArray::fromStringList(*profile.signIn));
    if (profile.encryption)
        json.insert(QStringLiteral("encryption"), wordOf(kEncryptions, *profile.encryption));
    return json;
}

} // namespace

Result<Answer<std::vector<VpnProfile>>> profilesAnswer(const QJsonValue &json)
{
    using Listed = Answer<std::vector<VpnProfile>>;
    if (const auto instead = insteadOfValue(json))
        return Listed(std::unexpect, *instead);
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > kMostProfiles)
        return bad(QStringLiteral("profiles"));
    std::vector<VpnProfile> profiles;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto profile = profileFrom(array[i], QStringLiteral("profiles[%1]").arg(i));
        if (!profile)
            return std::unexpected(profile.error());
        profiles.push_back(std::move(*profile));
    }
    return Listed(std::move(profiles));
}

QJsonValue toCaseJson(const std::vector<VpnProfile> &profiles)
{
    QJsonArray array;
    for (const VpnProfile &profile : profiles)
        array.append(toCaseJson(profile));
    return array;
}

QByteArray entryOf(const VpnProfile &profile)
{
    return QJsonDocument(toCaseJson(profile)).toJson(QJsonDocument::Compact);
}

Result<VpnProfile> profileFromEntry(const QByteArray &entry)
{
    return profileFrom(QJsonDocument::fromJson(entry).object(), QStringLiteral("profiles"));
}

Result<StoredConnection> storedIn(const std::vector<VpnProfile> &profiles, const QString &connection)
{
    const auto profile = std::ranges::find_if(profiles, [&](const VpnProfile &p) {
        return p.owner == ProfileOwner::User && p.name.compare(connection, Qt::CaseInsensitive) == 0;
    });
    if (profile == profiles.end())
        return failure(ErrorKind::NotFound, QStringLiteral("looking for the VPN connection \"%1\"").arg(connection));
    const auto strategy = strategyFor(profile->tunnel);
    if (!strategy)
        return failure(ErrorKind::NotSupported, QStringLiteral("asking for the type of \"%1\"").arg(connection));
    return StoredConnection{*strategy, profile->authentication,
                            profile->ownIpsec == true ? QStringLiteral("NumCustomPolicy=1") : QString(), entryOf(*profile),
                            std::uint32_t(profile - profiles.begin())};
}

} // namespace fix789
