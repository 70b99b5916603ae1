// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ike_observation.h"
#include "model/machine/path_observation.h"
#include "model/machine/portal_observation.h"
#include "ports/progress.h"

#include <optional>
#include <vector>

namespace fix789 {

struct IkeQuestion {
    QString server;  ///< as the user entered it
    QString address; ///< the address to negotiate with
    /// More addresses of that name, at most three, which receive message 1 as well.
    QStringList others = {};
    /// The negotiation may move to one of `others` if that one answers first.
    bool mayMove = false;
    int ansiCodePage = 1252;                                    ///< of this computer
    ProfileEncryption encryption = ProfileEncryption::Required; ///< its suites are the offer of quick mode
    /// The connection's own; they replace the offer of both modes.
    std::optional<IpsecParameters> ipsecParameters = {};

    bool operator==(const IkeQuestion &) const = default;
};

/// Probes of the network. A recorded computer answers from its record. They run once per question and run of the program,
/// and repeat the same answer. An error only means "the probe did not run". Callable from any thread.
class Probes {
public:
    virtual ~Probes() = default;

    /// Negotiates with the server. Errors: NotSupported (not recorded, or this program opens no sockets), Cancelled,
    /// Refused, Failed.
    virtual Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const = 0;
    /// Probes for a captive portal. Errors: NotSupported (not recorded, disabled, or this program opens no sockets),
    /// Cancelled, Failed.
    virtual Result<PortalObservation> portal(const Progress &progress) const = 0;
    /// Sends UDP requests to servers other than the VPN server. Errors: as portal().
    virtual Result<std::vector<UdpControl>> udpControls(const Progress &progress) const = 0;
    /// Tests whether DNS answers are genuine, including those for `server` (as the user typed it). Errors: as portal().
    virtual Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const = 0;
};

} // namespace fix789
