// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exit_code.h"

#include <QString>

#include <array>
#include <span>

namespace fix789::app {

class CommandLine;

/// What stands in the place of a value, for who completes it.
enum class Values { None, Any, File, Folder, Check, Cause, Product, Answer, Command, Language, Listed };

/// The texts are literals marked QT_TRANSLATE_NOOP("CommandLine", ...).
struct OptionWord {
    const char *name; ///< without "--"
    const char *description;
    const char *value = nullptr; ///< the name of its value; nullptr: it takes none
    Values values = Values::None;
    const char *listed = ""; ///< with Values::Listed: the words, separated by blanks
};

struct ArgumentWord {
    const char *name;
    const char *syntax; ///< "[check...]"
    const char *description;
    Values values = Values::Any;
    const char *listed = "";
};

struct Example {
    const char *line; ///< after "fix789ctl "
    const char *what;
};

struct ExitWord {
    ExitCode code;
    const char *meaning;
};

/// All that help, the manual page and the completions say of a command, and what its command line accepts.
struct Command {
    const char *name;
    const char *summary;     ///< a few words, for the list of commands
    const char *description; ///< one or two sentences
    ExitCode (*run)(const CommandLine &line);
    std::array<std::span<const OptionWord>, 3> options;
    std::span<const ArgumentWord> arguments;
    std::span<const Example> examples;
    std::span<const ExitWord> exits;
};

std::span<const Command> allCommands();
/// nullptr if there is no such command.
const Command *findCommand(const QString &name);
/// The options that every command has.
std::span<const OptionWord> commonOptions();

/// The words that may stand in such a place; empty for files and free text. Answers are "ever-worked=yes", each in full.
QStringList wordsFor(Values values, const char *listed = "");
/// In the language of the installed translators.
QString translatedWords(const char *source);

} // namespace fix789::app
