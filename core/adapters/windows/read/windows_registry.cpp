// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_registry.h"

#include "adapters/windows/api/registry_key.h"
#include "adapters/windows/api/windows_error.h"

#include <QTimeZone>

namespace fix789::adapters {
namespace {

// A FILETIME counts 100 ns since 1601. https://learn.microsoft.com/windows/win32/api/minwinbase/ns-minwinbase-filetime
QDateTime fromFileTime(const FILETIME &time)
{
    constexpr qint64 kMillisecondsTo1970 = 11644473600000;
    const quint64 ticks = (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    return QDateTime::fromMSecsSinceEpoch(qint64(ticks / 10000) - kMillisecondsTo1970, Qt::UTC);
}

// Longest names: https://learn.microsoft.com/windows/win32/sysinfo/registry-element-size-limits
constexpr DWORD kLongestValueName = 16383;
constexpr DWORD kLongestKeyName = 255;

} // namespace

Result<RegistryContent> WindowsRegistry::read(const QString &key, const QString &name) const
{
    const auto handle = openRegistryKey(key, KEY_READ);
    if (!handle && handle.error().kind == ErrorKind::NotFound)
        return NoKey{};
    if (!handle)
        return Failure(handle.error());
    return readRegistryValue(*handle, name);
}

Result<std::vector<std::pair<QString, RegistryValue>>> WindowsRegistry::values(const QString &key) const
{
    const auto handle = openRegistryKey(key, KEY_READ);
    if (!handle)
        return Failure(handle.error());
    std::vector<std::pair<QString, RegistryValue>> found;
    QString name(kLongestValueName + 1, Qt::Uninitialized);
    for (DWORD index = 0;; ++index) {
        DWORD length = DWORD(name.size());
        const LSTATUS status =
            RegEnumValueW(**handle, index, reinterpret_cast<wchar_t *>(name.data()), &length, nullptr, nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return found;
        if (status != ERROR_SUCCESS)
            return windowsFailure(DWORD(status), QStringLiteral("list the values of %1").arg(key));
        const QString valueName = name.left(length);
        const auto content = readRegistryValue(*handle, valueName);
        if (!content)
            return Failure(content.error());
        // A value deleted between the two calls is absent.
        if (const auto *value = std::get_if<RegistryValue>(&*content))
            found.emplace_back(valueName, *value);
    }
}

Result<QStringList> WindowsRegistry::subkeys(const QString &key) const
{
    const auto handle = openRegistryKey(key, KEY_READ);
    if (!handle)
        return Failure(handle.error());
    QStringList found;
    QString name(kLongestKeyName + 1, Qt::Uninitialized);
    for (DWORD index = 0;; ++index) {
        DWORD length = DWORD(name.size());
        const LSTATUS status =
            RegEnumKeyExW(**handle, index, reinterpret_cast<wchar_t *>(name.data()), &length, nullptr, nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return found;
        if (status != ERROR_SUCCESS)
            return windowsFailure(DWORD(status), QStringLiteral("list the keys below %1").arg(key));
        found << name.left(length);
    }
}

Result<QDateTime> WindowsRegistry::lastWritten(const QString &key) const
{
    const auto handle = openRegistryKey(key, KEY_READ);
    if (!handle)
        return Failure(handle.error());
    FILETIME written{};
    const LSTATUS status = RegQueryInfoKeyW(**handle, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
                                            nullptr, nullptr, &written);
    if (status != ERROR_SUCCESS)
        return windowsFailure(DWORD(status), QStringLiteral("ask when %1 was last written").arg(key));
    return fromFileTime(written);
}

} // namespace fix789::adapters
