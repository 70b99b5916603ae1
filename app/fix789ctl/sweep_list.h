// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/text.h"

#include <QStringList>

#include <expected>

namespace fix789::app {

/// The servers in a list for "sweep": UTF-8, one name or address per line, "#" begins a comment, blank lines are ignored. At
/// most 10,000 lines and 1 MiB. The servers are results of serverFromInput(). On failure: what is wrong with the list.
std::expected<QStringList, Text> readSweepList(const QString &path);

} // namespace fix789::app
