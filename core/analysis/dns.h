// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/path_observation.h"

#include <optional>
#include <vector>

namespace fix789::analysis {

/// The server's name, and its addresses by the system's own resolver.
struct ServerAddress {
    QString server;
    QStringList addresses;
    std::optional<bool> answers = {}; ///< a server there answers IKE; nothing: unknown
    QString gateway = {};             ///< this network's; empty if unknown
};

enum class NameAnalysis {
    NotAsked,      ///< no query was sent, or none was answered
    True,          ///< no evidence against the address
    Rewritten,     ///< the resolver falsifies other names, but not the server's
    Hijacked,      ///< the address is a false one from this network
    PrivateAnswer, ///< a private address, where nothing answers
    Differs,       ///< other resolvers have another address, and nothing answers at ours: stale or false
    Doubtful,      ///< the resolver falsifies other names, nothing answers at the address, and no other resolver answered
};

/// The first matching row applies. *lies*: the system's resolver gave an address for a random name, or a false one for a
/// known name.
///
// clang-format off
/// | the server's address                                                  | reading       |
/// |-----------------------------------------------------------------------|---------------|
/// | is a literal address, or the name was not found                       | NotAsked      |
/// | is one from a lie, or this network's own gateway                      | Hijacked      |
/// | answers IKE                                                           | Rewritten if the resolver lies, else True |
/// | it is unknown whether it answers IKE                                  | as in the previous row |
/// | other resolvers agree on other addresses, and ours lies               | Hijacked      |
/// | is private (RFC 1918, RFC 6598, link-local)                           | PrivateAnswer |
/// | other resolvers agree on other addresses                              | Differs       |
/// | another resolver returns it too                                       | as if it answers IKE |
/// | no other resolver answered, and ours lies                             | Doubtful      |
/// | otherwise                                                             | True; NotAsked without any answer |
// clang-format on
NameAnalysis readNames(const std::vector<NameAnswer> &seen, const ServerAddress &server);

/// Whether the address is unsafe for a proof of the key: the resolver lies, or other resolvers return only other addresses.
bool isSuspect(const std::vector<NameAnswer> &seen, const ServerAddress &server);

/// RFC 1918, RFC 6598, RFC 3927, loopback; fc00::/7 and fe80::/10.
bool isInnerAddress(const QString &address);

} // namespace fix789::analysis
