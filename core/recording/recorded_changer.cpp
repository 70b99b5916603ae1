// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/recorded_changer.h"

namespace fix789 {

RecordedChanger::RecordedChanger(CaseFile &recorded, std::function<Result<void>(const CaseFile &)> save)
    : m_recorded(recorded), m_save(std::move(save))
{
}

Result<void> RecordedChanger::make(const Change &change)
{
    if (const auto made = m_recorded.make(change); !made)
        return made;
    return m_save(m_recorded);
}

} // namespace fix789
