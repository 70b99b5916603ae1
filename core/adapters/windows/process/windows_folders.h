// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace fix789::adapters {

enum class FolderUse {
    Read,  ///< it must exist, else NotFound
    Write, ///< created if missing
};

/// %LOCALAPPDATA%\Fix789: journal and files for changes to this user. Refused if it is a link.
Result<QString> userStateFolder(FolderUse use);

/// %ProgramData%\Fix789: journal and files for changes to the computer. Only SYSTEM and administrators write there; users
/// may read. Refused, even for reading, if others own the folder, may write to it or have redirected it: its contents are
/// then not ours.
Result<QString> machineStateFolder(FolderUse use);

/// The same for another path.
Result<QString> guardedFolder(const QString &path, FolderUse use);

} // namespace fix789::adapters
