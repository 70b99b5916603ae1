// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/udp_owners.h"

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
class WindowsUdpOwners final : public UdpOwners {
public:
    /// Tests give a table of their own.
    explicit WindowsUdpOwners(UdpTableFunction table = &GetExtendedUdpTable) : m_table(table) {}

    Result<std::vector<UdpOwner>> ownersOfIkePorts() const override;

private:
    UdpTableFunction m_table;
};

} // namespace fix789
