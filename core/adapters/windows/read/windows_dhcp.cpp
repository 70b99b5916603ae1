// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_dhcp.h"

#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/windows_network.h"

#include <chrono>
#include <future>
#include <memory>
#include <thread>

#include <winsock2.h>

#include <windows.h>

#include <dhcpcsdk.h>

namespace fix789::adapters {
namespace {

constexpr std::chrono::seconds kDhcpPatience{2};
constexpr ULONG kCaptivePortal = 114;
constexpr qsizetype kLongest = 255; // of a DHCPv4 option

using Initialize = decltype(&DhcpCApiInitialize);
using Request = decltype(&DhcpRequestParams);

Result<QByteArray> requested(const std::wstring &adapter)
{
    const QString doing = QStringLiteral("asking DHCP for the portal's address");
    const HMODULE library = LoadLibraryW(L"dhcpcsvc.dll");
    if (!library)
        return failure(ErrorKind::NotSupported, doing);
    const auto initialize =
        reinterpret_cast<Initialize>(reinterpret_cast<void (*)()>(GetProcAddress(library, "DhcpCApiInitialize")));
    const auto request = reinterpret_cast<Request>(reinterpret_cast<void (*)()>(GetProcAddress(library, "DhcpRequestParams")));
    DWORD version = 0;
    if (!initialize || !request)
        return failure(ErrorKind::NotSupported, doing);
    if (const DWORD code = initialize(&version); code != ERROR_SUCCESS)
        return windowsFailure(code, doing);
    DHCPAPI_PARAMS wanted{0, kCaptivePortal, FALSE, nullptr, 0};
    const DHCPCAPI_PARAMS_ARRAY nothing{0, nullptr};
    const DHCPCAPI_PARAMS_ARRAY asked{1, &wanted};
    std::vector<BYTE> buffer(4096);
    DWORD size = DWORD(buffer.size());
    const DWORD code = request(DHCPCAPI_REQUEST_SYNCHRONOUS, nullptr, const_cast<LPWSTR>(adapter.c_str()), nullptr, nothing,
                               asked, buffer.data(), &size, nullptr);
    if (code != ERROR_SUCCESS)
        return windowsFailure(code, doing);
    const bool inside = wanted.Data >= buffer.data() && wanted.nBytesData <= size &&
                        wanted.Data + wanted.nBytesData <= buffer.data() + buffer.size();
    return inside ? QByteArray(reinterpret_cast<const char *>(wanted.Data), qsizetype(wanted.nBytesData)) : QByteArray();
}

} // namespace

std::vector<QUrl> portalApisIn(QByteArray option)
{
    while (option.endsWith('\0')) // the standard has none, some servers add one
        option.chop(1);
    const QUrl url(QString::fromLatin1(option), QUrl::StrictMode);
    if (option.isEmpty() || option.size() > kLongest || !url.isValid() || url.scheme() != u"https" || url.host().isEmpty() ||
        !url.userInfo().isEmpty())
        return {};
    return {url};
}

// The call may take many seconds if no server answers, and cannot be cancelled: then abandon its thread.
Result<std::vector<QUrl>> windowsPortalApis()
{
    const auto adapter = windowsAdapterOut();
    if (!adapter)
        return std::unexpected(adapter.error());
    auto promise = std::make_shared<std::promise<Result<QByteArray>>>();
    auto answer = promise->get_future();
    std::thread([promise, name = adapter->toStdWString()] { promise->set_value(requested(name)); }).detach();
    if (answer.wait_for(kDhcpPatience) != std::future_status::ready)
        return failure(ErrorKind::TimedOut, QStringLiteral("asking DHCP for the portal's address"));
    const auto option = answer.get();
    if (!option)
        return std::unexpected(option.error());
    return portalApisIn(*option);
}

} // namespace fix789::adapters
