// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/policy_case.h"

#include "recording/case/case_json.h"
#include "recording/case/case_list.h"
#include "recording/case/case_words.h"

namespace fix789 {

using namespace case_values;
using namespace case_words;

namespace {

constexpr qsizetype kMostOwners = 5000;
constexpr qsizetype kMostRules = 5000;

constexpr std::array<std::pair<PolicySource, const char *>, 2> kSources{
    {{PolicySource::GroupPolicy, "GPO"}, {PolicySource::DeviceManagement, "MDM"}}};
constexpr std::array<std::pair<IpsecDemand, const char *>, 4> kDemands{{{IpsecDemand::None, "none"},
                                                                        {IpsecDemand::Request, "request"},
                                                                        {IpsecDemand::Require, "require"},
                                                                        {IpsecDemand::Block, "block"}}};

Result<void> applySets(OwnedSetting &owned, const QJsonValue &json, const QString &where)
{
    if (owned.service.isEmpty()) {
        auto value = registryValueFrom(json, where);
        if (!value)
            return std::unexpected(value.error());
        owned.sets = std::move(*value);
        return {};
    }
    owned.start = valueOf(kStarts, json.toString());
    return owned.start ? Result<void>{} : bad(where);
}

Result<OwnedSetting> ownerFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    OwnedSetting owned;
    const auto by = valueOf(kSources, object.value(u"owner").toString());
    if (!by)
        return bad(where + QStringLiteral(".owner"));
    owned.by = *by;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"owner" || it.key() == u"sets")
            continue;
        QString *into = it.key() == u"policy"       ? &owned.policy
                        : it.key() == u"key"        ? &owned.key
                        : it.key() == u"value"      ? &owned.value
                        : it.key() == u"service"    ? &owned.service
                        : it.key() == u"connection" ? &owned.connection
                                                    : nullptr;
        if (!into || !isText(it.value()) || it.value().toString().isEmpty())
            return bad(where + u'.' + it.key());
        *into = it.value().toString();
    }
    const int named = int(!owned.key.isEmpty()) + int(!owned.service.isEmpty()) + int(!owned.connection.isEmpty());
    if (named != 1 || owned.key.isEmpty() != owned.value.isEmpty())
        return bad(where);
    if (object.contains(u"sets"))
        if (const auto applied = applySets(owned, object.value(u"sets"), where + QStringLiteral(".sets")); !applied)
            return std::unexpected(applied.error());
    return owned;
}

QJsonObject toCaseJson(const OwnedSetting &owned)
{
    QJsonObject json{{QStringLiteral("owner"), wordOf(kSources, owned.by)}};
    const auto insert = [&json](const QString &name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    insert(QStringLiteral("policy"), owned.policy);
    insert(QStringLiteral("key"), owned.key);
    insert(QStringLiteral("value"), owned.value);
    insert(QStringLiteral("service"), owned.service);
    insert(QStringLiteral("connection"), owned.connection);
    if (owned.sets)
        json.insert(QStringLiteral("sets"), toCaseJson(*owned.sets));
    if (owned.start)
        json.insert(QStringLiteral("sets"), startWord(*owned.start));
    return json;
}

Result<std::vector<std::uint16_t>> portsFrom(const QJsonValue &json, const QString &where)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > 1000)
        return bad(where);
    std::vector<std::uint16_t> ports;
    for (const QJsonValue &port : array) {
        if (!isWhole(port, 1, 0xFFFF))
            return bad(where);
        ports.push_back(std::uint16_t(port.toInt()));
    }
    return ports;
}

constexpr std::array<std::pair<std::uint32_t, const char *>, 3> kNetworks{
    {{kDomainNetwork, "domain"}, {kPrivateNetwork, "private"}, {kPublicNetwork, "public"}}};

// At least one, or it would hold nowhere.
Result<std::uint32_t> networksFrom(const QJsonValue &json, const QString &where)
{
    std::uint32_t networks = 0;
    for (const QJsonValue &word : json.toArray()) {
        const auto network = valueOf(kNetworks, word.toString());
        if (!network)
            return bad(where);
        networks |= *network;
    }
    return networks == 0 ? Result<std::uint32_t>(bad(where)) : Result<std::uint32_t>(networks);
}

