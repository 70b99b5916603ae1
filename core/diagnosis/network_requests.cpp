// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/request_table.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

constexpr std::array kPorts{cause::kUdpBlocked, cause::kUdp500Rejected, cause::kUdp500Blocked,
                            cause::kIkeBlocked, cause::kSiteLayer3Rule, cause::kSiteSsidPolicy};
constexpr std::array kPort4500{cause::kUdp4500Blocked};
constexpr std::array kEsp{cause::kEspBlocked};
constexpr std::array kFragments{cause::kFragmentsDropped, cause::kFragmentsReordered};
constexpr std::array kInspection{cause::kIkeInspected, cause::kSiteLayer7Rule};
constexpr std::array kHelper{cause::kNatIpsecHelper, cause::kOneIkeClient};
constexpr std::array kGroupPolicy{cause::kSiteGroupPolicy};
constexpr std::array kIpskRole{cause::kSiteIpskRole};
constexpr std::array kVlanRoute{cause::kSiteVlanRoute};
constexpr std::array kAccessPointNat{cause::kSiteAccessPointNat};
constexpr std::array kRoleLate{cause::kSiteRoleLate};
constexpr std::array kTunnelContest{cause::kSiteTunnelContest};
constexpr std::array kNatTimeout{cause::kNatTimeout};
constexpr std::array kMtu{cause::kPathMtu};
constexpr std::array kQuality{cause::kLoss, cause::kIntermittent};
constexpr std::array kFalseNames{cause::kDnsHijacked};
constexpr std::array kNoNames{cause::kDnsDead};
constexpr std::array kAddress{cause::kNoAddress};
constexpr std::array kOnlyIpv6{cause::kNoIpv4};
constexpr std::array kIpv6{cause::kIpv6Dead};
constexpr std::array kLoginLoop{cause::kPortalLoop};
constexpr std::array kLoginExpired{cause::kPortalExpired};
constexpr std::array kLoginUnreachable{cause::kPortalLoginUnreachable};
constexpr std::array kPartial{cause::kPortalPartial};

