// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/verdict/cause.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <ostream>

// How a failing test shows our types.

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QStringList &list, std::ostream *out)
{
    *out << '[' << list.join(QStringLiteral(", ")).toStdString() << ']';
}

namespace fix789 {

inline void PrintTo(const CauseRef &cause, std::ostream *out)
{
    *out << cause.toString().toStdString();
}

inline void PrintTo(ErrorKind kind, std::ostream *out)
{
    constexpr const char *kWords[]{"NotFound", "Refused", "TimedOut", "Cancelled", "NotSupported", "Malformed", "Failed"};
    *out << kWords[int(kind)];
}

inline void PrintTo(const Error &error, std::ostream *out)
{
    PrintTo(error.kind, out);
    *out << " (" << error.doing.toStdString() << ", " << error.code << ')';
}

} // namespace fix789
