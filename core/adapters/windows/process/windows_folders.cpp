// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_folders.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/process/folder_security.h"

#include <QUuid>

#include <windows.h>

#include <aclapi.h>
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

// The access list alone, without the flags that Windows adds when it hands rights down.
std::wstring listOf(PSECURITY_DESCRIPTOR descriptor)
{
    wchar_t *text = nullptr;
    if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text,
                                                              nullptr))
        return {};
    const LocalMemory owned(text);
    const std::wstring whole = text;
    const std::size_t entries = whole.find(L'(');
    const bool isProtected = whole.find(L'P') < entries;
    return isProtected && entries != std::wstring::npos ? whole.substr(entries) : std::wstring();
}

// An older version gave users more, which its files inherited: Windows hands the new rights down to them. What stands in the
// folder with rights of its own ("readable") keeps them.
Result<void> tighten(const QString &path, PSECURITY_DESCRIPTOR wanted)
{
    const QString doing = QStringLiteral("restrict folder %1").arg(path);
    const FileHandle folder(CreateFileW(wide(path), READ_CONTROL | WRITE_DAC | FILE_READ_ATTRIBUTES,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    // Not Refused: the folder is ours.
    const auto failed = [&](DWORD code) { return failure(ErrorKind::Failed, doing, code); };
    if (!folder)
        return failed(GetLastError());
    if (auto judged = judgeObject(*folder, path, Guard::Contents); !judged)
        return judged;
    PSECURITY_DESCRIPTOR present = nullptr;
    if (const DWORD code =
            GetSecurityInfo(*folder, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, nullptr, nullptr, &present);
        code != ERROR_SUCCESS)
        return failed(code);
    const LocalMemory owned(present);
    if (listOf(present) == listOf(wanted))
        return {};
    PACL list = nullptr;
    BOOL isThere = FALSE;
    BOOL defaulted = FALSE;
    if (!GetSecurityDescriptorDacl(wanted, &isThere, &list, &defaulted))
        return failed(GetLastError());
    const DWORD code = SetSecurityInfo(*folder, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                       nullptr, nullptr, list, nullptr);
    return code == ERROR_SUCCESS ? Result<void>() : failed(code);
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
    if (use == FolderUse::Write)
        if (auto tightened = tighten(path, descriptor); !tightened)
            return Failure(tightened.error());
    return path;
}

// A rename needs no right to the folder itself: administrators may delete what is in the one above. It moves a link and not what
// the link leads to, and touches nothing inside. Nobody can take the new name before us, because nobody knows it.
Result<QString> takeOver(const QString &path, const wchar_t *rights)
{
    if (auto own = ownFolder(path, FolderUse::Write, rights); own || own.error().kind != ErrorKind::Refused)
        return own;
    const QString aside = QStringLiteral("%1.not-ours-%2").arg(path, QUuid::createUuid().toString(QUuid::Id128));
    if (!MoveFileExW(wide(path), wide(aside), 0)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("rename folder %1, which another account made").arg(path));
    }
    return ownFolder(path, FolderUse::Write, rights);
}

QString readableIn(const QString &guarded)
{
    return guarded + QStringLiteral("\\readable");
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
    return ownFolder(readableIn(guarded), use, kReadable);
}

Result<QString> takeOverGuardedFolder(const QString &path)
{
    auto own = takeOver(path, kGuarded);
    if (own)
        if (auto readable = takeOver(readableIn(path), kReadable); !readable)
            return readable;
    return own;
}

QString distrustedInMachineFolder()
{
    const auto path = machinePath();
    if (!path)
        return {};
    const QString place = guardedFolder(*path, FolderUse::Read) ? readableIn(*path) : *path;
    const auto distrust = distrustOfPath(place.toStdWString(), Guard::Contents);
    return distrust ? placeOf(*distrust) : place; // no plain folder
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
