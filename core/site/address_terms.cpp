// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/address_terms.h"

#include "base/address_bytes.h"

#include <QRegularExpression>

#include <algorithm>

namespace fix789::site {
namespace {

constexpr qsizetype kLongestList = 32 * 1024; // characters; the dashboard refuses longer ones
constexpr qsizetype kMostTerms = 2'000;
constexpr int kLastPort = 65'535;

int width(const Prefix &prefix)
{
    return prefix.isIpv6 ? 128 : 32;
}

bool sameStart(const Prefix &a, const Prefix &b, int bits)
{
    for (int i = 0; i < bits; i += 8) {
        const int left = std::min(8, bits - i);
        const auto mask = std::uint8_t(0xFF << (8 - left));
        if ((a.bytes[std::size_t(i / 8)] & mask) != (b.bytes[std::size_t(i / 8)] & mask))
            return false;
    }
    return true;
}

AddressTerm idTerm(AddressTerm::Kind kind, const QString &id, const QString &inVlan = {})
{
    return {.kind = kind, .block = {}, .text = id, .inVlan = inVlan};
}

bool isName(const QString &text)
{
    static const QRegularExpression kName(QStringLiteral("^(\\*\\.)?[a-z0-9_-]+(\\.[a-z0-9_-]+)+\\.?$"));
    static const QRegularExpression kDigits(QStringLiteral("^[0-9.]+$"));
    return text.size() <= 253 && kName.match(text).hasMatch() && !kDigits.match(text).hasMatch();
}

AddressTerm termFromText(const QString &text)
{
    using Kind = AddressTerm::Kind;
    static const QRegularExpression kById(QStringLiteral("^(obj|grp|vlan)\\((\\w{1,32})\\)(?:\\.(\\*|[0-9]{1,10}))?$"));
    if (text == u"any" || text == u"0.0.0.0/0" || text == u"::/0")
        return {.kind = Kind::Any};
    if (text == u"local lan")
        return {.kind = Kind::LocalLan};
    if (const auto id = kById.match(text); id.hasMatch()) {
        const QString what = id.captured(1);
        if (what == u"vlan")
            return idTerm(Kind::Vlan, id.captured(2), id.captured(3).isEmpty() ? QStringLiteral("*") : id.captured(3));
        if (id.captured(3).isEmpty())
            return idTerm(what == u"obj" ? Kind::Object : Kind::Group, id.captured(2));
        return {};
    }
    if (const auto block = prefixFromText(text))
        return {.kind = Kind::Block, .block = *block};
    if (isName(text))
        return idTerm(Kind::Name, text.endsWith(u'.') ? text.chopped(1) : text);
    return {};
}

std::optional<std::uint16_t> portFromText(const QString &text)
{
    bool isNumber = false;
    const int port = text.trimmed().toInt(&isNumber);
    return isNumber && port >= 0 && port <= kLastPort ? std::optional(std::uint16_t(port)) : std::nullopt;
}

} // namespace

std::optional<Prefix> prefixFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QByteArray bytes = addressBytes(slash < 0 ? text : text.left(slash));
    if (bytes.isEmpty())
        return std::nullopt;
    Prefix prefix;
    prefix.isIpv6 = bytes.size() == 16;
    prefix.length = width(prefix);
    if (slash >= 0) {
        bool isNumber = false;
        const int length = text.mid(slash + 1).toInt(&isNumber);
        if (!isNumber || length < 0 || length > width(prefix))
            return std::nullopt;
        prefix.length = length;
    }
    for (int i = 0; i < bytes.size(); ++i) {
        const int left = std::clamp(prefix.length - 8 * i, 0, 8);
        prefix.bytes[std::size_t(i)] = std::uint8_t(std::uint8_t(bytes[i]) & std::uint8_t(0xFF << (8 - left)));
    }
    return prefix;
}

bool contains(const Prefix &outer, const Prefix &inner)
{
    return outer.isIpv6 == inner.isIpv6 && outer.length <= inner.length && sameStart(outer, inner, outer.length);
}

bool overlap(const Prefix &a, const Prefix &b)
{
    return contains(a, b) || contains(b, a);
}

bool isPrivate(const Prefix &prefix)
{
    static const std::array kRanges{
        *prefixFromText(QStringLiteral("10.0.0.0/8")), *prefixFromText(QStringLiteral("172.16.0.0/12")),
        *prefixFromText(QStringLiteral("192.168.0.0/16")), *prefixFromText(QStringLiteral("fc00::/7"))};
    return std::ranges::any_of(kRanges, [&prefix](const Prefix &range) { return contains(range, prefix); });
}

AddressTerms addressTerms(const QString &text)
{
    if (text.size() > kLongestList || text.count(u',') >= kMostTerms)
        return {AddressTerm{}};
    AddressTerms terms;
    for (const QString &part : text.split(u','))
        terms.push_back(termFromText(part.trimmed().toLower()));
    return terms;
}

Match Ports::covers(std::uint16_t port) const
{
    if (isAny)
        return Match::Yes;
    if (std::ranges::any_of(ranges, [port](const auto &range) { return range.first <= port && port <= range.second; }))
        return Match::Yes;
    return isReadable ? Match::No : Match::Maybe;
}

Ports portsFromText(const QString &text)
{
    const QString lower = text.trimmed().toLower();
    if (lower == u"any" || lower == u"0-65535" || lower == u"1-65535")
        return {.isAny = true};
    Ports ports;
    if (text.size() > kLongestList || text.count(u',') >= kMostTerms)
        return {.isReadable = false};
    for (const QString &part : lower.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const auto from = portFromText(dash < 0 ? part : part.left(dash));
        const auto to = dash < 0 ? from : portFromText(part.mid(dash + 1));
        if (from && to && *from <= *to)
            ports.ranges.emplace_back(*from, *to);
        else
            ports.isReadable = false;
    }
    return ports;
}

} // namespace fix789::site
