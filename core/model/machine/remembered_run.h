// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace fix789 {

/// Which network a computer is on, as far as that was told; what is empty is not known. Of what we remember, the addresses of
/// hardware and of the internet are salted hashes.
struct NetworkIdentity {
    QString name = {};            ///< of the Wi-Fi (SSID), or Windows' name for the network
    QString gateway = {};         ///< its address
    QString gatewayHardware = {}; ///< its hardware address
    QString subnet = {};          ///< "192.168.4.0/24"
    QString publicAddress = {};   ///< as the internet sees this computer
    QString ownHardware = {};     ///< this computer's hardware address there
    QString role = {};            ///< what the network has put it into, where that is told: a VLAN, a group policy
    bool ownIsRandom = false;     ///< ownHardware is one that the system made up (its "locally administered" bit)

    bool operator==(const NetworkIdentity &) const = default;
};

/// One earlier run for a server, and the network it was made from.
struct RememberedRun {
    enum class Outcome {
        Answered, ///< the key exchange was answered on both ports
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
