// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/path_observation.h"

#include <optional>
#include <vector>

namespace fix789 {

/// The server's name and where the system's own resolver says that it leads.
struct ServerAddress {
    QString server;
    QStringList addresses;
    std::optional<bool> answers = {}; ///< a server there answers IKE; nothing: unknown
    QString gateway = {};             ///< of this network, where it is known
};

enum class NameAnalysis {
    NotAsked,      ///< nothing was asked, or nothing came back
    True,          ///< nothing speaks against the address
    Rewritten,     ///< other names are answered falsely, the server's is not
    Hijacked,      ///< the address is a false one of this network's
    PrivateAnswer, ///< an internal address, where nothing answers
    Differs,       ///< other resolvers know another address, and nothing answers at ours: old, or false
    Doubtful,      ///< other names get false answers, nothing answers at the address, and no other resolver answered
};

/// First row that fits. *lies*: the system's resolver gave an address for a random name, or a false one for a known name.
///
// clang-format off
/// | the server's address                                                  | reading       |
/// |-----------------------------------------------------------------------|---------------|
/// | a number was typed, or it was not found                               | NotAsked      |
/// | is one that the resolver lied with, or this network's own gateway     | Hijacked      |
/// | somebody speaks IKE there                                             | Rewritten where the resolver lies, else True |
/// | it is not known whether anybody does                                  | as before     |
/// | other resolvers, with one voice, know other addresses, and ours lies  | Hijacked      |
/// | is an inner one (RFC 1918, RFC 6598, link-local)                      | PrivateAnswer |
/// | other resolvers, with one voice, know other addresses                 | Differs       |
/// | another resolver knows it too                                         | as somebody speaks IKE there |
/// | nobody else was heard, and ours lies                                  | Doubtful      |
/// | else                                                                  | True; NotAsked where nothing came back |
// clang-format on
NameAnalysis readNames(const std::vector<NameAnswer> &seen, const ServerAddress &server);

/// Whether what proves a key must not go there: the resolver lies, or other resolvers know other addresses only.
bool isSuspect(const std::vector<NameAnswer> &seen, const ServerAddress &server);

/// RFC 1918, RFC 6598, RFC 3927, loopback; fc00::/7 and fe80::/10.
bool isInnerAddress(const QString &address);

} // namespace fix789
