// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include "app/language.h"
#include "output.h"

#include <QCoreApplication>

namespace fix789 {

CommandLine::CommandLine(const char *command, const char *description) : m_command(QString::fromLatin1(command))
{
    m_parser.setApplicationDescription(QString::fromUtf8(description));
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    option("help", "Says what this command does.");
    option("language", "Language of the texts, for instance de.", "tag");
}

void CommandLine::option(const char *name, const char *description, const char *value)
{
    m_parser.addOption(
        {QString::fromLatin1(name), QString::fromUtf8(description), value ? QString::fromLatin1(value) : QString()});
}

void CommandLine::positional(const char *name, const char *description, const char *syntax)
{
    m_parser.addPositionalArgument(QString::fromLatin1(name), QString::fromUtf8(description), QString::fromLatin1(syntax));
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{QStringLiteral("fix789ctl ") + m_command} + arguments)) {
        complain(m_parser.errorText());
        return ExitCode::UsageError;
    }
    if (has("help")) {
        // The parser names the program after the file; the command belongs to it.
        QString help = m_parser.helpText();
        const QString usage = QStringLiteral(" [options]");
        const qsizetype at = help.indexOf(usage);
        if (at >= 0 && !help.left(at).endsWith(m_command))
            help.insert(at, u' ' + m_command);
        answer(help);
        return ExitCode::Done;
    }
    if (has("language") && !speak(value("language"))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "There is no translation for \"%1\"."), {value("language")}});
        return ExitCode::UsageError;
    }
    return std::nullopt;
}

} // namespace fix789
