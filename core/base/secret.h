// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace fix789 {

/// Bytes of UTF-8. More than any VPN takes, and less than the smallest key store holds (Credential Manager: 2,560).
inline constexpr qsizetype kLargestSecret = 1024;

/// A key or a password: bytes that never reach a log, a text or a file of ours. It has no operator that prints or compares,
/// and its bytes are overwritten when it goes. Copies share the bytes.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For computing with it; nothing may keep a reference.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace fix789
