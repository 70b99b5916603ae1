// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace fix789::app {

/// Starts logging into two size-limited files in the user's state folder (the machine's if elevated), including Qt's own
/// messages. Without a writable file, nothing is logged.
void startLogging(QStringView program);

} // namespace fix789::app
