// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

#include "app/live_computer.h"
#include "base/secret.h"

#include <expected>
#include <vector>

namespace fix789 {

/// The options that say what the negotiation is tried with: --key-stdin, --key-from-keychain, --user, --password-stdin,
/// --certificate, --passphrase-stdin; and --pcap, --responder and --responder-code-stdin beside them.
void addCredentialOptions(CommandLine &line);

/// Whether any of them was given. They are for this computer's own network, not for a recorded one.
bool hasCredentialOptions(const CommandLine &line);

/// Checks the words first, and then reads what they name. Where that cannot be used it has been said, and the exit is what is
/// left: 2 for words and files, 3 for a key store that gives nothing, 5 where the person stopped.
std::expected<Conversations, ExitCode> readCredentials(const CommandLine &line);

/// Secrets from standard input, `count` of them: one is all of it, several are a line each, in the order in which their options
/// are named above. It is UTF-8, and exactly one final LF or CRLF is taken away, nothing else. Each has at least one and at most
/// kLargestSecret bytes. Complains where that is not so.
std::expected<std::vector<Secret>, ExitCode> readSecrets(int count);

/// Whether this can be a user name at a VPN server, and what to say if not.
bool isUserName(const QString &name);
Text whyNoUserName();

/// Why the key store did not do what it was asked.
Text whyNoKey(const QString &name, const Error &error);

} // namespace fix789
