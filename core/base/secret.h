// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace fix789 {

/// In bytes of UTF-8. Above the limit of every VPN, and below that of the smallest key store (Credential Manager: 2,560).
inline constexpr qsizetype kLargestSecret = 1024;

/// A key or a password: bytes that stay out of every log, text and file. The class has no operator that prints or compares.
/// Copies share the bytes; the last copy overwrites them when it is destroyed.
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
    /// For computation only; do not keep a reference.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace fix789
