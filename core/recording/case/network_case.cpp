// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

template <>
const Table<NetworkIdentity> &table()
{
    using Network = NetworkIdentity;
    static const Table<Network> kTable{
        "network",
        "A network as far as it is known; of one that is remembered, addresses of hardware and of the internet are hashes",
        {row(Optional, "name", &Network::name, text(), &Pseudonyms::networkName,
             "of the Wi-Fi, or Windows' name for the network"),
         row(Optional, "gateway", &Network::gateway, text(), &Pseudonyms::gateway, "its address"),
         row(Optional, "gatewayHardware", &Network::gatewayHardware, text(), &Pseudonyms::hardware, "its hardware address"),
         row(Optional, "subnet", &Network::subnet, text(), &Pseudonyms::subnet, "`192.168.4.0/24`"),
         row(Optional, "publicAddress", &Network::publicAddress, text(), &Pseudonyms::address,
             "as the internet sees this computer"),
         row(Optional, "ownHardware", &Network::ownHardware, text(), &Pseudonyms::hardware,
             "this computer's hardware address there"),
         row(Optional, "role", &Network::role, text(), &Pseudonyms::role, "VLAN or group, where the network tells"),
         row(Optional, "ownIsRandom", &Network::ownIsRandom, flag(), kKeep, "the system made `ownHardware` up")}};
    return kTable;
}

template <>
const Table<RememberedRun> &table()
{
    using Run = RememberedRun;
    static const Table<Run> kTable{
        "run",
        "An earlier check of a server; one older than two hours is not compared",
        {row(Required, "server", &Run::server, text(), &Pseudonyms::server, "which server"),
         row(Optional, "at", &Run::at, time(Qt::ISODate, true), kKeep, "when"),
         row(Required, "network", &Run::network, object<NetworkIdentity>(), "from where"),
         row(Optional, "device", &Run::device,
             word<Run::Device>({{Run::Device::This, "this"}, {Run::Device::Another, "another"}}), kKeep, "by which device"),
         row(Required, "result", &Run::outcome,
             word<Run::Outcome>(
                 {{Run::Outcome::Answered, "answered"}, {Run::Outcome::Partly, "partly"}, {Run::Outcome::Silent, "silent"}}),
             kKeep, "whether the key exchange was answered on both ports, on one, or on neither"),
         row(Optional, "login", &Run::login, word<Run::Login>({{Run::Login::Passed, "passed"}, {Run::Login::Pending, "pending"}}),
             kKeep, "to the network")}};
    return kTable;
}

namespace {

template <class S>
Member<S> addresses(const char *name, QStringList S::*place, const char *says)
{
    return row(Optional, name, place, texts(), &Pseudonyms::gateway, says);
}

const Table<WifiLink> &wifiTable()
{
    using Own = WifiLink::OwnAddress;
    static const Table<WifiLink> kTable{
        "wifi",
        "The Wi-Fi that the computer is joined to",
        {row(Optional, "name", &WifiLink::name, text(), &Pseudonyms::networkName, "SSID"),
         row(Optional, "accessPoint", &WifiLink::accessPoint, text(), &Pseudonyms::hardware, "its hardware address (BSSID)"),
         row(Optional, "channel", &WifiLink::channel, whole<int>(1, 1000), kKeep, "the radio channel"),
         row(Optional, "signal", &WifiLink::signal, whole<int>(0, 100), kKeep, "percent"),
         row(Optional, "ownAddress", &WifiLink::ownAddress,
             word<Own>({{Own::OfTheDevice, "of-the-device"}, {Own::Random, "random"}, {Own::RandomDaily, "random-daily"}}), kKeep,
             "whether the system uses another hardware address there"),
         row(Optional, "withheld", &WifiLink::withheld, flag(), kKeep, "Windows tells only with consent to location")}};
    return kTable;
}

} // namespace

template <>
const Table<NetworkView> &table()
{
    using Connectivity = NetworkView::Connectivity;
    static const Table<NetworkView> kTable{
        "networkView",
        "The network as the system shows it",
        {row(Optional, "gateway", &NetworkView::gateway, text(), &Pseudonyms::gateway, "left out: nothing leads further out"),
         row(Optional, "dhcpServer", &NetworkView::dhcpServer, text(), &Pseudonyms::gateway, "its address"),
         addresses("addresses", &NetworkView::addresses, "of this computer there"),
         addresses("resolvers", &NetworkView::resolvers, "the name servers"),
         row(Optional, "wifi", &NetworkView::wifi, object<WifiLink, wifiTable>(), "left out: a cable"),
         row(Optional, "connectivity", &NetworkView::connectivity,
             word<Connectivity>(
                 {{Connectivity::Disconnected, "none"}, {Connectivity::Local, "local"}, {Connectivity::Internet, "internet"}}),
             kKeep, "how far this computer gets, in Windows' own opinion")}};
    return kTable;
}

} // namespace fix789::recording::members
