// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

// What is wrong on the way: portal, resolver, router, the network's rules.
constexpr std::array<CauseEntry, 39> kTable{{
    {cause::kNoAddress, Side::Site, QT_TRANSLATE_NOOP("Text", "This computer has no address on this network."),
     QT_TRANSLATE_NOOP("Text", "Disconnect from this network and connect again, or move closer to the Wi-Fi. If it stays, tell "
                               "the person who runs this network that it gives no addresses (DHCP)."),
     4},
    {cause::kPortalLoginNeeded, Side::Site, QT_TRANSLATE_NOOP("Text", "This network asks for a login first."),
     QT_TRANSLATE_NOOP("Text", "Open a web browser and finish the login page of this network. Then look again: until then "
                               "nothing can be said about what the network lets through."),
     5},
    {cause::kPortalExpired, Side::Site, QT_TRANSLATE_NOOP("Text", "The login to this network has run out."),
     QT_TRANSLATE_NOOP("Text", "Open a web browser and log in on this network's page again, then look again. If it runs out "
                               "again and again, tell the person who runs this network."),
     5},
    {cause::kPortalLoop, Side::Site, QT_TRANSLATE_NOOP("Text", "The login page of this network leads back to itself."),
     QT_TRANSLATE_NOOP("Text", "Nobody can log in this way. Tell the person who runs this network that its login goes in a "
                               "circle (often the login page's own server is missing among those allowed before login). Until "
                               "then use another network or a phone's hotspot."),
     5},
    {cause::kPortalLoginUnreachable, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The login of this network needs a page that it does not let through."),
     QT_TRANSLATE_NOOP("Text", "Choose another way to log in on this network's page if there is one. Tell the person who runs "
                               "this network that the login's provider is missing among the addresses allowed before login."),
     5},
    {cause::kPortalRandomAddress, Side::Site,
     QT_TRANSLATE_NOOP("Text",
                       "This computer shows itself to the network with a new address each time, so its login is forgotten."),
     QT_TRANSLATE_NOOP("Text", "In Windows' settings under \"Network & internet\", \"Wi-Fi\", open this network's properties and "
                               "switch \"Random hardware addresses\" off; then log in once more."),
     5},
    {cause::kPortalPartial, Side::Site, QT_TRANSLATE_NOOP("Text", "This network lets only a part of the internet through."),
     QT_TRANSLATE_NOOP("Text", "Look for a second step on the network's login page, such as a plan or a confirmation. If there "
                               "is none, ask the person who runs this network what it allows, or use another network."),
     6},
    {cause::kOffline, Side::Site, QT_TRANSLATE_NOOP("Text", "This computer has no way to the internet."),
     QT_TRANSLATE_NOOP("Text", "Connect to a network first, then look again."), 31},
    {cause::kDnsHijacked, Side::Site, QT_TRANSLATE_NOOP("Text", "This network gives a false address for the VPN server's name."),
     QT_TRANSLATE_NOOP("Text",
                       "Log in to the network first if it asks for it. Otherwise use another network or a phone's hotspot, and "
                       "tell the person who runs this network that its resolver (DNS) answers for names that it does not own."),
     31},
    {cause::kDnsPrivateAnswer, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The resolver gives an inner address for the VPN server, which cannot be reached from here."),
     QT_TRANSLATE_NOOP("Text", "Use the server's public name or address, as you were given it for use outside. Ask the person "
                               "who runs the VPN which one that is."),
     31},
    {cause::kDnsDead, Side::Site, QT_TRANSLATE_NOOP("Text", "The network's resolver does not answer."),
     QT_TRANSLATE_NOOP("Text",
                       "Tell the person who runs this network that names cannot be looked up (DNS), or use another network."),
     32},
    {cause::kDnsStale, Side::Site, QT_TRANSLATE_NOOP("Text", "The server's name leads to an old address."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to set its name (dynamic DNS) to its present address. "
                               "Until then its address itself may work."),
     32},
    {cause::kNoIpv4, Side::Site, QT_TRANSLATE_NOOP("Text", "This network has only IPv6, and the server is reached only by IPv4."),
     QT_TRANSLATE_NOOP("Text", "Use the server's name instead of its number in the VPN connection, or another network. Tell the "
                               "person who runs the VPN server that it needs an IPv6 address."),
     34},
    {cause::kIpv6Dead, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The server's name leads to IPv6 first, and IPv6 does not get through here."),
     QT_TRANSLATE_NOOP("Text", "Tell the person who runs this network that its IPv6 leads nowhere. Until then use the server's "
                               "IPv4 address, another network or a phone's hotspot."),
     34},
    {cause::kSiteVlanRoute, Side::Site, QT_TRANSLATE_NOOP("Text", "This part of the network has no way to the internet."),
     QT_TRANSLATE_NOOP(
         "Text",
         "Tell the person who runs this network that this Wi-Fi's VLAN has no route or no address translation to the internet."),
     38},
    {cause::kUdpBlocked, Side::Site, QT_TRANSLATE_NOOP("Text", "This network lets no UDP through, and the VPN needs it."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     39},
    {cause::kUdp500Rejected, Side::Site, QT_TRANSLATE_NOOP("Text", "A firewall on the path refuses UDP 500."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     40},
    {cause::kUdp500Blocked, Side::Site,
     QT_TRANSLATE_NOOP("Text", "UDP 500 does not get through between this computer and the server."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     41},
    {cause::kSiteLayer3Rule, Side::Site, QT_TRANSLATE_NOOP("Text", "A firewall rule of this network blocks the VPN's ports."),
     QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, "
                 "Firewall & traffic shaping, layer 3 rules). Until then use another network or a phone's hotspot."),
     41},
    {cause::kSiteGroupPolicy, Side::Site,
     QT_TRANSLATE_NOOP("Text", "This network treats this computer differently from other devices, and blocks its VPN."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network which group policy this computer gets (Meraki: "
                               "Network-wide, Clients), and to allow UDP 500 and 4500 in it."),
     41},
    {cause::kSiteIpskRole, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The Wi-Fi key used here puts this computer into a group that may not use the VPN."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network for the Wi-Fi key of the right group. It is the key of the "
                               "Wi-Fi, not that of the VPN."),
     41},
    {cause::kSiteSsidPolicy, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The VPN fails only on this Wi-Fi: it is this network's rule, not this computer."),
     QT_TRANSLATE_NOOP("Text", "Use the other Wi-Fi where the VPN works, or ask the person who runs this network to allow "
                               "outgoing UDP 500 and 4500 on this one."),
     41},
    {cause::kSiteAccessPointNat, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The Wi-Fi keeps its guests away from the local network where the VPN server stands."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow the VPN server for guests (Meraki: NAT mode, "
                               "\"Deny local LAN\"), or to give the server's public address."),
     41},
    {cause::kSiteRoleLate, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The network gives this computer its rights only some time after it has joined."),
     QT_TRANSLATE_NOOP(
         "Text",
         "Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that the rights come late."),
     41},
    {cause::kIkeBlocked, Side::Site, QT_TRANSLATE_NOOP("Text", "The network does not let the VPN's key exchange through."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     42},
    {cause::kSiteTunnelContest, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The router of this network uses the VPN's ports for its own tunnel to the same server."),
     QT_TRANSLATE_NOOP("Text", "Tell the person who runs this network that its own site-to-site tunnel and your VPN meet at the "
                               "same server. Until then use another network or a phone's hotspot."),
     42},
    {cause::kUdp4500Blocked, Side::Site,
     QT_TRANSLATE_NOOP("Text", "UDP 4500 does not get through between this computer and the server."),
     QT_TRANSLATE_NOOP(
         "Text",
         "Ask the person who runs this network to allow outgoing UDP 4500. Until then use another network or a phone's hotspot."),
     43},
    {cause::kEspBlocked, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The network lets the key exchange through, but not the protected data (ESP)."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow IP protocol 50 (ESP) beside UDP 500 and 4500. "
                               "Until then use another network or a phone's hotspot."),
     43},
    {cause::kFragmentsDropped, Side::Site, QT_TRANSLATE_NOOP("Text", "Large messages get lost on the way to the server."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to let fragments of UDP packets through. Signing in with a "
                               "pre-shared key or a shorter chain of certificates may work meanwhile."),
     44},
    {cause::kFragmentsReordered, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The parts of large messages arrive in the wrong order and are thrown away."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to look at its firewall's handling of fragments. Signing in "
                               "with a pre-shared key may work meanwhile."),
     44},
    {cause::kIkeInspected, Side::Site,
     QT_TRANSLATE_NOOP("Text", "Something on the path looks into the packets and drops the VPN's key exchange."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow IPsec in its application or traffic filter, not "
                               "only the ports UDP 500 and 4500. Until then use another network or a phone's hotspot."),
     45},
    {cause::kNatIpsecHelper, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The router here meddles with IPsec (a setting such as \"IPsec passthrough\" or \"ALG\")."),
     QT_TRANSLATE_NOOP("Text",
                       "Ask the person who runs the router to switch \"IPsec passthrough\" (IPsec ALG) off, and try again."),
     45},
    {cause::kOneIkeClient, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The router here lets only one computer at a time use this kind of VPN."),
     QT_TRANSLATE_NOOP("Text", "Disconnect the other computer's VPN and try again, or ask the person who runs the router to "
                               "switch \"IPsec passthrough\" (IPsec ALG) off."),
     45},
    {cause::kSiteLayer7Rule, Side::Site, QT_TRANSLATE_NOOP("Text", "A rule of this network recognises VPNs and blocks them."),
     QT_TRANSLATE_NOOP("Text",
                       "Ask the person who runs this network to take VPN out of the blocked applications (Meraki: Wireless, "
                       "Firewall & traffic shaping, layer 7 rules). Until then use another network or a phone's hotspot."),
     45},
    {cause::kLoss, Side::Site, QT_TRANSLATE_NOOP("Text", "Many of the packets sent to the server get lost on the path."),
     QT_TRANSLATE_NOOP("Text", "Move closer to the Wi-Fi, or use a cable or another network. If it stays, tell the person who "
                               "runs this network."),
     46},
    {cause::kIntermittent, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The way to the server works at one moment and not at the next."),
     QT_TRANSLATE_NOOP(
         "Text",
         "Try again, closer to the Wi-Fi or with a cable. If it stays, tell the person who runs this network when it happened."),
     47},
    {cause::kInsideTheNetwork, Side::Site,
     QT_TRANSLATE_NOOP("Text", "You are inside the network that the VPN leads to, and from here the server does not answer."),
     QT_TRANSLATE_NOOP("Text", "You probably need no VPN here. Try what you want to use without it; outside the VPN is right."),
     48},
    {cause::kNatTimeout, Side::Site,
     QT_TRANSLATE_NOOP("Text", "The router forgets the connection after a short silence, and the VPN drops."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the router to keep UDP connections for at least 60 seconds."), 75},
    {cause::kPathMtu, Side::Site, QT_TRANSLATE_NOOP("Text", "The tunnel works, but large packets get lost in it."),
     QT_TRANSLATE_NOOP("Text",
                       "Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN "
                       "connection, or the person who runs the network to let \"fragmentation needed\" messages through."),
     76},
}};

} // namespace

std::span<const CauseEntry> networkCauses()
{
    return kTable;
}

} // namespace fix789
