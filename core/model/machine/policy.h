// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/registry_value.h"
#include "model/machine/service.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

enum class PolicySource { GroupPolicy, DeviceManagement };

/// A setting that an organisation writes to this computer repeatedly. Exactly one of registry value, service and connection
/// is set.
struct OwnedSetting {
    PolicySource by = PolicySource::GroupPolicy;
    QString policy;                    ///< its name or GUID, as the source shows it; empty if not known
    QString key;                       ///< "HKLM\\SYSTEM\\...", with `value`
    QString value;                     ///< the registry value's name
    QString service;                   ///< whose start type the policy sets
    QString connection;                ///< the VPN connection that the policy recreates
    std::optional<RegistryValue> sets; ///< what the policy writes to the registry value; nothing: not known
    std::optional<StartType> start;    ///< the start type it sets; nothing: not known

    bool operator==(const OwnedSetting &) const = default;
};

enum class IpsecDemand {
    None,    ///< no protection
    Request, ///< protection if the peer supports it
    Require,
    Block, ///< blocks all outbound traffic
};

/// A rule of an IPsec policy, created by hand or by group policy (a connection security rule, or a legacy one). Excludes the
/// rule that Windows itself creates for L2TP.
struct IpsecRule {
    QString name;
    bool enabled = true;
    std::optional<std::uint8_t> protocol; ///< IP protocol; nothing: all
    std::vector<std::uint16_t> ports;     ///< on either side; empty: all
    QStringList remote;                   ///< addresses or "address/prefix"; empty: any
    IpsecDemand outbound = IpsecDemand::Require;
    std::uint32_t networks = 7; ///< as FirewallRule::networks: it applies while this computer is on one of them
    bool conditional = false;   ///< it may never apply: it has a condition, or belongs to a policy, that is not known

    bool operator==(const IpsecRule &) const = default;
};

} // namespace fix789
