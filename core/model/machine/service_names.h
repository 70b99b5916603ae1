// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// The name under which Windows lists a VPN service (services.msc), in the user's language: "Base Filtering Engine" for
/// "BFE". Any other name is returned unchanged.
QString displayNameOf(const QString &service);

} // namespace fix789
