// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server/server_identity.h"

#include <QString>

namespace fix789::analysis {

/// Characters of a log that are read; the rest is left out.
inline constexpr qsizetype kLongestLog = 4 * 1024 * 1024;

/// Which product wrote this log of a server. A log of a client tells of the server only what it received: vendor ids.
///
/// | in the log                                                             | says                                         |
/// |------------------------------------------------------------------------|----------------------------------------------|
/// | a form that one product alone writes (the table in server_log.cpp)     | that product                                 |
/// | lines of a daemon that several products contain (charon, xl2tpd, mpd)  | the family                                   |
/// | an answer as ike-scan or tcpdump prints it                             | as its vendor ids say                        |
/// | signs of products that do not go together                              | nothing                                      |
ServerIdentity identifyServerByLog(const QString &log);

} // namespace fix789::analysis
