// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

/// The steps of a negotiation, in their order. CONTRACT names them mm1, mm3, auth, decoy, quick, l2tp, ppp, ikev2.
enum class Rung { Mm1, Mm3, Auth, Decoy, Quick, L2tp, Ppp, Ikev2 };

enum class RungOutcome {
    Answered,    ///< the peer went along
    Silent,      ///< nothing came back in all the sends that silence needs
    Refused,     ///< the peer answered with an error notification
    Unreachable, ///< an ICMP error came back; `icmp` says who sent it
    NotTried,
};

/// An ICMP error about one of our datagrams.
struct IcmpError {
    int type = 0;     ///< RFC 792: 3 destination unreachable, 11 time exceeded
    int code = 0;     ///< for type 3: 1 host, 3 port, 13 administratively prohibited
    QString reporter; ///< address of whoever sent it; empty where the system does not tell

    bool operator==(const IcmpError &) const = default;
};

/// What one rung saw. Holds no key, no cookie and no Diffie-Hellman value.
struct RungResult {
    Rung rung = Rung::Mm1;
    std::uint16_t port = 500;
    RungOutcome outcome = RungOutcome::NotTried;
    QString detail; ///< English, short: the chosen transform, the notification's name
    int ms = -1;    ///< from the first datagram to the answer; -1 without one
    int sends = 0;
    int sourcePorts = 0;             ///< how many source ports the sends came from
    std::optional<int> notification; ///< RFC 2408 or RFC 7296 number when refused
    std::optional<IcmpError> icmp;   ///< when unreachable
    QStringList vendorIds;           ///< hexadecimal, as the peer sent them
    /// When silent: the last router that our datagrams to this port reached, proven by the next one on the way, which was
    /// reached by those to the other port and not by these. 1 is the first router.
    std::optional<int> droppedAfterHop;

    bool operator==(const RungResult &) const = default;
};

/// Everything the negotiation with one server showed.
struct IkeObservation {
    QString server;
    QString address;
    std::vector<RungResult> rungs;
    std::optional<bool> serverBehindNat; ///< nothing: not proven either way
    std::optional<bool> clientBehindNat;

    bool operator==(const IkeObservation &) const = default;
    [[nodiscard]] const RungResult *find(Rung rung, std::uint16_t port) const;
};

/// The words of the contract: "mm1", "answered".
QString toString(Rung rung);
QString toString(RungOutcome outcome);
std::optional<Rung> rungFromString(const QString &word);
std::optional<RungOutcome> rungOutcomeFromString(const QString &word);

} // namespace fix789
