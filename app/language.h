// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace fix789::app {

/// Installs the translators for a language tag ("de", "de-AT", "zh_HK") in the place of those installed before. English is the
/// source and needs none. False without a translation into it; then texts are English.
bool speak(const QString &tag);

/// The tags of the languages that this program speaks, English first.
QStringList languages();

/// Which of them a reader of this tag reads: one of the same language and script, if possible of the same territory. Empty: none.
QString languageFor(const QString &tag);

} // namespace fix789::app
