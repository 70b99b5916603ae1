// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/network_view.h"

#include <QUuid>

namespace fix789::adapters {

/// What wlanapi.dll reports about the adapter's Wi-Fi. Since Windows 11 24H2, name, access point and channel need consent to
/// location: without it `withheld` is set and they are empty. It is not requested then, as Windows would prompt. Errors:
/// NotSupported (no such library), NotFound (not joined), Failed.
Result<WifiLink> wifiLink(const QUuid &adapter);

/// The setting in a Wi-Fi profile for the adapter's own address ("MacRandomization"). Foreign text.
WifiLink::OwnAddress ownAddressIn(const QString &profile);

} // namespace fix789::adapters
