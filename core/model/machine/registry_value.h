// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

namespace fix789 {

/// The registry's value types by their Windows numbers (winnt.h). Others exist and are carried as their number.
enum class RegistryType : std::uint32_t {
    None = 0,
    String = 1,
    ExpandString = 2,
    Binary = 3,
    Dword = 4,
    MultiString = 7,
    Qword = 11
};

/// A value exactly as the registry holds it: strings are UTF-16LE with whatever terminator is there, numbers little endian.
struct RegistryValue {
    RegistryType type = RegistryType::None;
    QByteArray bytes;

    bool operator==(const RegistryValue &) const = default;

    static RegistryValue dword(std::uint32_t number);
    static RegistryValue string(const QString &text); ///< REG_SZ with its terminating zero
    /// The number, if and only if this is a DWORD of four bytes.
    [[nodiscard]] std::optional<std::uint32_t> asDword() const;
    /// The text up to its first zero, if and only if this is a REG_SZ or REG_EXPAND_SZ.
    [[nodiscard]] std::optional<QString> asText() const;
    /// For people: `2`, `"2" (text)`, `3 bytes (type 3)`. At most 64 characters of a text, none of them a control character.
    [[nodiscard]] QString describe() const;
};

struct NoKey {
    bool operator==(const NoKey &) const = default;
};
struct NoValue {
    bool operator==(const NoValue &) const = default;
};

/// What a place in the registry holds. A missing key and a missing value are told apart, so that undo can put back either.
using RegistryContent = std::variant<NoKey, NoValue, RegistryValue>;

} // namespace fix789
