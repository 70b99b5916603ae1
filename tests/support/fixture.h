// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "recording/case/case_file.h"
#include "recording/machine/recorded_machine.h"
#include "recording/machine/recorded_system_writer.h"
#include "support/faults.h"

#include <memory>

namespace fix789::test {
using namespace engine;
using namespace recording;

inline const QString kFirstRun = QStringLiteral("11111111-1111-4111-8111-111111111111");
inline const QString kSecondRun = QStringLiteral("22222222-2222-4222-8222-222222222222");
inline const QString kThirdRun = QStringLiteral("33333333-3333-4333-8333-333333333333");

/// A recorded computer under repair: its writer and its journal can be made to fail at any step.
class Fixture {
public:
    explicit Fixture(CaseFile computer);

    const MachineState &state() const { return m_file.state(); }
    const CaseFile &file() const { return m_file; }
    const Machine &machine() const { return m_recorded.machine(); }
    Journal &journal() { return *m_journal; }

    /// Where both the log and the changer share their steps, a cut hits whichever comes at that step.
    Steps logSteps;
    Steps writerSteps;
    /// From now on one row of steps for both.
    void shareSteps() { m_faulty = std::make_unique<FaultySystemWriter>(m_systemWriter, logSteps); }
    MemoryLog log{logSteps};

    FixOutcome fix(const std::vector<CauseRef> &causes, const QString &run = kFirstRun, std::stop_token stop = {});
    FixOutcome fix(const FixRequest &request, std::stop_token stop = {});
    FixOutcome undo(const QString &run = {});
    /// What changes it, with its faults.
    SystemWriter &systemWriter() { return *m_faulty; }
    /// A new process: what is on the disk, and nothing else.
    void reopen();
    /// Somebody else changes the computer.
    void elsewhere(const Change &change);

    std::function<void(const Text &)> onProgress = [](const Text &) {};
    Fixer::BeforeTouching beforeTouching = [](const QString &, const FixPlan &) { return Result<void>(); };

private:
    CaseFile m_file;
    std::unique_ptr<Journal> m_journal = std::make_unique<Journal>(log);

    // The machine outlives a journal that is reopened.
    struct CurrentJournal : OwnChanges {
        explicit CurrentJournal(const Fixture &fixture) : m_fixture(fixture) {}
        std::optional<QDateTime> writtenAt(const Change &change) const override { return m_fixture.m_journal->writtenAt(change); }
        const Fixture &m_fixture;
    };
    CurrentJournal m_ownChanges{*this};
    RecordedMachine m_recorded{m_file.id(), m_file.state(), m_ownChanges};
    RecordedSystemWriter m_systemWriter{m_file, [](const CaseFile &) { return Result<void>(); }};
    std::unique_ptr<FaultySystemWriter> m_faulty = std::make_unique<FaultySystemWriter>(m_systemWriter, writerSteps);
};

} // namespace fix789::test
