// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789::app {

/// Texts, numbers, dates and the direction of the window, in the language of this tag; empty: the system's. Without a
/// translation everything is English.
void useLanguage(const QString &tag);

} // namespace fix789::app
