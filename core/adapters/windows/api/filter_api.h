// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <winsock2.h>

#include <windows.h>

#include <fwpmu.h>

namespace fix789::adapters {

/// The functions that we call in fwpuclnt.dll, resolved on demand. None of them writes.
/// https://learn.microsoft.com/windows/win32/api/fwpmu/
struct FilterApi {
    decltype(&FwpmEngineOpen0) open = nullptr;
    decltype(&FwpmEngineClose0) close = nullptr;
    decltype(&FwpmNetEventCreateEnumHandle0) beginEvents = nullptr;
    decltype(&FwpmNetEventEnum1) nextEvents = nullptr;
    decltype(&FwpmNetEventDestroyEnumHandle0) endEvents = nullptr;
    decltype(&FwpmFilterGetById0) filter = nullptr;
    decltype(&FwpmProviderGetByKey0) provider = nullptr;
    decltype(&FwpmFreeMemory0) free = nullptr;
};

/// Loaded once, never unloaded. NotSupported if the library or one of the functions is missing.
Result<FilterApi> filterApi();

} // namespace fix789::adapters
