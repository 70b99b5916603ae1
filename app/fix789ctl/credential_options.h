// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

#include "app/live_computer.h"
#include "base/secret.h"

#include <expected>
#include <vector>

namespace fix789::app {

// The options for the credentials of the negotiation: --key-stdin, --key-from-keychain, --user, --password-stdin,
// --certificate, --passphrase-stdin; and with them --pcap, --responder and --responder-code-stdin.

/// Whether any was given. They apply to this computer's live network, not to a recorded one.
bool hasCredentialOptions(const CommandLine &line);

/// Checks the options first, and then reads what they name. On failure it has printed the reason and returns the exit code:
/// 2 for options and files, 3 for a key store without the key, 5 if the user interrupted it.
std::expected<Conversations, ExitCode> readCredentials(const CommandLine &line);

/// Reads `count` secrets from standard input: one is the whole input, several are one per line, in the order of their
/// options above. UTF-8; removes exactly one final LF or CRLF and nothing else. Each has 1 to kLargestSecret bytes. On
/// failure it has printed the reason.
std::expected<std::vector<Secret>, ExitCode> readSecrets(int count);

/// Whether this is a valid user name for a VPN server, and the error text if not.
bool isUserName(const QString &name);
Text whyNoUserName();

/// Why the key store failed.
Text whyNoKey(const QString &name, const Error &error);

} // namespace fix789::app
