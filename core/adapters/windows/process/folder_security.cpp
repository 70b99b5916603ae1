// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/folder_security.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/api/wine.h"

#include <QByteArray>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace fix789::adapters {
namespace {

// https://learn.microsoft.com/windows/win32/secauthz/well-known-sids; the last is "NT SERVICE\TrustedInstaller", which owns
// the files of Windows itself.
constexpr const wchar_t *kTrusted[] = {L"S-1-5-18", L"S-1-5-32-544",
                                       L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"};

constexpr DWORD kTakesAway = DELETE | WRITE_DAC | WRITE_OWNER | FILE_DELETE_CHILD | GENERIC_ALL | MAXIMUM_ALLOWED;
constexpr DWORD kWrites = kTakesAway | FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA | FILE_WRITE_ATTRIBUTES | GENERIC_WRITE;

bool isSid(PSID sid, const wchar_t *text)
{
    PSID known = nullptr;
    if (!ConvertStringSidToSidW(text, &known))
        return false;
    const LocalMemory owned(known);
    return EqualSid(sid, known) != FALSE;
}

bool isTrusted(PSID sid, PSID alsoTrusted)
{
    if (sid == nullptr || !IsValidSid(sid))
        return false;
    if (alsoTrusted != nullptr && EqualSid(sid, alsoTrusted))
        return true;
    for (const wchar_t *text : kTrusted)
        if (isSid(sid, text))
            return true;
    return false;
}

QString nameOf(PSID sid)
{
    wchar_t *text = nullptr;
    if (sid == nullptr || !ConvertSidToStringSidW(sid, &text))
        return QStringLiteral("an unknown account");
    const LocalMemory owned(text);
    return QString::fromWCharArray(text);
}

Failure refused(const QString &why)
{
    return failure(ErrorKind::Refused, why, ERROR_ACCESS_DENIED);
}

Result<void> judgeEntry(const ACE_HEADER &header, PSID alsoTrusted, Guard guard)
{
    const BYTE type = header.AceType;
    if (type == ACCESS_DENIED_ACE_TYPE || type == ACCESS_DENIED_CALLBACK_ACE_TYPE)
        return {};
    // Object entries do not occur on files; distrust entries that we cannot read.
    if (type != ACCESS_ALLOWED_ACE_TYPE && type != ACCESS_ALLOWED_CALLBACK_ACE_TYPE)
        return refused(QStringLiteral("access list with an entry of type %1").arg(type));
    const bool onlyInherited = (header.AceFlags & INHERIT_ONLY_ACE) != 0;
    if (onlyInherited && guard == Guard::Place)
        return {};
    const auto &entry = reinterpret_cast<const ACCESS_ALLOWED_ACE &>(header);
    const DWORD forbidden = guard == Guard::Place ? kTakesAway : kWrites;
    PSID sid = const_cast<DWORD *>(&entry.SidStart);
    if ((entry.Mask & forbidden) == 0 || isTrusted(sid, alsoTrusted))
        return {};
    // CREATOR OWNER, as below "Program Files": the creator of a new object; existing ones are judged themselves.
    if (onlyInherited && isSid(sid, L"S-1-3-0"))
        return {};
    return refused(QStringLiteral("%1 may write there").arg(nameOf(sid)));
}

// The account of this process; empty if unreadable.
QByteArray ownAccount()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    const KernelHandle owned(token);
    QByteArray room(sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE, '\0');
    DWORD needed = 0;
    if (!GetTokenInformation(token, TokenUser, room.data(), DWORD(room.size()), &needed))
        return {};
    PSID sid = reinterpret_cast<TOKEN_USER *>(room.data())->User.Sid;
    return QByteArray(static_cast<const char *>(sid), qsizetype(GetLengthSid(sid)));
}

} // namespace

Result<void> judgeDescriptor(void *descriptor, void *alsoTrusted, Guard guard)
{
    PSID owner = nullptr;
    BOOL defaulted = FALSE;
    if (!GetSecurityDescriptorOwner(descriptor, &owner, &defaulted))
        return refused(QStringLiteral("owner cannot be read"));
    // An owner can always grant itself the rights.
    if (!isTrusted(owner, alsoTrusted))
        return refused(QStringLiteral("owner is %1").arg(nameOf(owner)));
    BOOL present = FALSE;
    PACL list = nullptr;
    if (!GetSecurityDescriptorDacl(descriptor, &present, &list, &defaulted))
        return refused(QStringLiteral("access list cannot be read"));
    // No list means full access for everyone.
    if (!present || list == nullptr)
        return refused(QStringLiteral("there is no access list"));
    for (DWORD index = 0; index < list->AceCount; ++index) {
        void *entry = nullptr;
        if (!GetAce(list, index, &entry))
            return refused(QStringLiteral("access list cannot be read"));
        if (auto judged = judgeEntry(*static_cast<const ACE_HEADER *>(entry), alsoTrusted, guard); !judged)
            return judged;
    }
    return {};
}

Result<void> judgePath(const QString &path, Guard guard)
{
    const auto about = [&](const Error &error) {
        return failure(ErrorKind::Refused, QStringLiteral("trust %1: %2").arg(path, error.doing), error.code);
    };
    const FileHandle file(CreateFileW(wide(path), READ_CONTROL | FILE_READ_ATTRIBUTES,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!file) {
        const DWORD code = GetLastError();
        return failure(ErrorKind::Refused, QStringLiteral("trust %1: it cannot be opened").arg(path), code);
    }
    BY_HANDLE_FILE_INFORMATION information{};
    if (!GetFileInformationByHandle(*file, &information) || (information.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return about(Error{ErrorKind::Refused, QStringLiteral("it leads elsewhere"), 0});
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD status = GetSecurityInfo(*file, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, nullptr,
                                         nullptr, nullptr, nullptr, &descriptor);
    if (status != ERROR_SUCCESS)
        return about(Error{ErrorKind::Refused, QStringLiteral("its rights cannot be read"), status});
    const LocalMemory owned(descriptor);
    QByteArray own = onWine() ? ownAccount() : QByteArray();
    if (auto judged = judgeDescriptor(descriptor, own.isEmpty() ? nullptr : own.data(), guard); !judged)
        return about(judged.error());
    return {};
}

} // namespace fix789::adapters
