// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTemporaryFile>
#include <QUrl>

#include <functional>
#include <memory>

namespace fix789::ui {

/// Opens a page in the user's browser; false if that fails.
using OpenUrl = std::function<bool(const QUrl &)>;

/// Prints through the browser, so that we need no printing library. The page is in a file that only this user can read,
/// deleted with this object.
class PrintedPage {
public:
    /// A complete HTML document. False if the browser could not open it.
    bool show(const QByteArray &html, const OpenUrl &openUrl);

private:
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace fix789::ui
