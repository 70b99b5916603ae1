// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include "app/language.h"
#include "output.h"
#include "words/did_you_mean.h"
#include "words/help_text.h"

#include <QCoreApplication>

namespace fix789::app {
namespace {

void addOption(QCommandLineParser &parser, const OptionWord &option)
{
    parser.addOption({QString::fromLatin1(option.name), {}, option.value ? QString::fromLatin1(option.value) : QString()});
}

} // namespace

CommandLine::CommandLine(const Command &command) : m_command(command)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const auto add = [this](std::span<const OptionWord> options) {
        for (const OptionWord &option : options) {
            addOption(m_parser, option);
            m_options << QString::fromLatin1(option.name);
        }
    };
    for (const auto &some : command.options)
        add(some);
    add(commonOptions());
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{QStringLiteral("fix789ctl ") + QLatin1String(m_command.name)} + arguments)) {
        const QStringList unknown = m_parser.unknownOptionNames();
        const QString meant = unknown.isEmpty() ? QString() : nearest(unknown.front(), m_options);
        complain(m_parser.errorText() + (meant.isEmpty() ? QString() : u' ' + didYouMean(QStringLiteral("--") + meant)));
        return ExitCode::UsageError;
    }
    if (has("color") && !setColours(value("color"))) {
        complain(withSuggestion({QT_TRANSLATE_NOOP("Text", "\"%1\" is not a colour setting. Choose auto, always or never."),
                                 {value("color").left(64)}},
                                value("color"), {QStringLiteral("auto"), QStringLiteral("always"), QStringLiteral("never")}));
        return ExitCode::UsageError;
    }
    if (has("language") && !speak(value("language"))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "There is no translation for the language \"%1\"."), {value("language")}});
        return ExitCode::UsageError;
    }
    if (has("help")) {
        answer(helpText(m_command, columns()));
        return ExitCode::Done;
    }
    return std::nullopt;
}

} // namespace fix789::app
