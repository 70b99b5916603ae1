// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/udp_owner.h"

#include <vector>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

namespace fix789::adapters {

using UdpTableFunction = decltype(&GetExtendedUdpTable);

/// The processes that hold UDP 500 and 4500, from the tables of IP Helper; program names from a snapshot of all processes,
/// which needs no right to open them; services from the service control manager. Needs no administrator. Ended processes,
/// and services hidden from this user, stay unknown.
/// https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getextendedudptable
Result<std::vector<UdpOwner>> windowsUdpOwners(UdpTableFunction table = &GetExtendedUdpTable);

} // namespace fix789::adapters
