// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/changer.h"
#include "recording/case_file.h"

#include <functional>

namespace fix789 {

/// Changes a recorded computer; never anything else.
class RecordedChanger : public Changer {
public:
    /// `save` is called with each change, for instance to replace the file. Where it fails the computer stays as it was.
    RecordedChanger(CaseFile &recorded, std::function<Result<void>(const CaseFile &)> save);

    Result<void> make(const Change &change) override;

private:
    CaseFile &m_recorded;
    std::function<Result<void>(const CaseFile &)> m_save;
};

} // namespace fix789
