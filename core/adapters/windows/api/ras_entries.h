// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/ras_api.h"

#include <QString>

#include <vector>

namespace fix789 {

/// MinGW's structure ends as on Windows 2000 and later: a size that every Windows takes.
using RasEntryName = tagRASENTRYNAMEW;

/// The connections of this person and of all users. Errors: those of Windows, Malformed (more than anybody has), NotSupported
/// (Wine's own library, which lists nothing).
Result<std::vector<RasEntryName>> rasEntries(const RasApi &api);

/// A text in a field of fixed length, which may lack its end.
QString rasText(const wchar_t *text, std::size_t most);

} // namespace fix789
