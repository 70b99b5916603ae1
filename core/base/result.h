// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <expected>

namespace fix789 {

/// Why an operation failed. Callers need the difference between "not there" and "access denied", and between "took too long"
/// and "not supported".
enum class ErrorKind {
    NotFound,     ///< the object does not exist
    Refused,      ///< the system denied access
    TimedOut,     ///< no answer within the time limit
    Cancelled,    ///< the user stopped the operation
    NotSupported, ///< the system lacks this feature, or the recording of the computer lacks this fact
    Malformed,    ///< input that breaks its own format
    Failed,       ///< anything else
};

/// Errors are values; this program throws no exceptions.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString doing;         ///< the operation, in English: "open service IKEEXT"
    std::int64_t code = 0; ///< the system's error number; 0 if it gave none

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
