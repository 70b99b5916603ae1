// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/machine/recorded_system_writer.h"

namespace fix789::recording {

RecordedSystemWriter::RecordedSystemWriter(CaseFile &recorded, std::function<Result<void>(const CaseFile &)> save)
    : m_recorded(recorded), m_save(std::move(save))
{
}

Result<void> RecordedSystemWriter::make(const Change &change)
{
    CaseFile changed = m_recorded;
    if (const auto made = changed.make(change); !made)
        return made;
    if (const auto saved = m_save(changed); !saved)
        return saved;
    m_recorded = std::move(changed);
    return {};
}

} // namespace fix789::recording
