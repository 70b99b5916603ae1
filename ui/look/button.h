// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

class QPushButton;
class QString;

namespace fix789::ui {

/// A button that Return does not press unless it has the focus. Whoever puts it into a layout owns it.
QPushButton *makeButton(const QString &word, const char *objectName);

} // namespace fix789::ui
