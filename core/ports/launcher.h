// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/text.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace fix789 {

enum class Rights { Own, Administrator };

struct LaunchOutcome {
    int exitCode = 0;
    QByteArray output; ///< standard output; of the repair program its result (engine/outcome_json.h), empty if it left none
};

/// What speaks against running the repair program.
struct LaunchBar {
    enum class Place {
        Program, ///< other accounts can change the program or put another in its place
        Journal, ///< another account made the folder for the journal, or can write to it; Launcher::run can take it over
    };
    Place place = Place::Program;
    Text why; ///< what is wrong and what to do
};

/// Windows' ERROR_CANCELLED: the user declined the consent prompt. Nothing was started.
constexpr std::int64_t kConsentDeclined = 1223;
inline bool isDeclined(const Error &error)
{
    return error.kind == ErrorKind::Cancelled && error.code == kConsentDeclined;
}

/// Starts a program beside this one and waits for it to exit: the console program with the user's own rights, the repair
/// program with an administrator's. Blocks; callable from any thread.
class Launcher {
public:
    virtual ~Launcher() = default;

    /// What speaks against Rights::Administrator here, found before anybody is asked for consent.
    virtual std::optional<LaunchBar> bar() const { return std::nullopt; }

    /// `typed`: the complete standard input; with Rights::Administrator it must be empty (Malformed). Other errors: Refused
    /// (bar() speaks against it), Cancelled (`stop` was requested, or isDeclined()), NotFound (no such program), Failed. What
    /// runs with an administrator's rights is not stopped: it is waited for.
    virtual Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop) = 0;
};

} // namespace fix789
