// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "ports/facts.h"

#include <tuple>

namespace fix789 {

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
