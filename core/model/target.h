// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/environment.h"
#include "model/machine/vpn_profile.h"
#include "model/user_answers.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace fix789 {

/// Whether a name and password were typed, with which what Windows has saved can be replaced. They themselves are kept apart.
enum class SignIn { NotTyped, Typed };

/// What the user wants to reach, and what they know about it. The names may be empty: then only the computer is checked.
struct Target {
    QString server;     ///< host name (ASCII form) or address, as it is asked of the resolver
    QString connection; ///< name of the VPN connection in Windows
    UserAnswers answers = {};
    Environment environment = Environment::Unknown;
    SignIn signIn = SignIn::NotTyped; ///< changes what a fix would do, never a verdict
    /// Whose suites the negotiation offers; nothing: those of the connection, or else Windows' default.
    std::optional<ProfileEncryption> encryption = {};

    bool operator==(const Target &) const = default;
};

/// Takes a server as a person typed it: trims blanks at its edges, turns an international name into its ASCII form.
/// Malformed for control characters, inner blanks, URLs, labels over 63 and names over 253 characters.
Result<QString> serverFromInput(const QString &input);

} // namespace fix789
