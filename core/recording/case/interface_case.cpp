// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

template <>
const Table<LocalInterface> &table()
{
    using Interface = LocalInterface;
    static const Table<Interface> kTable{
        "interface",
        "A network interface that is connected",
        {row(Required, "name", &Interface::name, text(), &Pseudonyms::connection, "as Windows shows it: `Ethernet`"),
         row(Required, "addresses", &Interface::addresses, texts(), &Pseudonyms::interfaceAddress, "of this computer there"),
         row(Optional, "type", &Interface::type, whole<std::uint32_t>(0, kLargest32), kKeep, "as in `routes`"),
         row(Optional, "metrics", &Interface::metrics, list(whole<std::uint32_t>(0, kLargest32), 1000), kKeep,
             "of its default route, at one reading after the other; left out: it has none")}};
    return kTable;
}

template <>
const Table<ServerRoute> &table()
{
    using Route = ServerRoute;
    static const Table<Route> kTable{
        "route",
        "The interface that Windows would send through",
        {row(Required, "name", &Route::name, text(), &Pseudonyms::connection, "as Windows shows it"),
         row(Optional, "interface", &Route::interfaceId, text(), &Pseudonyms::networkInterface, "its GUID"),
         row(Required, "type", &Route::type, whole<std::uint32_t>(0, kLargest32), kKeep,
             "IANA ifType: 6 Ethernet, 71 Wi-Fi, 23 PPP, 53 virtual, 131 tunnel"),
         row(Optional, "tunnelType", &Route::tunnelType, whole<std::uint32_t>(0, kLargest32), kKeep,
             "IANA tunnelType; 14: Teredo"),
         row(Required, "hardware", &Route::hardware, flag(), kKeep, "a real network card"),
         row(Optional, "hardwareIds", &Route::hardwareIds, texts(), kKeep,
             "of the device behind it: `Wintun`, `tap0901`, `vms_mp`"),
         row(Optional, "source", &Route::source, text(), &Pseudonyms::ownAddress,
             "the address of this computer that it sends from")}};
    return kTable;
}

template <>
const Table<NetworkDevice> &table()
{
    using Device = NetworkDevice;
    static const Table<Device> kTable{
        "device",
        "A network device that is present",
        {row(Required, "instance", &Device::instance, text(4096, 1), &Pseudonyms::device, "`SWD\\MSRRAS\\MS_L2TPMINIPORT`"),
         row(Written, "hardwareIds", &Device::hardwareIds, texts(), kKeep, "`ms_l2tpminiport`"),
         row(Optional, "interface", &Device::interfaceId, text(), &Pseudonyms::networkInterface, "its GUID"),
         row(Optional, "code", &Device::problem, whole<std::uint32_t>(0, kLargest32), kKeep,
             "of the device manager; 0: it works, 22: disabled")}};
    return kTable;
}

template <>
const Table<UdpOwner> &table()
{
    using Owner = UdpOwner;
    static const Table<Owner> kTable{
        "udpOwner",
        "Who holds UDP 500 or 4500",
        {row(Required, "address", &Owner::address, text(64, 2, "(?=.*[.:])[0-9A-Fa-f.:]{2,64}"), &Pseudonyms::ownAddress,
             "`0.0.0.0` or `::` for all of them"),
         row(Required, "port", &Owner::port, port(), kKeep, "the UDP port"),
         row(Written, "processId", &Owner::processId, whole<std::uint32_t>(0, kLargest32), kKeep, "its process"),
         row(Optional, "process", &Owner::process, text(), kKeep, "`svchost.exe`"),
         row(Optional, "services", &Owner::services, texts(), kKeep, "those that run in it")}};
    return kTable;
}

} // namespace fix789::recording::members
