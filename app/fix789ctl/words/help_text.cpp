// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "words/help_text.h"

#include "base/wrapped_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace fix789::app {
namespace {

constexpr qsizetype kWidestTerm = 28; // a longer one stands on a line of its own

constexpr qsizetype kLeastMeaning = 30; // columns; with less, every term stands on a line of its own

using Rows = std::vector<std::pair<QString, QString>>;

QString heading(const char *words)
{
    return u'\n' + translatedWords(words) + u'\n';
}

// Terms with what they mean, in two columns.
QString table(const Rows &rows, qsizetype columns)
{
    qsizetype widest = 0;
    for (const auto &[term, meaning] : rows)
        widest = std::max(widest, std::min(term.size(), kWidestTerm));
    const bool isNarrow = columns - widest < kLeastMeaning;
    const qsizetype indent = isNarrow ? 6 : 2 + widest + 2;
    QString out;
    for (const auto &[term, meaning] : rows) {
        const bool alone = isNarrow || term.size() > widest;
        if (alone)
            out += QStringLiteral("  ") + term + u'\n';
        out += wrappedText(meaning, columns, indent, alone ? QString() : QStringLiteral("  ") + term);
    }
    return out;
}

void add(Rows &rows, std::span<const OptionWord> options)
{
    for (const OptionWord &option : options)
        rows.emplace_back(syntaxOf(option), translatedWords(option.description));
}

} // namespace

QString syntaxOf(const OptionWord &option)
{
    return QStringLiteral("--") + QLatin1String(option.name) +
           (option.value ? QStringLiteral(" <%1>").arg(QLatin1String(option.value)) : QString());
}

QString synopsisOf(const Command &command)
{
    QString synopsis = QLatin1String(command.name) + QStringLiteral(" [options]");
    for (const ArgumentWord &argument : command.arguments)
        synopsis += u' ' + QLatin1String(argument.syntax);
    return synopsis;
}

QString helpText(const Command &command, qsizetype columns)
{
    QString out = wrappedText(translatedWords(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"))
                                  .arg(QStringLiteral("fix789ctl ") + synopsisOf(command)),
                              columns, 0) +
                  wrappedText(translatedWords(command.description), columns, 0);
    Rows arguments;
    for (const ArgumentWord &argument : command.arguments)
        arguments.emplace_back(QLatin1String(argument.name), translatedWords(argument.description));
    if (!arguments.empty())
        out += heading(QT_TRANSLATE_NOOP("CommandLine", "Arguments:")) + table(arguments, columns);
    Rows options;
    for (const auto &some : command.options)
        add(options, some);
    add(options, commonOptions());
    out += heading(QT_TRANSLATE_NOOP("CommandLine", "Options:")) + table(options, columns);
    out += heading(QT_TRANSLATE_NOOP("CommandLine", "Examples:"));
    for (const Example &example : command.examples)
        out += QStringLiteral("  fix789ctl ") + QLatin1String(example.line) + u'\n' +
               wrappedText(translatedWords(example.what), columns, 6);
    Rows exits;
    for (const ExitWord &exit : command.exits)
        exits.emplace_back(QString::number(int(exit.code)), translatedWords(exit.meaning));
    return out + heading(QT_TRANSLATE_NOOP("CommandLine", "Exit codes:")) + table(exits, columns);
}

QString overview(qsizetype columns)
{
    Rows commands;
    for (const Command &command : allCommands())
        commands.emplace_back(QLatin1String(command.name), translatedWords(command.summary));
    return translatedWords(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1")).arg(QStringLiteral("fix789ctl COMMAND [options]\n\n")) +
           table(commands, columns) + u'\n' +
           wrappedText(
               translatedWords(QT_TRANSLATE_NOOP(
                   "CommandLine", "\"fix789ctl COMMAND --help\" shows the options of a command, with examples and exit codes.")),
               columns, 0);
}

} // namespace fix789::app
