// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/path_judgement.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wine.h"

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <vector>

namespace fix789::adapters {
namespace {

// https://learn.microsoft.com/windows/win32/secauthz/well-known-sids; the last is "NT SERVICE\TrustedInstaller", which owns
// the files of Windows itself.
constexpr const wchar_t *kTrusted[] = {L"S-1-5-18", L"S-1-5-32-544",
                                       L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"};

constexpr DWORD kTakesContents = WRITE_DAC | WRITE_OWNER | FILE_DELETE_CHILD | GENERIC_ALL | MAXIMUM_ALLOWED;
constexpr DWORD kTakesAway = kTakesContents | DELETE;
constexpr DWORD kWrites = kTakesAway | FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA | FILE_WRITE_ATTRIBUTES | GENERIC_WRITE;
constexpr int kMostFiles = 2000; // an installed folder has about thirty; a larger one is not ours
constexpr int kDeepest = 16;

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

std::wstring textOf(PSID sid)
{
    wchar_t *text = nullptr;
    if (sid == nullptr || !IsValidSid(sid) || !ConvertSidToStringSidW(sid, &text))
        return {};
    const LocalMemory owned(text);
    return text;
}

Distrust because(std::wstring why, unsigned long code = ERROR_ACCESS_DENIED)
{
    return {.path = {}, .why = std::move(why), .sid = {}, .code = code};
}

Distrust becauseOf(PSID account, std::wstring why)
{
    Distrust distrust = because(std::move(why));
    distrust.sid = textOf(account);
    return distrust;
}

std::optional<Distrust> distrustOfEntry(const ACE_HEADER &header, PSID alsoTrusted, Guard guard)
{
    const BYTE type = header.AceType;
    if (type == ACCESS_DENIED_ACE_TYPE || type == ACCESS_DENIED_CALLBACK_ACE_TYPE)
        return std::nullopt;
    // Object entries do not occur on files; distrust entries that we cannot read.
    if (type != ACCESS_ALLOWED_ACE_TYPE && type != ACCESS_ALLOWED_CALLBACK_ACE_TYPE)
        return because(L"access list with an entry of type " + std::to_wstring(type));
    const bool onlyInherited = (header.AceFlags & INHERIT_ONLY_ACE) != 0;
    if (onlyInherited && guard != Guard::Contents)
        return std::nullopt;
    const auto &entry = reinterpret_cast<const ACCESS_ALLOWED_ACE &>(header);
    const DWORD forbidden = guard == Guard::Contents ? kWrites : guard == Guard::Place ? kTakesAway : kTakesContents;
    PSID sid = const_cast<DWORD *>(&entry.SidStart);
    if ((entry.Mask & forbidden) == 0 || isTrusted(sid, alsoTrusted))
        return std::nullopt;
    // CREATOR OWNER, as below "Program Files": the creator of a new object; existing ones are judged themselves.
    if (onlyInherited && isSid(sid, L"S-1-3-0"))
        return std::nullopt;
    return becauseOf(sid, L"another account may write there");
}

// The account of this process; empty if unreadable.
std::vector<BYTE> ownAccount()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    const KernelHandle owned(token);
    std::vector<BYTE> room(sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE);
    DWORD needed = 0;
    if (!GetTokenInformation(token, TokenUser, room.data(), DWORD(room.size()), &needed))
        return {};
    const auto *sid = static_cast<const BYTE *>(reinterpret_cast<TOKEN_USER *>(room.data())->User.Sid);
    return {sid, sid + GetLengthSid(const_cast<BYTE *>(sid))};
}

std::optional<Distrust> at(const std::wstring &path, std::optional<Distrust> distrust)
{
    if (distrust)
        distrust->path = path;
    return distrust;
}

std::optional<Distrust> distrustOfTree(const std::wstring &folder, int depth, int &files)
{
    if (depth > kDeepest)
        return at(folder, because(L"its folders are too deep"));
    WIN32_FIND_DATAW found{};
    const HANDLE search = FindFirstFileExW((folder + L"\\*").c_str(), FindExInfoBasic, &found, FindExSearchNameMatch, nullptr, 0);
    if (search == INVALID_HANDLE_VALUE)
        return at(folder, because(L"its contents cannot be listed", GetLastError()));
    std::optional<Distrust> distrust;
    DWORD code = ERROR_NO_MORE_FILES;
    do {
        const std::wstring name = found.cFileName;
        if (name == L"." || name == L"..")
            continue;
        const std::wstring path = folder + L'\\' + name;
        if (++files > kMostFiles)
            distrust = at(folder, because(L"more is in it than belongs to this program"));
        else
            distrust = distrustOfPath(path, Guard::Contents); // a link ends here
        if (!distrust && (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
            distrust = distrustOfTree(path, depth + 1, files);
    } while (!distrust && FindNextFileW(search, &found));
    if (!distrust)
        code = GetLastError();
    FindClose(search);
    if (!distrust && code != ERROR_NO_MORE_FILES)
        return at(folder, because(L"its contents cannot be listed", code));
    return distrust;
}

} // namespace

std::optional<Distrust> distrustOfDescriptor(void *descriptor, void *alsoTrusted, Guard guard)
{
    PSID owner = nullptr;
    BOOL defaulted = FALSE;
    if (!GetSecurityDescriptorOwner(descriptor, &owner, &defaulted))
        return because(L"owner cannot be read");
    // An owner can always grant itself the rights.
    if (!isTrusted(owner, alsoTrusted))
        return becauseOf(owner, L"another account owns it");
    BOOL present = FALSE;
    PACL list = nullptr;
    if (!GetSecurityDescriptorDacl(descriptor, &present, &list, &defaulted))
        return because(L"access list cannot be read");
    // No list means full access for everyone.
    if (!present || list == nullptr)
        return because(L"there is no access list");
    for (DWORD index = 0; index < list->AceCount; ++index) {
        void *entry = nullptr;
        if (!GetAce(list, index, &entry))
            return because(L"access list cannot be read");
        if (auto distrust = distrustOfEntry(*static_cast<const ACE_HEADER *>(entry), alsoTrusted, guard))
            return distrust;
    }
    return std::nullopt;
}

std::optional<Distrust> distrustOfObject(void *handle, Guard guard)
{
    BY_HANDLE_FILE_INFORMATION information{};
    if (!GetFileInformationByHandle(handle, &information) || (information.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return because(L"it leads elsewhere", 0);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD status = GetSecurityInfo(handle, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, nullptr,
                                         nullptr, nullptr, nullptr, &descriptor);
    if (status != ERROR_SUCCESS)
        return because(L"its rights cannot be read", status);
    const LocalMemory owned(descriptor);
    std::vector<BYTE> own = onWine() ? ownAccount() : std::vector<BYTE>();
    return distrustOfDescriptor(descriptor, own.empty() ? nullptr : own.data(), guard);
}

std::optional<Distrust> distrustOfPath(const std::wstring &path, Guard guard)
{
    const FileHandle file(CreateFileW(path.c_str(), READ_CONTROL | FILE_READ_ATTRIBUTES,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!file)
        return at(path, because(L"it cannot be opened", GetLastError()));
    return at(path, distrustOfObject(*file, guard));
}

// An account that may rename a folder above could put another in place of ours.
std::optional<Distrust> distrustOfFoldersAbove(const std::wstring &folder)
{
    for (std::size_t end = folder.rfind(L'\\'); end != std::wstring::npos && end > 0; end = folder.rfind(L'\\', end - 1)) {
        const std::wstring above = folder.substr(0, end);
        const bool root = above.ends_with(L':');
        if (auto distrust = distrustOfPath(root ? above + L'\\' : above, root ? Guard::Root : Guard::Place))
            return distrust;
        if (root)
            break;
    }
    return std::nullopt;
}

std::optional<Distrust> distrustOfProgramFolder(const std::wstring &folder)
{
    if (auto distrust = distrustOfPath(folder, Guard::Contents))
        return distrust;
    if (auto distrust = distrustOfFoldersAbove(folder))
        return distrust;
    int files = 0;
    return distrustOfTree(folder, 0, files);
}

std::wstring folderOfThisProgram()
{
    std::wstring path(32768, L'\0'); // the longest possible path
    path.resize(GetModuleFileNameW(nullptr, path.data(), DWORD(path.size())));
    const std::size_t end = path.rfind(L'\\');
    return end == std::wstring::npos ? std::wstring() : path.substr(0, end);
}

} // namespace fix789::adapters
