// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/finding.h"
#include "model/machine/network_view.h"

#include <QStringList>

namespace fix789 {

/// The network in view, for people: Wi-Fi with its signal, way out, resolvers, who made it and its login. Either may be nullptr;
/// what is unknown is left out.
QStringList networkSentences(const NetworkView *view, const PortalView *portal);

} // namespace fix789
