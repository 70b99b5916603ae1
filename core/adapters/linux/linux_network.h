// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"
#include "model/machine/remembered_run.h"
#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace fix789 {

/// By the default route (/proc/net/route) and the gateway's entry among the neighbours (/proc/net/arp); IPv4 alone, and without
/// the Wi-Fi's name. NotFound where there is no default route.
Result<NetworkIdentity> linuxNetwork();

/// The same of these two files' contents; `ownHardware` gives the hardware address of an interface.
Result<NetworkIdentity> networkIn(const QByteArray &routes, const QByteArray &neighbours,
                                  const std::function<QByteArray(const QByteArray &)> &ownHardware = {});

/// The gateway, and the resolvers of /etc/resolv.conf. Of a Wi-Fi nothing is told. Errors: the same.
Result<NetworkView> linuxNetworkView();
/// The "nameserver" lines.
QStringList resolversIn(const QByteArray &contents);

} // namespace fix789
