// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace fix789 {

enum class FolderUse {
    Read,  ///< it must exist already, else NotFound
    Write, ///< it is made where it does not exist
};

/// %LOCALAPPDATA%\Fix789: journal and files of what is changed for this user. Refused where a link stands in its place.
Result<QString> userStateFolder(FolderUse use);

/// %ProgramData%\Fix789: journal and files of what is changed for the computer. Only SYSTEM and administrators write there,
/// users may read. A folder of that name that others own, may write to or have redirected is Refused, for reading too: what
/// lies in it is not ours.
Result<QString> machineStateFolder(FolderUse use);

/// The same in another parent folder.
Result<QString> guardedFolder(const QString &path, FolderUse use);

} // namespace fix789
