// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fix789::ike {

/// An attribute of an IKEv1 transform (RFC 2408, 3.3), by its value: the short and the long form mean the same.
struct IkeAttribute {
    std::uint16_t type = 0;
    std::uint64_t value = 0; ///< the largest number for a value of more than eight bytes

    bool operator==(const IkeAttribute &) const = default;
};

struct IkeTransform {
    std::uint8_t number = 0;
    std::uint8_t id = 0;
    std::vector<IkeAttribute> attributes;

    bool operator==(const IkeTransform &) const = default;
};

struct IkeProposal {
    std::uint8_t number = 0;
    std::uint8_t protocol = 0;
    QByteArray spi;
    std::vector<IkeTransform> transforms;

    bool operator==(const IkeProposal &) const = default;
};

/// The body of an IKEv1 security association payload (RFC 2408, 3.4 to 3.6; RFC 2407, 4.6.1).
struct SecurityAssociation {
    std::vector<IkeProposal> proposals;

    bool operator==(const SecurityAssociation &) const = default;
};

/// Untrusted bytes: at most 16 proposals of 64 transforms of 32 attributes. Malformed for everything else.
Result<SecurityAssociation> parseSecurityAssociation(const QByteArray &body);
/// Uses the short form for values up to 65535, and the long form for a lifetime's duration, as Windows does.
QByteArray serialise(const SecurityAssociation &association);

/// The meaning of a phase 1 transform. Without its lifetime: servers change it freely, and clients accept that.
struct MainModeSuite {
    std::uint16_t encryption = 0;
    std::uint16_t keyBits = 0; ///< zero if the algorithm has only one length
    std::uint16_t hash = 0;
    std::uint16_t group = 0;
    std::uint16_t authentication = 0;

    bool operator==(const MainModeSuite &) const = default;
    /// "AES-CBC-256/SHA-1/ECP-384"; numbers where no name is known.
    [[nodiscard]] QString toString() const;
};

/// "MODP-2048"; a number where no name is known.
QString groupName(std::uint16_t group);

/// Malformed if an attribute is repeated or does not fit.
Result<MainModeSuite> suiteOf(const IkeTransform &transform);

} // namespace fix789::ike
