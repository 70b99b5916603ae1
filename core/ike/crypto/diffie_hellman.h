// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <memory>

namespace fix789 {

/// One side of a Diffie-Hellman exchange, with a fresh key, in the groups of RFC 2409 (1, 2), RFC 3526 (5, 14 to 18) and
/// RFC 5903 (19 to 21).
class DiffieHellman {
public:
    /// NotSupported for a group that we do not know or that OpenSSL refuses.
    static Result<DiffieHellman> generate(std::uint16_t group);

    /// With a key that is known, as published examples need it: its number, and the value that belongs to it. Groups 14 and up.
    static Result<DiffieHellman> withKey(std::uint16_t group, const QByteArray &number, const QByteArray &publicValue);

    DiffieHellman(DiffieHellman &&) noexcept;
    DiffieHellman &operator=(DiffieHellman &&) noexcept;
    ~DiffieHellman();

    /// As it travels: the number at the full length of the prime, or x and y of the point.
    [[nodiscard]] QByteArray publicValue() const;
    /// The number at the full length of the prime, or x alone. Foreign bytes: Malformed for another length, for a number or a
    /// point that does not belong to the group.
    [[nodiscard]] Result<QByteArray> shared(const QByteArray &peerValue) const;

private:
    struct Key;
    explicit DiffieHellman(std::unique_ptr<Key> key);

    std::unique_ptr<Key> m_key;
};

} // namespace fix789
