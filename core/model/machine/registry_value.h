// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

namespace fix789 {

/// The registry's value types by their Windows numbers (winnt.h). Other types keep their number.
enum class RegistryType : std::uint32_t {
    None = 0,
    String = 1,
    ExpandString = 2,
    Binary = 3,
    Dword = 4,
    MultiString = 7,
    Qword = 11
};

/// A value exactly as the registry stores it: strings are UTF-16LE with their terminator, if any; numbers are little-endian.
struct RegistryValue {
    RegistryType type = RegistryType::None;
    QByteArray bytes;

    bool operator==(const RegistryValue &) const = default;

    static RegistryValue dword(std::uint32_t number);
    static RegistryValue string(const QString &text); ///< REG_SZ with its terminating zero
    /// The number of a four-byte DWORD; nothing otherwise.
    [[nodiscard]] std::optional<std::uint32_t> asDword() const;
    /// The text of a REG_SZ or REG_EXPAND_SZ up to its first zero; nothing otherwise.
    [[nodiscard]] std::optional<QString> asText() const;
    /// For the user: `2`, `"2" (text)`, `3 bytes (type 3)`. At most 64 characters of a text, without control characters.
    [[nodiscard]] QString describe() const;
};

struct NoKey {
    bool operator==(const NoKey &) const = default;
};
struct NoValue {
    bool operator==(const NoValue &) const = default;
};

/// The content of a place in the registry. A missing key differs from a missing value, so that undo can restore either.
using RegistryContent = std::variant<NoKey, NoValue, RegistryValue>;

} // namespace fix789
