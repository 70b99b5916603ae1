// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <windows.h>

#include <ras.h>

namespace fix789 {

/// The functions of rasapi32.dll that we call, resolved when they are needed: a computer may lack the library.
/// https://learn.microsoft.com/windows/win32/api/ras/
struct RasApi {
    decltype(&RasEnumEntriesW) enumEntries = nullptr;
    decltype(&RasGetEntryPropertiesW) entryProperties = nullptr;
    decltype(&RasGetCredentialsW) credentials = nullptr;
    // What dials; where one of them is missing nothing is dialled.
    decltype(&RasGetEntryDialParamsW) dialParameters = nullptr;
    decltype(&RasDialW) dial = nullptr;
    decltype(&RasHangUpW) hangUp = nullptr;
    decltype(&RasGetConnectStatusW) connectStatus = nullptr;
    decltype(&RasEnumConnectionsW) connections = nullptr;

    [[nodiscard]] bool canDial() const { return dialParameters && dial && hangUp && connectStatus && connections; }
};

/// Loaded once, never unloaded. NotSupported where it is missing, or lacks one of the first three.
Result<RasApi> rasApi();

/// Those that write; only the changer asks for them.
struct RasWriteApi {
    decltype(&RasSetCredentialsW) setCredentials = nullptr;
    decltype(&RasDeleteEntryW) deleteEntry = nullptr;
};
Result<RasWriteApi> rasWriteApi();

} // namespace fix789
