// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"
#include "base/result.h"

#include <QUuid>

namespace fix789 {

/// What wlanapi.dll tells of the Wi-Fi that the adapter is joined to. Since Windows 11 24H2 name, access point and channel need
/// consent to location: without it `withheld` is set and they are empty. Errors: NotSupported (no such library), NotFound (not
/// joined), Failed.
Result<WifiLink> wifiLink(const QUuid &adapter);

/// What a Wi-Fi profile says of the own address (its "MacRandomization"). Foreign text.
WifiLink::OwnAddress ownAddressIn(const QString &profile);

} // namespace fix789
