// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "recording/members.h"

/// The tables of a case's structs. Everything read from a computer has a row in machine_case.cpp.
namespace fix789::recording::members {

template <>
const Table<ComputerCertificate> &table();
template <>
const Table<FilterEvent> &table();
template <>
const Table<FirewallProfile> &table();
template <>
const Table<FirewallRule> &table();
template <>
const Table<Firewall> &table();
template <>
const Table<IkeObservation> &table();
template <>
const Table<IpsecParameters> &table();
template <>
const Table<IpsecRule> &table();
template <>
const Table<LocalInterface> &table();
template <>
const Table<MachineState> &table();
template <>
const Table<NameAnswer> &table();
template <>
const Table<NetworkDevice> &table();
template <>
const Table<NetworkIdentity> &table();
template <>
const Table<NetworkView> &table();
template <>
const Table<OwnedSetting> &table();
template <>
const Table<PortalObservation> &table();
template <>
const Table<RasAttempt> &table();
template <>
const Table<RememberedRun> &table();
template <>
const Table<ServerRoute> &table();
template <>
const Table<ServiceState> &table();
template <>
const Table<UdpControl> &table();
template <>
const Table<UdpOwner> &table();
template <>
const Table<VpnProfile> &table();

/// An ICMP error; `reporter` differs between the two places of a case that hold an ICMP error.
Table<IcmpError> icmpTable(const char *name, Need reporter, int least, int most);

// Forms that several structs share.
Form<ChainState> chainState();
Form<IkeProgress> ikeProgress();
/// Firewall network categories as a bit set: one word or several.
Form<std::uint32_t> networks();
Form<ProfileEncryption> profileEncryption();
/// "udp", "17", 17.
Form<int> protocol();
/// 2 is a DWORD, "2" a text, {"type","hex"} any other type.
Form<RegistryValue> registryValue();
Form<RunState> runState();
Form<StartType> startType();
Form<TunnelType> tunnelType();
inline Form<std::uint16_t> port()
{
    return whole<std::uint16_t>(1, 0xFFFF);
}

} // namespace fix789::recording::members
