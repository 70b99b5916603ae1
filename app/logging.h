// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace fix789 {

/// Starts logging into two files of bounded size in the user's state folder (the machine's for a program that runs elevated).
/// Qt's own messages go there too. Where no file can be written, nothing is logged.
void startLogging(QStringView program);

} // namespace fix789
