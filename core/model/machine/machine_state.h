// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/computer_certificate.h"
#include "model/machine/filter_event.h"
#include "model/machine/firewall.h"
#include "model/machine/ike_observation.h"
#include "model/machine/local_interface.h"
#include "model/machine/network_device.h"
#include "model/machine/network_view.h"
#include "model/machine/path_observation.h"
#include "model/machine/policy.h"
#include "model/machine/portal_observation.h"
#include "model/machine/ras_attempt.h"
#include "model/machine/registry_value.h"
#include "model/machine/remembered_run.h"
#include "model/machine/server_route.h"
#include "model/machine/service.h"
#include "model/machine/udp_owner.h"
#include "model/machine/vpn_profile.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <expected>
#include <map>
#include <optional>
#include <vector>

namespace fix789 {

/// What a port answered when the computer was recorded: a value, or the kind of error (NotFound, Refused, TimedOut, Failed).
/// A map lacks what was not recorded.
template <class T>
using Answer = std::expected<T, ErrorKind>;

/// Windows compares names of keys, values, services and hosts case-insensitively.
struct NameLess {
    bool operator()(const QString &a, const QString &b) const { return a.compare(b, Qt::CaseInsensitive) < 0; }
};
template <class T>
using ByName = std::map<QString, T, NameLess>;

/// A computer as its ports saw it.
struct MachineState {
    QString system;
    bool windows = true;
    ByName<Answer<ByName<Answer<RegistryValue>>>> registry; ///< key, then value name
    ByName<Answer<ServiceState>> services;
    std::optional<Answer<Firewall>> firewall;                             ///< nothing: not recorded
    std::optional<Answer<std::vector<FilterEvent>>> filterEvents;         ///< nothing: not recorded
    ByName<Answer<QStringList>> dns;                                      ///< host, then its addresses
    ByName<Answer<IkeObservation>> ike;                                   ///< by server
    std::optional<Answer<PortalObservation>> portal;                      ///< nothing: not recorded
    std::optional<Answer<std::vector<UdpControl>>> udpControls;           ///< nothing: not recorded
    std::optional<Answer<std::vector<NameAnswer>>> names;                 ///< nothing: not recorded
    std::optional<Answer<std::vector<VpnProfile>>> profiles;              ///< nothing: not recorded
    std::optional<Answer<std::vector<UdpOwner>>> udpOwners;               ///< of UDP 500 and 4500; nothing: not recorded
    std::optional<Answer<std::vector<NetworkDevice>>> devices;            ///< nothing: not recorded
    ByName<Answer<ServerRoute>> routes;                                   ///< by address; "default" for all others
    std::optional<Answer<std::vector<RasAttempt>>> attempts;              ///< by Windows itself; nothing: not recorded
    std::optional<Answer<NetworkIdentity>> network;                       ///< the network it is on; nothing: not recorded
    std::optional<Answer<NetworkView>> networkView;                       ///< the same as displayed; nothing: not recorded
    std::optional<Answer<std::vector<RememberedRun>>> runs;               ///< earlier runs; nothing: not recorded
    std::optional<Answer<std::vector<ComputerCertificate>>> certificates; ///< nothing: not recorded
    std::optional<Answer<std::vector<OwnedSetting>>> owners;              ///< of settings; nothing: not recorded
    std::optional<Answer<std::vector<IpsecRule>>> ipsecRules;             ///< nothing: not recorded
    std::optional<Answer<bool>> credentialGuard;                          ///< nothing: not recorded
    std::optional<Answer<bool>> managed;                                  ///< by MDM; nothing: not recorded
    std::optional<Answer<std::vector<LocalInterface>>> interfaces;        ///< connected ones; nothing: not recorded
    std::optional<QDateTime> bootedAt;                                    ///< UTC
    std::optional<QDateTime> now; ///< UTC, by the computer's own clock at the time of recording

    bool operator==(const MachineState &) const = default;
};

} // namespace fix789
