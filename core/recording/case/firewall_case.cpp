// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/firewall_case.h"

#include "base/enum_names.h"
#include "recording/case/case_values.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostRules = 20'000;
constexpr qsizetype kMostEntries = 5'000; // ports or addresses of one rule

constexpr std::array<std::pair<std::uint32_t, const char *>, 3> kNetworks{
    {{kDomainNetwork, "domain"}, {kPrivateNetwork, "private"}, {kPublicNetwork, "public"}}};
constexpr std::array<std::pair<FirewallAction, const char *>, 2> kActions{
    {{FirewallAction::Allow, "allow"}, {FirewallAction::Block, "block"}}};
constexpr std::array<std::pair<FirewallDirection, const char *>, 2> kDirections{
    {{FirewallDirection::Out, "out"}, {FirewallDirection::In, "in"}}};
constexpr std::array<std::pair<FirewallOrigin, const char *>, 2> kOrigins{
    {{FirewallOrigin::Local, "local"}, {FirewallOrigin::GroupPolicy, "group-policy"}}};
// https://www.iana.org/assignments/protocol-numbers
constexpr std::array<std::pair<int, const char *>, 6> kProtocols{
    {{kAnyProtocol, "any"}, {1, "icmp"}, {6, "tcp"}, {kUdpProtocol, "udp"}, {47, "gre"}, {kEspProtocol, "esp"}}};

// Somebody writes these by hand: "UDP" is "udp".
template <class Table>
auto wordIn(const Table &table, const QJsonValue &json)
{
    return valueOf(table, json.toString().toLower());
}

// A list of texts, one text, or numbers in their place: ["500", "4500-4510"], "500,4500", 4500.
Result<QStringList> entries(const QJsonValue &json, const QString &where)
{
    QJsonArray array = json.toArray();
    if (isText(json))
        for (const QString &part : json.toString().split(u',', Qt::SkipEmptyParts))
            array.append(part.trimmed());
    else if (!json.isArray())
        array.append(json);
    if (array.size() > kMostEntries)
        return bad(where);
    QStringList list;
    for (const QJsonValue &entry : std::as_const(array)) {
        if (isWhole(entry, 0, 65535))
            list << QString::number(entry.toInt());
        else if (isText(entry))
            list << entry.toString();
        else
            return bad(where);
    }
    return list;
}

std::optional<std::uint32_t> networksFrom(const QJsonValue &json)
{
    const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
    std::uint32_t networks = 0;
    for (const QJsonValue &entry : array) {
        const QString word = entry.toString().toLower();
        const auto network = valueOf(kNetworks, word);
        if (!network && word != u"any" && word != u"all")
            return std::nullopt;
        networks |= network.value_or(kEveryNetwork);
    }
    return array.isEmpty() ? kEveryNetwork : networks;
}

QStringList *listOf(FirewallRule &rule, const QString &name)
{
    if (name == u"localPorts")
        return &rule.localPorts;
    if (name == u"remotePorts")
        return &rule.remotePorts;
    if (name == u"localAddresses")
        return &rule.localAddresses;
    if (name == u"remoteAddresses")
        return &rule.remoteAddresses;
    if (name == u"interfaces")
        return &rule.interfaces;
    return name == u"interfaceTypes" ? &rule.interfaceTypes : nullptr;
}

QString *textOf(FirewallRule &rule, const QString &name)
{
    if (name == u"id")
        return &rule.id;
    if (name == u"name")
        return &rule.name;
    if (name == u"program")
        return &rule.program;
    if (name == u"service")
        return &rule.service;
    if (name == u"package")
        return &rule.package;
    return name == u"user" ? &rule.user : nullptr;
}

template <class T>
bool assign(T &to, const std::optional<T> &value)
{
    to = value.value_or(to);
    return value.has_value();
}

