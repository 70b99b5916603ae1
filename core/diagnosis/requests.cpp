// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/requests.h"

#include "diagnosis/request_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789 {

std::optional<Request> requestFor(const CauseRef &cause, const QString &server)
{
    for (const std::span<const RequestEntry> table : {networkRequests(), serverRequests(), computerRequests()})
        for (const RequestEntry &entry : table)
            if (std::ranges::find(entry.ids, cause.id) != entry.ids.end())
                return Request{entry.to, {entry.text, {server, cause.subject}}};
    return std::nullopt;
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
