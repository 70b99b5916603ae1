// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/responder.h"

#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"
#include "analysis/tunnel_text.h"
#include "analysis/udp.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace fix789::analysis {
namespace {

using Shape = ResponderResult::Shape;

bool isIkePort(const ResponderResult &result)
{
    return result.port == ike::kIkePort || result.port == ike::kNatTraversalPort;
}

Text answeredOnOtherPort()
{
    return {QT_TRANSLATE_NOOP("Text", "The responder outside the network answers on another UDP port."), {}};
}

// The last router that datagrams to the server's ports provably reached.
QString lastHop(const IkeObservation &seen)
{
    for (const std::uint16_t port : {ike::kIkePort, ike::kNatTraversalPort})
        if (const StageResult *first = seen.find(Stage::Mm1, port); first != nullptr && first->droppedAfterHop)
            return QStringLiteral("hop%1").arg(*first->droppedAfterHop);
    return {};
}

bool isAltered(const ResponderResult &result)
{
    return result.altered.value_or(0) > 0;
}

bool isMoved(const ResponderResult &result)
{
    return result.samePort == false;
}

// A key exchange port whose arrivals show the change, if no arrival on other ports shows it.
template <class Is>
std::optional<std::uint16_t> portOnlyWhere(const ResponderObservation &seen, Is isIt)
{
    std::optional<std::uint16_t> port;
    bool elsewhereArrived = false;
    for (const ResponderResult &result : seen.results) {
        if (isIkePort(result) && isIt(result) && !port)
            port = result.port;
        if (isIkePort(result))
            continue;
        if (isIt(result))
            return std::nullopt;
        elsewhereArrived = elsewhereArrived || (result.answered > 0 && result.samePort.value_or(true));
    }
    return elsewhereArrived ? port : std::nullopt;
}

bool metSilence(const Finding &reading)
{
    static constexpr std::array kOfSilence{cause::kUdp500Blocked, cause::kUdp4500Blocked,      cause::kIkeBlocked,
                                           cause::kServerDown,    cause::kUdp4500NotForwarded, cause::kServerBannedUs};
    return std::ranges::any_of(kOfSilence, [&](CauseId id) { return reading.has(id) || reading.leavesOpen(id); });
}

Text direction(const ResponderObservation &seen)
{
    int sent = 0;
    int arrived = 0;
    for (const ResponderResult &result : seen.results)
        if (isIkePort(result) && result.arrived) {
            sent += result.sent;
            arrived += *result.arrived;
        }
    return {QT_TRANSLATE_N_NOOP("Text", "Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived."),
            {QString::number(arrived)},
            sent};
}

} // namespace

bool showsInspection(const IkeObservation &seen)
{
    if (!seen.responder)
        return false;
    const auto ikeOn = [&](std::uint16_t port) { return isAnsweredOn(*seen.responder, port, Shape::Ike); };
    const auto dropsIkeOn = [&](std::uint16_t port) {
        return isAnsweredOn(*seen.responder, port, Shape::Opaque) && isSilentOn(*seen.responder, port, Shape::Ike);
    };
    return (dropsIkeOn(ike::kIkePort) || dropsIkeOn(ike::kNatTraversalPort)) && !ikeOn(ike::kIkePort) &&
           !ikeOn(ike::kNatTraversalPort);
}

bool readResponder(const IkeObservation &seen, Finding &reading)
{
    if (!seen.responder)
        return false;
    const ResponderObservation &responder = *seen.responder;
    const auto ikeOn = [&](std::uint16_t port) { return isAnsweredOn(responder, port, Shape::Ike); };
    if (ikeOn(ike::kIkePort) && ikeOn(ike::kNatTraversalPort)) {
        reading.add(
            seen.otherVersion ? cause::kServerBannedUs : cause::kServerDown,
            {{QT_TRANSLATE_NOOP("Text", "Key exchange messages reach the responder outside the network and come back."), {}}});
        const Text silent{QT_TRANSLATE_NOOP("Text", "The network lets the VPN through; the server does not answer."), {}};
        reading.say(FindingVerdict::Problem, seen.otherVersion ? words::takesNoNotice() : silent);
        return true;
    }
    if (showsInspection(seen)) {
        reading.add(
            cause::kIkeInspected,
            {{QT_TRANSLATE_NOOP(
                  "Text",
                  "On the same ports, other data reaches the responder outside the network, but key exchange messages do not."),
              {}}});
        reading.say(FindingVerdict::Problem, words::inspected());
        return true;
    }
    const bool otherPort = std::ranges::any_of(
        responder.results, [](const ResponderResult &r) { return !isIkePort(r) && fitsEveryPath(r) && r.answered > 0; });
    // If another program holds a port on the responder's computer, we sent nothing there.
    if (!otherPort || !isShutOn(responder, ike::kIkePort) || !isShutOn(responder, ike::kNatTraversalPort))
        return false;
    reading.add(cause::kIkeBlocked, {answeredOnOtherPort(), direction(responder)}, lastHop(seen));
    reading.say(FindingVerdict::Problem, {QT_TRANSLATE_NOOP("Text", "The network drops UDP 500 and UDP 4500."), {}});
    return true;
}

void readIpsecHelper(const IkeObservation &seen, Finding &reading)
{
    if (!seen.responder)
        return;
    const auto altered = portOnlyWhere(*seen.responder, isAltered);
    const auto moved = portOnlyWhere(*seen.responder, isMoved);
    if (!altered && !moved)
        return;
    const QString port = QString::number(altered ? *altered : *moved);
    Text evidence =
        altered
            ? Text{QT_TRANSLATE_NOOP("Text", "What was sent to the responder's UDP %1 arrived with different bytes; what was "
                                             "sent to another port arrived as it was sent."),
                   {port}}
            : Text{QT_TRANSLATE_NOOP("Text", "What was sent to the responder's UDP %1 arrived from another source port; what was "
                                             "sent to another port arrived from the source port it was sent from."),
                   {port}};
    const bool isGood = reading.verdict == FindingVerdict::Ok || reading.verdict == FindingVerdict::Note;
    if (isGood || (!altered && !metSilence(reading)))
        return reading.note("nat.changes-ipsec", std::move(evidence));
    reading.add(cause::kIpsecHelper, {std::move(evidence)});
    if (reading.verdict != FindingVerdict::Problem) {
        reading.verdict = FindingVerdict::Problem;
        reading.text = {QT_TRANSLATE_NOOP("Text", "The router changes the packets of the key exchange."), {}};
    }
}

void readFragmentOrder(const IkeObservation &seen, Finding &reading)
{
    const auto isDropped = [](const Cause &cause) { return cause.ref.id == cause::kFragmentsDropped; };
    if (!seen.responder || !fragmentsAreReordered(*seen.responder) ||
        (!reading.has(cause::kFragmentsDropped) && !reading.leavesOpen(cause::kFragmentsDropped)))
        return;
    std::erase_if(reading.causes, isDropped);
    std::erase_if(reading.open, [](const OpenSet &open) {
        return std::ranges::find(open.set, CauseRef{cause::kFragmentsDropped, {}}) != open.set.end();
    });
    reading.add(cause::kFragmentsReordered, {words::largeArriveLastFirst()});
    reading.verdict = FindingVerdict::Problem;
    reading.text = words::largeArriveLastFirst();
}

} // namespace fix789::analysis
