// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/error_sentence.h"

#include <QCoreApplication>

namespace fix789 {
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
        return ErrorSentence::tr("This file may not be read.");
    case ErrorKind::Malformed:
        return ErrorSentence::tr("This file is not a case, or it is damaged.");
    case ErrorKind::NotSupported:
        return ErrorSentence::tr("This case was saved by a newer version of the program, which this one cannot read.");
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
        return ErrorSentence::tr("The recorded computer's file is not there any more.");
    case ErrorKind::Malformed:
        return ErrorSentence::tr("The recorded computer's file has been damaged meanwhile.");
    case ErrorKind::Refused:
    case ErrorKind::NotSupported:
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::Failed:
        break;
    }
    return ErrorSentence::tr("This computer could not be looked at.");
}

QString sentenceForKeyStore(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return ErrorSentence::tr("No key is kept for this server.");
    case ErrorKind::Refused:
        return ErrorSentence::tr("The key store did not allow it.");
    case ErrorKind::NotSupported:
        return ErrorSentence::tr("There is no key store on this computer.");
    case ErrorKind::TimedOut:
        return ErrorSentence::tr("The key store did not answer in time.");
    case ErrorKind::Malformed:
    case ErrorKind::Cancelled:
    case ErrorKind::Failed:
        break;
    }
    return ErrorSentence::tr("The key store did not do it.");
}

} // namespace fix789
