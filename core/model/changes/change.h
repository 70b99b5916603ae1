// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/registry_value.h"
#include "base/result.h"
#include "model/machine/service.h"
#include "base/text.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <variant>

namespace fix789 {

/// "The registry holds this here." `key` starts with HKLM or HKCU and has backslashes, no trailing one.
struct RegistryValueIs {
    QString key;
    QString name;
    RegistryContent content;

    bool operator==(const RegistryValueIs &) const = default;
};

/// "The start type of this service is this." The delayed flag and the triggers are left as they are.
struct ServiceStartIs {
    QString service;
    StartType start = StartType::Manual;

    bool operator==(const ServiceStartIs &) const = default;
};

enum class Running { No, Yes };

/// "This service is running", or is not.
struct ServiceRunningIs {
    QString service;
    Running running = Running::No;

    bool operator==(const ServiceRunningIs &) const = default;
};

/// Some things are done and leave nothing to read back: as a fact, "it has been done". Never undone.
enum class Deed { NotDone, Done };

enum class Presence { Absent, Present };

enum class Enabled { No, Yes };

/// "This network device is enabled", or is not. `instance` as Windows names it: SWD\MSRRAS\MS_L2TPMINIPORT.
struct DeviceEnabledIs {
    QString instance;
    Enabled enabled = Enabled::No;

    bool operator==(const DeviceEnabledIs &) const = default;
};

/// "Windows has made this device anew": removed if it was there, and found again.
struct DeviceMadeAnewIs {
    QString instance;
    Deed deed = Deed::NotDone;

    bool operator==(const DeviceMadeAnewIs &) const = default;
};

/// "The cache of the resolver has been emptied."
struct DnsCacheEmptiedIs {
    Deed deed = Deed::NotDone;

    bool operator==(const DnsCacheEmptiedIs &) const = default;
};

/// "This rule of our own stands in the Windows firewall", or does not. What each rule says is compiled in
/// (model/changes/own_firewall_rules.h); a rule of its name that says anything else is Altered, which is only ever seen and never made.
struct FirewallRuleIs {
    enum class State { Absent, Present, Altered };
    QString rule; ///< its name
    State state = State::Absent;

    bool operator==(const FirewallRuleIs &) const = default;
};

/// "The Windows firewall is on for networks of this kind", or is not. No fix says so: it is switched off only while one attempt
/// to connect is made (engine/dial/firewall_off_dial.h), and what undo makes of it is only ever "on".
struct FirewallProfileIs {
    std::uint32_t network = 0; ///< kDomainNetwork, kPrivateNetwork or kPublicNetwork (model/machine/firewall.h)
    Enabled on = Enabled::No;

    bool operator==(const FirewallProfileIs &) const = default;
};

// Connections are those of the person whose rights the program has, never those of all users.

/// "This setting of a VPN connection is this."
struct ConnectionOptionIs {
    enum class Option {
        TunnelType,     ///< the number of ras.h: VS_L2tpOnly is 3
        Authentication, ///< "pre-shared-key" or "certificate"
        OwnIpsec,       ///< the lines of its own IPsec parameters as they stand in the phonebook, in Latin-1; empty: none
    };
    QString connection;
    Option option = Option::TunnelType;
    QString value;

    bool operator==(const ConnectionOptionIs &) const = default;
};

/// "The phonebook holds this entry, byte for byte, at this place among the others", or holds none of this name.
struct ConnectionEntryIs {
    QString connection;
    std::uint32_t at = 0; ///< 0: the first
    std::optional<QByteArray> entry;

    bool operator==(const ConnectionEntryIs &) const = default;
};

/// "There is a copy of this connection with another key", or there is not. The key is not part of the fact: who makes it is
/// given the key apart, and it is never read back.
struct ConnectionCopyIs {
    QString connection;
    QString copy; ///< name of the copy
    Presence presence = Presence::Absent;

    bool operator==(const ConnectionCopyIs &) const = default;
};

/// "A name and password are saved with this connection", or none are. They can be forgotten, and not be brought back.
struct CredentialsSavedIs {
    QString connection;
    Presence presence = Presence::Absent;

    bool operator==(const CredentialsSavedIs &) const = default;
};

/// "The name and password that were typed have been saved with this connection." They are no part of the fact: who does it is
/// given them apart. Those that were saved before cannot be brought back.
struct CredentialsEnteredIs {
    QString connection;
    Deed deed = Deed::NotDone;

    bool operator==(const CredentialsEnteredIs &) const = default;
};

/// A fact that must hold on the computer. Facts are absolute, so making one twice is harmless; and what held before is
/// a fact of the same kind, so undo is making that one. The list is closed; core/model/*_change.cpp hold one kind each.
using Change = std::variant<RegistryValueIs, ServiceStartIs, ServiceRunningIs, DeviceEnabledIs, DeviceMadeAnewIs,
                            DnsCacheEmptiedIs, FirewallRuleIs, FirewallProfileIs, ConnectionOptionIs, ConnectionEntryIs,
                            ConnectionCopyIs, CredentialsSavedIs, CredentialsEnteredIs>;

/// Who owns the places a plan writes to. A plan is of one scope.
enum class Scope { User, Machine };

enum class Risk { None, Reversible, NotReversible };

Scope scopeOf(const Change &change);
/// None: there is nothing to take back. NotReversible: what was before cannot be made again.
Risk riskOf(const Change &change);
/// True for what is done and does not stay to be read back.
bool isDeed(const Change &change);

/// What is changed, in words: `Start type of service "IKEEXT"`.
Text describePlace(const Change &change);
/// The state that the fact asserts, in words: `Disabled`, `2`, `(absent)`.
Text describeState(const Change &change);
/// True when both speak of the same place, whatever they assert about it.
bool samePlace(const Change &a, const Change &b);

QJsonObject toJson(const Change &change);
/// Malformed for anything that toJson() does not write: unknown kinds, foreign members, names over 512 characters,
/// values and entries over 64 KiB.
Result<Change> changeFromJson(const QJsonObject &json);

} // namespace fix789
