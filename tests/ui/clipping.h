// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace fix789 {

/// What of a window cannot be read in full: texts with less room than they need, controls that cover one another or reach out of
/// what they stand in. What is elided must have the whole in its tooltip. A sentence each.
QStringList clippedIn(const QWidget &window);

} // namespace fix789
