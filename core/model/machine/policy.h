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

/// A setting that an organisation writes to this computer again and again. Exactly one of registry value, service and
/// connection is named.
struct OwnedSetting {
    PolicySource by = PolicySource::GroupPolicy;
    QString policy;                    ///< its name or GUID, as the source shows it; empty where it is not known
    QString key;                       ///< "HKLM\\SYSTEM\\...", with `value`
    QString value;                     ///< the registry value's name
    QString service;                   ///< whose start type is set
    QString connection;                ///< the VPN connection that is made again
    std::optional<RegistryValue> sets; ///< what is written to the registry value; nothing: not known
    std::optional<StartType> start;    ///< what the service is set to; nothing: not known

    bool operator==(const OwnedSetting &) const = default;
};

enum class IpsecDemand {
    None,    ///< no protection
    Request, ///< protection where the other side knows how
    Require,
    Block, ///< nothing goes out
};

/// A rule of an IPsec policy, created by hand or by group policy (a connection security rule, or of the older kind).
/// The one that Windows makes itself for L2TP is none.
struct IpsecRule {
    QString name;
    bool enabled = true;
    std::optional<std::uint8_t> protocol; ///< IP protocol; nothing: all
    std::vector<std::uint16_t> ports;     ///< on either side; empty: all
    QStringList remote;                   ///< addresses or "address/prefix"; empty: everybody
    IpsecDemand outbound = IpsecDemand::Require;
    std::uint32_t networks = 7; ///< as FirewallRule::networks: it holds while this computer is in one of them

    bool operator==(const IpsecRule &) const = default;
};

} // namespace fix789
