// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/computer.h"
#include "recording/case/case_file.h"
#include "recording/machine/recorded_machine.h"

#include <memory>

namespace fix789::app {

/// A recorded computer from a file. Its journal is in the user's state folder, keyed by its id and path.
class CaseComputer : public Computer {
public:
    static Result<std::unique_ptr<CaseComputer>> open(const QString &path);

    const Machine &machine() const override;
    std::vector<const engine::Journal *> journals() const override { return {m_journal.get()}; }
    QString server() const override { return m_file.server(); }

    const QString &path() const { return m_path; }
    const QString &journalFolder() const { return m_journalFolder; }
    recording::CaseFile &file() { return m_file; } ///< for the writer; machine() sees its changes
    engine::Journal &journal() { return *m_journal; }

private:
    CaseComputer() = default;

    recording::CaseFile m_file;
    QString m_path;
    QString m_journalFolder;
    std::unique_ptr<DurableLog> m_log;
    std::unique_ptr<engine::Journal> m_journal;
    std::unique_ptr<recording::RecordedMachine> m_recorded;
};

/// Saves a new copy of the practice computer in the user's state folder and returns its path.
Result<QString> makePracticeCase();

} // namespace fix789::app
