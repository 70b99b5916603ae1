// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/requests.h"

#include "analysis/server/server_products.h"

#include <QCoreApplication>

namespace fix789::diagnosis {

namespace {

// A cell without a source gives no details: a guessed menu path costs the reader an hour.
QStringList detailsOf(const CauseRef &cause, const QString &product)
{
    const formats::ServerCell *cell = analysis::serverTable().find(product, cause.id.toString());
    if (!cell || !cell->hasSource())
        return {};
    return QStringList{Text{QT_TRANSLATE_NOOP("Text", "On %1:"), {analysis::productName(product)}}.translated()} +
           analysis::cellLines(*cell);
}

} // namespace

std::optional<Request> requestFor(const CauseRef &cause, const QString &server, const QString &product)
{
    const CauseEntry *entry = findCause(cause.id);
    if (!entry || !entry->request.text)
        return std::nullopt;
    Request request{entry->request.to, {entry->request.text, {server, cause.subject}}, {}, {}};
    if (request.to == Recipient::Server)
        request.details = detailsOf(cause, product);
    if (request.details.isEmpty() && entry->request.known)
        request.known = {entry->request.known, {}};
    return request;
}

Text nameOf(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Network:
        return {QT_TRANSLATE_NOOP("Text", "the person who runs this network"), {}};
    case Recipient::Server:
        return {QT_TRANSLATE_NOOP("Text", "the person who runs the VPN server"), {}};
    case Recipient::Computer:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "the person who looks after this computer"), {}};
}

QString toString(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Network:
        return QStringLiteral("network");
    case Recipient::Server:
        return QStringLiteral("server");
    case Recipient::Computer:
        break;
    }
    return QStringLiteral("computer");
}

} // namespace fix789::diagnosis
