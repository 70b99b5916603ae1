// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dialer.h"
#include "ports/permission.h"

#include <QStringList>

#include <stop_token>

namespace fix789::engine {

/// Whether a second attempt past this computer's filters can tell anything. Filters drop packets: an attempt that got past
/// IPsec met none, and one that failed before its first packet would fail again.
bool isWorthPermitting(const RasAttempt &attempt);

/// One attempt of Windows during which this computer's filters let the server's addresses through. A failed attempt is a
/// result. Errors: NotFound without an IPv4 address; those of Permission and of Dialer. Dials only if all addresses could be
/// let through: Windows may use any of them.
Result<RasAttempt> dialPermitted(Dialer &dialer, Permission &permission, const QString &connection, const QStringList &addresses,
                                 std::stop_token stop);

} // namespace fix789::engine
