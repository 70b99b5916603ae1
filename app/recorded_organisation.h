// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/answers.h"

namespace fix789::app {

/// A folder of recorded answers, one JSON file a request. Errors: NotFound (no such folder, or no recorded answer in it),
/// Malformed (too many, or too large).
Result<site::Answers> readRecordedOrganisation(const QString &folder);

/// Writes them, redacted, into a folder that is empty or does not exist yet. `client`: the stand-in of that hardware address,
/// if it was given. Errors: Refused (not empty, or not writable), Failed.
Result<QString> saveOrganisation(const QString &folder, const site::Answers &answers, const QString &client);

} // namespace fix789::app
