// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/rule_list.h"

#include <QRegularExpression>

#include <algorithm>

namespace fix789::site {
namespace {

constexpr std::uint16_t kIke = 500;
constexpr std::uint16_t kNatT = 4500;
constexpr std::uint16_t kL2tp = 1701;

std::uint16_t portOf(Flow flow)
{
    return flow == Flow::Udp500 ? kIke : flow == Flow::Udp4500 ? kNatT : kL2tp;
}

Match both(Match a, Match b)
{
    return std::min(a, b);
}

Match either(Match a, Match b)
{
    return std::max(a, b);
}

// Of all addresses that it may be: Yes if each is covered, No if none is.
template <class Covers>
Match ofAll(const std::vector<Prefix> &possible, Covers covers)
{
    bool all = true;
    bool any = false;
    for (const Prefix &one : possible) {
        const Match match = covers(one);
        all = all && match == Match::Yes;
        any = any || match != Match::No;
    }
    return possible.empty() ? Match::Maybe : all ? Match::Yes : any ? Match::Maybe : Match::No;
}

Match inBlock(const Prefix &block, const std::vector<Prefix> &possible)
{
    return ofAll(possible, [&block](const Prefix &one) {
        return contains(block, one) ? Match::Yes : overlap(block, one) ? Match::Maybe : Match::No;
    });
}

// "VLAN(20).5": the fifth address of the VLAN's subnet.
Match inVlan(const AddressTerm &term, const std::vector<Prefix> &possible, const Names &names)
{
    const auto subnet = names.vlans.find(term.text);
    if (subnet == names.vlans.end())
        return Match::Maybe;
    const Match whole = inBlock(subnet->second, possible);
    return term.inVlan == u"*" ? whole : both(whole, Match::Maybe);
}

Match nameMatches(const QString &pattern, const QString &name)
{
    if (name.isEmpty())
        return Match::Maybe;
    if (pattern.startsWith(u"*."))
        return name.endsWith(QStringView(pattern).mid(1)) ? Match::Yes : Match::No;
    return pattern == name ? Match::Yes : Match::No;
}

class Terms {
public:
    Terms(const std::vector<Prefix> &possible, const QString *name, const Names &names)
        : m_possible(possible), m_name(name), m_names(names)
    {
    }

    Match of(const AddressTerms &terms)
    {
        Match match = Match::No;
        for (const AddressTerm &term : terms) {
            match = either(match, of(term));
            if (match == Match::Yes)
                break;
        }
        return match;
    }
    [[nodiscard]] bool assumed() const { return m_assumed; }

private:
    Match of(const AddressTerm &term)
    {
        using Kind = AddressTerm::Kind;
        switch (term.kind) {
        case Kind::Any:
            return Match::Yes;
        case Kind::Block:
            return isUnresolved() && isPrivate(term.block) ? noAsItIsPublic() : inBlock(term.block, m_possible);
        case Kind::LocalLan:
            return isUnresolved() ? noAsItIsPublic()
                                  : ofAll(m_possible, [](const Prefix &one) { return isPrivate(one) ? Match::Yes : Match::No; });
        case Kind::Name:
            return m_name ? nameMatches(term.text, *m_name) : Match::Maybe;
        case Kind::Vlan:
            return isUnresolved() ? noAsItIsPublic() : inVlan(term, m_possible, m_names);
        case Kind::Object:
            return ofObject(term.text);
        case Kind::Group:
            return ofGroup(term.text);
        case Kind::Unreadable:
            return Match::Maybe;
        }
        return Match::Maybe;
    }

    Match ofObject(const QString &id)
    {
        if (!m_names.objects)
            return Match::Maybe;
        const auto object = m_names.objects->objects.find(id);
        if (object == m_names.objects->objects.end())
            return Match::Maybe;
        Match match = Match::No;
        for (const AddressTerm &term : object->second) // holds no further objects (parser)
            match = either(match, of(term));
        return match;
    }

    Match ofGroup(const QString &id)
    {
        if (!m_names.objects)
            return Match::Maybe;
        const auto group = m_names.objects->groups.find(id);
        if (group == m_names.objects->groups.end())
            return Match::Maybe;
        Match match = Match::No;
        for (const QString &object : group->second)
            match = either(match, ofObject(object));
        return match;
    }

    [[nodiscard]] bool isUnresolved() const { return m_name && !m_name->isEmpty() && m_possible.empty(); }
    Match noAsItIsPublic()
    {
        m_assumed = true;
        return Match::No;
    }

