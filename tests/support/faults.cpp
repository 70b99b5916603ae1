// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/faults.h"

namespace fix789::test {

void Steps::cutAt(int step, Fate last)
{
    m_cutAt = step;
    m_last = last;
}

void Steps::revive()
{
    *this = Steps();
}

Steps::Fate Steps::next()
{
    ++m_count;
    if (m_cutAt > 0 && m_count >= m_cutAt)
        return m_count == m_cutAt ? m_last : Fate::Fails;
    if (m_count == m_failAt || (m_failFrom > 0 && m_count >= m_failFrom))
        return Fate::Fails;
    return m_count == m_unseenAt ? Fate::HappensUnseen : Fate::Happens;
}

Result<QByteArray> MemoryLog::contents() const
{
    if (readableOnlyUntilFault && m_hasFailed)
        return failure(ErrorKind::Refused, QStringLiteral("reading a log that has failed"), 5);
    return bytes;
}

Result<void> MemoryLog::append(const QByteArray &line)
{
    const auto fate = m_steps.next();
    if (fate == Steps::Fate::Happens || fate == Steps::Fate::HappensUnseen || fate == Steps::Fate::Torn) {
        bytes.truncate(bytes.lastIndexOf('\n') + 1); // a torn line was never there
        bytes += fate == Steps::Fate::Torn ? line.left(line.size() / 2) : line + '\n';
    }
    if (fate == Steps::Fate::Happens)
        return {};
    m_hasFailed = true;
    return failure(ErrorKind::Failed, QStringLiteral("adding to a log that fails"), 112);
}

Result<void> FaultySystemWriter::make(const Change &change)
{
    const auto fate = m_steps.next();
    if (fate == Steps::Fate::Fails || fate == Steps::Fate::Torn)
        return failure(ErrorKind::Refused, QStringLiteral("changing a computer that refuses"), 5);
    const auto made = m_real.make(change);
    if (fate == Steps::Fate::Happens)
        return made;
    return failure(ErrorKind::Failed, QStringLiteral("hearing of a change that was made"), 5);
}

} // namespace fix789::test
