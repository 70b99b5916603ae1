// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// The name under which Windows lists a service of the VPN (services.msc), in the reader's language: "Base Filtering Engine"
/// for "BFE". Any other service keeps the name that was given.
QString displayNameOf(const QString &service);

} // namespace fix789
