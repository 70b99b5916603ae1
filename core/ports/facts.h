// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/computer_certificate.h"
#include "model/machine/filter_event.h"
#include "model/machine/firewall.h"
#include "model/machine/local_interface.h"
#include "model/machine/network_device.h"
#include "model/machine/network_view.h"
#include "model/machine/policy.h"
#include "model/machine/ras_attempt.h"
#include "model/machine/remembered_run.h"
#include "model/machine/server_route.h"
#include "model/machine/service.h"
#include "model/machine/udp_owner.h"
#include "model/machine/vpn_profile.h"

#include <QString>

#include <functional>
#include <vector>

namespace fix789 {

/// Reads one fact of a computer, by a key if there are several of its kind. Callable from any thread; changes nothing.
template <class T, class... Key>
using Ask = std::function<Result<T>(const Key &...)>;

/// Every fact that the program may read from a computer. An adapter supplies a function for each; the recorded, the
/// remembering and the failing computers are loops over the table in fact_table.h, which is apart because few sources need it
/// and each that includes it takes a second longer to compile. Errors of all: Refused, NotSupported (this system lacks it, or
/// the recording does), Malformed (more entries than any computer has), Failed. An empty list is an answer.
struct Facts {
    Ask<ServiceState, QString> service; ///< a service or driver; NotFound: no such name
    Ask<Firewall> firewall;             ///< the Windows firewall: its profiles, and at least its outbound rules
    /// The filtering platform's log of dropped packets and failed key exchanges, in any order. Requires an administrator.
    Ask<std::vector<FilterEvent>> filterEvents;
    Ask<std::vector<VpnProfile>> profiles;   ///< the user's VPN connections and those for all users, in Windows' order
    Ask<std::vector<NetworkDevice>> devices; ///< those present, physical or not. Every Windows has some: doubt an empty list
    Ask<std::vector<UdpOwner>> udpOwners;    ///< of UDP 500 and 4500 on every address, IPv4 and IPv6
    /// The route to an IPv4 or IPv6 address. NotFound: no route; Malformed: not an address. Sends nothing.
    Ask<ServerRoute, QString> routeTo;
    Ask<std::vector<RasAttempt>> attempts; ///< the attempts in Windows' event log, in any order. Dials nothing
    /// In the "Personal" stores, the computer's before the user's, in Windows' order. Downloads nothing. Properties that
    /// take too long to determine are unknown.
    Ask<std::vector<ComputerCertificate>> certificates;
    Ask<std::vector<OwnedSetting>> owners;       ///< settings that a policy reapplies, from documented sources only
    Ask<std::vector<IpsecRule>> ipsecRules;      ///< of IPsec policies, including disabled ones
    Ask<bool> credentialGuard;                   ///< whether it runs
    Ask<bool> managed;                           ///< whether device management (MDM) controls this computer
    Ask<std::vector<LocalInterface>> interfaces; ///< the connected ones, without the loopback
    Ask<NetworkIdentity> network;                ///< the network this computer is on; NotFound: none
    Ask<NetworkView> networkView;                ///< the same as the system shows it, with plain addresses
    Ask<std::vector<RememberedRun>> runs;        ///< earlier checks, in any order, including those on other networks
};

} // namespace fix789
