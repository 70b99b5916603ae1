// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/location_consent.h"

#include "adapters/windows/api/registry_key.h"

#include <QStringList>

namespace fix789::adapters {
namespace {

constexpr std::uint32_t kFirstBuildWithPrompt = 26100; // Windows 11 24H2, Windows Server 2025

QString textIn(const QString &key, const QString &name)
{
    const auto handle = openRegistryKey(key, KEY_READ);
    const auto content = handle ? readRegistryValue(*handle, name) : Result<RegistryContent>(Failure(handle.error()));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    return value ? value->asText().value_or(QString()) : QString();
}

} // namespace

bool readsWifiWithoutPrompt()
{
    bool isNumber = false;
    const std::uint32_t build =
        textIn(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"), QStringLiteral("CurrentBuildNumber"))
            .toUInt(&isNumber);
    if (isNumber && build < kFirstBuildWithPrompt)
        return true;
    const QString store =
        QStringLiteral("\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\location");
    const QStringList keys{QStringLiteral("HKLM") + store, QStringLiteral("HKCU") + store,
                           QStringLiteral("HKCU") + store + QStringLiteral("\\NonPackaged")};
    for (const QString &key : keys)
        if (textIn(key, QStringLiteral("Value")).compare(QStringLiteral("Allow"), Qt::CaseInsensitive) != 0)
            return false;
    return true;
}

} // namespace fix789::adapters
