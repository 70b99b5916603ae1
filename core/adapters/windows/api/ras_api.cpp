// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/ras_api.h"

#include "adapters/windows/api/library_function.h"

namespace fix789::adapters {
namespace {

Result<RasApi> loadRas()
{
    const HMODULE library = LoadLibraryW(L"rasapi32.dll");
    if (!library)
        return failure(ErrorKind::NotSupported, QStringLiteral("load rasapi32.dll"));
    const RasApi api{functionIn<decltype(&RasEnumEntriesW)>(library, "RasEnumEntriesW"),
                     functionIn<decltype(&RasGetEntryPropertiesW)>(library, "RasGetEntryPropertiesW"),
                     functionIn<decltype(&RasGetCredentialsW)>(library, "RasGetCredentialsW"),
                     functionIn<decltype(&RasGetEntryDialParamsW)>(library, "RasGetEntryDialParamsW"),
                     functionIn<decltype(&RasDialW)>(library, "RasDialW"),
                     functionIn<decltype(&RasHangUpW)>(library, "RasHangUpW"),
                     functionIn<decltype(&RasGetConnectStatusW)>(library, "RasGetConnectStatusW"),
                     functionIn<decltype(&RasEnumConnectionsW)>(library, "RasEnumConnectionsW")};
    if (!api.enumEntries || !api.entryProperties || !api.credentials)
        return failure(ErrorKind::NotSupported, QStringLiteral("find the functions of rasapi32.dll"));
    return api;
}

Result<RasWriteApi> loadWriting()
{
    const HMODULE library = LoadLibraryW(L"rasapi32.dll");
    if (!library)
        return failure(ErrorKind::NotSupported, QStringLiteral("load rasapi32.dll"));
    const RasWriteApi api{functionIn<decltype(&RasSetCredentialsW)>(library, "RasSetCredentialsW"),
                          functionIn<decltype(&RasDeleteEntryW)>(library, "RasDeleteEntryW")};
    if (!api.setCredentials || !api.deleteEntry)
        return failure(ErrorKind::NotSupported, QStringLiteral("find the functions of rasapi32.dll"));
    return api;
}

} // namespace

Result<RasWriteApi> rasWriteApi()
{
    static const Result<RasWriteApi> kApi = loadWriting();
    return kApi;
}

Result<RasApi> rasApi()
{
    static const Result<RasApi> kApi = loadRas();
    return kApi;
}

} // namespace fix789::adapters