bool applyWord(FirewallRule &rule, const QString &name, const QJsonValue &json)
{
    if (name == u"direction")
        return assign(rule.direction, wordIn(kDirections, json));
    if (name == u"action")
        return assign(rule.action, wordIn(kActions, json));
    if (name == u"origin")
        return assign(rule.origin, wordIn(kOrigins, json));
    if (name == u"profiles")
        return assign(rule.networks, networksFrom(json));
    if (name == u"protocol")
        return assign(rule.protocol, protocolFrom(json));
    if (name == u"enabled" && json.isBool())
        rule.enabled = json.toBool();
    else if (name == u"needsIpsec" && json.isBool())
        rule.needsIpsec = json.toBool();
    else if (name == u"conditional" && json.isBool())
        rule.conditional = json.toBool();
    else
        return false;
    return true;
}

Result<void> applyMember(FirewallRule &rule, const QString &name, const QJsonValue &json, const QString &where)
{
    if (QStringList *list = listOf(rule, name)) {
        const auto read = entries(json, where);
        if (!read)
            return std::unexpected(read.error());
        *list = *read;
        return {};
    }
    if (QString *text = textOf(rule, name)) {
        if (!isText(json))
            return bad(where);
        *text = json.toString();
        return {};
    }
    return applyWord(rule, name, json) ? Result<void>{} : bad(where);
}

Result<FirewallRule> ruleFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    // A rule of which nobody knows what it does must not become one that allows.
    if (!object.contains(u"direction") || !object.contains(u"action"))
        return bad(where);
    FirewallRule rule;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(rule, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return rule.id.isEmpty() && rule.name.isEmpty() ? Result<FirewallRule>(bad(where)) : rule;
}

Result<void> applyProfile(Firewall &firewall, std::uint32_t network, const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    auto profile = std::ranges::find(firewall.profiles, network, &FirewallProfile::network);
    if (!json.isObject())
        return bad(where);
    if (profile == firewall.profiles.end())
        profile = firewall.profiles.insert(firewall.profiles.end(), FirewallProfile{.network = network});
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool applied = true;
        if (it.key() == u"active" && it.value().isBool())
            profile->active = it.value().toBool();
        else if (it.key() == u"on" && it.value().isBool())
            profile->on = it.value().toBool();
        else if (it.key() == u"outbound")
            applied = assign(profile->outbound, wordIn(kActions, it.value()));
        else
            applied = it.key() == u"origin" && assign(profile->origin, wordIn(kOrigins, it.value()));
        if (!applied)
            return bad(where + u'.' + it.key());
    }
    return {};
}

Result<void> applyProfiles(Firewall &firewall, const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject())
        return bad(QStringLiteral("firewall.profiles"));
    // A computer is in one network as a rule: whoever says which means that one, not the base's as well.
    const bool saysWhich = std::ranges::any_of(
        object, [](const QJsonValue &profile) { return profile.toObject().value(u"active") == QJsonValue(true); });
    if (saysWhich)
        for (FirewallProfile &profile : firewall.profiles)
            profile.active = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString where = QStringLiteral("firewall.profiles.") + it.key();
        const auto network = valueOf(kNetworks, it.key());
        if (!network)
            return bad(where);
        if (const auto applied = applyProfile(firewall, *network, it.value(), where); !applied)
            return applied;
    }
    std::ranges::sort(firewall.profiles, {}, &FirewallProfile::network);
    return {};
}

Result<void> applyRules(Firewall &firewall, const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > kMostRules)
        return bad(QStringLiteral("firewall.rules"));
    firewall.rules.clear();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto rule = ruleFrom(array[i], QStringLiteral("firewall.rules[%1]").arg(i));
        if (!rule)
            return std::unexpected(rule.error());
        firewall.rules.push_back(std::move(*rule));
    }
    return {};
}

void insertText(QJsonObject &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(name), text);
}

void insertList(QJsonObject &json, const char *name, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(QLatin1String(name), QJsonArray::fromStringList(list));
}

