// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/settings.h"

#include <QByteArray>
#include <QString>

namespace fix789::adapters {

/// Reads `fix789.settings/1` (docs/settings.md), at most 256 KiB. Missing members keep their defaults. Certificate paths are
/// relative to it. Errors: NotFound, Refused, NotSupported (other version), Malformed (`doing` names the member).
Result<Settings> loadSettings(const QString &path);
/// The same from bytes; reads certificates from `folder`.
Result<Settings> parseSettings(const QByteArray &bytes, const QString &folder);

} // namespace fix789::adapters
