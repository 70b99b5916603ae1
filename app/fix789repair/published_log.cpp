// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "published_log.h"

#include "base/atomic_file.h"

namespace fix789::app {

PublishedLog::PublishedLog(std::unique_ptr<DurableLog> log, QString copy) : m_log(std::move(log)), m_copy(std::move(copy))
{
    publish();
}

Result<void> PublishedLog::append(const QByteArray &line)
{
    const auto appended = m_log->append(line);
    if (appended)
        publish();
    return appended;
}

// A reader who holds the copy open keeps the old one; nothing else depends on it.
void PublishedLog::publish() const
{
    if (const auto whole = m_log->contents(); whole && !whole->isEmpty())
        (void)writeAtomicFile(m_copy, *whole, QStringLiteral("copying the journal"));
}

} // namespace fix789::app
