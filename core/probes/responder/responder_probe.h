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
    QString host;                                                     ///< name or address of the computer that runs "respond"
    QString code;                                                     ///< as readPairingCode() gives it; empty without pairing
    std::vector<std::uint16_t> ports{500, 4500, ike::kResponderPort}; ///< at most four; the last one is the control
};

/// Asks our own responder what of our datagrams arrives: to each port opaque ones of 100, 1300 and 2000 bytes and IKE-shaped
/// ones of 540, 1300 and 2000 (the largest travel in IP fragments), and where the system lets us, opaque ones of 2000 whose
/// second fragment goes first, each up to six times until one is answered, all side by side. Takes the round trip where all are
/// answered, 3 s where not, in the calling thread, with at most 170 packets. `arrived` and `altered` are what the responder
/// counted, whatever became of its answers; nothing where no answer came by any way. `altered` counts answers that came back
/// changed as well; `samePort` is what an answer to that kind says. Ports that the responder does not hold (another program does,
/// there) are left out, since their silence says nothing of the path. Errors: those of Dns for the host, Cancelled; NotSupported,
/// Refused or Failed where not one datagram could be sent.
Result<ResponderObservation> askResponder(const ResponderQuestion &question, Datagrams &datagrams, const Clock &clock,
                                          const Dns &dns, const std::function<QByteArray(qsizetype)> &random,
                                          const Progress &progress);

} // namespace fix789::probes
