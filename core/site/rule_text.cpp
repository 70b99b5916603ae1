// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/rule_text.h"

#include "base/address_bytes.h"

namespace fix789::site {
namespace {

constexpr int kMostTermsShown = 8;

QString textOf(const Prefix &prefix)
{
    const QByteArray bytes(reinterpret_cast<const char *>(prefix.bytes.data()), prefix.isIpv6 ? 16 : 4);
    const QString address = addressText(bytes);
    return prefix.length == (prefix.isIpv6 ? 128 : 32) ? address : address + u'/' + QString::number(prefix.length);
}

QString textOf(const AddressTerm &term)
{
    using Kind = AddressTerm::Kind;
    switch (term.kind) {
    case Kind::Any:
        return QStringLiteral("any");
    case Kind::Block:
        return textOf(term.block);
    case Kind::Name:
        return term.text;
    case Kind::Vlan:
        return QStringLiteral("VLAN(%1).%2").arg(term.text, term.inVlan);
    case Kind::Object:
        return QStringLiteral("OBJ(%1)").arg(term.text);
    case Kind::Group:
        return QStringLiteral("GRP(%1)").arg(term.text);
    case Kind::LocalLan:
        return QStringLiteral("Local LAN");
    case Kind::Unreadable:
        return QStringLiteral("?");
    }
    return {};
}

QString textOf(const AddressTerms &terms)
{
    QStringList parts;
    for (const AddressTerm &term : terms)
        if (parts.size() < kMostTermsShown)
            parts << textOf(term);
    if (terms.size() > kMostTermsShown)
        parts << QStringLiteral("...");
    return parts.join(u',');
}

QString textOf(const Ports &ports)
{
    if (ports.isAny)
        return QStringLiteral("any");
    QStringList parts;
    for (const auto &[from, to] : ports.ranges)
        if (parts.size() < kMostTermsShown)
            parts << (from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(to));
    if (ports.ranges.size() > kMostTermsShown || !ports.isReadable)
        parts << QStringLiteral("...");
    return parts.join(u',');
}

QString textOf(Policy policy)
{
    return policy == Policy::Allow  ? QStringLiteral("Allow")
           : policy == Policy::Deny ? QStringLiteral("Deny")
                                    : QStringLiteral("?");
}

QString textOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Any:
        return QStringLiteral("any");
    case Protocol::Udp:
        return QStringLiteral("UDP");
    case Protocol::Esp:
        return QStringLiteral("ESP");
    case Protocol::Other:
        return QStringLiteral("other");
    case Protocol::Unreadable:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

QString textOf(const Layer3Rule &rule)
{
    QStringList parts{textOf(rule.policy), QStringLiteral("protocol ") + textOf(rule.protocol)};
    if (!rule.from.empty())
        parts << QStringLiteral("from ") + textOf(rule.from);
    parts << QStringLiteral("to ") + textOf(rule.to) << QStringLiteral("port ") + textOf(rule.toPorts);
    return parts.join(QStringLiteral(", "));
}

QString textOf(const Layer7Rule &rule)
{
    using Kind = Layer7Rule::Kind;
    switch (rule.kind) {
    case Kind::Port:
        return QStringLiteral("Deny, port ") + rule.text;
    case Kind::Block:
        return QStringLiteral("Deny, remote IP range ") + rule.text;
    case Kind::Host:
        return QStringLiteral("Deny, HTTP hostname ") + rule.text;
    case Kind::Application:
        return QStringLiteral("Deny, application \"%1\"").arg(rule.text);
    case Kind::Category:
        return QStringLiteral("Deny, category \"%1\"").arg(rule.text);
    case Kind::BlockedCountries:
        return QStringLiteral("Deny, traffic to/from ") + rule.text;
    case Kind::AllowedCountries:
        return QStringLiteral("Deny, traffic not to/from ") + rule.text;
    case Kind::Unreadable:
        break;
    }
    return QStringLiteral("?");
}

QString textOf(const Forward &forward)
{
    return QStringLiteral("%1, UDP %2 to %3").arg(forward.list, textOf(forward.ports), forward.lanAddress);
}

RuleRef refOf(const Layer3Rules &list, std::size_t row)
{
    const Layer3Rule &rule = list.rows[row];
    return {list.request, int(row), rule.comment, list.policy, textOf(rule), rule.isLocalLan};
}

RuleRef refOf(const Layer7Rules &list, std::size_t row)
{
    return {list.request, int(row), {}, list.policy, textOf(list.rows[row])};
}

QString wordOf(Flow flow)
{
    switch (flow) {
    case Flow::Udp500:
        return QStringLiteral("udp500");
    case Flow::Udp4500:
        return QStringLiteral("udp4500");
    case Flow::Esp:
        return QStringLiteral("esp");
    case Flow::Udp1701:
        break;
    }
    return QStringLiteral("udp1701");
}

QString wordOf(Decision decision)
{
    return decision == Decision::Allow  ? QStringLiteral("allow")
           : decision == Decision::Deny ? QStringLiteral("deny")
                                        : QStringLiteral("unknown");
}

QString wordOf(Sure sure)
{
    return sure == Sure::Certain  ? QStringLiteral("certain")
           : sure == Sure::Likely ? QStringLiteral("likely")
                                  : QStringLiteral("possible");
}

QString nameOf(Flow flow)
{
    return flow == Flow::Udp500    ? QStringLiteral("UDP 500")
           : flow == Flow::Udp4500 ? QStringLiteral("UDP 4500")
           : flow == Flow::Udp1701 ? QStringLiteral("UDP 1701")
                                   : QStringLiteral("ESP");
}

QString menuOf(const Step &step)
{
    const bool isPolicy = step.rule && !step.rule->policy.isEmpty();
    if (isPolicy)
        return QStringLiteral("Network-wide > Configure > Group policies > %1 > Firewall and traffic shaping > %2")
            .arg(step.rule->policy, step.place == Place::SsidLayer7 || step.place == Place::ApplianceLayer7
                                        ? QStringLiteral("Layer 7 firewall rules")
                                        : QStringLiteral("Layer 3 firewall rules"));
    switch (step.place) {
    case Place::ClientPolicy:
        return QStringLiteral("Network-wide > Monitor > Clients > this client > Policy");
    case Place::Splash:
        return QStringLiteral("Wireless > Configure > Access control > this SSID > Captive portal strength");
    case Place::SsidLayer3:
        return QStringLiteral("Wireless > Configure > Firewall & traffic shaping > this SSID > Layer 3 firewall rules");
    case Place::SsidLayer7:
        return QStringLiteral("Wireless > Configure > Firewall & traffic shaping > this SSID > Layer 7 firewall rules");
    case Place::Tunnel:
        return QStringLiteral("Wireless > Configure > Access control > this SSID > Client IP and VLAN");
    case Place::SwitchRules:
        return QStringLiteral("Switching > Configure > ACL");
    case Place::VlanPath:
        return QStringLiteral("Security & SD-WAN > Configure > Addressing & VLANs");
    case Place::ApplianceLayer3:
        return QStringLiteral("Security & SD-WAN > Configure > Firewall > Layer 3 > Outbound rules");
    case Place::ApplianceLayer7:
        return QStringLiteral("Security & SD-WAN > Configure > Firewall > Layer 7 > Firewall rules");
    case Place::VpnRules:
        return QStringLiteral("Security & SD-WAN > Configure > Site-to-site VPN > Organization-wide settings > VPN firewall");
    case Place::ServerForward:
        break;
    }
    return QStringLiteral("Security & SD-WAN > Configure > Firewall > Forwarding rules");
}

} // namespace fix789::site
