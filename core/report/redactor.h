// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

#include <QCoreApplication>
#include <QString>

namespace fix789::report {

/// Removes from a sentence what belongs to the user and not to the fault: home folders, hardware addresses, account
/// identifiers; and characters that a terminal would act on. [...] marks what was removed. Server names and IP addresses
/// stay: the report is about them.
QString redacted(QString text);

/// A sentence in the reader's language, redacted.
inline QString say(const Text &text)
{
    return redacted(text.translated());
}

/// Our own heading, a literal that lupdate finds through QT_TRANSLATE_NOOP, in the reader's language.
inline QString say(const char *source)
{
    return QCoreApplication::translate("Text", source);
}

} // namespace fix789::report
