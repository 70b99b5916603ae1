// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/ipsec_rule_text.h"

#include "base/address_bytes.h"
#include "base/shown_text.h"
#include "formats/rule_text.h"
#include "model/machine/firewall.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <optional>

namespace fix789::formats {
namespace {

constexpr qsizetype kLongestName = 4096;
constexpr std::size_t kMostPorts = 128;
constexpr int kBits = 32;

// One end of the traffic.
struct Endpoint {
    QStringList addresses; ///< empty: any
    std::vector<std::uint16_t> ports;
    bool unreadable = false;
    bool unknown = false; ///< it has a key that is not known
};

std::optional<quint32> ipv4(const QString &text)
{
    const QByteArray bytes = addressBytes(text);
    return bytes.size() == 4 ? std::optional(qFromBigEndian<quint32>(bytes.constData())) : std::nullopt;
}

QString dotted(quint32 address)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(address, bytes.data());
    return addressText(bytes);
}

// Splits a range into prefixes.
QStringList prefixesOf(quint32 from, quint32 to)
{
    QStringList prefixes;
    for (quint64 at = from; at <= to;) {
        int bits = at == 0 ? kBits : std::countr_zero(quint32(at));
        while ((quint64(1) << bits) > quint64(to) - at + 1)
            --bits;
        prefixes << QStringLiteral("%1/%2").arg(dotted(quint32(at))).arg(kBits - bits);
        at += quint64(1) << bits;
    }
    return prefixes;
}

// "10.0.0.1", "10.0.0.0/255.0.0.0", "10.0.0.0/8", "10.0.0.1-10.0.0.9"; IPv6 without masks. A keyword ("LocalSubnet") stays
// as it is and matches no server address.
QStringList addressesIn(const QString &text)
{
    const auto from = ipv4(text.section(u'-', 0, 0));
    const auto to = ipv4(text.section(u'-', 1, 1));
    if (text.contains(u'-') && from && to && *from <= *to)
        return prefixesOf(*from, *to);
    const QString after = text.section(u'/', 1);
    if (const auto mask = ipv4(after); mask && after.contains(u'.'))
        return {text.section(u'/', 0, 0) + u'/' + QString::number(std::countl_one(*mask))};
    return {text};
}

// For a range: its ends, and the VPN's port inside it.
void addPorts(Endpoint &end, const QString &text)
{
    constexpr uint kL2tp = 1701;
    const QString last = text.contains(u'-') ? text.section(u'-', 1) : text;
    bool isNumber = false;
    bool isLast = false;
    const uint from = text.section(u'-', 0, 0).toUInt(&isNumber);
    const uint to = last.toUInt(&isLast);
    end.unreadable = end.unreadable || !isNumber || !isLast || from > to || to > 0xFFFF;
    if (end.unreadable)
        return;
    // However long the list, the VPN's port is not left out.
    const auto add = [&end](uint port) {
        if (end.ports.size() < kMostPorts || (port == kL2tp && std::ranges::find(end.ports, port) == end.ports.end()))
            end.ports.push_back(std::uint16_t(port));
    };
    add(from);
    if (from < kL2tp && kL2tp < to)
        add(kL2tp);
    if (to != from)
        add(to);
}

// [MS-FASP] 2.2.52: the protection of outbound traffic. Nothing: a word that is not known.
std::optional<IpsecDemand> demandFrom(const QString &action)
{
    if (is(action, "Secure"))
        return IpsecDemand::Require;
    if (is(action, "SecureServer") || is(action, "Boundary"))
        return IpsecDemand::Request;
    if (is(action, "DoNotSecure"))
        return IpsecDemand::None;
    return std::nullopt;
}

bool isProtocol(const QString &value)
{
    bool isNumber = false;
    return value.toUInt(&isNumber) <= kAnyProtocol && isNumber;
}

// Keys that do not restrict the traffic a rule matches: how it is protected, and what people read.
bool restrictsNothing(const QString &key)
{
    static const QStringList kTold{QStringLiteral("desc"),     QStringLiteral("embedctxt"),  QStringLiteral("auth1set"),
                                   QStringLiteral("auth2set"), QStringLiteral("crypto2set"), QStringLiteral("cryptoset")};
    return kTold.contains(key);
}

void applyEndpoint(Endpoint &end, const QString &key, const QString &value)
{
    if (key.startsWith(u"port"))
        addPorts(end, value);
    else if (key == u"_4" || key == u"_6")
        end.addresses += addressesIn(value);
    else
        end.unknown = true;
}

} // namespace

std::optional<IpsecRule> ipsecRuleFrom(const QString &id, const QString &text)
{
    if (text.size() > kLongestRule)
        return std::nullopt;
    const QStringList parts = text.split(u'|', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > kMostParts || !parts.first().startsWith(u'v'))
        return std::nullopt;
    IpsecRule rule;
    rule.name = shownText(id.left(kLongestName));
    bool isRule = false;
    bool saysWhether = false;
    std::uint32_t networks = 0;
    Endpoint here;
    Endpoint there;
    for (const QString &part : parts.sliced(1)) {
        const QString key = part.section(u'=', 0, 0).trimmed().toLower();
        const QString value = shownText(part.section(u'=', 1).left(kLongestName));
        if (key == u"action") {
            const auto demand = demandFrom(value);
            rule.outbound = demand.value_or(IpsecDemand::Require);
            rule.conditional = rule.conditional || !demand;
            isRule = true;
        } else if (key == u"active") {
            rule.enabled = is(value, "TRUE");
            saysWhether = true;
        } else if (key == u"name")
            rule.name = value.isEmpty() ? rule.name : value;
        else if (key == u"profile" && networkOf(value) != 0)
            networks |= networkOf(value);
        else if (key == u"protocol" && isProtocol(value))
            rule.protocol = value.toUInt() < kAnyProtocol ? std::optional(std::uint8_t(value.toUInt())) : std::nullopt;
        else if (key.startsWith(u"ep1"))
            applyEndpoint(here, key.mid(3), value);
        else if (key.startsWith(u"ep2"))
            applyEndpoint(there, key.mid(3), value);
        else if (!restrictsNothing(key))
            rule.conditional = true; // a network's name, an interface, a platform, a tunnel, and keys of later versions
    }
    // Ports that are words are not the VPN's.
    if (!isRule || here.unreadable || there.unreadable)
        return std::nullopt;
    rule.conditional = rule.conditional || !saysWhether || here.unknown || there.unknown;
    rule.networks = networks == 0 ? kEveryNetwork : networks;
    // Whichever end names them, they apply to both directions.
    rule.remote = there.addresses.isEmpty() ? here.addresses : there.addresses;
    rule.ports = there.ports.empty() ? here.ports : there.ports;
    return rule;
}

} // namespace fix789::formats
