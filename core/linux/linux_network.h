// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/remembered_run.h"
#include "model/result.h"

#include <QByteArray>

namespace fix789 {

/// By the default route (/proc/net/route) and the gateway's entry among the neighbours (/proc/net/arp); IPv4 alone, and without
/// the Wi-Fi's name. NotFound where there is no default route.
Result<NetworkIdentity> linuxNetwork();

/// The same of these two files' contents.
Result<NetworkIdentity> networkIn(const QByteArray &routes, const QByteArray &neighbours);

} // namespace fix789
