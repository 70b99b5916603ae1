// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/folder_security.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"

#include <QDir>

#include <windows.h>

#include <sddl.h>

#include <array>

namespace fix789::adapters {
namespace {

// "COMPUTER\name"; the SID if nobody knows it.
QString nameOf(const std::wstring &text)
{
    PSID sid = nullptr;
    if (!ConvertStringSidToSidW(text.c_str(), &sid))
        return QString::fromStdWString(text);
    const LocalMemory owned(sid);
    std::array<wchar_t, 256> name{};
    std::array<wchar_t, 256> domain{};
    DWORD nameSize = DWORD(name.size());
    DWORD domainSize = DWORD(domain.size());
    SID_NAME_USE use{};
    if (!LookupAccountSidW(nullptr, sid, name.data(), &nameSize, domain.data(), &domainSize, &use) || name[0] == L'\0')
        return QString::fromStdWString(text);
    const QString account = QString::fromWCharArray(name.data());
    return domain[0] == L'\0' ? account : QString::fromWCharArray(domain.data()) + u'\\' + account;
}

Result<void> resultOf(const std::optional<Distrust> &distrust, const QString &path = {})
{
    if (!distrust)
        return {};
    const QString where = distrust->path.empty() ? path : QString::fromStdWString(distrust->path);
    QString why = QString::fromStdWString(distrust->why);
    if (!distrust->sid.empty())
        why += QStringLiteral(" (%1)").arg(nameOf(distrust->sid));
    return failure(ErrorKind::Refused, where.isEmpty() ? why : QStringLiteral("trust %1: %2").arg(where, why), distrust->code);
}

} // namespace

Result<void> judgeDescriptor(void *descriptor, void *alsoTrusted, Guard guard)
{
    return resultOf(distrustOfDescriptor(descriptor, alsoTrusted, guard));
}

Result<void> judgePath(const QString &path, Guard guard)
{
    return resultOf(distrustOfPath(path.toStdWString(), guard));
}

Result<void> judgeObject(void *handle, const QString &path, Guard guard)
{
    return resultOf(distrustOfObject(handle, guard), path);
}

Result<void> judgeProgramFolder(const QString &folder)
{
    return resultOf(distrustOfProgram(folder));
}

std::optional<Distrust> distrustOfProgram(const QString &folder)
{
    return distrustOfProgramFolder(QDir::toNativeSeparators(QDir::cleanPath(folder)).toStdWString());
}

QString placeOf(const Distrust &distrust)
{
    const QString path = QString::fromStdWString(distrust.path);
    return distrust.sid.empty() ? path : QStringLiteral("%1: %2").arg(path, nameOf(distrust.sid));
}

} // namespace fix789::adapters
