// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace fix789::ui {

/// Opens a new message in the user's mail program (RFC 6068), without a recipient. Windows passes on about 2,000 characters:
/// a longer body ends after a whole line, and `rest` follows it.
struct MailLink {
    QUrl url;
    bool whole = true; ///< false: the body was shortened
};

MailLink mailLink(const QString &subject, const QString &body, const QString &rest);

} // namespace fix789::ui
