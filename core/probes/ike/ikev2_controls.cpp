// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/ikev2_controls.h"

namespace fix789::controls {
namespace {

using Ms = PortNegotiation::Ms;

// How long IKEv2 on UDP 500 may stay unanswered before UDP 4500 is asked as well.
constexpr Ms kSecondAfter{500};

} // namespace

// On one port only, because a server keeps each negotiation half-open. Where the other port was answered IKEv1 is spoken
// there; that UDP 500 were open for the newer version alone is nothing that happens.
void advance(PortNegotiation &on500, PortNegotiation &on4500, LateAnswers &ledger, Ms now)
{
    if (on500.wantsControl(now)) {
        if (on4500.isHeard() && !on4500.wantsControl(now))
            on500.dropControl(QStringLiteral("UDP 4500 was answered"));
        else
            on500.startControl(now);
    }
    if (on500.isControlHeard()) {
        if (on4500.controlSince())
            ledger.opened(now); // it may have been heard
        if (on4500.controlSince() || on4500.wantsControl(now))
            on4500.dropControl(QStringLiteral("UDP 500 was answered"));
    }
    const auto since = on500.controlSince();
    if (on4500.wantsControl(now) && (!since || now >= *since + kSecondAfter))
        on4500.startControl(now);
}

Ms wakeAt(const PortNegotiation &on500, const PortNegotiation &on4500, Ms now)
{
    const auto since = on500.controlSince();
    const bool mayFollow = since && !on4500.isDone() && *since + kSecondAfter > now;
    return mayFollow ? *since + kSecondAfter : Ms::max();
}

} // namespace fix789::controls
