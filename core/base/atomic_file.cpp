// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/atomic_file.h"

#include <QSaveFile>

namespace fix789 {

Result<void> writeAtomicFile(const QString &path, const QByteArray &bytes, QString doing)
{
    QSaveFile file(path);
    // Unbuffered: QSaveFile flushes its buffer only in commit(). When that flush fails, it ignores the error and replaces
    // the old file by an empty one.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
    if (written && file.commit())
        return {};
    const bool refused = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
    return failure(refused ? ErrorKind::Refused : ErrorKind::Failed, std::move(doing));
}

} // namespace fix789