QJsonObject toCaseJson(const FirewallRule &rule)
{
    QJsonObject json{{QStringLiteral("direction"), wordOf(kDirections, rule.direction)},
                     {QStringLiteral("action"), wordOf(kActions, rule.action)},
                     {QStringLiteral("protocol"), protocolWord(rule.protocol)}};
    insertText(json, "id", rule.id);
    insertText(json, "name", rule.name);
    insertText(json, "program", rule.program);
    insertText(json, "service", rule.service);
    insertText(json, "package", rule.package);
    insertText(json, "user", rule.user);
    insertList(json, "localPorts", rule.localPorts);
    insertList(json, "remotePorts", rule.remotePorts);
    insertList(json, "localAddresses", rule.localAddresses);
    insertList(json, "remoteAddresses", rule.remoteAddresses);
    insertList(json, "interfaces", rule.interfaces);
    insertList(json, "interfaceTypes", rule.interfaceTypes);
    if (!rule.enabled)
        json.insert(QStringLiteral("enabled"), false);
    if (rule.needsIpsec)
        json.insert(QStringLiteral("needsIpsec"), true);
    if (rule.conditional)
        json.insert(QStringLiteral("conditional"), true);
    if (rule.origin != FirewallOrigin::Local)
        json.insert(QStringLiteral("origin"), wordOf(kOrigins, rule.origin));
    if (rule.networks != kEveryNetwork) {
        QJsonArray words;
        for (const auto &[network, word] : kNetworks)
            if ((rule.networks & network) != 0)
                words.append(QLatin1String(word));
        json.insert(QStringLiteral("profiles"), words);
    }
    return json;
}

} // namespace

std::optional<int> protocolFrom(const QJsonValue &json)
{
    if (isWhole(json, 0, kAnyProtocol))
        return json.toInt();
    if (const auto known = wordIn(kProtocols, json))
        return known;
    bool isNumber = false;
    const int number = json.toString().toInt(&isNumber);
    return isNumber && number >= 0 && number <= kAnyProtocol ? std::optional(number) : std::nullopt;
}

QJsonValue protocolWord(int protocol)
{
    const QString word = wordOf(kProtocols, protocol);
    return word.isEmpty() ? QJsonValue(protocol) : QJsonValue(word);
}

Result<void> applyFirewall(const QJsonValue &json, std::optional<Answer<Firewall>> &into)
{
    if (json.isNull()) {
        into.reset();
        return {};
    }
    if (const auto instead = insteadOfValue(json)) {
        into = Answer<Firewall>(std::unexpect, *instead);
        return {};
    }
    const QJsonObject object = json.toObject();
    if (!json.isObject())
        return bad(QStringLiteral("firewall"));
    Firewall firewall = into && *into ? **into : Firewall{};
    for (auto it = object.begin(); it != object.end(); ++it) {
        Result<void> applied;
        if (it.key() == u"profiles") {
            applied = applyProfiles(firewall, it.value());
        } else if (it.key() == u"rules") {
            applied = applyRules(firewall, it.value());
        } else if (it.key() == u"products" || it.key() == u"protection") {
            auto names = texts(it.value(), QStringLiteral("firewall.") + it.key());
            if (!names)
                return std::unexpected(names.error());
            (it.key() == u"products" ? firewall.products : firewall.protection) = std::move(*names);
        } else {
            applied = bad(QStringLiteral("firewall.") + it.key());
        }
        if (!applied)
            return applied;
    }
    into = Answer<Firewall>(std::move(firewall));
    return {};
}

QJsonObject toCaseJson(const Firewall &firewall)
{
    QJsonObject profiles;
    for (const FirewallProfile &profile : firewall.profiles) {
        QJsonObject json{{QStringLiteral("active"), profile.active},
                         {QStringLiteral("on"), profile.on},
                         {QStringLiteral("outbound"), wordOf(kActions, profile.outbound)}};
        if (profile.origin != FirewallOrigin::Local)
            json.insert(QStringLiteral("origin"), wordOf(kOrigins, profile.origin));
        profiles.insert(wordOf(kNetworks, profile.network), json);
    }
    QJsonArray rules;
    for (const FirewallRule &rule : firewall.rules)
        rules.append(toCaseJson(rule));
    QJsonObject json{{QStringLiteral("profiles"), profiles}, {QStringLiteral("rules"), rules}};
    insertList(json, "products", firewall.products);
    insertList(json, "protection", firewall.protection);
    return json;
}

} // namespace fix789
