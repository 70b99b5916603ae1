// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/registry_key.h"

#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"

namespace fix789::adapters {
namespace {

constexpr qsizetype kLongestPath = 1024;

struct Root {
    QLatin1StringView prefix;
    HKEY root;
};

} // namespace

Result<RegistryPath> registryPath(const QString &key)
{
    const Root roots[] = {{QLatin1StringView("HKLM\\"), HKEY_LOCAL_MACHINE}, {QLatin1StringView("HKCU\\"), HKEY_CURRENT_USER}};
    for (const Root &root : roots) {
        if (!key.startsWith(root.prefix))
            continue;
        const QString below = key.mid(root.prefix.size());
        const bool sound = !below.isEmpty() && below.size() <= kLongestPath && !hasInnerZero(below) && !below.startsWith(u'\\') &&
                           !below.endsWith(u'\\') && !below.contains(QLatin1StringView("\\\\"));
        if (sound)
            return RegistryPath{root.root, below};
    }
    return failure(ErrorKind::Malformed, QStringLiteral("read the name of registry key %1").arg(key.left(kLongestPath)));
}

Result<RegistryKeyHandle> openRegistryKey(const QString &key, REGSAM access)
{
    const auto path = registryPath(key);
    if (!path)
        return Failure(path.error());
    // KEY_WOW64_64KEY: https://learn.microsoft.com/windows/win32/winprog64/accessing-an-alternate-registry-view
    HKEY handle = nullptr;
    const LSTATUS status = RegOpenKeyExW(path->root, wide(path->below), 0, access | KEY_WOW64_64KEY, &handle);
    if (status != ERROR_SUCCESS)
        return windowsFailure(DWORD(status), QStringLiteral("open registry key %1").arg(key));
    return RegistryKeyHandle(handle);
}

Result<RegistryContent> readRegistryValue(const RegistryKeyHandle &key, const QString &name)
{
    const auto doing = [&] { return QStringLiteral("read registry value %1").arg(name); };
    if (hasInnerZero(name))
        return failure(ErrorKind::Malformed, doing());
    QByteArray bytes(256, Qt::Uninitialized);
    for (;;) {
        DWORD type = 0;
        DWORD size = DWORD(bytes.size());
        const LSTATUS status = RegQueryValueExW(*key, wide(name), nullptr, &type, reinterpret_cast<BYTE *>(bytes.data()), &size);
        if (status == ERROR_SUCCESS) {
            bytes.truncate(size);
            return RegistryValue{RegistryType(type), bytes};
        }
        if (status == ERROR_FILE_NOT_FOUND)
            return NoValue{};
        if (status == ERROR_KEY_DELETED)
            return NoKey{};
        if (status != ERROR_MORE_DATA)
            return windowsFailure(DWORD(status), doing());
        if (size > kLongestRegistryValue)
            return failure(ErrorKind::Malformed, doing(), status);
        // The value may have grown again since it reported its size.
        bytes.resize(qMax(qsizetype(size), bytes.size() * 2));
    }
}

} // namespace fix789::adapters
