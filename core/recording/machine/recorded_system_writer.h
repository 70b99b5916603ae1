// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/system_writer.h"
#include "recording/case/case_file.h"

#include <functional>

namespace fix789::recording {

/// Changes a recorded computer, and nothing else.
class RecordedSystemWriter : public SystemWriter {
public:
    /// Calls `save` with each change, for instance to replace the file. If `save` fails, the computer stays unchanged.
    RecordedSystemWriter(CaseFile &recorded, std::function<Result<void>(const CaseFile &)> save);

    Result<void> make(const Change &change) override;

private:
    CaseFile &m_recorded;
    std::function<Result<void>(const CaseFile &)> m_save;
};

} // namespace fix789::recording
