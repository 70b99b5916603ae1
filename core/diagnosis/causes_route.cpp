// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789 {
namespace {

// What several causes ask for.
constexpr RequestText kRightName{
    Recipient::Server,
    QT_TRANSLATE_NOOP("Text",
                      "The name of %1 does not lead to its public address. Please set it (DNS, dynamic DNS) to the present "
                      "one, or tell us the public name or address.")};

// The way to the server: its name, the resolver, routes.
constexpr auto kTable = std::to_array<CauseEntry>({
    {.id = {"profile.server-name-unknown"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "There is no server of this name."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Compare the server's name in the VPN connection with what you were given, letter by letter."),
     .restsOn = RestsOn::Silence},
    {.id = {"path.offline"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This computer has no way to the internet."),
     .advice = QT_TRANSLATE_NOOP("Text", "Connect to a network first, then look again."),
     .restsOn = RestsOn::Silence},
    {.id = {"dns.hijacked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network gives a false address for the VPN server's name."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Log in to the network first if it asks for it. Otherwise use another network or a phone's hotspot, and "
                 "tell the person who runs this network that its resolver (DNS) answers for names that it does not own."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please let the resolver (DNS) of this network answer truly for %1: it gives an address that is "
                             "not the server's. If a login page is the reason, it should not answer for other names once the "
                             "login is done.")},
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"dns.private-answer"},
     .side = Side::Site,
     .title =
         QT_TRANSLATE_NOOP("Text", "The resolver gives an inner address for the VPN server, which cannot be reached from here."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Use the server's public name or address, as you were given it for use outside. Ask the person "
                                 "who runs the VPN which one that is."),
     .request = kRightName,
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"dns.dead"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network's resolver does not answer."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Tell the person who runs this network that names cannot be looked up (DNS), or use another network."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text",
                     "The resolver (DNS) that this network gives by DHCP does not answer. Please look whether it runs, and "
                     "whether a rule keeps UDP and TCP 53 from this part of the network.")},
     .restsOn = RestsOn::Silence},
    {.id = {"dns.stale"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The server's name leads to an old address."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to set its name (dynamic DNS) to its present address. "
                                   "Until then its address itself may work."),
     .request = kRightName,
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"route.other-vpn"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Another VPN takes what this computer sends to the VPN server."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Disconnect the other VPN, or tell it to leave this server out (split tunnel), and try again.")},
    {.id = {"route.wrong-interface"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer switches between two networks while the VPN connects."),
     .advice = QT_TRANSLATE_NOOP("Text", "Disconnect one of them (cable or Wi-Fi) and try the VPN again."),
     .sameStep = true},
    {.id = {"path.no-ipv4"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network has only IPv6, and the server is reached only by IPv4."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Use the server's name instead of its number in the VPN connection, or another network. Tell the "
                 "person who runs the VPN server that it needs an IPv6 address."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "This network gives only IPv6, and %1 is reached by IPv4. Please offer IPv4, or DNS64 with NAT64.")},
     .restsOn = RestsOn::Silence},
    {.id = {"path.ipv6-dead"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The server's name leads to IPv6 first, and IPv6 does not get through here."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Tell the person who runs this network that its IPv6 leads nowhere. Until then use the server's "
                                 "IPv4 address, another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "This network announces IPv6 that leads nowhere, so %1 is asked there in vain. Please repair the "
                             "IPv6 route, or stop announcing it.")},
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"site.vlan-route"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This part of the network has no way to the internet."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Tell the person who runs this network that this Wi-Fi's VLAN has no route or no address translation to the internet."),
     .request =
         {Recipient::Network,
          QT_TRANSLATE_NOOP("Text",
                            "Please look at the VLAN of this Wi-Fi: from it nothing reaches the internet. It needs a default "
                            "route and address translation (NAT) to the internet. Cisco Meraki: Security & SD-WAN > Configure "
                            "> Addressing & VLANs, and the VLAN tag of this SSID under Wireless > Configure > Access control.")}},
});

} // namespace

std::span<const CauseEntry> routeCauses()
{
    return kTable;
}

} // namespace fix789
