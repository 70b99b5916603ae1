// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/rules.h"

#include "base/shown_text.h"

#include <QJsonObject>

#include <algorithm>

namespace fix789::site {
namespace {

constexpr qsizetype kLongestComment = 1'000;

// The dashboard gives numbers where its documentation says text, and the other way round.
QString wordOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString();
}

QString member(const QJsonObject &row, QLatin1String name, QLatin1String otherName = {})
{
    const QString word = wordOf(row.value(name));
    return word.isEmpty() && !otherName.isEmpty() ? wordOf(row.value(otherName)) : word;
}

Policy policyFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == u"allow" ? Policy::Allow : word == u"deny" ? Policy::Deny : Policy::Unreadable;
}

Protocol protocolFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"any")
        return Protocol::Any;
    if (word == u"udp")
        return Protocol::Udp;
    if (word == u"esp" || word == u"50")
        return Protocol::Esp;
    for (const auto *other : {"tcp", "icmp", "icmp6", "ah", "gre"})
        if (word == QLatin1String(other))
            return Protocol::Other;
    return Protocol::Unreadable;
}

enum class Sources { None, InEveryRow };

// Lists of SSIDs and group policies have no sources at all; a list that has them in one row has them in every row.
Sources sourcesOf(const QJsonArray &rows)
{
    const bool any =
        std::ranges::any_of(rows, [](const QJsonValue &row) { return row.toObject().contains(QLatin1String("srcCidr")); });
    return any ? Sources::InEveryRow : Sources::None;
}

int ipVersionOf(const QJsonObject &row)
{
    const QString version = member(row, QLatin1String("ipVer"), QLatin1String("ipVersion")).toLower();
    return version == u"ipv4" ? 4 : version == u"ipv6" ? 6 : 0;
}

Ports portsIn(const QJsonObject &row, QLatin1String name, QLatin1String otherName, bool mayBeLeftOut)
{
    if (row.contains(name) || row.contains(otherName))
        return portsFromText(member(row, name, otherName));
    return {.isAny = mayBeLeftOut, .isReadable = mayBeLeftOut};
}

Layer3Rule layer3Row(const QJsonObject &row, Sources from)
{
    Layer3Rule rule;
    rule.comment = shownText(row.value(QLatin1String("comment")).toString().left(kLongestComment));
    rule.policy = policyFromText(member(row, QLatin1String("policy")));
    rule.protocol = protocolFromText(member(row, QLatin1String("protocol")));
    if (from == Sources::InEveryRow)
        rule.from = addressTerms(member(row, QLatin1String("srcCidr")));
    rule.to = addressTerms(member(row, QLatin1String("destCidr"), QLatin1String("dstCidr")));
    rule.fromPorts = portsIn(row, QLatin1String("srcPort"), QLatin1String("sourcePort"), true);
    rule.toPorts = portsIn(row, QLatin1String("destPort"), QLatin1String("dstPort"), rule.protocol == Protocol::Any);
    rule.ipVersion = ipVersionOf(row);
    if (const QString vlan = member(row, QLatin1String("vlan")).toLower(); !vlan.isEmpty() && vlan != u"any") {
        bool isNumber = false;
        const int number = vlan.toInt(&isNumber);
        rule.vlan = isNumber ? number : -1;
    }
    const bool coversAll = rule.protocol == Protocol::Any && rule.toPorts.isAny;
    rule.isDefault = coversAll && rule.comment == u"Default rule";
    rule.isLocalLan = coversAll && rule.to.size() == 1 && rule.to.front().kind == AddressTerm::Kind::LocalLan;
    return rule;
}

QString nameIn(const QJsonValue &value)
{
    return shownText((value.isObject() ? wordOf(value.toObject().value(QLatin1String("name"))) : wordOf(value)).left(256));
}

// "10.11.12.0/24:5555", "192.0.2.1"
void readBlock(Layer7Rule &rule)
{
    const qsizetype colon = rule.text.count(u':') == 1 ? rule.text.indexOf(u':') : -1;
    rule.block = prefixFromText((colon < 0 ? rule.text : rule.text.left(colon)).trimmed());
    if (colon >= 0)
        rule.ports = portsFromText(rule.text.mid(colon + 1));
    if (!rule.block)
        rule.kind = Layer7Rule::Kind::Unreadable;
}

Layer7Rule layer7Row(const QJsonObject &row)
{
    using Kind = Layer7Rule::Kind;
    const QString type = row.value(QLatin1String("type")).toString();
    const QJsonValue value = row.value(QLatin1String("value"));
    Layer7Rule rule{.text = nameIn(value)};
    if (member(row, QLatin1String("policy")).toLower() != u"deny")
        return rule;
    if (type == u"port") {
        rule.kind = Kind::Port;
        rule.ports = portsFromText(rule.text);
    } else if (type == u"ipRange") {
        rule.kind = Kind::Block;
        readBlock(rule);
    } else if (type == u"host") {
        rule.kind = Kind::Host;
        rule.text = rule.text.trimmed().toLower();
    } else if (type == u"application" || type == u"applicationCategory") {
        rule.kind = type == u"application" ? Kind::Application : Kind::Category;
    } else if (type == u"blockedCountries" || type == u"allowedCountries" || type == u"blacklistedCountries" ||
               type == u"whitelistedCountries") {
        rule.kind = type.startsWith(u"b") ? Kind::BlockedCountries : Kind::AllowedCountries;
        QStringList countries;
        for (const QJsonValue &country : value.toArray())
            countries << country.toString().left(2);
        rule.text = shownText(countries.mid(0, 300).join(QStringLiteral(", ")));
    }
    return rule;
}

} // namespace

std::vector<Layer3Rule> layer3FromJson(const QJsonArray &rows)
{
    std::vector<Layer3Rule> rules;
    rules.reserve(std::size_t(rows.size()));
    const Sources from = sourcesOf(rows);
    for (const QJsonValue &row : rows)
        rules.push_back(layer3Row(row.toObject(), from));
    return rules;
}

std::vector<Layer7Rule> layer7FromJson(const QJsonArray &rows)
{
    std::vector<Layer7Rule> rules;
    rules.reserve(std::size_t(rows.size()));
    for (const QJsonValue &row : rows)
        rules.push_back(layer7Row(row.toObject()));
    return rules;
}

} // namespace fix789::site
