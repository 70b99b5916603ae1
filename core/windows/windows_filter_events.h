// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/filter_events.h"

namespace fix789 {

/// What the filtering platform remembers. Needs an administrator.
/// https://learn.microsoft.com/windows/win32/api/fwpmu/nf-fwpmu-fwpmnetevententum1
class WindowsFilterEvents final : public FilterEvents {
public:
    Result<std::vector<FilterEvent>> events() const override;
};

} // namespace fix789
