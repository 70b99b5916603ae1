// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/half_open_budget.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <vector>

namespace fix789::adapters {

/// A budget that all programs of this user share through "half-open.json" in one folder. The file holds salted hashes of
/// addresses for 30 s. If it is unreadable or unwritable, the budget covers only this process. Thread-safe.
class FileHalfOpenBudget : public HalfOpenBudget {
public:
    FileHalfOpenBudget(QString folder, const Clock &clock);

    std::chrono::milliseconds wait(const QString &address, int count) override;
    void opened(const QString &address) override;
    void closed(const QString &address) override;

private:
    struct Own {
        QString address;
        qint64 at = 0; ///< milliseconds since the Unix epoch
        QByteArray id; ///< random, so that two entries of the same moment differ
    };

    void rewrite(const QByteArray &gone = {});

    QString m_folder;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::vector<Own> m_own; ///< what this process opened
};

} // namespace fix789::adapters
