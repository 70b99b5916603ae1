// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/printed_page.h"

#include <QDir>

namespace fix789::ui {

bool PrintedPage::show(const QByteArray &html, const OpenUrl &openUrl)
{
    m_file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("fix789-XXXXXX.html")));
    if (!m_file->open() || m_file->write(html) != html.size())
        return false;
    m_file->close(); // the file exists as long as this object
    return openUrl(QUrl::fromLocalFile(m_file->fileName()));
}

} // namespace fix789::ui
