// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace fix789 {

/// Asks the DHCP server of the adapter that leads out for option 114 (RFC 8910; DhcpRequestParams of dhcpcsvc.dll), at most two
/// seconds. None is an answer: many servers do not know the option. Errors: NotSupported (no such library), NotFound (no adapter
/// has a gateway), TimedOut, Refused, Failed.
Result<std::vector<QUrl>> windowsPortalApis();

/// What the option's bytes name: one https address of at most 255 characters, else nothing.
/// "urn:ietf:params:capport:unrestricted" says that there is no portal, and names nothing.
std::vector<QUrl> portalApisIn(QByteArray option);

} // namespace fix789
