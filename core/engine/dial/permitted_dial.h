// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dialer.h"
#include "ports/permission.h"

#include <QStringList>

#include <stop_token>

namespace fix789 {

/// Whether a second try past this computer's filters could tell anything: filters keep packets back, so an attempt that came
/// beyond IPsec met none, and one that failed before it sent anything would fail again.
bool isWorthPermitting(const RasAttempt &attempt);

/// One attempt of Windows with the server's addresses let past this computer's filters, and no longer. That it fails is an
/// answer. Errors: NotFound where no address is an IPv4 one; those of Permission and of Dialer. Nothing is dialled where not all
/// of the addresses could be let through: Windows may take any of them.
Result<RasAttempt> dialPermitted(Dialer &dialer, Permission &permission, const QString &connection,
                                     const QStringList &addresses, std::stop_token stop);

} // namespace fix789
