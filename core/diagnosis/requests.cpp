// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/requests.h"

#include <QCoreApplication>

namespace fix789 {

std::optional<Request> requestFor(const CauseRef &cause, const QString &server)
{
    const CauseEntry *entry = findCause(cause.id);
    if (!entry || !entry->request.text)
        return std::nullopt;
    return Request{entry->request.to, {entry->request.text, {server, cause.subject}}};
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

} // namespace fix789
