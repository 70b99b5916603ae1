// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "words/help_text.h"

#include <QStringList>

#include <vector>

namespace fix789::app {
namespace {

std::vector<OptionWord> optionsOf(const Command &command)
{
    std::vector<OptionWord> all;
    for (const auto &some : command.options)
        all.insert(all.end(), some.begin(), some.end());
    all.insert(all.end(), commonOptions().begin(), commonOptions().end());
    return all;
}

bool isPath(Values values)
{
    return values == Values::File || values == Values::Folder;
}

QString commandWords()
{
    return wordsFor(Values::Command).join(u' ') + QStringLiteral(" --help --version");
}

QString optionWords(const Command &command)
{
    QStringList names;
    for (const OptionWord &option : optionsOf(command))
        names << QStringLiteral("--") + QLatin1String(option.name);
    return names.join(u' ');
}

// bash

QString bashReply(Values values, const char *listed)
{
    if (values == Values::Folder)
        return QStringLiteral("_fix789ctl_paths -d");
    if (values == Values::File)
        return QStringLiteral("_fix789ctl_paths -f");
    return QStringLiteral("_fix789ctl_words '%1'").arg(wordsFor(values, listed).join(u' '));
}

QString bashCase(const Command &command)
{
    QString values;
    for (const OptionWord &option : optionsOf(command))
        if (option.value)
            values += QStringLiteral("                --%1) %2; return ;;\n")
                          .arg(QLatin1String(option.name), bashReply(option.values, option.listed));
    // All arguments but the first of several are free text.
    const QString argument = command.arguments.empty()
                                 ? QStringLiteral(":")
                                 : bashReply(command.arguments.front().values, command.arguments.front().listed);
    return QStringLiteral("        %1)\n"
                          "            case $option in\n%2            esac\n"
                          "            if [[ $cur == -* ]]; then _fix789ctl_words '%3'; else %4; fi ;;\n")
        .arg(QLatin1String(command.name), values, optionWords(command), argument);
}

// zsh

QString zshQuoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    for (const char16_t c : {u'[', u']', u':'})
        text.replace(QChar(c), u'\\' + QString(QChar(c)));
    return text.replace(u'\'', QStringLiteral("'\\''"));
}

QString zshAction(Values values, const char *listed)
{
    if (values == Values::Folder)
        return QStringLiteral("_files -/");
    if (values == Values::File)
        return QStringLiteral("_files");
    const QStringList words = wordsFor(values, listed);
    return words.isEmpty() ? QStringLiteral(" ") : QStringLiteral("(%1)").arg(words.join(u' '));
}

QString zshCase(const Command &command)
{
    QStringList specs;
    for (const OptionWord &option : optionsOf(command)) {
        const QString what = QStringLiteral("[%1]").arg(zshQuoted(QLatin1String(option.description)));
        specs << (option.value ? QStringLiteral("'--%1=%2:%3:%4'")
                                     .arg(QLatin1String(option.name), what, zshQuoted(QLatin1String(option.value)),
                                          zshAction(option.values, option.listed))
                               : QStringLiteral("'--%1%2'").arg(QLatin1String(option.name), what));
    }
    for (std::size_t i = 0; i < command.arguments.size(); ++i) {
        const ArgumentWord &argument = command.arguments[i];
        const QString place =
            QLatin1String(argument.syntax).contains(QLatin1String("...")) ? QStringLiteral("*") : QString::number(i + 1);
        specs << QStringLiteral("'%1:%2:%3'")
                     .arg(place, zshQuoted(QLatin1String(argument.name)), zshAction(argument.values, argument.listed));
    }
    return QStringLiteral("        %1) _arguments \\\n            %2 ;;\n")
        .arg(QLatin1String(command.name), specs.join(QStringLiteral(" \\\n            ")));
}

// PowerShell

QString powershellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString powershellList(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << powershellQuoted(word);
    return QStringLiteral("@(%1)").arg(quoted.join(QStringLiteral(", ")));
}

QString powershellCommand(const Command &command)
{
    QString options;
    for (const OptionWord &option : optionsOf(command))
        options += QStringLiteral("            %1 = @{ Text = %2; Value = %3; Path = %4; Words = %5 }\n")
                       .arg(powershellQuoted(QStringLiteral("--") + QLatin1String(option.name)),
                            powershellQuoted(QLatin1String(option.description)),
                            option.value ? QStringLiteral("$true") : QStringLiteral("$false"),
                            isPath(option.values) ? QStringLiteral("$true") : QStringLiteral("$false"),
                            powershellList(wordsFor(option.values, option.listed)));
    const bool hasArgument = !command.arguments.empty();
    const Values values = hasArgument ? command.arguments.front().values : Values::None;
    return QStringLiteral("    %1 = @{\n        Text = %2\n        Path = %3\n        Words = %4\n        Options = [ordered]@{\n"
                          "%5        }\n    }\n")
        .arg(powershellQuoted(QLatin1String(command.name)), powershellQuoted(QLatin1String(command.summary)),
             isPath(values) ? QStringLiteral("$true") : QStringLiteral("$false"),
             powershellList(hasArgument ? wordsFor(values, command.arguments.front().listed) : QStringList()), options);
}

} // namespace

