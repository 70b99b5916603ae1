// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <expected>

namespace fix789 {

/// Why something could not be done. "Not there" and "not allowed to look" are different answers; so are "took too long"
/// and "this system has no such thing".
enum class ErrorKind {
    NotFound,     ///< it does not exist
    Refused,      ///< the system forbids it
    TimedOut,     ///< no answer in the time given
    Cancelled,    ///< the person stopped it
    NotSupported, ///< this system has no such thing, or a recorded computer does not know it
    Malformed,    ///< input that breaks its own rules
    Failed,       ///< anything else
};

/// Errors are values; nothing in this program throws.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString doing;         ///< English, what was being done: "open service IKEEXT"
    std::int64_t code = 0; ///< the system's own number, 0 if it gave none

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

using Failure = std::unexpected<Error>;

inline Failure failure(ErrorKind kind, QString doing, std::int64_t code = 0)
{
    return Failure(Error{kind, std::move(doing), code});
}

} // namespace fix789
