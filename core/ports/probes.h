// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/machine/path_observation.h"
#include "model/machine/portal_observation.h"
#include "base/result.h"
#include "ports/progress.h"

#include <vector>

namespace fix789 {

struct IkeQuestion {
    QString server;  ///< as the person named it
    QString address; ///< the one to talk to
    ProfileEncryption encryption = ProfileEncryption::Required; ///< whose suites are offered in quick mode

    bool operator==(const IkeQuestion &) const = default;
};

/// Conversations with the network. On a recorded computer they are answered from the record. Asked the same question twice
/// in one run, they talk once and give the same answer. An error means only "we could not ask". Callable from any thread.
class Probes {
public:
    virtual ~Probes() = default;

    /// Climbs the ladder. Errors: NotSupported (not recorded, or this program opens no sockets), Cancelled, Refused, Failed.
    virtual Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const = 0;
    /// Looks for a captive portal. Errors: NotSupported (not recorded, switched off, or this program opens no sockets),
    /// Cancelled, Failed.
    virtual Result<PortalObservation> portal(const Progress &progress) const = 0;
    /// Asks others than the server by UDP. Errors: as portal().
    virtual Result<std::vector<UdpControl>> udpControls(const Progress &progress) const = 0;
    /// Asks whether names are answered truly, `server` (as the person named it) among them. Errors: as portal().
    virtual Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const = 0;
};

} // namespace fix789
