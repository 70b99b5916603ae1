// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/filter_api.h"

namespace fix789::adapters {
namespace {

template <class Function>
Function functionIn(HMODULE library, const char *name)
{
    return reinterpret_cast<Function>(reinterpret_cast<void (*)()>(GetProcAddress(library, name)));
}

Result<FilterApi> load()
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
    static const Result<FilterApi> kApi = load();
    return kApi;
}

} // namespace fix789::adapters
