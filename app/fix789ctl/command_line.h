// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exit_code.h"

#include <QCommandLineParser>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace fix789 {

/// The words after a command. Knows `--help`, `--language` and what is given; complains about anything else.
class CommandLine {
public:
    CommandLine(const char *command, const char *description);

    void option(const char *name, const char *description, const char *value = nullptr);
    void positional(const char *name, const char *description, const char *syntax);

    /// Nothing when the command may go on; else the exit it ends with. Sets the language.
    std::optional<ExitCode> parse(const QStringList &arguments);

    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QStringList values(const char *name) const { return m_parser.values(QLatin1String(name)); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

private:
    QString m_command;
    QCommandLineParser m_parser;
};

} // namespace fix789
