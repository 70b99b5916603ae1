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

namespace fix789 {

using UdpTableFunction = decltype(&GetExtendedUdpTable);

/// Who holds UDP 500 and 4500, from the tables of IP Helper; the names of the programs from a snapshot of all processes, which
/// needs no right to open them; their services from the service control manager. Needs no administrator.
/// A process that is gone, and services that are not shown to this person, are not known.
/// https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getextendedudptable
Result<std::vector<UdpOwner>> windowsUdpOwners(UdpTableFunction table = &GetExtendedUdpTable);

} // namespace fix789
