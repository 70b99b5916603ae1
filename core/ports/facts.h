// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/machine_state.h"

#include <functional>
#include <tuple>

namespace fix789 {

/// Reads one fact of a computer, by a key if there are several of its kind. Callable from any thread; changes nothing.
template <class T, class... Key>
using Ask = std::function<Result<T>(const Key &...)>;

/// Every fact that the program may read from a computer. An adapter supplies a function for each; the recorded, the
/// remembering and the failing computers are loops over kFacts. Errors of all: Refused, NotSupported (this system lacks it,
/// or the recording does), Malformed (more entries than any computer has), Failed. An empty list is an answer.
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

/// The systems that have a fact.
enum class FactOf { Windows, AnySystem };

/// One row of kFacts.
template <class Asked, class Kept>
struct Fact {
    const char *member; ///< its name in a case (docs/cases.md)
    const char *what;   ///< for an error: "reading WHAT"
    Asked Facts::*asked;
    Kept MachineState::*kept; ///< where a record stores its answer
    FactOf of = FactOf::Windows;
};

inline constexpr std::tuple kFacts{
    Fact{"services", "a service", &Facts::service, &MachineState::services},
    Fact{"firewall", "the Windows firewall", &Facts::firewall, &MachineState::firewall},
    Fact{"filterEvents", "the events of the filtering platform", &Facts::filterEvents, &MachineState::filterEvents},
    Fact{"profiles", "the VPN connections", &Facts::profiles, &MachineState::profiles},
    Fact{"devices", "the network devices", &Facts::devices, &MachineState::devices},
    Fact{"udp", "who holds UDP 500 and 4500", &Facts::udpOwners, &MachineState::udpOwners},
    Fact{"routes", "the way to the server", &Facts::routeTo, &MachineState::routes},
    Fact{"attempts", "what Windows' own attempts gave", &Facts::attempts, &MachineState::attempts},
    Fact{"certificates", "the certificates", &Facts::certificates, &MachineState::certificates},
    Fact{"owners", "the owners of settings", &Facts::owners, &MachineState::owners},
    Fact{"ipsecRules", "the IPsec rules", &Facts::ipsecRules, &MachineState::ipsecRules},
    Fact{"credentialGuard", "Credential Guard", &Facts::credentialGuard, &MachineState::credentialGuard},
    Fact{"managed", "device management", &Facts::managed, &MachineState::managed},
    Fact{"interfaces", "the network interfaces", &Facts::interfaces, &MachineState::interfaces},
    Fact{"network", "the network that it is on", &Facts::network, &MachineState::network, FactOf::AnySystem},
    Fact{"networkView", "how the network is shown", &Facts::networkView, &MachineState::networkView, FactOf::AnySystem},
    Fact{"runs", "what was seen from other networks", &Facts::runs, &MachineState::runs, FactOf::AnySystem},
};
static_assert(sizeof(Facts) == std::tuple_size_v<decltype(kFacts)> * sizeof(std::function<void()>), "a fact without its row");

/// Calls `each` with every row of kFacts, in order.
template <class Each>
void forEachFact(Each each)
{
    std::apply([&](const auto &...fact) { (each(fact), ...); }, kFacts);
}

/// The subject of an error: the fact's key if it has one, else the fact.
inline QString nameOfFact(const char *what)
{
    return QString::fromLatin1(what);
}
inline QString nameOfFact(const char *, const QString &key)
{
    return key;
}

/// Facts that all fail: `error` turns the name of each (nameOfFact) into a Failure.
template <class ErrorOf>
Facts failingFacts(ErrorOf error)
{
    Facts all;
    forEachFact([&](const auto &fact) {
        all.*fact.asked = [error, what = fact.what](const auto &...key) { return error(nameOfFact(what, key...)); };
    });
    return all;
}

} // namespace fix789
