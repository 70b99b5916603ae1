// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789::diagnosis {
namespace {

// Shared by several causes.
constexpr RequestText kRightName{Recipient::Server,
                                 QT_TRANSLATE_NOOP("Text", "The name of %1 does not resolve to its public address. Please update "
                                                           "it (DNS, dynamic DNS), or tell us the public name or address.")};

// The route to the server: its name, the resolver, routes.
constexpr auto kRouteCauses = std::to_array<CauseEntry>({
    {.id = {"profile.server-name-unknown"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "There is no server with this name."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Compare the server's name in the VPN connection with the one you were given, letter by letter."),
     .restsOn = RestsOn::Silence},
    {.id = {"path.offline"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This computer has no internet connection."),
     .advice = QT_TRANSLATE_NOOP("Text", "Connect to a network first, then check again."),
     .restsOn = RestsOn::Silence},
    {.id = {"dns.hijacked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network gives a false address for the VPN server's name."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "If the network requires a login, log in first. Otherwise use another network or a phone's "
                                   "hotspot, and tell the person who runs this network that its DNS server gives false answers."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text",
                     "Please make the DNS server of this network answer correctly for %1: it gives an address that is not the "
                     "server's. If this is because of a login page, the DNS server should give true answers after the login.")},
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"dns.private-answer"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP(
         "Text", "The DNS server gives an internal address for the VPN server, which cannot be reached from here."),
     .advice = QT_TRANSLATE_NOOP("Text", "Use the server's public name or address, the one meant for use outside the office. Ask "
                                         "the person who runs the VPN which one that is."),
     .request = kRightName,
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"dns.dead"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network's DNS server does not answer."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Tell the person who runs this network that names cannot be resolved (DNS), or use another network."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text",
                                   "The DNS server that this network assigns by DHCP does not answer. Please check whether it is "
                                   "running, and whether a rule blocks UDP and TCP 53 from this part of the network.")},
     .restsOn = RestsOn::Silence},
    {.id = {"dns.stale"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The server's name resolves to an old address."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its "
                                         "current address. Until then, the address itself may work."),
     .request = kRightName,
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"route.other-vpn"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Another VPN captures the traffic from this computer to the VPN server."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Disconnect the other VPN or exclude this server from it (split tunnel), and try again.")},
    {.id = {"route.wrong-interface"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer switches between two networks while the VPN connects."),
     .advice = QT_TRANSLATE_NOOP("Text", "Disconnect one of them (cable or Wi-Fi) and try the VPN again."),
     .sameStep = true},
    {.id = {"path.no-ipv4"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network has only IPv6, but the server can be reached only over IPv4."),
     .advice = QT_TRANSLATE_NOOP("Text", "In the VPN connection, use the server's name instead of its address, or use another "
                                         "network. Tell the person who runs the VPN server that it needs an IPv6 address."),
     .request =
         {Recipient::Network,
          QT_TRANSLATE_NOOP(
              "Text",
              "This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.")},
     .restsOn = RestsOn::Silence},
    {.id = {"path.ipv6-dead"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The server's name resolves to IPv6 first, but IPv6 does not work here."),
     .advice = QT_TRANSLATE_NOOP("Text", "Tell the person who runs this network that its IPv6 does not work. Until then, use the "
                                         "server's IPv4 address, another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text", "This network announces IPv6 that does not work, so %1 cannot be reached over it. "
                                           "Please repair the IPv6 route or stop announcing it.")},
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"site.vlan-route"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This part of the network has no internet connection."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Tell the person who runs this network that this Wi-Fi's VLAN has no route or no address translation to the internet."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route "
                             "and address translation (NAT) to the internet. Cisco Meraki: Security & SD-WAN > Configure > "
                             "Addressing & VLANs, and the VLAN tag of this SSID under Wireless > Configure > Access control.")},
     .awaits = Awaits::Dashboard},
});

} // namespace

std::span<const CauseEntry> routeCauses()
{
    return kRouteCauses;
}

} // namespace fix789::diagnosis