Result<void> applyMember(IpsecRule &rule, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"name" && isText(json)) {
        rule.name = json.toString();
    } else if (name == u"enabled" && json.isBool()) {
        rule.enabled = json.toBool();
    } else if (name == u"protocol" && isWhole(json, 0, 255)) {
        rule.protocol = std::uint8_t(json.toInt());
    } else if (name == u"outbound" && valueOf(kDemands, json.toString())) {
        rule.outbound = *valueOf(kDemands, json.toString());
    } else if (name == u"ports") {
        auto ports = portsFrom(json, where);
        if (!ports)
            return std::unexpected(ports.error());
        rule.ports = std::move(*ports);
    } else if (name == u"remote") {
        auto remote = texts(json, where);
        if (!remote)
            return std::unexpected(remote.error());
        rule.remote = std::move(*remote);
    } else if (name == u"profiles") {
        const auto networks = networksFrom(json, where);
        if (!networks)
            return std::unexpected(networks.error());
        rule.networks = *networks;
    } else {
        return bad(where);
    }
    return {};
}

Result<IpsecRule> ruleFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    if (!object.contains(u"name") || !object.contains(u"outbound"))
        return bad(where);
    IpsecRule rule;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(rule, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return rule;
}

QJsonObject toCaseJson(const IpsecRule &rule)
{
    QJsonObject json{{QStringLiteral("name"), rule.name},
                     {QStringLiteral("enabled"), rule.enabled},
                     {QStringLiteral("outbound"), wordOf(kDemands, rule.outbound)}};
    if (rule.protocol)
        json.insert(QStringLiteral("protocol"), int(*rule.protocol));
    QJsonArray ports;
    for (const std::uint16_t port : rule.ports)
        ports.append(int(port));
    if (!ports.isEmpty())
        json.insert(QStringLiteral("ports"), ports);
    if (!rule.remote.isEmpty())
        json.insert(QStringLiteral("remote"), QJsonArray::fromStringList(rule.remote));
    QJsonArray networks;
    for (const auto &[network, word] : kNetworks)
        if ((rule.networks & network) != 0)
            networks.append(QLatin1String(word));
    if (networks.size() < qsizetype(kNetworks.size()))
        json.insert(QStringLiteral("profiles"), networks);
    return json;
}

Result<Answer<bool>> yesOrNo(const QJsonValue &json, const QString &member)
{
    if (const auto instead = insteadOfValue(json))
        return Answer<bool>(std::unexpect, *instead);
    return json.isBool() ? Result<Answer<bool>>(Answer<bool>(json.toBool())) : bad(member);
}

template <class T>
QJsonArray listOf(const std::vector<T> &entries)
{
    QJsonArray array;
    for (const T &entry : entries)
        array.append(toCaseJson(entry));
    return array;
}

} // namespace

Result<Answer<std::vector<OwnedSetting>>> ownersAnswer(const QJsonValue &json)
{
    return listAnswer<OwnedSetting>(json, QStringLiteral("owners"), kMostOwners, ownerFrom);
}

Result<Answer<std::vector<IpsecRule>>> ipsecRulesAnswer(const QJsonValue &json)
{
    return listAnswer<IpsecRule>(json, QStringLiteral("ipsecRules"), kMostRules, ruleFrom);
}

Result<Answer<bool>> credentialGuardAnswer(const QJsonValue &json)
{
    return yesOrNo(json, QStringLiteral("credentialGuard"));
}

Result<Answer<bool>> managedAnswer(const QJsonValue &json)
{
    return yesOrNo(json, QStringLiteral("managed"));
}

QJsonValue toCaseJson(const std::vector<OwnedSetting> &owners)
{
    return listOf(owners);
}

QJsonValue toCaseJson(const std::vector<IpsecRule> &rules)
{
    return listOf(rules);
}

} // namespace fix789
