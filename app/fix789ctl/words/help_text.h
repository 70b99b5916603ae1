// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "words/command.h"

#include <QString>

namespace fix789::app {

/// The help of one command, or of the program: every command in a line. In the language of the installed translators, in lines
/// of at most `columns` characters but for examples, which a person copies.
QString helpText(const Command &command, qsizetype columns);
QString overview(qsizetype columns);
/// "check [options] [check...]".
QString synopsisOf(const Command &command);
/// "--server <host>".
QString syntaxOf(const OptionWord &option);

/// A manual page in the man macros of groff.
QString manualPage();

/// A completion script for that shell.
QString bashCompletion();
QString zshCompletion();
QString powershellCompletion();

} // namespace fix789::app
