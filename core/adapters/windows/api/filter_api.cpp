// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/filter_api.h"

#include "adapters/windows/api/library_function.h"

namespace fix789::adapters {
namespace {

Result<FilterApi> loadFilters()
{
    const HMODULE library = LoadLibraryW(L"fwpuclnt.dll");
    if (!library)
        return failure(ErrorKind::NotSupported, QStringLiteral("load fwpuclnt.dll"));
    const FilterApi api{functionIn<decltype(&FwpmEngineOpen0)>(library, "FwpmEngineOpen0"),
                        functionIn<decltype(&FwpmEngineClose0)>(library, "FwpmEngineClose0"),
                        functionIn<decltype(&FwpmNetEventCreateEnumHandle0)>(library, "FwpmNetEventCreateEnumHandle0"),
                        functionIn<decltype(&FwpmNetEventEnum1)>(library, "FwpmNetEventEnum1"),
                        functionIn<decltype(&FwpmNetEventDestroyEnumHandle0)>(library, "FwpmNetEventDestroyEnumHandle0"),
                        functionIn<decltype(&FwpmFilterGetById0)>(library, "FwpmFilterGetById0"),
                        functionIn<decltype(&FwpmProviderGetByKey0)>(library, "FwpmProviderGetByKey0"),
                        functionIn<decltype(&FwpmFreeMemory0)>(library, "FwpmFreeMemory0")};
    if (!api.open || !api.close || !api.beginEvents || !api.nextEvents || !api.endEvents || !api.filter || !api.provider ||
        !api.free)
        return failure(ErrorKind::NotSupported, QStringLiteral("find the functions of fwpuclnt.dll"));
    return api;
}

} // namespace

Result<FilterApi> filterApi()
{
    static const Result<FilterApi> kApi = loadFilters();
    return kApi;
}

} // namespace fix789::adapters
