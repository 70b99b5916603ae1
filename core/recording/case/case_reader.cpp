// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/attempt_case.h"
#include "recording/case/case_json.h"
#include "recording/case/case_values.h"
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
#include <QJsonValue>

#include <algorithm>

namespace fix789 {

using namespace case_values;
using namespace case_words;

namespace {

constexpr qsizetype kMostEntries = 20'000;
constexpr qsizetype kLongestName = 512;

// Of a key, value, service or host; the default value of a key has an empty one.
bool isName(const QString &text)
{
    return text.size() <= kLongestName && !hasControlCharacters(text);
}

Result<void> applyServiceMember(ServiceState &service, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"start" && valueOf(kStarts, json.toString()))
        service.start = *valueOf(kStarts, json.toString());
    else if (name == u"state" && valueOf(kStates, json.toString()))
        service.state = *valueOf(kStates, json.toString());
    else if (name == u"exitCode" && isWhole(json, 0, 0xFFFFFFFFU))
        service.exitCode = std::uint32_t(json.toDouble());
    else if (name == u"pendingFor" && isWhole(json, 0, 0xFFFFFFFFU))
        service.pendingFor = std::uint32_t(json.toDouble());
    else if (name == u"delayed" && json.isBool())
        service.delayed = json.toBool();
    else if (name == u"triggered" && json.isBool())
        service.triggered = json.toBool();
    else if (name == u"displayName" && isText(json))
        service.displayName = json.toString();
    else if (name == u"dependsOn") {
        const auto list = texts(json, where);
        if (!list)
            return std::unexpected(list.error());
        service.dependsOn = *list;
    } else
        return bad(where);
    return {};
}

Result<Answer<ServiceState>> serviceAnswer(const QJsonValue &json, const Answer<ServiceState> *known, const QString &where)
{
    if (const auto instead = insteadOfValue(json))
        return Answer<ServiceState>(std::unexpect, *instead);
    if (!json.isObject())
        return bad(where);
    const bool overrides = known && known->has_value();
    ServiceState service = overrides ? known->value() : ServiceState{};
    const QJsonObject object = json.toObject();
    // A start type that nobody recorded must not become a healthy one.
    if (!overrides && (!object.contains(QStringLiteral("start")) || !object.contains(QStringLiteral("state"))))
        return bad(where);
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyServiceMember(service, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return Answer<ServiceState>(service);
}

using KeyAnswer = Answer<ByName<Answer<RegistryValue>>>;

Result<KeyAnswer> keyAnswer(const QJsonValue &json, const KeyAnswer *known, const QString &where)
{
    if (const auto instead = insteadOfValue(json))
        return KeyAnswer(std::unexpect, *instead);
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() > kMostEntries)
        return bad(where);
    ByName<Answer<RegistryValue>> values = known && known->has_value() ? known->value() : ByName<Answer<RegistryValue>>{};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isName(it.key()))
            return bad(where);
        if (it.value().isNull()) {
            values.erase(it.key());
            continue;
        }
        if (const auto instead = insteadOfValue(it.value())) {
            values.insert_or_assign(it.key(), Answer<RegistryValue>(std::unexpect, *instead));
            continue;
        }
        const auto value = registryValueFrom(it.value(), where + u'.' + it.key());
        if (!value)
            return std::unexpected(value.error());
        values.insert_or_assign(it.key(), *value);
    }
    return KeyAnswer(std::move(values));
}

Result<Answer<QStringList>> dnsAnswer(const QJsonValue &json, const Answer<QStringList> *, const QString &where)
{
    if (const auto instead = insteadOfValue(json))
        return Answer<QStringList>(std::unexpect, *instead);
    const auto addresses = texts(json, where);
    if (!addresses)
        return std::unexpected(addresses.error());
    if (addresses->isEmpty())
        return bad(where); // a name without an address is {"absent":true}
    return Answer<QStringList>(*addresses);
}

// Walks one port's members: null forgets, anything else is read with what is already known of it.
template <class T, class Read>
Result<void> applyPort(const QJsonValue &json, ByName<Answer<T>> &into, const QString &port, Read read)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() > kMostEntries)
        return bad(port);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isName(it.key()))
            return bad(port);
        const auto known = into.find(it.key());
        if (it.value().isNull()) {
            into.erase(it.key());
            continue;
        }
        auto answer = read(it.value(), known == into.end() ? nullptr : &known->second, port + u'.' + it.key());
        if (!answer)
            return std::unexpected(answer.error());
        into.insert_or_assign(it.key(), std::move(*answer));
    }
    return {};
}

Result<void> applySystem(const QJsonValue &json, MachineState &state)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"name" && isText(it.value()))
            state.system = it.value().toString();
        else if (it.key() == u"windows" && it.value().isBool())
            state.windows = it.value().toBool();
        else
            return bad(QStringLiteral("system.") + it.key());
    }
    return json.isObject() ? Result<void>{} : bad(QStringLiteral("system"));
}