QString bashCompletion()
{
    QString cases;
    for (const Command &command : allCommands())
        cases += bashCase(command);
    // ':' and '=' split words in bash: what stands before the last of them is not replaced.
    return QStringLiteral("# Written by fix789ctl help --format bash\n"
                          "_fix789ctl_words()\n{\n"
                          "    local word whole=$cur\n"
                          "    [[ $option == --answer ]] && whole=$answer\n"
                          "    COMPREPLY=()\n"
                          "    for word in $1; do\n"
                          "        [[ $word == \"$whole\"* ]] && COMPREPLY+=(\"${word:$((${#whole} - ${#cur}))}\")\n"
                          "    done\n}\n"
                          "_fix789ctl_paths()\n{\n"
                          "    local word\n"
                          "    COMPREPLY=()\n"
                          "    while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen \"$1\" -- \"$cur\")\n"
                          "    compopt -o filenames 2>/dev/null\n}\n"
                          "_fix789ctl()\n{\n"
                          "    local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} command= answer i\n"
                          "    COMPREPLY=()\n"
                          "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                          "        [[ ${COMP_WORDS[i]} == -* ]] || { command=${COMP_WORDS[i]}; break; }\n"
                          "    done\n"
                          "    [[ $cur == = ]] && cur=\n"
                          "    if [[ ${COMP_WORDS[COMP_CWORD]} == = ]]; then\n"
                          "        [[ $option == --* ]] || { answer=$option=; option=${COMP_WORDS[COMP_CWORD-2]}; }\n"
                          "        [[ $option != = ]] || option=${COMP_WORDS[COMP_CWORD-3]}\n"
                          "    elif [[ $option == = ]]; then\n"
                          "        option=${COMP_WORDS[COMP_CWORD-2]}; answer=$cur\n"
                          "        [[ $option == --* ]] || { answer=$option=$cur; option=${COMP_WORDS[COMP_CWORD-3]}; }\n"
                          "        [[ $option != = ]] || option=${COMP_WORDS[COMP_CWORD-4]}\n"
                          "    else\n"
                          "        answer=$cur\n"
                          "    fi\n"
                          "    case $command in\n"
                          "        '') _fix789ctl_words '%1' ;;\n%2"
                          "    esac\n}\n"
                          "complete -F _fix789ctl fix789ctl\n")
        .arg(commandWords(), cases);
}

QString zshCompletion()
{
    QString commands;
    QString cases;
    for (const Command &command : allCommands()) {
        commands +=
            QStringLiteral("        '%1:%2'\n").arg(QLatin1String(command.name), zshQuoted(QLatin1String(command.summary)));
        cases += zshCase(command);
    }
    return QStringLiteral("#compdef fix789ctl\n"
                          "# Written by fix789ctl help --format zsh\n"
                          "_fix789ctl() {\n"
                          "    local curcontext=\"$curcontext\" state line\n"
                          "    local -a commands=(\n%1    )\n"
                          "    _arguments -C '(- *)--help[Shows this help.]' '(- *)--version[Shows the version.]' "
                          "'1: :->command' '*:: :->arguments'\n"
                          "    case $state in\n"
                          "    command) _describe -t commands command commands ;;\n"
                          "    arguments)\n"
                          "        case $words[1] in\n%2        esac ;;\n"
                          "    esac\n}\n"
                          "if [[ $funcstack[1] == _fix789ctl ]]; then _fix789ctl \"$@\"; else compdef _fix789ctl fix789ctl; fi\n")
        .arg(commands, cases);
}

QString powershellCompletion()
{
    QString commands;
    for (const Command &command : allCommands())
        commands += powershellCommand(command);
    return QStringLiteral(
               "# Written by fix789ctl help --format powershell\n"
               "$fix789Commands = [ordered]@{\n%1}\n"
               "Register-ArgumentCompleter -Native -CommandName fix789ctl, fix789ctl.exe -ScriptBlock {\n"
               "    param($wordToComplete, $commandAst, $cursorPosition)\n"
               "    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | "
               "ForEach-Object { $_.ToString() })\n"
               "    $offer = { param($text, $tip) if ($text -like \"$wordToComplete*\") { "
               "[System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $tip) } }\n"
               "    $command = $words | Select-Object -Skip 1 | Where-Object { $_ -notlike '-*' } | Select-Object -First 1\n"
               "    if (-not $command) {\n"
               "        foreach ($name in $fix789Commands.Keys) { & $offer $name $fix789Commands[$name].Text }\n"
               "        return\n"
               "    }\n"
               "    $known = $fix789Commands[$command]\n"
               "    if (-not $known) { return }\n"
               "    $last = $known.Options[$words[-1]]\n"
               "    if ($last -and $last.Value) {\n"
               "        if (-not $last.Path) { foreach ($word in $last.Words) { & $offer $word $word } }\n"
               "        return\n"
               "    }\n"
               "    if ($wordToComplete -like '-*') {\n"
               "        foreach ($name in $known.Options.Keys) { & $offer $name $known.Options[$name].Text }\n"
               "    } elseif (-not $known.Path) {\n"
               "        foreach ($word in $known.Words) { & $offer $word $word }\n"
               "    }\n"
               "}\n")
        .arg(commands);
}

} // namespace fix789::app
