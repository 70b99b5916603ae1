// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server/server_identity.h"
#include "base/result.h"

namespace fix789::app {

/// The product of the server in this file. The content decides the format: a recorded computer, a packet capture, a packet
/// in hexadecimal, or else a log in UTF-8. Errors: NotFound, Refused, Malformed.
Result<analysis::ServerIdentity> identifiedServer(const QString &path);

} // namespace fix789::app
