// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <windows.h>

#include <ras.h>

namespace fix789::adapters {

/// The functions that we call in rasapi32.dll, resolved on demand: a computer may lack the library.
/// https://learn.microsoft.com/windows/win32/api/ras/
struct RasApi {
    decltype(&RasEnumEntriesW) enumEntries = nullptr;
    decltype(&RasGetEntryPropertiesW) entryProperties = nullptr;
    decltype(&RasGetCredentialsW) credentials = nullptr;
    // For dialling; without all of them we do not dial.
    decltype(&RasGetEntryDialParamsW) dialParameters = nullptr;
    decltype(&RasDialW) dial = nullptr;
    decltype(&RasHangUpW) hangUp = nullptr;
    decltype(&RasGetConnectStatusW) connectStatus = nullptr;
    decltype(&RasEnumConnectionsW) connections = nullptr;

    [[nodiscard]] bool canDial() const { return dialParameters && dial && hangUp && connectStatus && connections; }
};

/// Loaded once, never unloaded. NotSupported if the library or one of the first three functions is missing.
Result<RasApi> rasApi();

/// The functions that write; only the writer asks for them.
struct RasWriteApi {
    decltype(&RasSetCredentialsW) setCredentials = nullptr;
    decltype(&RasDeleteEntryW) deleteEntry = nullptr;
};
Result<RasWriteApi> rasWriteApi();

} // namespace fix789::adapters