constexpr std::array<RequestEntry, 24> kTable{{
    {Recipient::Network, kPorts,
     QT_TRANSLATE_NOOP(
         "Text",
         "Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. As a rule: allow, protocol UDP, from this "
         "network, to %1, ports 500 and 4500, above every rule that denies. Cisco Meraki: Wireless > Configure > Firewall & "
         "traffic shaping, choose this SSID, \"Layer 3 firewall rules\"; on an MX: Security & SD-WAN > Configure > Firewall, "
         "\"Outbound rules\". UDP 1701 need not be opened: it travels inside the tunnel.")},
    {Recipient::Network, kPort4500,
     QT_TRANSLATE_NOOP(
         "Text",
         "Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 passes already. As a rule: allow, protocol UDP, "
         "from this network, to %1, port 4500, above every rule that denies. Cisco Meraki: Wireless > Configure > Firewall & "
         "traffic shaping, choose this SSID, \"Layer 3 firewall rules\"; on an MX: Security & SD-WAN > Configure > Firewall, "
         "\"Outbound rules\".")},
    {Recipient::Network, kEsp,
     QT_TRANSLATE_NOOP("Text", "Please allow IP protocol 50 (ESP) to and from %1, beside UDP 500 and UDP 4500, which pass "
                               "already. There is no NAT between this computer and the server, so ESP is not wrapped in UDP.")},
    {Recipient::Network, kFragments,
     QT_TRANSLATE_NOOP("Text", "Please let fragments of UDP packets to and from %1 (UDP 500 and 4500) through, in whatever order "
                               "they come: messages with certificates are larger than one packet. The setting is often called "
                               "\"block IP fragments\" or \"drop fragmented packets\".")},
    {Recipient::Network, kInspection,
     QT_TRANSLATE_NOOP(
         "Text",
         "Please take IPsec (IKE, L2TP) to %1 out of what your application filter blocks. The ports UDP 500 and 4500 are open, "
         "but packets that look like a key exchange are dropped. Cisco Meraki: Wireless > Configure > Firewall & traffic "
         "shaping, choose this SSID, \"Layer 7 firewall rules\"; also Network-wide > Configure > Group policies. Elsewhere the "
         "setting is called application control, traffic or VPN category.")},
    {Recipient::Network, kHelper,
     QT_TRANSLATE_NOOP("Text",
                       "Please switch \"IPsec passthrough\" (also called IPsec ALG or IPsec helper) off on the router. It "
                       "keeps source port 500, so that only one computer here can reach %1, or changes the packets on "
                       "their way. NAT traversal over UDP 4500 works without it.")},
    {Recipient::Network, kGroupPolicy,
     QT_TRANSLATE_NOOP(
         "Text",
         "Please look at which group policy this computer gets: other devices on the same network reach %1, this one does not. "
         "Cisco Meraki: Network-wide > Monitor > Clients, choose the client, \"Policy\"; and Wireless > Configure > Access "
         "control, \"Assign group policies by device type\". In that policy please allow outgoing UDP 500 and UDP 4500.")},
    {Recipient::Network, kIpskRole,
     QT_TRANSLATE_NOOP(
         "Text",
         "Please look at the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi %1 is "
         "reached. Cisco Meraki: Wireless > Configure > Access control, choose this SSID, \"Identity PSK\", the group policy of "
         "that key. Please give the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.")},
    {Recipient::Network, kVlanRoute,
     QT_TRANSLATE_NOOP("Text",
                       "Please look at the VLAN of this Wi-Fi: from it nothing reaches the internet. It needs a default "
                       "route and address translation (NAT) to the internet. Cisco Meraki: Security & SD-WAN > Configure "
                       "> Addressing & VLANs, and the VLAN tag of this SSID under Wireless > Configure > Access control.")},
    {Recipient::Network, kAccessPointNat,
     QT_TRANSLATE_NOOP("Text", "Please allow guests of this Wi-Fi to reach %1, which stands on the local network. Cisco Meraki: "
                               "Wireless > Configure > Firewall & traffic shaping, choose this SSID, \"Local LAN\": an allow "
                               "rule for UDP 500 and 4500 to %1 above \"Deny\". Or please give a public address of the server.")},
    {Recipient::Network, kRoleLate,
     QT_TRANSLATE_NOOP("Text", "Please look at why this computer gets its rights (role, VLAN, group policy) only some time after "
                               "it has joined: until then %1 is not reached on UDP 500 and 4500.")},
    {Recipient::Network, kTunnelContest,
     QT_TRANSLATE_NOOP("Text",
                       "The router of this network has a tunnel of its own to %1, and answers to our VPN are taken for its "
                       "own. Please give the router's tunnel, or our VPN, another public address.")},
    {Recipient::Network, kNatTimeout,
     QT_TRANSLATE_NOOP("Text", "Please keep UDP connections in the router's NAT table for at least 60 seconds without traffic, "
                               "better for 300: the VPN to %1 connects and is dropped after a short silence.")},
    {Recipient::Network, kMtu,
     QT_TRANSLATE_NOOP("Text", "Please let ICMP \"fragmentation needed\" (type 3, code 4) through to this network, or limit the "
                               "size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.")},
    {Recipient::Network, kQuality,
     QT_TRANSLATE_NOOP("Text", "Please look at the quality of this connection: much of what is sent to %1 gets lost, or the way "
                               "breaks off and comes back. On a Wi-Fi the signal, the channel and the load of the access point "
                               "are the first things to look at.")},
    {Recipient::Network, kFalseNames,
     QT_TRANSLATE_NOOP("Text", "Please let the resolver (DNS) of this network answer truly for %1: it gives an address that is "
                               "not the server's. If a login page is the reason, it should not answer for other names once the "
                               "login is done.")},
    {Recipient::Network, kNoNames,
     QT_TRANSLATE_NOOP("Text",
                       "The resolver (DNS) that this network gives by DHCP does not answer. Please look whether it runs, and "
                       "whether a rule keeps UDP and TCP 53 from this part of the network.")},
    {Recipient::Network, kAddress,
     QT_TRANSLATE_NOOP("Text",
                       "This computer joins the network and gets no address. Please look at the DHCP server: does it run, "
                       "has its range of addresses run out, and does it reach this VLAN?")},
    {Recipient::Network, kOnlyIpv6,
     QT_TRANSLATE_NOOP("Text",
                       "This network gives only IPv6, and %1 is reached by IPv4. Please offer IPv4, or DNS64 with NAT64.")},
    {Recipient::Network, kIpv6,
     QT_TRANSLATE_NOOP("Text", "This network announces IPv6 that leads nowhere, so %1 is asked there in vain. Please repair the "
                               "IPv6 route, or stop announcing it.")},
    {Recipient::Network, kLoginLoop,
     QT_TRANSLATE_NOOP("Text", "The login page of this network leads back to itself, so nobody can log in. Please look whether "
                               "the login page's own server is among the addresses that are allowed before login. Cisco Meraki: "
                               "Wireless > Configure > Access control, choose this SSID, \"Walled garden\".")},
    {Recipient::Network, kLoginExpired,
     QT_TRANSLATE_NOOP("Text",
                       "The login of this network runs out while it is in use. Please look at how long a login lasts. Cisco "
                       "Meraki: Wireless > Configure > Splash page, choose this SSID, \"Splash frequency\".")},
    {Recipient::Network, kLoginUnreachable,
     QT_TRANSLATE_NOOP("Text",
                       "The login page of this network needs pages of its login provider that are not let through. Please "
                       "add the provider's addresses to those allowed before login. Cisco Meraki: Wireless > Configure > "
                       "Access control, choose this SSID, \"Walled garden\".")},
    {Recipient::Network, kPartial,
     QT_TRANSLATE_NOOP("Text",
                       "After the login this network lets only a part of the internet through. Please say what it allows, "
                       "and allow outgoing UDP 500 and UDP 4500 to %1 for those who have logged in.")},
}};

} // namespace

std::span<const RequestEntry> networkRequests()
{
    return kTable;
}

} // namespace fix789