Result<void> applyClock(const QJsonValue &json, MachineState &state)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QDateTime time = QDateTime::fromString(it.value().toString(), Qt::ISODate);
        // Without a zone it would be another moment on every computer that reads it.
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            return bad(QStringLiteral("clock"));
        if (it.key() == u"bootedAt")
            state.bootedAt = time.toUTC();
        else if (it.key() == u"now")
            state.now = time.toUTC();
        else
            return bad(QStringLiteral("clock"));
    }
    return object.isEmpty() ? bad(QStringLiteral("clock")) : Result<void>{};
}

// A list that takes the place of the base's; null forgets it.
template <class T, class Read>
Result<void> applyWhole(const QJsonValue &json, std::optional<Answer<T>> &into, Read read)
{
    into.reset();
    if (json.isNull())
        return {};
    auto answer = read(json);
    if (!answer)
        return std::unexpected(answer.error());
    into = std::move(*answer);
    return {};
}

Result<void> applyPortal(const QJsonValue &json, MachineState &state)
{
    state.portal.reset();
    if (json.isNull())
        return {};
    auto seen = portalAnswer(json);
    if (!seen)
        return std::unexpected(seen.error());
    state.portal = std::move(*seen);
    return {};
}

} // namespace

Result<RegistryValue> registryValueFrom(const QJsonValue &json, const QString &where)
{
    // The short forms that a person writes: 2 is a DWORD, "2" is a text.
    if (isWhole(json, 0, 0xFFFFFFFFU))
        return RegistryValue::dword(std::uint32_t(json.toDouble()));
    if (isText(json))
        return RegistryValue::string(json.toString());
    const QJsonObject object = json.toObject();
    const QJsonValue typeJson = object.value(QStringLiteral("type"));
    const auto named = valueOf(kTypes, typeJson.toString());
    if (object.size() != 2 || (!named && !isWhole(typeJson, 0, 0xFFFFFFFFU)) || !isText(object.value(QStringLiteral("hex"))))
        return bad(where);
    const QByteArray hex = object.value(QStringLiteral("hex")).toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() * 2 != hex.size())
        return bad(where);
    return RegistryValue{named ? *named : RegistryType(std::uint32_t(typeJson.toDouble())), bytes};
}

QString shown(const QString &name)
{
    QString text = name.left(200);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    return text;
}

bool hasControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<void> applyCaseJson(const QJsonObject &json, MachineState &state)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString port = it.key();
        Result<void> applied;
        if (port == u"system")
            applied = applySystem(it.value(), state);
        else if (port == u"clock")
            applied = applyClock(it.value(), state);
        else if (port == u"registry")
            applied = applyPort(it.value(), state.registry, port, keyAnswer);
        else if (port == u"services")
            applied = applyPort(it.value(), state.services, port, serviceAnswer);
        else if (port == u"firewall")
            applied = applyFirewall(it.value(), state.firewall);
        else if (port == u"filterEvents")
            applied = applyWhole(it.value(), state.filterEvents, filterEventsAnswer);
        else if (port == u"profiles")
            applied = applyWhole(it.value(), state.profiles, profilesAnswer);
        else if (port == u"udp")
            applied = applyWhole(it.value(), state.udpOwners, udpOwnersAnswer);
        else if (port == u"devices")
            applied = applyWhole(it.value(), state.devices, devicesAnswer);
        else if (port == u"attempts")
            applied = applyWhole(it.value(), state.attempts, attemptsAnswer);
        else if (port == u"network")
            applied = applyWhole(it.value(), state.network, networkAnswer);
        else if (port == u"networkView")
            applied = applyWhole(it.value(), state.networkView, networkViewAnswer);
        else if (port == u"runs")
            applied = applyWhole(it.value(), state.runs, runsAnswer);
        else if (port == u"certificates")
            applied = applyWhole(it.value(), state.certificates, certificatesAnswer);
        else if (port == u"owners")
            applied = applyWhole(it.value(), state.owners, ownersAnswer);
        else if (port == u"ipsecRules")
            applied = applyWhole(it.value(), state.ipsecRules, ipsecRulesAnswer);
        else if (port == u"credentialGuard")
            applied = applyWhole(it.value(), state.credentialGuard, credentialGuardAnswer);
        else if (port == u"managed")
            applied = applyWhole(it.value(), state.managed, managedAnswer);
        else if (port == u"interfaces")
            applied = applyWhole(it.value(), state.interfaces, interfacesAnswer);
        else if (port == u"routes")
            applied = applyPort(it.value(), state.routes, port, routeAnswer);
        else if (port == u"dns")
            applied = applyPort(it.value(), state.dns, port, dnsAnswer);
        else if (port == u"ike")
            applied = applyPort(it.value(), state.ike, port, ikeAnswer);
        else if (port == u"portal")
            applied = applyPortal(it.value(), state);
        else if (port == u"udpControls")
            applied = applyWhole(it.value(), state.udpControls, udpControlsAnswer);
        else if (port == u"names")
            applied = applyWhole(it.value(), state.names, namesAnswer);
        else
            applied = bad(port);
        if (!applied)
            return applied;
    }
    return {};
}

} // namespace fix789
