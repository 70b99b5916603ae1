// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/attempts.h"
#include "ports/certificates.h"
#include "ports/clock.h"
#include "ports/devices.h"
#include "ports/dns.h"
#include "ports/filter_events.h"
#include "ports/firewall_rules.h"
#include "ports/interfaces.h"
#include "ports/networks.h"
#include "ports/own_changes.h"
#include "ports/policies.h"
#include "ports/probes.h"
#include "ports/profiles.h"
#include "ports/registry.h"
#include "ports/routes.h"
#include "ports/services.h"
#include "ports/udp_owners.h"

#include <QString>

namespace fix789 {

enum class MachineKind { Windows, Recorded, Other };

/// What may be read of a computer. Nothing in here can write.
struct Machine {
    MachineKind kind = MachineKind::Other;
    QString name;         ///< of a recorded computer its id, else empty
    QString system;       ///< "Windows 11 23H2 (22631.4317)"
    bool windows = false; ///< a Windows computer, live or recorded: Windows checks apply
    const Registry &registry;
    const Services &services;
    const FirewallRules &firewallRules;
    const FilterEvents &filterEvents;
    const Profiles &profiles;
    const UdpOwners &udpOwners;
    const Devices &devices;
    const Routes &routes;
    const Attempts &attempts;
    const Policies &policies;
    const Interfaces &interfaces;
    const Networks &networks;
    const Certificates &certificates;
    const Dns &dns;
    const Probes &probes;
    const Clock &clock;
    const OwnChanges &ownChanges;
};

} // namespace fix789
