// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/security_association.h"
#include "model/machine/vpn_profile.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fix789::ike {

/// The meaning of a phase 2 transform for ESP, without its lifetimes, as in main mode.
struct EspSuite {
    std::uint8_t transform = 0; ///< RFC 2407, 4.4.4
    std::uint16_t keyBits = 0;  ///< zero if the algorithm has only one key length
    std::uint16_t integrity = 0;
    std::uint16_t encapsulation = 0;
    std::uint16_t group = 0; ///< of perfect forward secrecy; zero: without

    bool operator==(const EspSuite &) const = default;
    /// "AES-CBC-256/HMAC-SHA-1 in UDP", "AES-CBC-128/HMAC-SHA-256 with PFS MODP-2048"
    [[nodiscard]] QString toString() const;
};

/// The suites that Windows offers for L2TP with this setting of the connection, in its order (docs/protocol-notes.md, "Quick
/// mode", states how certain each is):
///
/// | setting  | suites, each with SHA-1                 | source                                        |
/// |----------|-----------------------------------------|-----------------------------------------------|
/// | Required | AES-128, 3DES, DES                      | decrypted negotiations of Windows 7 and 11    |
/// | Optional | AES-256, AES-128, 3DES, DES, NULL       | inferred from the size of a message           |
/// | Maximum  | AES-256, 3DES                           | inferred                                      |
/// | None     | as Optional                             | not known                                     |
std::vector<EspSuite> windowsEspSuites(ProfileEncryption setting, std::uint16_t encapsulation);
/// The suites that Windows offers with each setting according to every source: a server that accepts one of these works with
/// Windows.
std::vector<EspSuite> certainEspSuites(ProfileEncryption setting, std::uint16_t encapsulation);
/// The suites that Windows does not offer with this setting, best first: for a server that refused those that it does offer.
std::vector<EspSuite> otherEspSuites(ProfileEncryption setting, std::uint16_t encapsulation);

/// Malformed if an attribute is repeated or does not fit.
Result<EspSuite> espSuiteOf(const IkeTransform &transform);

} // namespace fix789::ike
