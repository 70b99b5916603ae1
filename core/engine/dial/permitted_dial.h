// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dialer.h"
#include "ports/permission.h"

#include <QStringList>

#include <chrono>
#include <stop_token>

namespace fix789::engine {

/// Whether a second attempt past this computer's filters can tell anything. Filters drop packets: an attempt that got past
/// IPsec met none, and one that failed before its first packet would fail again.
bool isWorthPermitting(const RasAttempt &attempt);

/// One attempt of Windows, of at most `longest`, during which this computer's filters let these packets of the server's
/// addresses through. A failed attempt is a result. Errors: NotFound without an IPv4 address; TimedOut (also if the permit
/// ended before the attempt, which then ran under the filters again); those of Permission and of Dialer. Dials only if all
/// addresses could be let through: Windows may use any of them.
Result<RasAttempt> dialPermitted(Dialer &dialer, Permission &permission, Permission::Packets packets, const QString &connection,
                                 const QStringList &addresses, std::stop_token stop,
                                 std::chrono::milliseconds longest = std::chrono::seconds(58));

} // namespace fix789::engine
