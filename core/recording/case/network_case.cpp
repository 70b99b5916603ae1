// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/network_case.h"

#include "base/enum_names.h"
#include "recording/case/case_list.h"

#include <array>

namespace fix789 {

using namespace case_values;

namespace {

using Outcome = RememberedRun::Outcome;
using Device = RememberedRun::Device;
using Login = RememberedRun::Login;

constexpr qsizetype kMostRuns = 2000;

constexpr std::array<std::pair<Outcome, const char *>, 3> kOutcomes{
    {{Outcome::Answered, "answered"}, {Outcome::Partly, "partly"}, {Outcome::Silent, "silent"}}};
constexpr std::array<std::pair<Login, const char *>, 2> kLogins{{{Login::Passed, "passed"}, {Login::Pending, "pending"}}};
constexpr std::array<std::pair<Device, const char *>, 2> kDevices{{{Device::This, "this"}, {Device::Another, "another"}}};

constexpr std::array<std::pair<QString NetworkIdentity::*, const char *>, 7> kMembers{
    {{&NetworkIdentity::name, "name"},
     {&NetworkIdentity::gateway, "gateway"},
     {&NetworkIdentity::gatewayHardware, "gatewayHardware"},
     {&NetworkIdentity::subnet, "subnet"},
     {&NetworkIdentity::publicAddress, "publicAddress"},
     {&NetworkIdentity::ownHardware, "ownHardware"},
     {&NetworkIdentity::role, "role"}}};

Result<NetworkIdentity> networkFrom(const QJsonValue &json, const QString &where)
{
    if (!json.isObject())
        return bad(where);
    const QJsonObject object = json.toObject();
    NetworkIdentity network;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"ownIsRandom" && it.value().isBool()) {
            network.ownIsRandom = it.value().toBool();
            continue;
        }
        const auto member = valueOf(kMembers, it.key());
        if (!member || !isText(it.value()))
            return bad(where + u'.' + it.key());
        network.**member = it.value().toString();
    }
    return network;
}

Result<void> applyMember(RememberedRun &run, const QString &name, const QJsonValue &json, const QString &where)
{
    const QString text = json.toString();
    if (name == u"server" && isText(json))
        run.server = text;
    else if (name == u"at") {
        run.at = QDateTime::fromString(text, Qt::ISODate).toUTC();
        if (!run.at.isValid() || !text.endsWith(u'Z'))
            return bad(where);
    } else if (name == u"network") {
        const auto network = networkFrom(json, where);
        if (!network)
            return std::unexpected(network.error());
        run.network = *network;
    } else if (const auto outcome = valueOf(kOutcomes, text); name == u"result" && outcome)
        run.outcome = *outcome;
    else if (const auto device = valueOf(kDevices, text); name == u"device" && device)
        run.device = *device;
    else if (const auto login = valueOf(kLogins, text); name == u"login" && login)
        run.login = *login;
    else
        return bad(where);
    return {};
}

Result<RememberedRun> runFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    // What nobody recorded must not become an answer, nor one of this server.
    if (!object.contains(u"server") || !object.contains(u"network") || !object.contains(u"result"))
        return bad(where);
    RememberedRun run;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(run, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return run;
}

QJsonObject toCaseJson(const RememberedRun &run)
{
    QJsonObject json{{QStringLiteral("server"), run.server},
                     {QStringLiteral("network"), toCaseJson(run.network)},
                     {QStringLiteral("result"), wordOf(kOutcomes, run.outcome)}};
    if (run.at.isValid())
        json.insert(QStringLiteral("at"), run.at.toString(Qt::ISODate));
    if (run.device != Device::This)
        json.insert(QStringLiteral("device"), wordOf(kDevices, run.device));
    if (run.login != Login::NotKnown)
        json.insert(QStringLiteral("login"), wordOf(kLogins, run.login));
    return json;
}

} // namespace

Result<Answer<NetworkIdentity>> networkAnswer(const QJsonValue &json)
{
    if (const auto instead = insteadOfValue(json))
        return Answer<NetworkIdentity>(std::unexpect, *instead);
    auto network = networkFrom(json, QStringLiteral("network"));
    if (!network)
        return std::unexpected(network.error());
    return Answer<NetworkIdentity>(std::move(*network));
}

QJsonObject toCaseJson(const NetworkIdentity &network)
{
    QJsonObject json;
    for (const auto &[member, word] : kMembers)
        if (!(network.*member).isEmpty())
            json.insert(QString::fromLatin1(word), network.*member);
    if (network.ownIsRandom)
        json.insert(QStringLiteral("ownIsRandom"), true);
    return json;
}

Result<Answer<std::vector<RememberedRun>>> runsAnswer(const QJsonValue &json)
{
    return listAnswer<RememberedRun>(json, QStringLiteral("runs"), kMostRuns, runFrom);
}

QJsonValue toCaseJson(const std::vector<RememberedRun> &runs)
{
    QJsonArray array;
    for (const RememberedRun &run : runs)
        array.append(toCaseJson(run));
    return array;
}

} // namespace fix789
