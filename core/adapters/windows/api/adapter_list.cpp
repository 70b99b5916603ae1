// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/adapter_list.h"

#include "adapters/windows/api/windows_error.h"

namespace fix789::adapters {
namespace {

constexpr ULONG kFirstGuess = 16 * 1024;
constexpr ULONG kLargestList = 1024 * 1024;
constexpr int kTries = 4; // adapters may appear during the call

} // namespace

Result<AdapterList> AdapterList::read(ULONG family, AdapterQuery query)
{
    const QString doing = QStringLiteral("list the network adapters");
    ULONG size = kFirstGuess;
    ULONG code = ERROR_BUFFER_OVERFLOW;
    AdapterList list;
    for (int i = 0; i < kTries && code == ERROR_BUFFER_OVERFLOW && size <= kLargestList; ++i) {
        list.m_memory.assign(size, '\0');
        code = query(family, GAA_FLAG_INCLUDE_GATEWAYS | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST, nullptr,
                     reinterpret_cast<IP_ADAPTER_ADDRESSES *>(list.m_memory.data()), &size);
    }
    if (code == ERROR_NO_DATA)
        return failure(ErrorKind::NotFound, doing);
    if (code != NO_ERROR)
        return windowsFailure(code, doing);
    return list;
}

} // namespace fix789::adapters
