// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/window_choices.h"

#include <QByteArray>

namespace fix789::adapters {

/// What the window remembers, in "window.json" in one folder. A file that breaks its own rules counts as missing.
class WindowChoicesFile {
public:
    explicit WindowChoicesFile(const QString &folder);

    WindowChoices read() const;
    /// Without `remember`, the server and the place are not written. Errors: Refused, Failed.
    Result<void> write(WindowChoices choices) const;

private:
    QString m_path;
};

/// From the bytes of such a file, whatever they are.
WindowChoices windowChoicesFrom(const QByteArray &json);

} // namespace fix789::adapters
