// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace fix789::adapters {

/// Asks the DHCP server of the adapter with the default gateway for option 114 (RFC 8910; DhcpRequestParams of
/// dhcpcsvc.dll), for at most two seconds. An empty list is an answer: many servers do not know the option. Errors:
/// NotSupported (no such library), NotFound (no adapter has a gateway), TimedOut, Refused, Failed.
Result<std::vector<QUrl>> windowsPortalApis();

/// The address in the option: one https URL of at most 255 characters, else none. "urn:ietf:params:capport:unrestricted"
/// means that there is no portal, and gives none.
std::vector<QUrl> portalApisIn(QByteArray option);

} // namespace fix789::adapters
