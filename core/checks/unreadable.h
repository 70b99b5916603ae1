// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/verdict/finding.h"

#include <QCoreApplication>

#include <utility>

namespace fix789::checks {

/// For a registry value that could not be read: unknown, never a cause, with a hint for an administrator.
inline Finding unreadable(Text text)
{
    Finding f = finding(FindingVerdict::Unknown, text);
    f.notes.push_back({"registry.unreadable", std::move(text)});
    return f;
}

/// For data that could not be read. If Windows refuses access, an administrator may read it: the text says so, and a fact
/// tells programs; an elevated `fix789ctl check ID` gives the answer.
inline Finding couldNotRead(const Error &error, Text text, const char *check)
{
    if (error.kind != ErrorKind::Refused)
        return finding(FindingVerdict::Unknown, std::move(text));
    Finding f =
        finding(FindingVerdict::Unknown,
                {QT_TRANSLATE_NOOP(
                     "Text", "Windows does not show this to every user. Run the check as administrator (fix789ctl check %1)."),
                 {QString::fromLatin1(check)}});
    f.facts.insert(QStringLiteral("needsAdministrator"), true);
    return f;
}

} // namespace fix789::checks
