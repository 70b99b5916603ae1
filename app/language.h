// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789::app {

/// Installs the translators for a language tag ("de", "de-AT"). English is the source and needs none. False without a
/// translation into it; then texts stay English.
bool speak(const QString &tag);

} // namespace fix789::app
