// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "app/system.h"
#include "base/enum_names.h"
#include "base/error_text.h"
#include "base/wrapped_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace fix789::app {
namespace {

bool s_lineOpen = false; // a progress line is waiting to be overwritten
bool s_quiet = false;
QString s_lastComplaint;

void write(std::FILE *stream, const QByteArray &bytes)
{
    if (s_lineOpen && isTerminal(stream))
        clearLine(stderr);
    s_lineOpen = false;
    writeText(stream, bytes);
}

enum class Colours { Auto, Always, Never };
Colours s_colours = Colours::Auto;

// https://no-color.org: any value but an empty one.
bool areColoursOn(std::FILE *stream)
{
    if (s_colours != Colours::Auto)
        return s_colours == Colours::Always;
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qEnvironmentVariable("TERM") != u"dumb" && showsColours(stream);
}

// Of the sixteen colours, which follow the person's own palette; bold and faint are not colours alone.
QString inColours(const QString &text)
{
    static constexpr std::array<const char *, 6> kCodes{"0", "32", "1;31", "1;33", "1", "2"}; // in the order of Emphasis
    QString out;
    for (const QChar c : text)
        if (isEmphasis(c))
            out += QStringLiteral("\x1b[%1m").arg(QLatin1String(kCodes.at(std::size_t(c.unicode() - kFirstEmphasis))));
        else
            out += c;
    return out;
}

// Text from names or servers must not control a terminal.
QByteArray printable(QString text)
{
    for (QChar &c : text)
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = QChar::ReplacementCharacter;
    return text.toUtf8();
}

} // namespace

void beQuiet()
{
    s_quiet = true;
}

QString lastComplaint()
{
    return s_lastComplaint;
}

void answer(const QString &text)
{
    if (!s_quiet)
        answerAlways(text);
}

void answerAlways(const QString &text)
{
    const QString safe = QString::fromUtf8(printable(text.endsWith(u'\n') ? text : text + u'\n'));
    write(stdout, (areColoursOn(stdout) ? inColours(safe) : withoutEmphasis(safe)).toUtf8());
}

void answer(const QJsonObject &json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void answer(const QJsonArray &json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void complain(const QString &text)
{
    s_lastComplaint = text;
    if (!s_quiet)
        write(stderr, printable(QStringLiteral("fix789ctl: ") + text + u'\n'));
}

void complain(const Text &text)
{
    complain(text.translated());
}

bool setColours(const QString &when)
{
    static constexpr std::array<std::pair<Colours, const char *>, 3> kWords{
        {{Colours::Auto, "auto"}, {Colours::Always, "always"}, {Colours::Never, "never"}}};
    const auto chosen = valueOf(kWords, when);
    s_colours = chosen.value_or(s_colours);
    return chosen.has_value();
}

qsizetype columns()
{
    constexpr int kUsual = 100;
    constexpr int kLeast = 20;
    constexpr int kMost = 1000;
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    const int wide = isNumber && given > 0 ? given : terminalColumns(stdout).value_or(kUsual);
    return std::clamp(wide, kLeast, kMost);
}

report::TextStyle textStyle()
{
    return {.columns = columns(), .emphasis = true};
}

std::unexpected<ExitCode> end(ExitCode code, const Text &why)
{
    complain(why);
    return std::unexpected(code);
}

void showProgress(const QString &text)
{
    static const bool terminal = isTerminal(stderr);
    if (!terminal || s_quiet)
        return;
    clearLine(stderr);
    s_lineOpen = false;
    write(stderr, printable(text.left(100)));
    s_lineOpen = true;
}

Text whyUnsafe(const Error &error)
{
    return {QT_TRANSLATE_NOOP("Text", "This program is in a folder that other people can write to. Nothing was changed. %1"),
            {describeError(error).translated()}};
}

Text whyUnusable(const QString &file, const Error &error)
{
    return {QT_TRANSLATE_NOOP("Text", "The file \"%1\" cannot be used. %2"), {file, describeError(error).translated()}};
}

} // namespace fix789::app
