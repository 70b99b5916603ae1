// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::analysis {

/// The subject of a Windows error number. Numbers of one kind allow the same causes (ras_errors.cpp).
enum class RasKind {
    Service,
    IkeService,
    Phonebook,
    Name,
    NoWay,
    Device,
    DeviceReported, ///< the number does not say what the device was doing
    BadParameter,   ///< Windows' device or phonebook is not in its original state
    KeyExchange,
    TimedOut,
    NoAnswer,
    Proposal,
    Identity,
    PeerCertificate,
    NoPolicy,
    BadKey,
    ServerCertificate,
    OwnCertificate,
    Revocation,
    ServerName,
    AnyTunnel,
    Protection,
    LinkEnded,
    NoPpp,
    NotConverging,
    Password,
    NotAllowed,
    Locked,
    NeedsPassword,
    Logon,
    ServerPolicy,
    Encryption,
    Protocol,
    Directory,
    Eap,
    EapServer,
    EapCertificate,
    Address,
    NoAddressLeft,
    Interrupted,
    EndedHere, ///< by this computer: standby, sign-out, cancellation
    OtherTunnel,
    Refused,
    Unknown,
};

/// For a number from rasNumber().
RasKind kindOf(int number);
/// QT_TRANSLATE_NOOP("Text", ...), %1 is the number; nullptr if only its kind is known.
const char *meaningOf(int number);

} // namespace fix789::analysis
