// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789::diagnosis {
namespace {

// Shared by several causes.
constexpr RequestText kAllowPorts{
    Recipient::Network,
    QT_TRANSLATE_NOOP(
        "Text", "Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol "
                "UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless > Configure > "
                "Firewall & traffic shaping, choose this SSID, \"Layer 3 firewall rules\"; on an MX: Security & SD-WAN > "
                "Configure > Firewall, \"Outbound rules\". You do not need to open UDP 1701: it stays inside the tunnel.")};
constexpr RequestText kAllowFragments{
    Recipient::Network,
    QT_TRANSLATE_NOOP("Text", "Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they "
                              "arrive: messages with certificates are larger than one packet. The setting is often called "
                              "\"block IP fragments\" or \"drop fragmented packets\".")};
constexpr RequestText kAllowIpsec{
    Recipient::Network,
    QT_TRANSLATE_NOOP("Text",
                      "Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and "
                      "4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless > Configure "
                      "> Firewall & traffic shaping, choose this SSID, \"Layer 7 firewall rules\"; also Network-wide > Configure "
                      "> Group policies. Other vendors call the setting application control, traffic category or VPN category.")};
constexpr RequestText kNoPassthrough{
    Recipient::Network,
    QT_TRANSLATE_NOOP("Text", "Please switch off \"IPsec passthrough\" (also called IPsec ALG or IPsec helper) on the router. It "
                              "keeps source port 500, so that only one computer here can reach %1, or it changes the packets in "
                              "transit. NAT traversal over UDP 4500 works without it.")};
constexpr RequestText kQuality{
    Recipient::Network,
    QT_TRANSLATE_NOOP("Text", "Please check the quality of this connection: many packets to %1 get lost, or the connection drops "
                              "and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.")};

// What the network on the path lets through.
constexpr auto kNetworkCauses = std::to_array<CauseEntry>({
    {.id = {"path.udp-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network blocks UDP, which the VPN needs."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, "
                                         "use another network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"path.udp500-rejected"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "A firewall on the path rejects UDP 500."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, "
                                         "use another network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"path.udp500-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "UDP 500 does not get through between this computer and the server."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, "
                                         "use another network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"site.layer3-rule"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "A firewall rule of this network blocks the VPN's ports."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, "
                 "Firewall & traffic shaping, layer 3 rules). Until then, use another network or a phone's hotspot."),
     .request = kAllowPorts,
     .sameStep = true,
     .awaits = Awaits::Dashboard},
    {.id = {"site.group-policy"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network treats this computer differently from other devices and blocks its VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network which group policy this computer gets (Meraki: "
                                         "Network-wide, Clients), and to allow UDP 500 and 4500 in it."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text",
                                   "Please check which group policy this computer gets: other devices on the same network reach "
                                   "%1, but this computer does not. Cisco Meraki: Network-wide > Monitor > Clients, choose the "
                                   "client, \"Policy\"; and Wireless > Configure > Access control, \"Assign group policies by "
                                   "device type\". In that policy, please allow outgoing UDP 500 and UDP 4500.")},
     .sameStep = true},
    {.id = {"site.ipsk-role"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The Wi-Fi key used here puts this computer in a group that may not use the VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network for the Wi-Fi key of the right group. This is the "
                                         "key of the Wi-Fi, not the key of the VPN."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text",
                                   "Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of "
                                   "the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless > Configure > Access control, "
                                   "choose this SSID, \"Identity PSK\", the group policy of that key. Please give us the right "
                                   "key, or allow outgoing UDP 500 and UDP 4500 in that group policy.")},
     .sameStep = true},
    {.id = {"site.ssid-policy"},
     .side = Side::Site,
     .title =
         QT_TRANSLATE_NOOP("Text", "The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer."),
     .advice = QT_TRANSLATE_NOOP("Text", "Use another Wi-Fi on which the VPN works, or ask the person who runs this network to "
                                         "allow outgoing UDP 500 and 4500 on this one."),
     .request = kAllowPorts,
     .sameStep = true},
    {.id = {"site.access-point-nat"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The Wi-Fi isolates its guests from the local network, where the VPN server is."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow guests to reach the VPN server (Meraki: "
                                         "NAT mode, \"Deny local LAN\"), or to give you the server's public address."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: "
                             "Wireless > Configure > Firewall & traffic shaping, choose this SSID, \"Local LAN\": an allow rule "
                             "for UDP 500 and 4500 to %1 above \"Deny\". Or please give us a public address of the server.")},
     .sameStep = true},
    {.id = {"site.role-late"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network grants this computer access only some time after it has joined."),
     .advice = QT_TRANSLATE_NOOP("Text", "Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this "
                                         "network that access is granted late."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text", "Please check why this computer gets its access (role, VLAN, group policy) only some "
                                           "time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.")},
     .sameStep = true},
    {.id = {"path.ike-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network blocks the VPN's key exchange."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, "
                                         "use another network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"site.tunnel-contest"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The router of this network uses the VPN's ports for its own tunnel to the same server."),
     .advice = QT_TRANSLATE_NOOP("Text", "Tell the person who runs this network that its own site-to-site tunnel and your VPN "
                                         "use the same server. Until then, use another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text", "The router of this network has its own tunnel to %1 and takes the answers to our VPN "
                                           "for its own. Please give the router's tunnel or our VPN another public address.")},
     .sameStep = true,
     .awaits = Awaits::Dashboard},
    {.id = {"path.udp4500-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "UDP 4500 does not get through between this computer and the server."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 4500. Until then, use "
                                         "another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule "
                             "to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco "
                             "Meraki: Wireless > Configure > Firewall & traffic shaping, choose this SSID, \"Layer 3 firewall "
                             "rules\"; on an MX: Security & SD-WAN > Configure > Firewall, \"Outbound rules\".")},
     .restsOn = RestsOn::Silence},
    {.id = {"path.esp-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network lets the key exchange through but not the protected data (ESP)."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 "
                                         "and 4500. Until then, use another network or a phone's hotspot."),
     .request =
         {Recipient::Network,
          QT_TRANSLATE_NOOP(
              "Text", "Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already "
                      "allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.")},
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"path.fragments-dropped"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "Large messages get lost on the path to the server."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow fragments of UDP packets. Until then, "
                                         "signing in with a pre-shared key or a shorter certificate chain may work."),
     .request = kAllowFragments,
     .restsOn = RestsOn::Silence},
    {.id = {"path.fragments-reordered"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The fragments of large messages arrive in the wrong order and are discarded."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to check how its firewall handles fragments. "
                                         "Until then, signing in with a pre-shared key may work."),
     .request = kAllowFragments,
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"path.ike-inspected"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "A device on the path inspects the packets and drops the VPN's key exchange."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow IPsec in its application or traffic filter, "
                                   "not only the ports UDP 500 and 4500. Until then, use another network or a phone's hotspot."),
     .request = kAllowIpsec,
     .restsOn = RestsOn::Silence},
    {.id = {"nat.ipsec-helper"},
     .side = Side::Site,
     .title =
         QT_TRANSLATE_NOOP("Text", "The router here interferes with IPsec (a setting such as \"IPsec passthrough\" or \"ALG\")."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the router to switch off \"IPsec passthrough\" (IPsec ALG), then try again."),
     .request = kNoPassthrough,
     .sameStep = true},
    {.id = {"nat.one-ike-client"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The router here lets only one computer at a time use this kind of VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Disconnect the other computer's VPN and try again, or ask the person who runs the "
                                         "router to switch off \"IPsec passthrough\" (IPsec ALG)."),
     .request = kNoPassthrough,
     .sameStep = true},
    {.id = {"site.layer7-rule"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "A rule on this network recognizes VPNs and blocks them."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall & "
                 "traffic shaping, layer 7 rules). Until then, use another network or a phone's hotspot."),
     .request = kAllowIpsec,
     .sameStep = true,
     .awaits = Awaits::Dashboard},
    {.id = {"path.loss"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "Many of the packets sent to the server get lost on the path."),
     .advice = QT_TRANSLATE_NOOP("Text", "Move closer to the Wi-Fi access point, or use a cable or another network. If the "
                                         "problem persists, tell the person who runs this network."),
     .request = kQuality,
     .restsOn = RestsOn::Silence},
    {.id = {"path.intermittent"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The path to the server works intermittently."),
     .advice = QT_TRANSLATE_NOOP("Text", "Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, "
                                         "tell the person who runs this network when it happened."),
     .request = kQuality,
     .restsOn = RestsOn::Silence},
    {.id = {"path.inside-the-network"},
     .side = Side::Site,
     .title =
         QT_TRANSLATE_NOOP("Text", "You are inside the network that the VPN leads to, and the server does not answer from here."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere."),
     .restsOn = RestsOn::Silence},
});

} // namespace

std::span<const CauseEntry> networkCauses()
{
    return kNetworkCauses;
}

} // namespace fix789::diagnosis
