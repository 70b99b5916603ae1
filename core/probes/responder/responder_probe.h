// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/responder/responder_protocol.h"
#include "model/machine/ike_observation.h"
#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/dns.h"
#include "ports/progress.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace fix789::probes {

struct ResponderQuestion {
    QString host;                                                     ///< name or address of the computer running "respond"
    QString code;                                                     ///< as from readPairingCode(); empty without pairing
    std::vector<std::uint16_t> ports{500, 4500, ike::kResponderPort}; ///< at most four; the last one is the control
};

/// Asks our own responder which of our datagrams arrive: to each port opaque ones of 100, 1300 and 2000 bytes and IKE-shaped
/// ones of 540, 1300 and 2000 (the largest travel in IP fragments), and if the system allows it, opaque ones of 2000 whose
/// second fragment goes first, each up to six times until one is answered, all in parallel. Takes one round trip if all are
/// answered, else 3 s, in the calling thread, with at most 170 packets. `arrived` and `altered` are the responder's own
/// counts, whether or not its answers arrived; nothing if no answer came at all. `altered` also counts answers that came
/// back altered; `samePort` comes from an answer to that kind. Leaves out ports that the responder does not hold (another
/// program does), since their silence says nothing about the path. Errors: those of Dns for the host, Cancelled;
/// NotSupported, Refused or Failed if no datagram could be sent.
Result<ResponderObservation> askResponder(const ResponderQuestion &question, Datagrams &datagrams, const Clock &clock,
                                          const Dns &dns, const std::function<QByteArray(qsizetype)> &random,
                                          const Progress &progress);

} // namespace fix789::probes
