// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/network_view.h"
#include "model/machine/remembered_run.h"

#include <QByteArray>

#include <functional>

namespace fix789::adapters {

/// Identified by the default route (/proc/net/route) and the gateway's ARP entry (/proc/net/arp); IPv4 only, without the
/// Wi-Fi name. NotFound without a default route.
Result<NetworkIdentity> linuxNetwork();

/// The same from the contents of these two files; `ownHardware` returns the hardware address of an interface.
Result<NetworkIdentity> networkIn(const QByteArray &routes, const QByteArray &neighbours,
                                  const std::function<QByteArray(const QByteArray &)> &ownHardware = {});

/// The gateway, and the resolvers of /etc/resolv.conf; nothing about Wi-Fi. Errors: as linuxNetwork().
Result<NetworkView> linuxNetworkView();
/// The "nameserver" lines.
QStringList resolversIn(const QByteArray &contents);

} // namespace fix789::adapters
