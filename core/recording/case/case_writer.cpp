// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/attempt_case.h"
#include "recording/case/case_json.h"
#include "recording/case/case_words.h"
#include "recording/case/certificate_case.h"
#include "recording/case/device_case.h"
#include "recording/case/filter_case.h"
#include "recording/case/firewall_case.h"
#include "recording/case/ike_case.h"
#include "recording/case/interface_case.h"
#include "recording/case/network_case.h"
#include "recording/case/network_view_case.h"
#include "recording/case/path_case.h"
#include "recording/case/policy_case.h"
#include "recording/case/portal_case.h"
#include "recording/case/profile_case.h"
#include "recording/case/route_case.h"
#include "recording/case/udp_case.h"

#include <QJsonArray>

namespace fix789 {

using namespace case_words;

namespace {

QJsonObject insteadOfValue(ErrorKind kind)
{
    const auto wordFor = [kind] {
        switch (kind) {
        case ErrorKind::NotFound:
            return kAbsent;
        case ErrorKind::Refused:
            return kRefused;
        case ErrorKind::TimedOut:
            return kTimedOut;
        default:
            return kFailed;
        }
    };
    return {{QString::fromLatin1(wordFor()), true}};
}

QJsonObject toCaseJson(const ServiceState &service)
{
    QJsonObject json{{QStringLiteral("start"), startWord(service.start)},
                     {QStringLiteral("state"), stateWord(service.state)},
                     {QStringLiteral("exitCode"), qint64(service.exitCode)},
                     {QStringLiteral("dependsOn"), QJsonArray::fromStringList(service.dependsOn)}};
    if (service.pendingFor)
        json.insert(QStringLiteral("pendingFor"), qint64(*service.pendingFor));
    if (service.delayed)
        json.insert(QStringLiteral("delayed"), *service.delayed);
    if (service.triggered)
        json.insert(QStringLiteral("triggered"), *service.triggered);
    if (!service.displayName.isEmpty())
        json.insert(QStringLiteral("displayName"), service.displayName);
    return json;
}

QJsonObject toCaseJson(const ByName<Answer<RegistryValue>> &values)
{
    QJsonObject json;
    for (const auto &[name, value] : values)
        json.insert(name, value ? fix789::toCaseJson(*value) : insteadOfValue(value.error()));
    return json;
}

QJsonArray toCaseJson(const QStringList &addresses)
{
    return QJsonArray::fromStringList(addresses);
}

template <class T>
void insertPort(QJsonObject &json, const QString &port, const ByName<Answer<T>> &answers)
{
    QJsonObject members;
    for (const auto &[name, answer] : answers)
        members.insert(name, answer ? QJsonValue(toCaseJson(*answer)) : QJsonValue(insteadOfValue(answer.error())));
    if (!members.isEmpty())
        json.insert(port, members);
}

// For the one member that is neither a list nor an object.
QJsonValue toCaseJson(bool value)
{
    return value;
}

template <class T>
void insertWhole(QJsonObject &json, const QString &port, const std::optional<Answer<T>> &answer)
{
    if (answer)
        json.insert(port, *answer ? QJsonValue(toCaseJson(**answer)) : QJsonValue(insteadOfValue(answer->error())));
}

} // namespace

QString startWord(StartType start)
{
    return wordOf(kStarts, start);
}

QString stateWord(RunState state)
{
    return wordOf(kStates, state);
}

QJsonObject toCaseJson(const RegistryValue &value)
{
    const QString type = wordOf(kTypes, value.type);
    return {{QStringLiteral("type"), type.isEmpty() ? QJsonValue(qint64(value.type)) : QJsonValue(type)},
            {QStringLiteral("hex"), QString::fromLatin1(value.bytes.toHex())}};
}

QJsonObject toCaseJson(const MachineState &state)
{
    QJsonObject json{{QStringLiteral("system"),
                      QJsonObject{{QStringLiteral("name"), state.system}, {QStringLiteral("windows"), state.windows}}}};
    QJsonObject clock;
    if (state.bootedAt)
        clock.insert(QStringLiteral("bootedAt"), state.bootedAt->toString(Qt::ISODateWithMs));
    if (state.now)
        clock.insert(QStringLiteral("now"), state.now->toString(Qt::ISODateWithMs));
    if (!clock.isEmpty())
        json.insert(QStringLiteral("clock"), clock);
    insertPort(json, QStringLiteral("registry"), state.registry);
    insertPort(json, QStringLiteral("services"), state.services);
    insertWhole(json, QStringLiteral("firewall"), state.firewall);
    insertWhole(json, QStringLiteral("filterEvents"), state.filterEvents);
    insertWhole(json, QStringLiteral("profiles"), state.profiles);
    insertWhole(json, QStringLiteral("udp"), state.udpOwners);
    insertWhole(json, QStringLiteral("devices"), state.devices);
    insertWhole(json, QStringLiteral("certificates"), state.certificates);
    insertPort(json, QStringLiteral("routes"), state.routes);
    insertWhole(json, QStringLiteral("attempts"), state.attempts);
    insertWhole(json, QStringLiteral("network"), state.network);
    insertWhole(json, QStringLiteral("networkView"), state.networkView);
    insertWhole(json, QStringLiteral("runs"), state.runs);
    insertWhole(json, QStringLiteral("owners"), state.owners);
    insertWhole(json, QStringLiteral("ipsecRules"), state.ipsecRules);
    insertWhole(json, QStringLiteral("credentialGuard"), state.credentialGuard);
    insertWhole(json, QStringLiteral("managed"), state.managed);
    insertWhole(json, QStringLiteral("interfaces"), state.interfaces);
    insertPort(json, QStringLiteral("dns"), state.dns);
    insertPort(json, QStringLiteral("ike"), state.ike);
    insertWhole(json, QStringLiteral("udpControls"), state.udpControls);
    insertWhole(json, QStringLiteral("names"), state.names);
    if (state.portal)
        json.insert(QStringLiteral("portal"),
                    QJsonValue(*state.portal ? toCaseJson(**state.portal) : insteadOfValue(state.portal->error())));
    return json;
}

} // namespace fix789
