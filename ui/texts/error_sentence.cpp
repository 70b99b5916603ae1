// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/error_sentence.h"

#include <QCoreApplication>

namespace fix789::ui {
namespace {

struct ErrorSentence {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

} // namespace

QString sentenceForCase(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return ErrorSentence::tr("This file does not exist.");
    case ErrorKind::Refused:
        return ErrorSentence::tr("This file cannot be read.");
    case ErrorKind::Malformed:
        return ErrorSentence::tr("This file is not a case, or it is damaged.");
    case ErrorKind::NotSupported:
        return ErrorSentence::tr("This case was saved by a newer version of the program. This version cannot read it.");
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::Failed:
        break;
    }
    return ErrorSentence::tr("This file could not be opened.");
}

QString sentenceForLook(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return ErrorSentence::tr("The file of the recorded computer no longer exists.");
    case ErrorKind::Malformed:
        return ErrorSentence::tr("The file of the recorded computer has been damaged in the meantime.");
    case ErrorKind::Refused:
    case ErrorKind::NotSupported:
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::Failed:
        break;
    }
    return ErrorSentence::tr("This computer could not be checked.");
}

QString sentenceForKeyStore(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return ErrorSentence::tr("No key is saved for this server.");
    case ErrorKind::Refused:
        return ErrorSentence::tr("The key store denied access.");
    case ErrorKind::NotSupported:
        return ErrorSentence::tr("This computer has no key store.");
    case ErrorKind::TimedOut:
        return ErrorSentence::tr("The key store did not answer in time.");
    case ErrorKind::Malformed:
    case ErrorKind::Cancelled:
    case ErrorKind::Failed:
        break;
    }
    return ErrorSentence::tr("The key store reported an error.");
}

} // namespace fix789::ui
