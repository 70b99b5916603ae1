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
        return QT_TRANSLATE_NOOP("Text", "It does not exist (%1, %2).");
    case ErrorKind::Refused:
        return QT_TRANSLATE_NOOP("Text", "The system does not allow it (%1, %2).");
    case ErrorKind::TimedOut:
        return QT_TRANSLATE_NOOP("Text", "It took too long (%1, %2).");
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("Text", "It was stopped (%1, %2).");
    case ErrorKind::NotSupported:
        return QT_TRANSLATE_NOOP("Text", "This is not known here (%1, %2).");
    case ErrorKind::Malformed:
        return QT_TRANSLATE_NOOP("Text", "It is damaged or not understood (%1, %2).");
    case ErrorKind::Failed:
        break;
    }
    return QT_TRANSLATE_NOOP("Text", "It failed (%1, %2).");
}

} // namespace

Text describeError(const Error &error)
{
    return {patternFor(error.kind), {error.doing, QString::number(error.code)}};
}

} // namespace fix789
