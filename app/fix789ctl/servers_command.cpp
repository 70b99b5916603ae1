// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "identified_server.h"
#include "output.h"
#include "words/did_you_mean.h"

#include "analysis/server/server_products.h"
#include "app/system.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace fix789::app {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject describe(const formats::ServerCell &cell)
{
    return {{QStringLiteral("product"), cell.product},
            {QStringLiteral("cause"), cell.cause},
            {QStringLiteral("where"), textOrNull(analysis::cellText(cell.where))},
            {QStringLiteral("set"), textOrNull(analysis::cellText(cell.set))},
            {QStringLiteral("log"), textOrNull(analysis::cellText(cell.log))},
            {QStringLiteral("line"), textOrNull(cell.line)},
            {QStringLiteral("needs"), analysis::cellText(cell.needs)},
            {QStringLiteral("source"), textOrNull(cell.source)},
            {QStringLiteral("sure"), toString(cell.sure)},
            {QStringLiteral("version"), textOrNull(analysis::cellText(cell.version))}};
}

QString titleOfCause(const QString &id)
{
    const auto cause = diagnosis::causeFromString(id);
    return cause ? diagnosis::titleOf(*cause).translated() : id;
}

// A cell without a source says so, and still says what Windows needs.
QString textOf(const formats::ServerCell &cell)
{
    QString text =
        QStringLiteral("%1 [%2]\n  %3\n").arg(analysis::productName(cell.product), cell.cause, titleOfCause(cell.cause));
    const QStringList lines =
        cell.hasSource()
            ? analysis::cellLines(cell) << Text{QT_TRANSLATE_NOOP("Text", "Source: %1"), {cell.source}}.translated()
            : QStringList{
                  Text{QT_TRANSLATE_NOOP("Text", "What Windows needs: %1"), {analysis::cellText(cell.needs)}}.translated(),
                  analysis::surenessText(cell.sure)};
    for (const QString &line : lines)
        text += QStringLiteral("  ") + line + u'\n';
    return text + u'\n';
}

// Reports an unknown argument; true if there is none.
bool areKnown(const QString &product, const QString &cause)
{
    if (!product.isEmpty() && !analysis::serverTable().product(product)) {
        const QStringList ids = wordsFor(Values::Product);
        complain(withSuggestion({QT_TRANSLATE_NOOP("Text", "There is no product \"%1\". Choose one of: %2."),
                                 {product.left(64), ids.join(QStringLiteral(", "))}},
                                product, ids));
        return false;
    }
    if (!cause.isEmpty() && !diagnosis::causeFromString(cause)) {
        complain(withSuggestion({QT_TRANSLATE_NOOP("Text", "There is no cause \"%1\"."), {cause.left(64)}}, cause,
                                wordsFor(Values::Cause)));
        return false;
    }
    return true;
}

ExitCode printTable(const CommandLine &line)
{
    const QString product = line.value("product");
    const QString cause = line.value("cause");
    if (!areKnown(product, cause))
        return ExitCode::UsageError;
    QJsonArray cells;
    QString text;
    for (const formats::ServerCell &cell : analysis::serverTable().cells) {
        if ((!product.isEmpty() && cell.product != product) || (!cause.isEmpty() && cell.cause != cause))
            continue;
        cells.append(describe(cell));
        text += textOf(cell);
    }
    if (line.has("json"))
        answer(QJsonObject{{QStringLiteral("schema"), QStringLiteral("fix789.servers/1")}, {QStringLiteral("cells"), cells}});
    else if (text.isEmpty())
        answer(Text{QT_TRANSLATE_NOOP("Text", "The table has nothing on this."), {}}.translated());
    else
        answer(text.trimmed());
    return ExitCode::Done;
}

QStringList namesOf(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names << analysis::productName(id);
    return names;
}

ExitCode identify(const CommandLine &line)
{
    const auto identity = identifiedServer(line.value("identify"));
    if (!identity) {
        complain(whyUnusable(line.value("identify"), identity.error()));
        return ExitCode::UsageError;
    }
    // By the contract programs get JSON here without a flag; a user at a terminal gets a sentence.
    if (line.has("json") || !isTerminal(stdout)) {
        answer(QJsonObject{{QStringLiteral("product"), textOrNull(identity->product)},
                           {QStringLiteral("among"), QJsonArray::fromStringList(identity->among)},
                           {QStringLiteral("why"), identity->why.translated()}});
    } else {
        const Text said = !identity->product.isEmpty()
                              ? Text{QT_TRANSLATE_NOOP("Text", "The server is %1."), {analysis::productName(identity->product)}}
                          : !identity->among.isEmpty()
                              ? Text{QT_TRANSLATE_NOOP("Text", "The server is one of: %1."),
                                     {namesOf(identity->among).join(QStringLiteral(", "))}}
                              : Text{QT_TRANSLATE_NOOP("Text", "The product could not be determined."), {}};
        answer(said.translated() + u' ' + identity->why.translated());
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runServers(const CommandLine &line)
{
    const bool asksBoth = line.has("identify") && (line.has("product") || line.has("cause"));
    if (!line.positionals().isEmpty() || asksBoth) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "Use either --identify FILE, or --product and --cause, and no other arguments."), {}});
        return ExitCode::UsageError;
    }
    return line.has("identify") ? identify(line) : printTable(line);
}

} // namespace fix789::app
