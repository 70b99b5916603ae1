// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/site/site_auditor.h"

#include <memory>

class QUrl;

namespace fix789::app {

/// Asks the dashboard, or reads a folder. `base` is where tests have theirs; empty: the region's own.
std::shared_ptr<const ui::SiteAuditor> makeSiteAuditor(const QUrl &base);

} // namespace fix789::app
