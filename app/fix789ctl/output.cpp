// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "app/system.h"
#include "base/error_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace fix789::app {
namespace {

bool s_lineOpen = false; // a progress line is waiting to be overwritten

void write(std::FILE *stream, const QByteArray &bytes)
{
    if (s_lineOpen && isTerminal(stream))
        clearLine(stderr);
    s_lineOpen = false;
    writeText(stream, bytes);
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

void answer(const QString &text)
{
    write(stdout, printable(text.endsWith(u'\n') ? text : text + u'\n'));
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
    write(stderr, printable(QStringLiteral("fix789ctl: ") + text + u'\n'));
}

void complain(const Text &text)
{
    complain(text.translated());
}

std::unexpected<ExitCode> end(ExitCode code, const Text &why)
{
    complain(why);
    return std::unexpected(code);
}

void showProgress(const QString &text)
{
    static const bool terminal = isTerminal(stderr);
    if (!terminal)
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
