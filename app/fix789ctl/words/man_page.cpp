// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "words/help_text.h"

#include <QStringList>

namespace fix789::app {
namespace {

// A hyphen that a person types is "\-", and a line must not begin with a control character of groff.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e"));
    text.replace(u'-', QStringLiteral("\\-"));
    text.replace(u'"', QStringLiteral("\\(dq"));
    text.replace(u'\'', QStringLiteral("\\(aq"));
    text.replace(u'~', QStringLiteral("\\(ti"));
    text.replace(u'^', QStringLiteral("\\(ha"));
    return text.startsWith(u'.') ? QStringLiteral("\\&") + text : text;
}

QString escaped(const char *text)
{
    return escaped(QString::fromLatin1(text));
}

QString term(const QString &words, const char *meaning)
{
    return QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(escaped(words), escaped(meaning));
}

QString optionTerm(const OptionWord &option)
{
    const QString value = option.value ? QStringLiteral(" \\fI%1\\fR").arg(escaped(option.value)) : QString();
    return QStringLiteral(".TP\n\\fB\\-\\-%1\\fR%2\n%3\n").arg(escaped(option.name), value, escaped(option.description));
}

QString sectionOf(const Command &command)
{
    QString out = QStringLiteral(".SS %1\n.B fix789ctl %2\n.PP\n%3\n")
                      .arg(escaped(command.name), escaped(synopsisOf(command)), escaped(command.description));
    for (const ArgumentWord &argument : command.arguments)
        out += term(QLatin1String(argument.name), argument.description);
    for (const auto &some : command.options)
        for (const OptionWord &option : some)
            out += optionTerm(option);
    out += QStringLiteral(".PP\nExamples:\n");
    for (const Example &example : command.examples)
        out += QStringLiteral(".PP\n.RS\n.nf\n%1\n.fi\n.RE\n%2\n")
                   .arg(escaped(QStringLiteral("fix789ctl ") + QLatin1String(example.line)), escaped(example.what));
    out += QStringLiteral(".PP\nExit codes:\n");
    for (const ExitWord &exit : command.exits)
        out += term(QString::number(int(exit.code)), exit.meaning);
    return out;
}

} // namespace

QString manualPage()
{
    QString out =
        QStringLiteral(".\\\" Written by fix789ctl help --format man\n"
                       ".TH FIX789CTL 1 \"\" \"Fix789 " FIX789_VERSION "\" \"User Commands\"\n"
                       ".SH NAME\nfix789ctl \\- finds out why an L2TP/IPsec VPN of Windows fails, and repairs it\n"
                       ".SH SYNOPSIS\n.B fix789ctl\n.I command\n.RI [ options ]\n"
                       ".SH DESCRIPTION\n"
                       "Checks this computer, the network and the VPN server, names the cause, fixes what can be fixed on "
                       "this computer, and undoes that exactly. Checking does not change anything. Only the answer goes to "
                       "standard output, everything else to standard error.\n"
                       ".SH COMMANDS\n");
    for (const Command &command : allCommands())
        out += sectionOf(command);
    out += QStringLiteral(".SH OPTIONS\nEvery command accepts these as well:\n");
    for (const OptionWord &option : commonOptions())
        out += optionTerm(option);
    out += QStringLiteral(".SH ENVIRONMENT\n") +
           term(QStringLiteral("COLUMNS"), "The width of the output; otherwise that of the terminal, or 100.") +
           term(QStringLiteral("NO_COLOR"), "If set and not empty, nothing is coloured, unless --color always says so.") +
           term(QStringLiteral("TERM"), "With \"dumb\", nothing is coloured.") +
           term(QStringLiteral("XDG_STATE_HOME"), "Journals and logs are in the folder fix789 of this one.") +
           QStringLiteral(".SH SEE ALSO\nThe documentation that comes with Fix789, of cases and settings in particular.\n");
    return out;
}

} // namespace fix789::app
