// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exit_code.h"
#include "words/command.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace fix789::app {

/// The arguments of a command. It accepts what the table of commands describes, and rejects anything else.
class CommandLine {
public:
    explicit CommandLine(const Command &command);

    /// Empty if the command may continue, otherwise its exit code. Sets the language and the colours.
    std::optional<ExitCode> parse(const QStringList &arguments);

    const Command &command() const { return m_command; }
    bool has(const char *name) const { return m_options.contains(QLatin1String(name)) && m_parser.isSet(QLatin1String(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QStringList values(const char *name) const { return m_parser.values(QLatin1String(name)); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

private:
    const Command &m_command;
    QStringList m_options; ///< their names
    QCommandLineParser m_parser;
};

} // namespace fix789::app
