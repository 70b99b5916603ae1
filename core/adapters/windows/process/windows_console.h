// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

#include <windows.h>

namespace fix789::adapters {

// A console of Windows speaks in a code page, 850 or 437 in most; its wide functions do not depend on it.

bool isConsole(HANDLE handle);

/// Whether it is a console that understands sequences for colours: Windows 10 1511 and later, unless its settings say "legacy".
bool hasVirtualTerminal(HANDLE handle);
/// Of the console's window; nothing if it is none.
std::optional<int> consoleColumns(HANDLE handle);

/// Writes UTF-8 to a console, which acts on sequences in it if it understands them. False: `handle` is not one, and nothing was
/// written.
bool writeToConsole(HANDLE handle, const QByteArray &utf8);

/// Moves to the start of the console's line and clears it: by a sequence where the console understands them, otherwise by hand.
void clearConsoleLine(HANDLE handle);

/// What arrived on standard input, as UTF-8.
struct InputText {
    QByteArray utf8;
    unsigned codePage = 0; ///< in which it arrived, if that was not Unicode
    /// A program piped "?" and nothing beyond ASCII: Windows PowerShell sends that for every other character.
    bool mayHaveLost = false;

    bool operator==(const InputText &) const = default;
};

/// Standard input: typed without echo, only `lines` lines; piped or from a file, all of it. Errors: Malformed (more than `most`
/// bytes of UTF-8, or bytes that the code page does not have), Cancelled (Ctrl+C), Failed.
Result<InputText> readInput(qsizetype most, int lines);

/// How standard input arrives.
enum class InputWay { Pipe, File };

/// Piped bytes as UTF-8: by their byte order mark, as UTF-16 without one ("cmd /u"), as UTF-8, or else in the code page.
/// Nothing: the code page does not have them.
Result<InputText> inputText(QByteArray bytes, InputWay way, unsigned codePage);

} // namespace fix789::adapters
