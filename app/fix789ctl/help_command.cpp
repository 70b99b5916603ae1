// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "words/did_you_mean.h"
#include "words/help_text.h"

#include "base/atomic_file.h"

#include <QCoreApplication>

#include <array>

namespace fix789::app {
namespace {

struct Format {
    const char *word;
    QString (*written)();
};
constexpr std::array<Format, 4> kFormats{
    {{"man", manualPage}, {"bash", bashCompletion}, {"zsh", zshCompletion}, {"powershell", powershellCompletion}}};

ExitCode wrong(const QString &why)
{
    complain(why);
    return ExitCode::UsageError;
}

// In UTF-8, whatever the shell would make of it.
ExitCode give(const CommandLine &line, const QString &text)
{
    if (!line.has("output")) {
        answer(text);
        return ExitCode::Done;
    }
    const auto written = writeAtomicFile(line.value("output"), text.toUtf8(), QStringLiteral("writing help"));
    return written ? ExitCode::Done : wrong(whyUnusable(line.value("output"), written.error()).translated());
}

} // namespace

ExitCode runHelp(const CommandLine &line)
{
    const QStringList words = line.positionals();
    const QString format = line.has("format") ? line.value("format") : QStringLiteral("text");
    if (format != u"text") {
        for (const Format &one : kFormats)
            if (format == QLatin1String(one.word) && words.isEmpty())
                return give(line, one.written());
        return wrong(withSuggestion(
            {QT_TRANSLATE_NOOP("Text",
                               "Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command."),
             {}},
            format, wordsFor(Values::Listed, "text man bash zsh powershell")));
    }
    if (words.isEmpty())
        return give(line, overview(columns()));
    const Command *command = findCommand(words.front());
    if (!command)
        return wrong(withSuggestion({QT_TRANSLATE_NOOP("Text", "There is no command \"%1\"."), {words.front().left(64)}},
                                    words.front(), wordsFor(Values::Command)));
    if (words.size() > 1)
        return wrong(Text{QT_TRANSLATE_NOOP("Text", "Name one command."), {}}.translated());
    return give(line, helpText(*command, columns()));
}

} // namespace fix789::app
