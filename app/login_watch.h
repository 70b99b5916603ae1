// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/settings.h"
#include "probes/portal/portal_watch.h"

namespace fix789::app {

/// "Open and watch" for the window: after opening the network's login page in the browser (PortalView::entrance), call this
/// in a worker thread. It requests the pages of the settings with real sockets, from this computer only, until the network
/// lets us through; then run the checks again. Everything else as watchPortal().
Result<analysis::PortalReading> watchLogin(const Settings &settings,
                                           const std::function<void(const analysis::PortalReading &)> &said,
                                           const std::stop_token &stop);

} // namespace fix789::app
