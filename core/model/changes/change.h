// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/text.h"
#include "model/machine/registry_value.h"
#include "model/machine/service.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <variant>

namespace fix789 {

/// "The registry contains this here." `key` starts with HKLM or HKCU and has backslashes, no trailing one.
struct RegistryValueIs {
    QString key;
    QString name;
    RegistryContent content;

    bool operator==(const RegistryValueIs &) const = default;
};

/// "This service has this start type." The delayed flag and the triggers stay as they are.
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

/// Some changes are actions that leave nothing to read back: the fact is "it has been done". Undo skips them.
enum class Deed { NotDone, Done };

enum class Presence { Absent, Present };

enum class Enabled { No, Yes };

/// "This network device is enabled", or is not. `instance` is Windows' own id: SWD\MSRRAS\MS_L2TPMINIPORT.
struct DeviceEnabledIs {
    QString instance;
    Enabled enabled = Enabled::No;

    bool operator==(const DeviceEnabledIs &) const = default;
};

/// "Windows has recreated this device": the fix removes it if present, and Windows detects it again.
struct DeviceMadeAnewIs {
    QString instance;
    Deed deed = Deed::NotDone;

    bool operator==(const DeviceMadeAnewIs &) const = default;
};

/// "The DNS resolver's cache has been flushed."
struct DnsCacheEmptiedIs {
    Deed deed = Deed::NotDone;

    bool operator==(const DnsCacheEmptiedIs &) const = default;
};

/// "The Windows firewall has this rule of ours", or does not. The content of each rule is compiled in
/// (model/changes/own_firewall_rules.h). A rule with our name and other content is Altered: a state to read, never to write.
struct FirewallRuleIs {
    enum class State { Absent, Present, Altered };
    QString rule; ///< its name
    State state = State::Absent;

    bool operator==(const FirewallRuleIs &) const = default;
};

/// "The Windows firewall is on for networks of this kind", or is not. No fix asserts this: the firewall goes off only during
/// one attempt to connect (engine/dial/firewall_off_dial.h), and undo only ever turns it on.
struct FirewallProfileIs {
    std::uint32_t network = 0; ///< kDomainNetwork, kPrivateNetwork or kPublicNetwork (model/machine/firewall.h)
    Enabled on = Enabled::No;

    bool operator==(const FirewallProfileIs &) const = default;
};

// Connections are those of the user whose rights the program has, never those of all users.

/// "This option of a VPN connection has this value."
struct ConnectionOptionIs {
    enum class Option {
        TunnelType,     ///< a number of ras.h: VS_L2tpOnly is 3
        Authentication, ///< "pre-shared-key" or "certificate"
        OwnIpsec,       ///< the phonebook lines of its own IPsec parameters, in Latin-1; empty: none
    };
    QString connection;
    Option option = Option::TunnelType;
    QString value;

    bool operator==(const ConnectionOptionIs &) const = default;
};

/// "The phonebook contains this entry, byte for byte, at this position", or contains none of this name beyond its namesakes.
struct ConnectionEntryIs {
    QString connection;
    std::uint32_t at = 0; ///< 0: the first
    std::optional<QByteArray> entry;
    std::uint32_t namesakes = 0; ///< other entries of this name, which stay as they are

    bool operator==(const ConnectionEntryIs &) const = default;
};

/// "A copy of this connection with another key exists", or does not. The fact excludes the key: the writer receives it
/// separately, and never reads it back.
struct ConnectionCopyIs {
    QString connection;
    QString copy; ///< name of the copy
    Presence presence = Presence::Absent;

    bool operator==(const ConnectionCopyIs &) const = default;
};

/// "A name and password are saved with this connection", or none are. Deleting them is final.
struct CredentialsSavedIs {
    QString connection;
    Presence presence = Presence::Absent;

    bool operator==(const CredentialsSavedIs &) const = default;
};

/// "The name and password that the user typed are saved with this connection." The fact excludes them: the writer receives
/// them separately. The credentials saved before are lost.
struct CredentialsEnteredIs {
    QString connection;
    Deed deed = Deed::NotDone;

    bool operator==(const CredentialsEnteredIs &) const = default;
};

/// A fact that must hold on the computer. Facts are absolute, so applying one twice is harmless; the previous state is a
/// fact of the same kind, so undo applies that. The list is closed; each model/changes/*_change.cpp contains one kind.
using Change = std::variant<RegistryValueIs, ServiceStartIs, ServiceRunningIs, DeviceEnabledIs, DeviceMadeAnewIs,
                            DnsCacheEmptiedIs, FirewallRuleIs, FirewallProfileIs, ConnectionOptionIs, ConnectionEntryIs,
                            ConnectionCopyIs, CredentialsSavedIs, CredentialsEnteredIs>;

/// Who owns the places that a plan writes. A plan has one scope.
enum class Scope { User, Machine };

enum class Risk { None, Reversible, NotReversible };

Scope scopeOf(const Change &change);
/// None: there is nothing to undo. NotReversible: the previous state is lost.
Risk riskOf(const Change &change);
/// True for an action whose result cannot be read back.
bool isDeed(const Change &change);

/// The place of the change, in words: `Start type of service "IKEEXT"`.
Text describePlace(const Change &change);
/// The state that the fact asserts, in words: `Disabled`, `2`, `(absent)`.
Text describeState(const Change &change);
/// True if both concern the same place, whatever they assert about it.
bool samePlace(const Change &a, const Change &b);

QJsonObject toJson(const Change &change);
/// Malformed for anything that toJson() does not write: unknown kinds, extra members, names over 512 characters, values and
/// entries over 64 KiB.
Result<Change> changeFromJson(const QJsonObject &json);

} // namespace fix789
