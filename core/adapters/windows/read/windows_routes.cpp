// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_routes.h"

#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/windows_devices.h"

#include <QUuid>

#include <algorithm>

namespace fix789::adapters {
namespace {

QString doingRoute()
{
    return QStringLiteral("ask for the way to the server");
}

Failure routeFailure(DWORD code)
{
    const bool noWay = code == ERROR_NETWORK_UNREACHABLE || code == ERROR_HOST_UNREACHABLE || code == ERROR_NOT_FOUND;
    return noWay ? failure(ErrorKind::NotFound, doingRoute(), code) : windowsFailure(code, doingRoute());
}

Result<SOCKADDR_INET> socketAddress(const QString &address)
{
    SOCKADDR_INET out{};
    if (!hasInnerZero(address) && InetPtonW(AF_INET, wide(address), &out.Ipv4.sin_addr) == 1) {
        out.si_family = AF_INET;
        return out;
    }
    if (!hasInnerZero(address) && InetPtonW(AF_INET6, wide(address), &out.Ipv6.sin6_addr) == 1) {
        out.si_family = AF_INET6;
        return out;
    }
    return failure(ErrorKind::Malformed, doingRoute());
}

QString textOf(const SOCKADDR_INET &address)
{
    wchar_t text[INET6_ADDRSTRLEN] = L"";
    const void *bytes = address.si_family == AF_INET6 ? static_cast<const void *>(&address.Ipv6.sin6_addr)
                                                      : static_cast<const void *>(&address.Ipv4.sin_addr);
    return InetNtopW(address.si_family, bytes, text, INET6_ADDRSTRLEN) ? QString::fromWCharArray(text) : QString();
}

// The user may have chosen any name; a case rejects control characters.
QString aliasOf(const MIB_IF_ROW2 &row)
{
    const wchar_t *end = std::find(std::begin(row.Alias), std::end(row.Alias), L'\0');
    QString text = QString::fromWCharArray(row.Alias, int(end - row.Alias));
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    return text;
}

} // namespace

Result<ServerRoute> windowsRouteTo(const QString &address, RouteApi api)
{
    auto destination = socketAddress(address);
    if (!destination)
        return std::unexpected(destination.error());
    ServerRoute route;
    MIB_IPFORWARD_ROW2 best{};
    SOCKADDR_INET source{};
    MIB_IF_ROW2 row{};
    DWORD code = api.bestRoute(nullptr, 0, nullptr, &*destination, 0, &best, &source);
    if (code == NO_ERROR) {
        row.InterfaceLuid = best.InterfaceLuid;
        row.InterfaceIndex = best.InterfaceIndex;
        route.source = textOf(source);
    } else if (code == ERROR_NOT_SUPPORTED || code == ERROR_CALL_NOT_IMPLEMENTED) {
        DWORD index = 0;
        code = api.bestInterface(reinterpret_cast<sockaddr *>(&*destination), &index);
        row.InterfaceIndex = index;
    }
    if (code != NO_ERROR)
        return routeFailure(code);
    if (code = api.interfaceEntry(&row); code != NO_ERROR)
        return windowsFailure(code, doingRoute());
    route.name = aliasOf(row);
    route.interfaceId = QUuid(row.InterfaceGuid).toString().toUpper();
    route.type = row.Type;
    route.tunnelType = std::uint32_t(row.TunnelType);
    route.hardware = row.InterfaceAndOperStatusFlags.HardwareInterface != 0;
    if (!route.hardware)
        route.hardwareIds = hardwareIdsOf(route.interfaceId, windowsDevices());
    return route;
}

QStringList hardwareIdsOf(const QString &interfaceId, const Result<std::vector<NetworkDevice>> &devices)
{
    for (const NetworkDevice &device : devices.value_or(std::vector<NetworkDevice>{}))
        if (!interfaceId.isEmpty() && device.interfaceId.compare(interfaceId, Qt::CaseInsensitive) == 0)
            return device.hardwareIds;
    return {};
}

} // namespace fix789::adapters
