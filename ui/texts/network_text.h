// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"
#include "model/verdict/finding.h"

#include <QStringList>

namespace fix789::ui {

/// The present network in words: Wi-Fi with its signal, gateway, resolvers, vendor and login. Either may be nullptr; unknown
/// parts are omitted.
QStringList networkSentences(const NetworkView *view, const PortalView *portal);

} // namespace fix789::ui
