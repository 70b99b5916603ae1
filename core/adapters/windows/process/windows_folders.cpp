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
// administrators, read for users. https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
constexpr const wchar_t *kGuarded = L"O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FR;;;BU)";

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

Result<void> make(const QString &path, SECURITY_ATTRIBUTES *security)
{
    if (!CreateDirectoryW(wide(path), security)) {
        const DWORD code = GetLastError();
        if (code != ERROR_ALREADY_EXISTS)
            return windowsFailure(code, QStringLiteral("make folder %1").arg(path));
    }
    return {};
}

} // namespace

Result<QString> userStateFolder(FolderUse use)
{
    const auto parent = knownFolder(FOLDERID_LocalAppData, u"LocalAppData");
    if (!parent)
        return Failure(parent.error());
    const QString path = *parent + QStringLiteral("\\Fix789");
    if (use == FolderUse::Write)
        if (auto made = make(path, nullptr); !made)
            return Failure(made.error());
    if (auto plain = mustBePlainFolder(path); !plain)
        return Failure(plain.error());
    return path;
}

Result<QString> machineStateFolder(FolderUse use)
{
    const auto parent = knownFolder(FOLDERID_ProgramData, u"ProgramData");
    if (!parent)
        return Failure(parent.error());
    return guardedFolder(*parent + QStringLiteral("\\Fix789"), use);
}

Result<QString> guardedFolder(const QString &path, FolderUse use)
{
    if (use == FolderUse::Write) {
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(kGuarded, SDDL_REVISION_1, &descriptor, nullptr)) {
            const DWORD code = GetLastError();
            return windowsFailure(code, QStringLiteral("describe the rights of folder %1").arg(path));
        }
        const LocalMemory owned(descriptor);
        // Create it with its final rights: between creation and restriction, others could open it.
        SECURITY_ATTRIBUTES security{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
        if (auto made = make(path, &security); !made)
            return Failure(made.error());
    }
    // Judge it as it is, new or existing: users may create folders in %ProgramData%, so another may have been first.
    if (auto plain = mustBePlainFolder(path); !plain)
        return Failure(plain.error());
    if (auto judged = judgePath(path, Guard::Contents); !judged)
        return Failure(judged.error());
    return path;
}

} // namespace fix789::adapters
