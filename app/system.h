// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"
#include "model/machine/remembered_run.h"
#include "base/result.h"
#include "ports/attempts.h"
#include "ports/certificates.h"
#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/devices.h"
#include "ports/dialer.h"
#include "ports/durable_log.h"
#include "ports/filter_events.h"
#include "ports/firewall_rules.h"
#include "ports/interfaces.h"
#include "ports/key_store.h"
#include "ports/launcher.h"
#include "ports/policies.h"
#include "ports/profiles.h"
#include "ports/registry.h"
#include "ports/routes.h"
#include "ports/services.h"
#include "ports/udp_owners.h"

#include <QString>
#include <QUrl>

#include <cstdio>
#include <memory>

/// Everything in the programs that differs between systems; one source for each.
namespace fix789 {

/// First statement of main: where libraries may load from, and an environment without switches for them.
void hardenProcess();

/// Last statement of main, with its exit code, when everything else has been closed: closes the log and lets the process end
/// in the way that is safe on this system.
int endOfMain(int exitCode);

/// Refused when an elevated program lies where others may put files beside it.
Result<void> refuseUnsafeStart();

bool isElevated();
bool isTerminal(std::FILE *stream);

/// Standard input to its end, as it is; from a terminal only so many lines, which are not shown while they are typed.
/// Errors: Malformed (more than `most` bytes), Cancelled, Failed.
Result<QByteArray> readStandardInput(qsizetype most, int lines);

std::unique_ptr<KeyStore> keyStore(); ///< all it says is NotSupported where there is none

/// Where journals of cases, logs and what we remember of servers lie; made if it is not there.
Result<QString> userStateFolder();

/// The network that this computer is on, with its addresses as they are. Sends nothing. Errors: NotFound (none), NotSupported,
/// Refused, Failed.
Result<NetworkIdentity> currentNetwork();

/// The same as it is shown. Errors: the same.
Result<NetworkView> currentNetworkView();
/// Addresses of the network's own statement about its portal, as its DHCP names them (RFC 8910). NotSupported, Failed.
Result<std::vector<QUrl>> announcedPortalApis();

enum class Use { Read, Write };
/// Where the machine's journal lies; only administrators write there. NotSupported where no fix changes the machine.
Result<QString> machineStateFolder(Use use);

std::unique_ptr<DurableLog> durableLog(const QString &path);
std::unique_ptr<Launcher> consoleLauncher(); ///< starts fix789ctl from the folder of this program

/// How this system is read.
struct SystemPorts {
    QString description; ///< "Windows 11 23H2 (22631.4317)"
    bool windows = false;
    std::unique_ptr<Registry> registry;
    std::unique_ptr<Services> services;
    std::unique_ptr<FirewallRules> firewallRules;
    std::unique_ptr<FilterEvents> filterEvents;
    std::unique_ptr<Profiles> profiles;
    std::unique_ptr<UdpOwners> udpOwners;
    std::unique_ptr<Devices> devices;
    std::unique_ptr<Routes> routes;
    std::unique_ptr<Attempts> attempts;
    std::unique_ptr<Policies> policies;
    std::unique_ptr<Interfaces> interfaces;
    std::unique_ptr<Certificates> certificates;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<IcmpErrors> icmpErrors;
    std::unique_ptr<Dialer> dialer; ///< nullptr where the system has none
};
SystemPorts systemPorts();

} // namespace fix789
