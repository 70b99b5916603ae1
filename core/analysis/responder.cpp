// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/responder.h"

#include "analysis/negotiation_view.h"
#include "analysis/negotiation_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789 {
namespace {

using Shape = ResponderResult::Shape;

bool isIkePort(const ResponderResult &result)
{
    return result.port == kIkePort || result.port == kNatTraversalPort;
}

// Datagrams that no path has to fragment.
bool isSmall(const ResponderResult &result)
{
    constexpr int kFitsEveryPath = 1200;
    return result.size <= kFitsEveryPath;
}

template <class Which>
bool anyAnswered(const ResponderObservation &seen, Which which)
{
    return std::ranges::any_of(seen.results, [&](const ResponderResult &r) { return isSmall(r) && which(r) && r.answered > 0; });
}

bool wasAsked(const ResponderObservation &seen, std::uint16_t port)
{
    return std::ranges::find(seen.results, port, &ResponderResult::port) != seen.results.end();
}

Text answeredOnOtherPort()
{
    return {QT_TRANSLATE_NOOP("Text", "The responder outside the network answers on another UDP port."), {}};
}

// The last router that datagrams to the server's ports provably reached.
QString lastHop(const IkeObservation &seen)
{
    for (const std::uint16_t port : {kIkePort, kNatTraversalPort})
        if (const StageResult *first = seen.find(Stage::Mm1, port); first != nullptr && first->droppedAfterHop)
            return QStringLiteral("hop%1").arg(*first->droppedAfterHop);
    return {};
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

bool readResponder(const IkeObservation &seen, Finding &reading)
{
    if (!seen.responder)
        return false;
    const ResponderObservation &responder = *seen.responder;
    const auto ikeOn = [&](std::uint16_t port) {
        return anyAnswered(responder, [port](const ResponderResult &r) { return r.port == port && r.shape == Shape::Ike; });
    };
    if (ikeOn(kIkePort) && ikeOn(kNatTraversalPort)) {
        reading.add(
            seen.otherVersion ? cause::kServerBannedUs : cause::kServerDown,
            {{QT_TRANSLATE_NOOP("Text", "Key exchange messages reach the responder outside the network and come back."), {}}});
        const Text silent{QT_TRANSLATE_NOOP("Text", "The network lets the VPN through; the server does not answer."), {}};
        reading.say(FindingVerdict::Problem, seen.otherVersion ? words::takesNoNotice() : silent);
        return true;
    }
    const bool opaque = anyAnswered(responder, [](const ResponderResult &r) { return isIkePort(r) && r.shape == Shape::Opaque; });
    if (opaque && !ikeOn(kIkePort) && !ikeOn(kNatTraversalPort)) {
        reading.add(
            cause::kIkeInspected,
            {{QT_TRANSLATE_NOOP(
                  "Text",
                  "On the same ports, other data reaches the responder outside the network, but key exchange messages do not."),
              {}}});
        reading.say(FindingVerdict::Problem, words::inspected());
        return true;
    }
    const bool otherPort = anyAnswered(responder, [](const ResponderResult &r) { return !isIkePort(r); });
    const bool anyIkePort = anyAnswered(responder, isIkePort);
    // If another program holds a port on the responder's computer, that port was not tested.
    const bool askedBoth = wasAsked(responder, kIkePort) && wasAsked(responder, kNatTraversalPort);
    if (!askedBoth || !otherPort || anyIkePort)
        return false;
    reading.add(cause::kIkeBlocked, {answeredOnOtherPort(), direction(responder)}, lastHop(seen));
    reading.say(FindingVerdict::Problem, {QT_TRANSLATE_NOOP("Text", "The network drops UDP 500 and UDP 4500."), {}});
    return true;
}

} // namespace fix789
