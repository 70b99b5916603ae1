// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server/server_identity.h"

#include <QString>

namespace fix789::analysis {

/// The maximum number of characters to read from a log; ignores the rest.
inline constexpr qsizetype kLongestLog = 4 * 1024 * 1024;

/// Identifies the product that wrote this server log. A client's log shows only the vendor IDs that the client received.
///
/// | in the log                                                             | meaning                                      |
/// |------------------------------------------------------------------------|----------------------------------------------|
/// | a form that only one product writes (the table in server_log.cpp)      | that product                                 |
/// | lines of a daemon in several products (charon, xl2tpd, mpd)            | the family                                   |
/// | an answer as ike-scan or tcpdump prints it                             | that of its vendor IDs                       |
/// | contradictory signs of products                                        | nothing                                      |
ServerIdentity identifyServerByLog(const QString &log);

} // namespace fix789::analysis
