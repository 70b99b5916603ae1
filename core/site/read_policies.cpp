// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/json_reading.h"

namespace fix789::site {
namespace {

std::optional<QJsonArray> rowsIn(const QJsonValue &value)
{
    if (!value.isArray() || value.toArray().size() > kMostRows)
        return std::nullopt;
    return value.toArray();
}

PolicyRules policyRules(const QString &word)
{
    return word == u"network default" ? PolicyRules::NetworkDefault
           : word == u"ignore"        ? PolicyRules::Ignore
           : word == u"custom"        ? PolicyRules::Custom
                                      : PolicyRules::Unreadable;
}

// "24:00" is midnight.
Schedule scheduleFrom(const QJsonObject &object)
{
    static constexpr std::array kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    Schedule schedule;
    schedule.enabled = object.value(QLatin1String("enabled")).toBool();
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        const QJsonObject day = object.value(QLatin1String(kDays[i])).toObject();
        schedule.days[i] = {day.value(QLatin1String("active")).toBool(true),
                            QTime::fromString(textIn(day, QLatin1String("from")), QStringLiteral("H:mm")),
                            QTime::fromString(textIn(day, QLatin1String("to")), QStringLiteral("H:mm"))};
    }
    return schedule;
}

template <class Rules, class Parse>
Known<Rules> knownRules(const Answers &answers, const QString &path, Parse parse)
{
    auto list = known(answers, path, [&parse](const QJsonValue &body) -> std::optional<Rules> {
        const auto rows = rowsIn(body.toObject().value(QLatin1String("rules")));
        if (!rows)
            return std::nullopt;
        Rules rules;
        rules.rows = parse(*rows);
        return rules;
    });
    list.value.request = list.request;
    return list;
}

} // namespace

Known<Layer3Rules> knownLayer3(const Answers &answers, const QString &path)
{
    return knownRules<Layer3Rules>(answers, path, layer3FromJson);
}

Known<Layer7Rules> knownLayer7(const Answers &answers, const QString &path)
{
    return knownRules<Layer7Rules>(answers, path, layer7FromJson);
}

std::optional<std::vector<GroupPolicy>> groupPolicies(const QJsonValue &body, const QString &request)
{
    const auto rows = rowsIn(body);
    if (!rows)
        return std::nullopt;
    std::vector<GroupPolicy> policies;
    for (const QJsonValue &row : *rows) {
        const QJsonObject object = row.toObject();
        const QJsonObject rules = object.value(QLatin1String("firewallAndTrafficShaping")).toObject();
        GroupPolicy policy{.id = textIn(object, QLatin1String("groupPolicyId")), .name = textIn(object, QLatin1String("name"))};
        if (policy.id.isEmpty())
            return std::nullopt;
        policy.rules = policyRules(textIn(rules, QLatin1String("settings")));
        policy.layer3 = {request, policy.name, {}};
        policy.layer7 = {request, policy.name, {}};
        const QJsonValue layer3 = rules.value(QLatin1String("l3FirewallRules"));
        const QJsonValue layer7 = rules.value(QLatin1String("l7FirewallRules"));
        const auto rows3 = rowsIn(layer3.isUndefined() ? QJsonArray() : layer3);
        const auto rows7 = rowsIn(layer7.isUndefined() ? QJsonArray() : layer7);
        if (rows3 && rows7) {
            policy.layer3.rows = layer3FromJson(*rows3);
            policy.layer7.rows = layer7FromJson(*rows7);
        } else if (policy.rules == PolicyRules::Custom) {
            policy.rules = PolicyRules::Unreadable;
        }
        policy.schedule = scheduleFrom(object.value(QLatin1String("scheduling")).toObject());
        const QJsonObject tag = object.value(QLatin1String("vlanTagging")).toObject();
        if (textIn(tag, QLatin1String("settings")) == u"custom")
            policy.vlan = numberIn(tag, QLatin1String("vlanId"));
        policies.push_back(std::move(policy));
    }
    return policies;
}

AssignedPolicy assignedPolicy(const QJsonObject &object)
{
    using Kind = AssignedPolicy::Kind;
    const QString word = textIn(object, QLatin1String("devicePolicy")).toLower();
    AssignedPolicy policy{Kind::Unreadable, textIn(object, QLatin1String("groupPolicyId"))};
    if (word == u"normal" || word == u"per connection" || word == u"different policies by ssid")
        policy = {Kind::Normal, {}};
    else if (word == u"group policy")
        policy.kind = policy.policyId.isEmpty() ? Kind::Unreadable : Kind::Group;
    else if (word == u"blocked")
        policy = {Kind::Blocked, {}};
    else if (word == u"whitelisted" || word == u"allowed" || word == u"allow listed")
        policy = {Kind::Exempt, {}};
    return policy;
}

} // namespace fix789::site
