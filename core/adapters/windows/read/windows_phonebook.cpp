// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_phonebook.h"

#include <QFile>

#include <windows.h>

#include <shlobj.h>

namespace fix789::adapters {
namespace {

constexpr qint64 kLargestPhonebook = 8 * 1024 * 1024;

} // namespace

// The location is undocumented and has been the same since Windows 2000.
Result<QString> ownPhonebookPath()
{
    wchar_t *path = nullptr;
    const HRESULT status = SHGetKnownFolderPath(FOLDERID_RoamingAppData, KF_FLAG_DEFAULT, nullptr, &path);
    const QString found = path == nullptr ? QString() : QString::fromWCharArray(path);
    CoTaskMemFree(path);
    if (FAILED(status) || found.isEmpty())
        return failure(ErrorKind::Failed, QStringLiteral("find the folder RoamingAppData"), status);
    return found + QStringLiteral("\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk");
}

Result<QByteArray> readPhonebook(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, QStringLiteral("open the phonebook"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.error() == QFileDevice::PermissionsError ? ErrorKind::Refused : ErrorKind::Failed,
                       QStringLiteral("open the phonebook"));
    QByteArray bytes = file.read(kLargestPhonebook + 1);
    if (bytes.size() > kLargestPhonebook)
        return failure(ErrorKind::Malformed, QStringLiteral("read the phonebook: it is too large"));
    return bytes;
}

} // namespace fix789::adapters
