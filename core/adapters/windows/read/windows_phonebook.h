// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace fix789::adapters {

/// %APPDATA%\Microsoft\Network\Connections\Pbk\rasphone.pbk: the user's own VPN connections.
Result<QString> ownPhonebookPath();
/// At most 8 MiB. NotFound for a missing phonebook.
Result<QByteArray> readPhonebook(const QString &path);

} // namespace fix789::adapters
