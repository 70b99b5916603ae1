// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/environment.h"
#include "model/machine/vpn_profile.h"
#include "model/user_answers.h"

#include <QString>

#include <optional>

namespace fix789 {

/// Whether the user typed a name and password to replace those that Windows has saved. The credentials themselves are
/// elsewhere.
enum class SignIn { NotTyped, Typed };

/// The server the user wants to reach, and what they know about it. With both names empty, the checks cover only this
/// computer.
struct Target {
    QString server;     ///< host name (ASCII form) or address, as the resolver takes it
    QString connection; ///< name of the VPN connection in Windows
    UserAnswers answers = {};
    Environment environment = Environment::Unknown;
    SignIn signIn = SignIn::NotTyped; ///< affects what a fix would do, never a verdict
    /// The negotiation offers the suites of this setting; nothing: that of the connection, or else Windows' default.
    std::optional<ProfileEncryption> encryption = {};
    /// The negotiation offers these instead; nothing: those of the connection, if it has any.
    std::optional<IpsecParameters> ipsecParameters = {};

    bool operator==(const Target &) const = default;
};

/// Parses a server name as the user typed it: trims leading and trailing spaces, converts an international name to its ASCII
/// form. Malformed for control characters, inner spaces, URLs, labels over 63 and names over 253 characters.
Result<QString> serverFromInput(const QString &input);

} // namespace fix789
