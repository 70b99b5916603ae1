// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/durable_log.h"

#include <QString>

namespace fix789 {

/// A journal file on this computer. Refused for anything but a plain file: a link or junction in its place, a folder, a file
/// with a second name. The folder must exist; whose it is, windows_folders.h judges.
class WindowsDurableLog final : public DurableLog {
public:
    explicit WindowsDurableLog(QString path) : m_path(std::move(path)) {}

    Result<QByteArray> contents() const override;
    /// Malformed also for a line with a newline inside, and when the file would grow beyond 16 MiB. A writer or scanner that
    /// holds the file is waited for, up to a second.
    Result<void> append(const QByteArray &line) override;

private:
    QString m_path;
};

} // namespace fix789
