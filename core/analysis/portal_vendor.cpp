// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/portal_vendor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>
#include <vector>

namespace fix789::analysis {
namespace {

struct Rule {
    QString name;
    std::optional<QRegularExpression> host;
    std::optional<QRegularExpression> path;
    std::vector<int> ports;
    QStringList parameters;
};

struct Rules {
    std::vector<Rule> gear;
    std::vector<Rule> product;
};

std::optional<QRegularExpression> wholeOf(const QJsonValue &json, QRegularExpression::PatternOption option)
{
    if (!json.isString())
        return std::nullopt;
    return QRegularExpression(QRegularExpression::anchoredPattern(json.toString()), option);
}

std::vector<Rule> rulesOf(const QJsonArray &json)
{
    std::vector<Rule> rules;
    for (const QJsonValue &value : json) {
        Rule rule{value[u"name"].toString(),
                  wholeOf(value[u"host"], QRegularExpression::CaseInsensitiveOption),
                  wholeOf(value[u"path"], QRegularExpression::NoPatternOption),
                  {},
                  value[u"parameters"].toVariant().toStringList()};
        for (const QJsonValue &port : value[u"port"].toArray())
            rule.ports.push_back(port.toInt());
        rules.push_back(std::move(rule));
    }
    return rules;
}

const Rules &rules()
{
    static const Rules kRules = [] {
        QFile file(QStringLiteral(":/portal-vendors.json"));
        if (!file.open(QIODevice::ReadOnly))
            return Rules{};
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        return Rules{rulesOf(json[u"gear"].toArray()), rulesOf(json[u"product"].toArray())};
    }();
    return kRules;
}

bool fits(const Rule &rule, const QUrl &url)
{
    if ((rule.host && !rule.host->match(url.host()).hasMatch()) || (rule.path && !rule.path->match(url.path()).hasMatch()))
        return false;
    if (!rule.ports.empty() && std::ranges::find(rule.ports, url.port()) == rule.ports.end())
        return false;
    const QUrlQuery query(url);
    return std::ranges::all_of(rule.parameters, [&](const QString &name) { return query.hasQueryItem(name); });
}

QString firstThatFits(const std::vector<Rule> &rules, const QStringList &addresses)
{
    for (const Rule &rule : rules)
        if (std::ranges::any_of(addresses, [&](const QString &address) { return fits(rule, QUrl(address)); }))
            return rule.name;
    return {};
}

} // namespace

PortalVendor portalVendor(const QStringList &addresses)
{
    return {firstThatFits(rules().gear, addresses), firstThatFits(rules().product, addresses)};
}

PortalVendor portalVendor(const PortalObservation &seen)
{
    QStringList addresses;
    for (const PortalProbe &probe : seen.probes)
        for (const PortalHop &hop : probe.hops)
            addresses << hop.to;
    for (const PortalApi &api : seen.apis)
        addresses << api.login;
    return portalVendor(addresses);
}

bool isGearHost(const QUrl &url)
{
    return std::ranges::any_of(rules().gear, [&](const Rule &rule) {
        return (rule.host || !rule.ports.empty()) && rule.parameters.isEmpty() && fits(rule, url);
    });
}

bool isGearPath(const QUrl &url)
{
    return std::ranges::any_of(rules().gear, [&](const Rule &rule) {
        return rule.path && !rule.host && rule.ports.empty() && rule.parameters.isEmpty() && fits(rule, url);
    });
}

QStringList knownGear()
{
    QStringList names;
    for (const Rule &rule : rules().gear)
        names << rule.name;
    names.removeDuplicates();
    return names;
}

} // namespace fix789::analysis
