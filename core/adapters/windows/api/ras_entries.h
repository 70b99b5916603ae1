// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/ras_api.h"

#include <QString>

#include <vector>

namespace fix789::adapters {

/// MinGW's structure has the size of Windows 2000 and later, which every Windows accepts.
using RasEntryName = tagRASENTRYNAMEW;

/// The connections of this user and of all users. Errors: those of Windows, Malformed (too many), NotSupported (Wine's own
/// library, which lists nothing).
Result<std::vector<RasEntryName>> rasEntries(const RasApi &api);

/// Text from a field of fixed length that may lack its terminator.
QString rasText(const wchar_t *text, std::size_t most);

} // namespace fix789::adapters
