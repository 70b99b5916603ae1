// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/udp.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace fix789::analysis {
namespace {

// A host that itself reports "closed" received our datagram.
bool wasReached(const UdpControl &control)
{
    return control.reply == UdpControlReply::Answered ||
           (control.reply == UdpControlReply::Rejected && control.icmp && !control.icmp->reporter.isEmpty() &&
            (control.icmp->reporter == control.address || control.icmp->reporter == control.host));
}

// The reporter is unknown: neither reached nor silent.
bool isUnclear(const UdpControl &control)
{
    return control.reply == UdpControlReply::Failed ||
           (control.reply == UdpControlReply::Rejected && (!control.icmp || control.icmp->reporter.isEmpty()));
}

bool fitsOnePacket(const ResponderResult &result)
{
    constexpr int kLargestInOnePiece = 1472; // with Ethernet's MTU of 1500 bytes
    return result.size <= kLargestInOnePiece;
}

void count(const UdpControl &control, Leaves &kind, bool &mixed)
{
    const Leaves seen = wasReached(control) ? Leaves::Yes : Leaves::No;
    mixed = mixed || (kind != Leaves::NotAsked && kind != seen);
    if (kind != Leaves::Yes)
        kind = seen;
}

Leaves serverOn(const IkeObservation &ike, std::uint16_t port)
{
    Leaves seen = Leaves::NotAsked;
    for (const StageResult &stage : ike.stages) {
        if (stage.port != port || stage.outcome == StageOutcome::NotTried)
            continue;
        if (stage.outcome == StageOutcome::Answered || stage.outcome == StageOutcome::Refused)
            return Leaves::Yes;
        seen = Leaves::No;
    }
    return seen;
}

void countResponder(const ResponderObservation &responder, UdpEvidence &evidence)
{
    const auto reached = [&](std::uint16_t port) { return isAnsweredOn(responder, port, ResponderResult::Shape::Ike); };
    if (reached(500) && reached(4500))
        evidence.responder = Leaves::Yes;
    else if (isShutOn(responder, 500) && isShutOn(responder, 4500))
        evidence.responder = Leaves::No;
    for (const ResponderResult &result : responder.results) {
        const bool isIkePort = result.port == 500 || result.port == 4500;
        if (result.sent == 0 || (isIkePort && result.answered == 0))
            continue;
        if (result.answered == 0 && evidence.responderElsewhere == Leaves::NotAsked)
            evidence.responderElsewhere = Leaves::No;
        else if (result.answered > 0 && evidence.responder != Leaves::Yes) // UDP leaves, even if IKE does not
            evidence.responderElsewhere = Leaves::Yes;
    }
}

} // namespace

bool fitsEveryPath(const ResponderResult &result)
{
    constexpr int kFitsEveryPath = 1200;
    return result.size <= kFitsEveryPath;
}

bool isAnsweredOn(const ResponderObservation &seen, std::uint16_t port, ResponderResult::Shape shape)
{
    return std::ranges::any_of(seen.results, [&](const ResponderResult &r) {
        return r.port == port && r.shape == shape && fitsEveryPath(r) && r.answered > 0;
    });
}

bool isSilentOn(const ResponderObservation &seen, std::uint16_t port, ResponderResult::Shape shape)
{
    const bool sent = std::ranges::any_of(seen.results, [&](const ResponderResult &r) {
        return r.port == port && r.shape == shape && fitsEveryPath(r) && r.sent > 0;
    });
    return sent && !isAnsweredOn(seen, port, shape);
}

bool isShutOn(const ResponderObservation &seen, std::uint16_t port)
{
    const auto isIt = [port](const ResponderResult &r) { return r.port == port && r.sent > 0; };
    const auto answered = [&](const ResponderResult &r) { return isIt(r) && r.answered > 0; };
    return std::ranges::any_of(seen.results, isIt) && std::ranges::none_of(seen.results, answered);
}

