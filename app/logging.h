// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace fix789::app {

/// Starts logging into two size-limited files in the user's state folder (the machine's if elevated), including Qt's own
/// messages. Without a writable file, nothing is logged.
void startLogging(QStringView program);

/// Where these files are; made if it is missing. Errors: Refused.
Result<QString> logFolder();

} // namespace fix789::app
