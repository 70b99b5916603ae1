// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_products.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>

namespace fix789::analysis {
namespace {

QByteArray resource(const char *name)
{
    QFile file(QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString say(const char *source, const QStringList &arguments)
{
    return Text{source, arguments}.translated();
}

} // namespace

const formats::ServerTable &serverTable()
{
    static const formats::ServerTable kTable =
        formats::serverTableFrom(resource(":/servers.json")).value_or(formats::ServerTable{});
    return kTable;
}

const formats::VendorIdTable &vendorIdTable()
{
    static const formats::VendorIdTable kTable =
        formats::vendorIdTableFrom(resource(":/vendor-ids.json")).value_or(formats::VendorIdTable{});
    return kTable;
}

QString productName(const QString &id)
{
    const formats::ServerProduct *product = serverTable().product(id);
    return product ? product->name : id;
}

// server_sentences.cpp contains the English source of the translations.
QString cellText(const QString &english)
{
    return english.isEmpty() ? english : QCoreApplication::translate("Text", english.toUtf8().constData());
}

QString surenessText(formats::Sureness sure)
{
    switch (sure) {
    case formats::Sureness::Documented:
        return say(QT_TRANSLATE_NOOP("Text", "documented by its maker"), {});
    case formats::Sureness::SourceCode:
        return say(QT_TRANSLATE_NOOP("Text", "read in its source code"), {});
    case formats::Sureness::Community:
        return say(QT_TRANSLATE_NOOP("Text", "reported by users"), {});
    case formats::Sureness::OwnKnowledge:
        return say(QT_TRANSLATE_NOOP("Text", "not verified"), {});
    case formats::Sureness::NotFound:
        return say(QT_TRANSLATE_NOOP("Text", "no source found"), {});
    case formats::Sureness::NotApplicable:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Text", "the product has no such part"), {});
}

QStringList cellLines(const formats::ServerCell &cell)
{
    if (!cell.hasSource())
        return {};
    QStringList lines{say(QT_TRANSLATE_NOOP("Text", "Where: %1"), {cellText(cell.where)}),
                      say(QT_TRANSLATE_NOOP("Text", "What to set: %1"), {cellText(cell.set)}),
                      say(QT_TRANSLATE_NOOP("Text", "What Windows needs: %1"), {cellText(cell.needs)})};
    if (!cell.log.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("Text", "Log: %1"), {cellText(cell.log)});
    if (!cell.line.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("Text", "Line in that log: %1"), {cell.line});
    lines << say(QT_TRANSLATE_NOOP("Text", "This is %1, for version: %2"), {surenessText(cell.sure), cellText(cell.version)});
    return lines;
}

} // namespace fix789::analysis
