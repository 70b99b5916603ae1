// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/error_text.h"

#include <QCoreApplication>

namespace fix789 {
namespace {

const char *patternFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("Text", "It does not exist. Technical detail: %1.");
    case ErrorKind::Refused:
        return QT_TRANSLATE_NOOP("Text", "The system denied access. Technical detail: %1.");
    case ErrorKind::TimedOut:
        return QT_TRANSLATE_NOOP("Text", "It took too long. Technical detail: %1.");
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("Text", "It was stopped. Technical detail: %1.");
    case ErrorKind::NotSupported:
        return QT_TRANSLATE_NOOP("Text", "It is not supported here. Technical detail: %1.");
    case ErrorKind::Malformed:
        return QT_TRANSLATE_NOOP("Text", "It is damaged or could not be understood. Technical detail: %1.");
    case ErrorKind::Failed:
        break;
    }
    return QT_TRANSLATE_NOOP("Text", "It failed. Technical detail: %1.");
}

} // namespace

// The operation stays English because it serves readers of the log; so the sentence quotes it.
Text describeError(const Error &error)
{
    return {patternFor(error.kind),
            {error.code == 0 ? error.doing : QStringLiteral("%1, error %2").arg(error.doing).arg(error.code)}};
}

} // namespace fix789
