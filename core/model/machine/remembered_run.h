// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace fix789 {

/// The network that a computer is on; empty members are unknown. The stored history keeps hardware and public addresses only
/// as salted hashes.
struct NetworkIdentity {
    QString name = {};            ///< of the Wi-Fi (SSID), or Windows' name for the network
    QString gateway = {};         ///< its address
    QString gatewayHardware = {}; ///< its hardware address
    QString subnet = {};          ///< "192.168.4.0/24"
    QString publicAddress = {};   ///< this computer's, as the internet sees it
    QString ownHardware = {};     ///< this computer's hardware address there
    QString role = {};            ///< what the network has assigned it to, if known: a VLAN, a group policy
    bool ownIsRandom = false;     ///< the system generated ownHardware (its "locally administered" bit)

    bool operator==(const NetworkIdentity &) const = default;
};

/// One earlier run for a server, and the network it used.
struct RememberedRun {
    enum class Outcome {
        Answered, ///< the key exchange got answers on both ports
        Partly,   ///< on one of them
        Silent,   ///< on neither
    };
    enum class Device { This, Another };
    enum class Login { NotKnown, Passed, Pending }; ///< to the network

    QDateTime at = {}; ///< UTC; invalid: not known
    QString server = {};
    NetworkIdentity network = {};
    Device device = Device::This;
    Outcome outcome = Outcome::Silent;
    Login login = Login::NotKnown;

    bool operator==(const RememberedRun &) const = default;
};

} // namespace fix789
