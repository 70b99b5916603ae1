// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_system.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wine.h"

#include <windows.h>

namespace fix789::adapters {
namespace {

constexpr int kFirstBuildOf10 = 10240;
constexpr int kFirstBuildOf11 = 22000;

QString textOf(const Registry &registry, const QString &name)
{
    const auto content = registry.read(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"), name);
    if (!content)
        return {};
    const auto *value = std::get_if<RegistryValue>(&*content);
    return value ? value->asText().value_or(QString()).trimmed() : QString();
}

QString revisionOf(const Registry &registry)
{
    const auto content =
        registry.read(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"), QStringLiteral("UBR"));
    if (!content)
        return {};
    const auto *value = std::get_if<RegistryValue>(&*content);
    const auto number = value == nullptr ? std::nullopt : value->asDword();
    return number ? u'.' + QString::number(*number) : QString();
}

// ProductName is "Windows 10 Pro" on Windows 11 as well; the build number distinguishes them.
// https://learn.microsoft.com/windows/release-health/windows11-release-information
QString nameOf(const QString &product, int build)
{
    if (product.contains(QLatin1StringView("Server")))
        return product;
    if (build >= kFirstBuildOf11)
        return QStringLiteral("Windows 11");
    if (build >= kFirstBuildOf10)
        return QStringLiteral("Windows 10");
    return product.isEmpty() ? QStringLiteral("Windows") : product;
}

Elevation ownElevation()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return Elevation::None;
    const KernelHandle owned(token);
    return elevationOf(token);
}

} // namespace

QString systemDescription(const Registry &registry)
{
    const QString build = textOf(registry, QStringLiteral("CurrentBuildNumber"));
    QString release = textOf(registry, QStringLiteral("DisplayVersion"));
    if (release.isEmpty())
        release = textOf(registry, QStringLiteral("ReleaseId")); // before 20H2
    QString description = nameOf(textOf(registry, QStringLiteral("ProductName")), build.toInt());
    if (!release.isEmpty())
        description += u' ' + release;
    if (!build.isEmpty())
        description += QStringLiteral(" (%1%2)").arg(build, revisionOf(registry));
    return description;
}

Elevation elevationOf(void *token)
{
    TOKEN_ELEVATION elevation{};
    TOKEN_ELEVATION_TYPE type{};
    DWORD length = 0;
    if (!GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &length) || elevation.TokenIsElevated == 0)
        return Elevation::None;
    const bool byConsent =
        GetTokenInformation(token, TokenElevationType, &type, sizeof type, &length) && type == TokenElevationTypeFull;
    return byConsent ? Elevation::ByConsent : Elevation::Always;
}

bool isElevated()
{
    return ownElevation() != Elevation::None;
}

bool isElevatedByConsent()
{
    return ownElevation() == Elevation::ByConsent && !onWine();
}

} // namespace fix789::adapters
