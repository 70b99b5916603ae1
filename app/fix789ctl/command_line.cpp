// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include "app/language.h"
#include "output.h"

#include <QCoreApplication>

namespace fix789::app {
namespace {

QString inReadersLanguage(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

void addOption(QCommandLineParser &parser, const char *name, const QString &description, const char *value)
{
    parser.addOption({QString::fromLatin1(name), description, value ? QString::fromLatin1(value) : QString()});
}

} // namespace

CommandLine::CommandLine(const char *command, const char *description)
    : m_command(QString::fromLatin1(command)), m_description(description)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    option("help", QT_TRANSLATE_NOOP("CommandLine", "Shows this help."));
    option("language", QT_TRANSLATE_NOOP("CommandLine", "The language of the texts, for example de."), "tag");
}

void CommandLine::option(const char *name, const char *description, const char *value)
{
    m_options.push_back({name, description, value});
    addOption(m_parser, name, {}, value);
}

void CommandLine::positional(const char *name, const char *description, const char *syntax)
{
    m_positionals.push_back({name, description, syntax});
    m_parser.addPositionalArgument(QString::fromLatin1(name), {}, QString::fromLatin1(syntax));
}

// A separate parser, because the language is known only after parsing the arguments.
QString CommandLine::helpText() const
{
    QCommandLineParser parser;
    parser.setApplicationDescription(inReadersLanguage(m_description));
    for (const Described &each : m_options)
        addOption(parser, each.name, inReadersLanguage(each.description), each.value);
    for (const Described &each : m_positionals)
        parser.addPositionalArgument(QString::fromLatin1(each.name), inReadersLanguage(each.description),
                                     QString::fromLatin1(each.value));
    // Qt names the program by the path with which it was started.
    QString help = parser.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    if (const qsizetype at = help.indexOf(program); at >= 0)
        help.replace(at, program.size(), QStringLiteral("fix789ctl ") + m_command);
    return help;
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{QStringLiteral("fix789ctl ") + m_command} + arguments)) {
        complain(m_parser.errorText());
        return ExitCode::UsageError;
    }
    if (has("language") && !speak(value("language"))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "There is no translation for \"%1\"."), {value("language")}});
        return ExitCode::UsageError;
    }
    if (has("help")) {
        answer(helpText());
        return ExitCode::Done;
    }
    return std::nullopt;
}

} // namespace fix789::app
