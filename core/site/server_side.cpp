// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/evaluate.h"
#include "site/rule_text.h"

#include <algorithm>

namespace fix789::site {
namespace {

// Maybe: only for some who send, or its ports could not be read.
Match takes(const Forward &forward, std::uint16_t port)
{
    if (!forward.udp || forward.isWholeAddress || forward.ports.covers(port) == Match::No)
        return Match::No;
    return forward.fromAnywhere.covers(port) == Match::Yes ? Match::Yes : Match::Maybe;
}

const Forward *forwardOf(const std::vector<Forward> &all, std::uint16_t port)
{
    const auto found = std::ranges::find_if(all, [port](const Forward &one) { return takes(one, port) != Match::No; });
    return found == all.end() ? nullptr : &*found;
}

Step forwardStep(const Forward &forward, Decision decision, Sure sure)
{
    return {.place = Place::ServerForward,
            .decision = decision,
            .sure = sure,
            .rule =
                RuleRef{.request = forward.request, .index = forward.row, .comment = forward.comment, .what = textOf(forward)},
            .isCustom = true};
}

Step stepOf(const ServerSide &side, const Forward &here, std::uint16_t port, std::uint16_t otherPort)
{
    const Forward *there = forwardOf(side.forwards, otherPort);
    const bool isThereOpen = there ? takes(*there, otherPort) == Match::Maybe : !side.unread.empty();
    if (takes(here, port) == Match::Yes) {
        if (side.servesClientVpn)
            return forwardStep(here, Decision::Deny, Sure::Certain);
        if (!isThereOpen && (!there || there->lanAddress != here.lanAddress))
            return forwardStep(here, Decision::Deny, Sure::Likely);
    }
    // Right if the VPN server is that computer, wrong if it is the appliance; or it takes not every packet.
    return forwardStep(here, Decision::Unknown, Sure::Possible);
}

} // namespace

ServerSide serverSide(const std::vector<Network> &networks, const Server &server)
{
    ServerSide side;
    const auto isServer = [&server](const QString &address) {
        const auto prefix = prefixFromText(address);
        return prefix && std::ranges::find(server.addresses, *prefix) != server.addresses.end();
    };
    for (const Network &network : networks) {
        const bool own = (!server.name.isEmpty() && network.dynamicDnsName == server.name) ||
                         std::ranges::any_of(network.publicAddresses, isServer);
        if (own) {
            side.ownNetworks << network.id;
            side.unread.insert(side.unread.end(), network.forwardsUnread.begin(), network.forwardsUnread.end());
        }
        side.servesClientVpn = side.servesClientVpn || (own && network.servesClientVpn);
        for (const Forward &forward : network.forwards)
            if (forward.publicAddress.isEmpty() ? own && !forward.isWholeAddress : isServer(forward.publicAddress))
                side.forwards.push_back(forward);
    }
    return side;
}

std::vector<Step> serverSteps(const ServerSide &side, Flow flow)
{
    std::vector<Step> steps;
    if (flow != Flow::Udp500 && flow != Flow::Udp4500)
        return steps;
    const std::uint16_t port = flow == Flow::Udp500 ? 500 : 4500;
    const std::uint16_t otherPort = flow == Flow::Udp500 ? 4500 : 500;
    for (const Forward &one : side.forwards)
        if (one.isWholeAddress && one.fromAnywhere.covers(port) != Match::Yes)
            steps.push_back(one.ports.covers(port) == Match::No ? forwardStep(one, Decision::Deny, Sure::Certain)
                                                                : forwardStep(one, Decision::Unknown, Sure::Possible));
    if (const Forward *here = forwardOf(side.forwards, port))
        steps.push_back(stepOf(side, *here, port, otherPort));
    for (const Unread &unread : side.unread)
        steps.push_back(unreadStep(Place::ServerForward, unread));
    return steps;
}

} // namespace fix789::site
