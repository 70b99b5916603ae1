// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/address_bytes.h"
#include "site/audit.h"
#include "site/rule_text.h"

#include <QCoreApplication>

namespace fix789::site {
namespace {

QString rowNumber(const Step &step)
{
    return QString::number(step.rule->index + 1);
}

QString addressesOf(const Server &server)
{
    QStringList all;
    for (const Prefix &prefix : server.addresses)
        all << addressText(QByteArray(reinterpret_cast<const char *>(prefix.bytes.data()), prefix.isIpv6 ? 16 : 4));
    return all.join(QStringLiteral(", "));
}

QString placeOf(const AuditRow &row)
{
    const QString network = row.network.name.isEmpty() ? row.network.id : row.network.name;
    return row.ssid.isEmpty() ? network : QStringLiteral("%1, Wi-Fi \"%2\"").arg(network, row.ssid);
}

bool isRow(const Step &step)
{
    return step.rule && step.rule->index >= 0;
}

} // namespace

QString nameOf(const Server &server)
{
    const QString addresses = addressesOf(server);
    if (server.name.isEmpty())
        return addresses;
    return addresses.isEmpty() ? server.name : QStringLiteral("%1 (%2)").arg(server.name, addresses);
}

Text leastChange(const Step &step, const Server &server)
{
    if (step.decision != Decision::Deny)
        return {};
    const QString to = server.addresses.empty() ? server.name : addressesOf(server);
    switch (step.place) {
    case Place::ClientPolicy:
        return {QT_TRANSLATE_NOOP("Text", "Set the policy of this client to \"Normal\"."), {}};
    case Place::Splash:
        return {QT_TRANSLATE_NOOP("Text", "Sign in on the login page of this Wi-Fi."), {}};
    case Place::VlanPath:
        return {QT_TRANSLATE_NOOP("Text", "Add %1 to the appliance, or correct the VLAN of the Wi-Fi."), {step.rule->comment}};
    case Place::ServerForward:
        return {QT_TRANSLATE_NOOP(
                    "Text", "In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the "
                            "server, remove the row."),
                {rowNumber(step)}};
    case Place::SsidLayer7:
        return {QT_TRANSLATE_NOOP(
                    "Text", "Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an "
                            "access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2."),
                {to, rowNumber(step)}};
    case Place::ApplianceLayer7:
        return {QT_TRANSLATE_NOOP("Text", "Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it."),
                {rowNumber(step)}};
    case Place::SsidLayer3:
    case Place::SwitchRules:
    case Place::ApplianceLayer3:
    case Place::VpnRules:
        return {QT_TRANSLATE_NOOP("Text", "Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500."),
                {rowNumber(step), to}};
    case Place::Tunnel:
        break;
    }
    return {};
}

Text requestFor(const AuditRow &row, const FlowAnswer &flow, const Server &server)
{
    if (flow.decision != Decision::Deny || !flow.deciding || !flow.deciding->rule)
        return {};
    const Step &step = *flow.deciding;
    const QString change = leastChange(step, server).translated();
    if (!isRow(step))
        return {QT_TRANSLATE_NOOP("Text", "%1: %2 to %3 is blocked by \"%4\" (%5). %6"),
                {placeOf(row), nameOf(flow.flow), nameOf(server), step.rule->comment, menuOf(step), change}};
    return {QT_TRANSLATE_NOOP("Text", "%1: %2 to %3 is blocked by row %4 (\"%5\": %6) in: %7. %8"),
            {placeOf(row), nameOf(flow.flow), nameOf(server), rowNumber(step), step.rule->comment, step.rule->what, menuOf(step),
             change}};
}

QString ruleText(const Step &step)
{
    if (!step.rule)
        return {};
    QString text;
    if (step.rule->index >= 0)
        text = Text{QT_TRANSLATE_NOOP("Text", "Row %1"), {QString::number(step.rule->index + 1)}}.translated() + u' ';
    if (!step.rule->comment.isEmpty())
        text += u'"' + step.rule->comment + u'"';
    if (!step.rule->what.isEmpty())
        text += QStringLiteral(" (") + step.rule->what + u')';
    if (step.reading != Reading::Read)
        text += step.rule->request + QStringLiteral(": ") + whyUnread(step.reading).translated();
    return text.trimmed();
}

Text whyUnread(Reading reading)
{
    switch (reading) {
    case Reading::NotAllowed:
        return {QT_TRANSLATE_NOOP("Text", "not readable with this key"), {}};
    case Reading::NotThere:
        return {QT_TRANSLATE_NOOP("Text", "not there, or not visible to this key"), {}};
    case Reading::NotUsed:
        return {QT_TRANSLATE_NOOP("Text", "not used in this network"), {}};
    case Reading::Failed:
        return {QT_TRANSLATE_NOOP("Text", "no answer from the dashboard"), {}};
    case Reading::Broken:
        return {QT_TRANSLATE_NOOP("Text", "the answer is incomplete or not as documented"), {}};
    case Reading::NotAsked:
        return {QT_TRANSLATE_NOOP("Text", "not in the recording"), {}};
    case Reading::Read:
        break;
    }
    return {};
}

Text nameOf(Area area)
{
    switch (area) {
    case Area::Splash:
        return {QT_TRANSLATE_NOOP("Text", "Login page"), {}};
    case Area::SsidFirewall:
        return {QT_TRANSLATE_NOOP("Text", "SSID firewall"), {}};
    case Area::GroupPolicy:
        return {QT_TRANSLATE_NOOP("Text", "Group policy"), {}};
    case Area::VlanPath:
        return {QT_TRANSLATE_NOOP("Text", "VLAN path"), {}};
    case Area::Appliance:
        return {QT_TRANSLATE_NOOP("Text", "MX rules"), {}};
    case Area::ServerSide:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "The server's MX"), {}};
}

std::vector<Step> stepsIn(const FlowAnswer &flow, Area area)
{
    const auto areaOf = [](const Step &step) {
        if (step.place == Place::ClientPolicy || step.origin != PolicyOrigin::None)
            return Area::GroupPolicy;
        switch (step.place) {
        case Place::Splash:
            return Area::Splash;
        case Place::SsidLayer3:
        case Place::SsidLayer7:
            return Area::SsidFirewall;
        case Place::ServerForward:
            return Area::ServerSide;
        case Place::Tunnel:
        case Place::SwitchRules:
        case Place::VlanPath:
            return Area::VlanPath;
        default:
            return Area::Appliance;
        }
    };
    std::vector<Step> steps;
    for (const Step &step : flow.steps)
        if (areaOf(step) == area)
            steps.push_back(step);
    return steps;
}

Text nameOf(Decision decision)
{
    return {decision == Decision::Allow  ? QT_TRANSLATE_NOOP("Text", "allowed")
            : decision == Decision::Deny ? QT_TRANSLATE_NOOP("Text", "blocked")
                                         : QT_TRANSLATE_NOOP("Text", "not known"),
            {}};
}

} // namespace fix789::site
