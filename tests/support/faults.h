// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/durable_log.h"
#include "ports/system_writer.h"

namespace fix789::test {

/// Counts the steps that reach the disk or the computer, from 1, and decides what becomes of each.
class Steps {
public:
    enum class Fate {
        Happens,
        Fails,         ///< nothing happens, and the caller gets an error
        HappensUnseen, ///< it happens, but the caller gets an error
        Torn,          ///< of a line its first half is written; of a change nothing happens
    };

    Fate next();
    int count() const { return m_count; }

    void failOnceAt(int step) { m_failAt = step; }
    void failUnseenOnceAt(int step) { m_unseenAt = step; }
    void failFrom(int step) { m_failFrom = step; }
    /// The process is ended at this step: `last` becomes of it, and nothing happens from then on.
    void cutAt(int step, Fate last);
    /// The next process begins: no more faults.
    void revive();
    /// True once the process has been ended.
    bool isCut() const { return m_cutAt > 0 && m_count >= m_cutAt; }

private:
    int m_count = 0;
    int m_failAt = 0;
    int m_unseenAt = 0;
    int m_failFrom = 0;
    int m_cutAt = 0;
    Fate m_last = Fate::Fails;
};

/// A log in memory.
class MemoryLog : public DurableLog {
public:
    explicit MemoryLog(Steps &steps) : m_steps(steps) {}

    Result<QByteArray> contents() const override;
    Result<void> append(const QByteArray &line) override;

    QByteArray bytes;                    ///< what is on the disk
    bool readableOnlyUntilFault = false; ///< once a step has failed it cannot be read either

private:
    Steps &m_steps;
    bool m_hasFailed = false;
};

/// Hands on to a changer what the steps let through.
class FaultySystemWriter : public SystemWriter {
public:
    FaultySystemWriter(SystemWriter &real, Steps &steps) : m_real(real), m_steps(steps) {}

    Result<void> make(const Change &change) override;

private:
    SystemWriter &m_real;
    Steps &m_steps;
};

} // namespace fix789::test