UdpEvidence evidenceOf(const std::vector<UdpControl> &controls, const IkeObservation *ike)
{
    UdpEvidence evidence;
    QSet<QString> silent;
    for (const UdpControl &control : controls) {
        if (isUnclear(control))
            continue;
        if (!wasReached(control) && control.kind != UdpControlKind::Dns)
            silent.insert(toString(control.kind) + u' ' + control.host.toLower());
        if (!wasReached(control) && control.icmp)
            evidence.rejectedBy = control.icmp->reporter;
        switch (control.kind) {
        case UdpControlKind::Stun:
            count(control, evidence.stun, evidence.mixed);
            break;
        case UdpControlKind::Ntp:
            count(control, evidence.ntp, evidence.mixed);
            break;
        case UdpControlKind::Quic:
            count(control, evidence.quic, evidence.mixed);
            break;
        case UdpControlKind::Dns:
            count(control, evidence.dns, evidence.mixed);
            break;
        }
    }
    evidence.silentControls = int(silent.size());
    if (ike) {
        evidence.ike500 = serverOn(*ike, 500);
        evidence.ike4500 = serverOn(*ike, 4500);
        if (ike->responder)
            countResponder(*ike->responder, evidence);
    }
    return evidence;
}

bool fragmentsAreReordered(const ResponderObservation &seen)
{
    const auto count = [&](std::uint16_t port, bool lastFirst, bool came) {
        return std::ranges::count_if(seen.results, [&](const ResponderResult &r) {
            return r.port == port && r.lastFirst == lastFirst && !fitsOnePacket(r) && r.sent > 0 &&
                   (r.arrived.value_or(r.answered) > 0) == came;
        });
    };
    return std::ranges::any_of(std::array<std::uint16_t, 2>{500, 4500}, [&](std::uint16_t port) {
        return count(port, false, false) > 0 && count(port, false, true) == 0 && count(port, true, true) > 0;
    });
}

bool isInsideItsNetwork(const std::vector<UdpControl> &controls, const IkeObservation &ike)
{
    const auto tried = [](const StageResult &stage) { return stage.outcome != StageOutcome::NotTried; };
    const auto spoke = [](const StageResult &stage) {
        return stage.outcome == StageOutcome::Answered || stage.outcome == StageOutcome::Refused;
    };
    if (ike.address.isEmpty() || std::ranges::none_of(ike.stages, tried) || std::ranges::any_of(ike.stages, spoke))
        return false;
    return std::ranges::any_of(controls, [&](const UdpControl &control) {
        return control.kind == UdpControlKind::Stun && control.reply == UdpControlReply::Answered &&
               control.publicAddress == ike.address;
    });
}

UdpPattern readPattern(const UdpEvidence &evidence)
{
    const bool on500 = evidence.ike500 == Leaves::Yes;
    const bool on4500 = evidence.ike4500 == Leaves::Yes;
    if (on500 || on4500)
        return on500 && on4500 ? UdpPattern::ServerAnswers : on500 ? UdpPattern::Only500 : UdpPattern::Only4500;
    if (evidence.responder == Leaves::Yes)
        return UdpPattern::BeyondPath;
    const bool serverSilent = evidence.ike500 == Leaves::No && evidence.ike4500 == Leaves::No;
    if (evidence.stun == Leaves::Yes || evidence.quic == Leaves::Yes || evidence.responderElsewhere == Leaves::Yes)
        return serverSilent && evidence.responder == Leaves::No ? UdpPattern::IkeIsBarred : UdpPattern::OtherPasses;
    if (evidence.silentControls < 2)
        return UdpPattern::NotTold;
    if (evidence.ntp == Leaves::Yes)
        return serverSilent && evidence.stun == Leaves::No ? UdpPattern::OnlyNamed : UdpPattern::NotTold;
    return evidence.dns == Leaves::Yes ? UdpPattern::OnlyDns : UdpPattern::NothingLeaves;
}

} // namespace fix789::analysis
