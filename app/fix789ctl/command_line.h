// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exit_code.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <vector>

namespace fix789::app {

/// The arguments of a command. It accepts `--help`, `--language` and the declared options, and rejects anything else.
/// A description is a literal marked QT_TRANSLATE_NOOP("CommandLine", "..."): `--language de --help` shows it in German.
class CommandLine {
public:
    CommandLine(const char *command, const char *description);

    void option(const char *name, const char *description, const char *value = nullptr);
    void positional(const char *name, const char *description, const char *syntax);

    /// Empty if the command may continue, otherwise its exit code. Sets the language.
    std::optional<ExitCode> parse(const QStringList &arguments);

    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QStringList values(const char *name) const { return m_parser.values(QLatin1String(name)); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

private:
    struct Described {
        const char *name;
        const char *description;
        const char *value; ///< for a positional argument: its syntax
    };

    [[nodiscard]] QString helpText() const;

    QString m_command;
    const char *m_description;
    std::vector<Described> m_options;
    std::vector<Described> m_positionals;
    QCommandLineParser m_parser;
};

} // namespace fix789::app
