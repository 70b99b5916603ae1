// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTemporaryFile>
#include <QUrl>

#include <functional>
#include <memory>

namespace fix789 {

/// How a page is shown in the person's browser; false where it is not.
using OpenUrl = std::function<bool(const QUrl &)>;

/// Prints by the browser, so that no printing library has to be shipped. The page lies in a file that only this person may read,
/// and that goes with this object.
class PrintedPage {
public:
    /// A whole HTML document. False if it could not be shown.
    bool show(const QByteArray &html, const OpenUrl &openUrl);

private:
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace fix789
