// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPixmap>

namespace fix789::ui {

/// A line drawing of resources/icons (":/icons/NAME.png") in one colour. `side` in device-independent pixels.
QPixmap tintedIcon(const char *name, int side, qreal ratio, const QColor &colour);

} // namespace fix789::ui
