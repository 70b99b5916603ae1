// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/durable_log.h"

#include <QString>

namespace fix789::adapters {

/// A log in a file that only its owner can read (0600). Creates missing folders with 0700. Refuses a link, a pipe or
/// anything else that is not a plain file. Refuses to grow a log beyond 16 MiB, which could not be read again.
class PosixDurableLog : public DurableLog {
public:
    explicit PosixDurableLog(QString path);

    Result<QByteArray> contents() const override;
    Result<void> append(const QByteArray &line) override;

private:
    QString m_path;
};

} // namespace fix789::adapters