    const std::vector<Prefix> &m_possible;
    const QString *m_name; ///< nullptr for a source
    const Names &m_names;
    bool m_assumed = false;
};

Match protocolMatches(const Layer3Rule &rule, Flow flow)
{
    switch (rule.protocol) {
    case Protocol::Any:
        return Match::Yes;
    case Protocol::Udp:
        return flow == Flow::Esp ? Match::No : Match::Yes;
    case Protocol::Esp:
        return flow == Flow::Esp ? Match::Yes : Match::No;
    case Protocol::Other:
        return Match::No;
    case Protocol::Unreadable:
        return Match::Maybe;
    }
    return Match::Maybe;
}

// A row with ports never covers ESP, which has none.
Match portsMatch(const Layer3Rule &rule, Flow flow, const Source &source)
{
    if (flow == Flow::Esp) {
        const auto coverAll = [](const Ports &ports) {
            return ports.isAny ? Match::Yes : ports.isReadable ? Match::No : Match::Maybe;
        };
        return both(coverAll(rule.fromPorts), coverAll(rule.toPorts));
    }
    // Windows sends from the port that it sends to.
    Match from = rule.fromPorts.covers(portOf(flow));
    if (!rule.fromPorts.isAny && !source.keepsPorts)
        from = Match::Maybe;
    return both(from, rule.toPorts.covers(portOf(flow)));
}

bool isOfOtherVersion(int ipVersion, const Server &server)
{
    return ipVersion != 0 && !server.addresses.empty() &&
           std::ranges::all_of(server.addresses, [ipVersion](const Prefix &one) { return one.isIpv6 != (ipVersion == 6); });
}

Match vlanMatches(const Layer3Rule &rule, const Source &source)
{
    if (!rule.vlan)
        return Match::Yes;
    return !source.vlan ? Match::Maybe : *rule.vlan == *source.vlan ? Match::Yes : Match::No;
}

Decision decisionOf(Policy policy)
{
    return policy == Policy::Allow ? Decision::Allow : policy == Policy::Deny ? Decision::Deny : Decision::Unknown;
}

// What stands for the VPN's own protocols in the lists of applications and categories. Names differ between networks and
// firmware, and numbers are not stable, so only the words count.
Match namesTheVpn(const Layer7Rule &rule)
{
    static const QRegularExpression kProtocol(QStringLiteral("\\b(ipsec|isakmp|ike(v1)?|l2tp)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kVpn(QStringLiteral("\\bvpns?\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kPerhaps(QStringLiteral("tunnel|anonymi|remote access"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (kProtocol.match(rule.text).hasMatch())
        return Match::Yes;
    if (rule.kind == Layer7Rule::Kind::Application) // of a maker, which tunnels in its own way
        return rule.text.compare(u"vpn", Qt::CaseInsensitive) == 0 ? Match::Yes : Match::No;
    if (kVpn.match(rule.text).hasMatch())
        return Match::Yes;
    return kPerhaps.match(rule.text).hasMatch() ? Match::Maybe : Match::No;
}

struct Layer7Match {
    Match match = Match::No;
    Sure sure = Sure::Certain;
};

Layer7Match layer7Matches(const Layer7Rule &rule, Flow flow, const Server &server)
{
    using Kind = Layer7Rule::Kind;
    const auto onPort = [&] { return flow == Flow::Esp ? Match::No : rule.ports.covers(portOf(flow)); };
    const bool isLocal = !server.addresses.empty() && std::ranges::all_of(server.addresses, isPrivate);
    switch (rule.kind) {
    case Kind::Port:
        return {onPort()};
    case Kind::Block: {
        const Match there =
            server.addresses.empty() && isPrivate(*rule.block) ? Match::No : inBlock(*rule.block, server.addresses);
        return {both(there, rule.ports.isAny ? Match::Yes : onPort())};
    }
    case Kind::Host:
        // Seen in web requests and DNS answers; whether the key exchange is meant as well is not documented.
        return {nameMatches(rule.text, server.name) == Match::Yes ? Match::Maybe : Match::No};
    case Kind::Application:
    case Kind::Category:
        return {namesTheVpn(rule), Sure::Likely};
    case Kind::BlockedCountries:
        // Where the server is, is not known here; an administrator rarely blocks the country of an own server.
        return {Match::No, isLocal ? Sure::Certain : Sure::Likely};
    case Kind::AllowedCountries:
        return {isLocal ? Match::No : Match::Maybe};
    case Kind::Unreadable:
        return {Match::Maybe};
    }
    return {Match::Maybe};
}

} // namespace

Match matches(const AddressTerms &terms, const std::vector<Prefix> &possible, const Names &names)
{
    return terms.empty() ? Match::Yes : Terms(possible, nullptr, names).of(terms);
}

ListDecision decide(const Layer3Rules &list, Flow flow, const Server &server, const Source &source, const Names &names)
{
    std::vector<int> doubts;
    ListDecision found;
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const Layer3Rule &rule = list.rows[i];
        Match match = both(protocolMatches(rule, flow), portsMatch(rule, flow, source));
        if (match == Match::No || isOfOtherVersion(rule.ipVersion, server))
            continue;
        match = both(match, vlanMatches(rule, source));
        match = both(match, matches(rule.from, source.possible, names));
        if (match == Match::No)
            continue;
        Terms to(server.addresses, &server.name, names);
        match = both(match, to.of(rule.to));
        found.assumed = found.assumed || to.assumed();
        if (match == Match::No)
            continue;
        if (match == Match::Maybe) {
            doubts.push_back(int(i));
            continue;
        }
        found.decision = decisionOf(rule.policy);
        found.row = int(i);
        found.isCustom = !rule.isDefault && !rule.isLocalLan;
        break;
    }
    const auto other =
        std::ranges::find_if(doubts, [&](int row) { return decisionOf(list.rows[std::size_t(row)].policy) != found.decision; });
    if (found.decision == Decision::Unknown || other != doubts.end()) {
        found.decision = Decision::Unknown;
        found.sure = Sure::Possible;
        found.row = other != doubts.end() ? *other : found.row;
    } else if (found.assumed) {
        found.sure = Sure::Likely;
    }
    return found;
}

ListDecision decide(const Layer7Rules &list, Flow flow, const Server &server)
{
    ListDecision found;
    std::optional<int> doubt;
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const Layer7Match match = layer7Matches(list.rows[i], flow, server);
        if (match.match == Match::Yes)
            return {.decision = Decision::Deny, .sure = match.sure, .row = int(i), .isCustom = true};
        if (match.match == Match::Maybe && !doubt)
            doubt = int(i);
        if (list.rows[i].kind == Layer7Rule::Kind::BlockedCountries && match.sure != Sure::Certain)
            found.sure = Sure::Likely;
    }
    if (doubt)
        return {.decision = Decision::Unknown, .sure = Sure::Possible, .row = *doubt, .isCustom = true};
    return found;
}

} // namespace fix789::site
