// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_folders.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/process/folder_security.h"

#include <windows.h>

#include <initguid.h>
#include <knownfolders.h>
#include <sddl.h>
#include <shlobj.h>

namespace fix789::adapters {
namespace {

// Owner Administrators; no rights inherited from %ProgramData% (users may create files there); full access for SYSTEM and
// administrators. Users may list the folder, to judge it and to find what is in it for them; of the rest they may not even
// read: who holds a file open can stop others from writing to it.
// https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
constexpr const wchar_t *kGuarded = L"O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;;0x1200a9;;;BU)";
constexpr const wchar_t *kReadable = L"O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";
constexpr int kMostNames = 100;

Result<QString> knownFolder(const KNOWNFOLDERID &id, QStringView name)
{
    wchar_t *path = nullptr;
    const HRESULT status = SHGetKnownFolderPath(id, KF_FLAG_DEFAULT, nullptr, &path);
    const QString found = path == nullptr ? QString() : QString::fromWCharArray(path);
    CoTaskMemFree(path); // required also after a failure, says its page; null is fine
    if (FAILED(status) || found.isEmpty())
        return failure(ErrorKind::Failed, QStringLiteral("find the folder %1").arg(name), status);
    return found;
}

Result<void> mustBePlainFolder(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(wide(path));
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("look at folder %1").arg(path));
    }
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 || (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
        return failure(ErrorKind::Refused, QStringLiteral("use %1, which is not a plain folder").arg(path));
    return {};
}

Result<void> makeFolder(const QString &path, SECURITY_ATTRIBUTES *security)
{
    if (!CreateDirectoryW(wide(path), security)) {
        const DWORD code = GetLastError();
        if (code != ERROR_ALREADY_EXISTS)
            return windowsFailure(code, QStringLiteral("make folder %1").arg(path));
    }
    return {};
}

// Makes it with its final rights: between creation and restriction, others could open it. If it is there, judges it as it is:
// users may create folders in %ProgramData%, so another may have been first.
Result<QString> ownFolder(const QString &path, FolderUse use, const wchar_t *rights)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(rights, SDDL_REVISION_1, &descriptor, nullptr)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("describe the rights of folder %1").arg(path));
    }
    const LocalMemory owned(descriptor);
    SECURITY_ATTRIBUTES security{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
    if (use == FolderUse::Write)
        if (auto made = makeFolder(path, &security); !made)
            return Failure(made.error());
    if (auto plain = mustBePlainFolder(path); !plain)
        return Failure(plain.error());
    if (auto judged = judgePath(path, Guard::Contents); !judged)
        return Failure(judged.error());
    return path;
}

bool isThere(const QString &path)
{
    return GetFileAttributesW(wide(path)) != INVALID_FILE_ATTRIBUTES;
}

Result<QString> machinePath()
{
    const auto parent = knownFolder(FOLDERID_ProgramData, u"ProgramData");
    if (!parent)
        return Failure(parent.error());
    return *parent + QStringLiteral("\\Fix789");
}

} // namespace

Result<QString> userStateFolder(FolderUse use)
{
    const auto parent = knownFolder(FOLDERID_LocalAppData, u"LocalAppData");
    if (!parent)
        return Failure(parent.error());
    const QString path = *parent + QStringLiteral("\\Fix789");
    if (use == FolderUse::Write)
        if (auto made = makeFolder(path, nullptr); !made)
            return Failure(made.error());
    if (auto plain = mustBePlainFolder(path); !plain)
        return Failure(plain.error());
    return path;
}

Result<QString> machineStateFolder(FolderUse use)
{
    const auto path = machinePath();
    return path ? guardedFolder(*path, use) : Failure(path.error());
}

Result<QString> machineReadableFolder(FolderUse use)
{
    const auto folder = machineStateFolder(use);
    return folder ? readableFolderIn(*folder, use) : Failure(folder.error());
}

Result<QString> takeOverMachineStateFolder()
{
    const auto path = machinePath();
    return path ? takeOverGuardedFolder(*path) : Failure(path.error());
}

Result<QString> guardedFolder(const QString &path, FolderUse use)
{
    return ownFolder(path, use, kGuarded);
}

Result<QString> readableFolderIn(const QString &guarded, FolderUse use)
{
    return ownFolder(guarded + QStringLiteral("\\readable"), use, kReadable);
}

// A rename needs no right to the folder itself: administrators may delete what is in %ProgramData%. It moves a link and not
// what the link leads to, and touches nothing inside.
Result<QString> takeOverGuardedFolder(const QString &path)
{
    if (auto own = guardedFolder(path, FolderUse::Write); own || own.error().kind != ErrorKind::Refused)
        return own;
    for (int number = 1; number <= kMostNames; ++number) {
        const QString aside = QStringLiteral("%1.not-ours-%2").arg(path).arg(number);
        if (isThere(aside))
            continue;
        if (!MoveFileExW(wide(path), wide(aside), 0)) {
            const DWORD code = GetLastError();
            return windowsFailure(code, QStringLiteral("rename folder %1, which another account made").arg(path));
        }
        return guardedFolder(path, FolderUse::Write);
    }
    return failure(ErrorKind::Failed, QStringLiteral("rename folder %1: it has been renamed too often").arg(path));
}

Result<QByteArray> readGuardedFile(const QString &path, qint64 largest)
{
    const QString doing = QStringLiteral("read %1").arg(path);
    const FileHandle file(CreateFileW(wide(path), GENERIC_READ | READ_CONTROL,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!file) {
        const DWORD code = GetLastError();
        return windowsFailure(code, doing);
    }
    if (auto judged = judgeObject(*file, path, Guard::Contents); !judged)
        return Failure(judged.error());
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(*file, &size)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, doing);
    }
    if (size.QuadPart > largest)
        return failure(ErrorKind::Malformed, doing);
    QByteArray bytes(size.QuadPart, Qt::Uninitialized);
    qsizetype done = 0;
    for (DWORD got = 1; got != 0 && done < bytes.size(); done += got)
        if (!ReadFile(*file, bytes.data() + done, DWORD(bytes.size() - done), &got, nullptr)) {
            const DWORD code = GetLastError();
            return windowsFailure(code, doing);
        }
    bytes.truncate(done);
    return bytes;
}

} // namespace fix789::adapters
