// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace fix789::adapters {

enum class FolderUse {
    Read,  ///< it must exist, else NotFound
    Write, ///< created if missing
};

/// %LOCALAPPDATA%\Fix789: journal and files for changes to this user. Refused if it is a link.
Result<QString> userStateFolder(FolderUse use);

/// %ProgramData%\Fix789: the journal of the changes to the computer. Only SYSTEM and administrators read and write in it.
/// Refused, even for reading, if others own the folder, may write to it or have redirected it: its contents are then not
/// ours. The error names the account. Write also restricts a folder that an older version made.
Result<QString> machineStateFolder(FolderUse use);

/// The folder "readable" in it, for what users may read: a copy of the journal, how the last repair ended, the keys before.
/// Judged in the same way.
Result<QString> machineReadableFolder(FolderUse use);

/// Makes %ProgramData%\Fix789 as it should be. What another account put there gets another name in the same folder, and keeps
/// its contents; the same inside it for "readable". Failed if somebody has it open.
Result<QString> takeOverMachineStateFolder();

/// What machineStateFolder or machineReadableFolder does not trust: "C:\\...: COMPUTER\\name".
QString distrustedInMachineFolder();

/// The same for other paths. `guardedFolder` lets users list the folder, not read what is in it.
Result<QString> guardedFolder(const QString &path, FolderUse use);
Result<QString> readableFolderIn(const QString &guarded, FolderUse use);
Result<QString> takeOverGuardedFolder(const QString &path);

/// The content of a file that only administrators can have written, in a folder that was judged. NotFound: there is none.
/// Refused: a link, or others may write to it. Malformed: larger than `largest`.
Result<QByteArray> readGuardedFile(const QString &path, qint64 largest);

} // namespace fix789::adapters
