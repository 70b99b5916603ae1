// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <memory>

namespace fix789::ike {

/// One side of a Diffie-Hellman exchange, with a fresh key, in the groups of RFC 2409 (1, 2), RFC 3526 (5, 14 to 18) and RFC
/// 5903 (19 to 21), and group 24 of RFC 5114.
class DiffieHellman {
public:
    /// NotSupported for a group unknown to us, or that OpenSSL refuses.
    static Result<DiffieHellman> generate(std::uint16_t group);

    /// With a given key, for published test vectors: the private number and its public value. Groups 14 and up.
    static Result<DiffieHellman> withKey(std::uint16_t group, const QByteArray &number, const QByteArray &publicValue);

    DiffieHellman(DiffieHellman &&) noexcept;
    DiffieHellman &operator=(DiffieHellman &&) noexcept;
    ~DiffieHellman();

    /// In wire format: the number at the full length of the prime, or x and y of the point.
    [[nodiscard]] QByteArray publicValue() const;
    /// The number at the full length of the prime, or x alone. Untrusted bytes: Malformed for a wrong length, and for a
    /// number or point outside the group.
    [[nodiscard]] Result<QByteArray> shared(const QByteArray &peerValue) const;

private:
    struct Key;
    explicit DiffieHellman(std::unique_ptr<Key> key);

    std::unique_ptr<Key> m_key;
};

} // namespace fix789::ike
