// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/firewall.h"

#include "base/address_bytes.h"

#include <algorithm>
#include <array>

namespace fix789::analysis {
namespace {

enum class Match { No, Maybe, Yes };

Match lesser(Match a, Match b)
{
    return std::min(a, b);
}

bool same(const QString &a, const char *b)
{
    return a.compare(QLatin1String(b), Qt::CaseInsensitive) == 0;
}

bool isAny(const QString &text)
{
    return text.isEmpty() || text == u"*" || same(text, "any") || same(text, "all");
}

// Windows' words for ports that the VPN never uses. Any other word may mean them.
bool isOtherPort(const QString &word)
{
    static constexpr std::array kWords{"RPC",       "RPC-EPMap",       "RPCEPMap", "Teredo",     "IPHTTPS",
                                       "IPHTTPSIn", "IPHTTPSOut",      "IPTLSIn",  "IPTLSOut",   "DHCP",
                                       "mDNS",      "PlayToDiscovery", "Ply2Disc", "CORTANA_OUT"};
    return std::ranges::any_of(kWords, [&](const char *known) { return same(word, known); });
}

Match ofPort(const QString &entry, std::uint16_t port)
{
    if (isAny(entry))
        return Match::Yes;
    bool isFirst = false;
    bool isLast = false;
    const uint first = entry.section(u'-', 0, 0).trimmed().toUInt(&isFirst);
    const uint last = entry.section(u'-', -1).trimmed().toUInt(&isLast);
    if (isFirst && isLast)
        return first <= port && port <= last ? Match::Yes : Match::No;
    return isOtherPort(entry.trimmed()) ? Match::No : Match::Maybe;
}

Match ofPorts(const QStringList &ports, std::uint16_t port)
{
    Match best = ports.isEmpty() ? Match::Yes : Match::No;
    for (const QString &entry : ports)
        best = std::max(best, ofPort(entry, port));
    return best;
}

// "a/24", "a/255.255.255.0"
bool holdsInSubnet(const QString &range, const QByteArray &address)
{
    const QByteArray net = addressBytes(range.section(u'/', 0, 0).trimmed());
    const QString mask = range.section(u'/', 1).trimmed();
    if (net.size() != address.size())
        return false;
    bool isLength = false;
    const int length = mask.toInt(&isLength);
    QByteArray bits = addressBytes(mask);
    if (isLength && length >= 0 && length <= net.size() * 8) {
        bits = QByteArray(net.size(), '\0');
        for (int i = 0; i < length; ++i)
            bits[i / 8] = char(uchar(bits[i / 8]) | (0x80 >> (i % 8)));
    }
    if (bits.size() != net.size())
        return false;
    for (qsizetype i = 0; i < net.size(); ++i)
        if ((net[i] & bits[i]) != (address[i] & bits[i]))
            return false;
    return true;
}

bool lessOrEqual(const QByteArray &a, const QByteArray &b)
{
    return !std::ranges::lexicographical_compare(b, a, {}, [](char c) { return uchar(c); }, [](char c) { return uchar(c); });
}

bool holds(const QString &range, const QByteArray &address)
{
    if (range.contains(u'/'))
        return holdsInSubnet(range, address);
    const QByteArray first = addressBytes(range.section(u'-', 0, 0).trimmed());
    const QByteArray last = addressBytes(range.section(u'-', -1).trimmed());
    return first.size() == address.size() && last.size() == address.size() && lessOrEqual(first, address) &&
           lessOrEqual(address, last);
}

// RFC 1918, RFC 3927, RFC 4193, RFC 4291: possible addresses of the local network.
bool canBeNear(const QByteArray &address)
{
    static const QStringList kNear{QStringLiteral("10.0.0.0/8"),     QStringLiteral("172.16.0.0/12"),
                                   QStringLiteral("192.168.0.0/16"), QStringLiteral("169.254.0.0/16"),
                                   QStringLiteral("fc00::/7"),       QStringLiteral("fe80::/10")};
    return std::ranges::any_of(kNear, [&](const QString &range) { return holds(range, address); });
}

// https://learn.microsoft.com/windows/win32/api/netfw/nf-netfw-inetfwrule-put_remoteaddresses: the keywords
Match ofWord(const QString &word, const QByteArray &address)
{
    static constexpr std::array<const char *, 7> kNear{"LocalSubnet", "LocalSubnet4", "LocalSubnet6",  "DNS",
                                                       "DHCP",        "WINS",         "DefaultGateway"};
    if (std::ranges::any_of(kNear, [&](const char *near) { return same(word, near); }))
        return canBeNear(address) ? Match::Maybe : Match::No;
    if (same(word, "Internet"))
        return canBeNear(address) ? Match::Maybe : Match::Yes;
    return Match::Maybe;
}

bool isRange(const QString &entry)
{
    return !addressBytes(entry.section(u'/', 0, 0).section(u'-', 0, 0).trimmed()).isEmpty();
}

bool isEveryAddress(const QStringList &ranges)
{
    return ranges.isEmpty() || std::ranges::any_of(ranges, isAny);
}

Match ofAddresses(const QStringList &ranges, const QString &address)
{
    if (isEveryAddress(ranges))
        return Match::Yes;
    const QByteArray bytes = addressBytes(address);
    if (bytes.isEmpty())
        return Match::Maybe;
    Match best = Match::No;
    for (const QString &entry : ranges)
        best = std::max(best, isRange(entry) ? (holds(entry, bytes) ? Match::Yes : Match::No) : ofWord(entry, bytes));
    return best;
}

Match ofProgram(const FirewallRule &rule, OutboundPacket::Sender sender)
{
    // A rule for an app concerns only that app.
    if (!rule.package.isEmpty() || !rule.user.isEmpty())
        return Match::No;
    const QString file = QString(rule.program).replace(u'/', u'\\').section(u'\\', -1).remove(u'"').trimmed();
    if (sender == OutboundPacket::Sender::System)
        return rule.service.isEmpty() && (isAny(rule.program) || same(file, "System")) ? Match::Yes : Match::No;
    const bool program = isAny(rule.program) || same(file, "svchost.exe");
    const bool service = rule.service.isEmpty() || isAny(rule.service) || same(rule.service, "IKEEXT");
    return program && service ? Match::Yes : Match::No;
}

// [MS-FASP] 2.2.20
constexpr const char *kRemote = "RemoteAccess";
constexpr const char *kMobile = "MobileBBand";
constexpr std::array kInterfaceWords{"Lan", "Wireless", kRemote, kMobile};

// Null: how Windows classes such an interface (a virtual one, a tunnel) is not documented.
// https://www.iana.org/assignments/ianaiftype-mib
const char *wordOfInterface(std::uint32_t type)
{
    switch (type) {
    case 6:
        return "Lan";
    case 71:
        return "Wireless";
    case 23: // PPP
        return kRemote;
    case 243: // wwanPP
    case 244: // wwanPP2
        return kMobile;
    default:
        return nullptr;
    }
}

Match ofInterface(const FirewallRule &rule, const OutboundPacket &packet)
{
    Match match = Match::Yes;
    if (!rule.interfaces.isEmpty()) {
        const bool byGuid = std::ranges::any_of(rule.interfaces, [](const QString &one) { return one.startsWith(u'{'); });
        if (packet.interfaceName.isEmpty() || byGuid) // the packet's route does not reveal the GUID
            match = Match::Maybe;
        else if (!rule.interfaces.contains(packet.interfaceName, Qt::CaseInsensitive))
            return Match::No;
    }
    if (rule.interfaceTypes.isEmpty() || std::ranges::any_of(rule.interfaceTypes, isAny))
        return match;
    if (packet.interfaceType == 0)
        return Match::Maybe;
    const char *word = wordOfInterface(packet.interfaceType);
    const auto has = [&](const char *one) {
        return std::ranges::any_of(rule.interfaceTypes, [&](const QString &type) { return same(type.trimmed(), one); });
    };
    if (word != nullptr && has(word))
        return match;
    // Before it had a word of its own, mobile broadband may have counted as remote access.
    const bool mayBe = word == nullptr || (same(QLatin1String(word), kMobile) && has(kRemote));
    const bool known = std::ranges::all_of(rule.interfaceTypes, [](const QString &type) {
        return std::ranges::any_of(kInterfaceWords, [&](const char *one) { return same(type.trimmed(), one); });
    });
    return known && !mayBe ? Match::No : Match::Maybe;
}

Match matches(const FirewallRule &rule, const FirewallProfile &profile, const OutboundPacket &packet)
{
    if (!rule.enabled || rule.direction != FirewallDirection::Out || (rule.networks & profile.network) == 0)
        return Match::No;
    if (rule.protocol != kAnyProtocol && rule.protocol != kUdpProtocol)
        return Match::No;
    // Such a rule allows only traffic that IPsec protects; the key exchange is unprotected.
    if (rule.action == FirewallAction::Allow && rule.needsIpsec)
        return Match::No;
    if (!packet.serverNamed && !isEveryAddress(rule.remoteAddresses))
        return Match::No;
    Match match = lesser(ofPorts(rule.localPorts, packet.port), ofPorts(rule.remotePorts, packet.port));
    match = lesser(match, ofProgram(rule, packet.sender));
    match = lesser(match, ofAddresses(rule.remoteAddresses, packet.remoteAddress));
    match = lesser(match, ofAddresses(rule.localAddresses, packet.localAddress));
    match = lesser(match, rule.conditional ? Match::Maybe : Match::Yes);
    return lesser(match, ofInterface(rule, packet));
}

} // namespace

FirewallDecision decide(const Firewall &firewall, const FirewallProfile &profile, const OutboundPacket &packet)
{
    using Kind = FirewallDecision::Kind;
    if (!profile.on)
        return {};
    FirewallDecision blocked{Kind::BlockedByRule, {}};
    FirewallDecision unsure{Kind::Unsure, {}};
    Match allowed = profile.outbound == FirewallAction::Allow ? Match::Yes : Match::No;
    for (const FirewallRule &rule : firewall.rules) {
        const Match match = matches(rule, profile, packet);
        if (match == Match::No)
            continue;
        if (rule.action == FirewallAction::Allow) {
            allowed = std::max(allowed, match);
            if (match == Match::Maybe)
                unsure.rules.push_back(&rule);
        } else {
            (match == Match::Yes ? blocked : unsure).rules.push_back(&rule);
        }
    }
    if (!blocked.rules.empty())
        return blocked;
    if (allowed == Match::No)
        return {Kind::BlockedByDefault, {}};
    const bool mayBlock = std::ranges::any_of(
        unsure.rules, [&](const FirewallRule *rule) { return rule->action == FirewallAction::Block || allowed != Match::Yes; });
    return mayBlock ? unsure : FirewallDecision{};
}

bool holdsAddress(const QStringList &ranges, const QString &address)
{
    const QByteArray bytes = addressBytes(address);
    return !bytes.isEmpty() &&
           std::ranges::any_of(ranges, [&](const QString &entry) { return isRange(entry) && holds(entry, bytes); });
}

bool dependsOnAddress(const Firewall &firewall)
{
    return std::ranges::any_of(firewall.rules, [](const FirewallRule &rule) {
        return rule.enabled && rule.direction == FirewallDirection::Out && !isEveryAddress(rule.remoteAddresses);
    });
}

bool dependsOnRoute(const Firewall &firewall)
{
    return std::ranges::any_of(firewall.rules, [](const FirewallRule &rule) {
        return rule.enabled && rule.direction == FirewallDirection::Out &&
               (!isEveryAddress(rule.localAddresses) || !rule.interfaces.isEmpty() || !rule.interfaceTypes.isEmpty());
    });
}

} // namespace fix789::analysis
