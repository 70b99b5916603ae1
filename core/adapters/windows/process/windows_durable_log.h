// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/durable_log.h"

#include <QString>

namespace fix789::adapters {

/// Whose file it is.
enum class LogOwner {
    Anybody,
    Machine, ///< only administrators may read and write it: it is made so, and refused if others may write to it
};

/// A journal file on this computer. Refuses anything but a plain file: a link or junction in its place, a folder, a file
/// with a second name. The folder must exist; windows_folders.h checks its owner.
class WindowsDurableLog final : public DurableLog {
public:
    explicit WindowsDurableLog(QString path, LogOwner owner = LogOwner::Anybody) : m_path(std::move(path)), m_owner(owner) {}

    Result<QByteArray> contents() const override;
    /// Malformed also for a line with a newline inside, and if the file would grow beyond 16 MiB. If another writer or a
    /// scanner holds the file, waits up to a second.
    Result<void> append(const QByteArray &line) override;

private:
    QString m_path;
    LogOwner m_owner;
};

} // namespace fix789::adapters
