// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789 {
namespace {

// What several causes ask for.
constexpr RequestText kAllowPorts{
    Recipient::Network,
    QT_TRANSLATE_NOOP(
        "Text",
        "Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. As a rule: allow, protocol UDP, from this "
        "network, to %1, ports 500 and 4500, above every rule that denies. Cisco Meraki: Wireless > Configure > Firewall & "
        "traffic shaping, choose this SSID, \"Layer 3 firewall rules\"; on an MX: Security & SD-WAN > Configure > Firewall, "
        "\"Outbound rules\". UDP 1701 need not be opened: it travels inside the tunnel.")};
constexpr RequestText kAllowFragments{
    Recipient::Network,
    QT_TRANSLATE_NOOP("Text", "Please let fragments of UDP packets to and from %1 (UDP 500 and 4500) through, in whatever order "
                              "they come: messages with certificates are larger than one packet. The setting is often called "
                              "\"block IP fragments\" or \"drop fragmented packets\".")};
constexpr RequestText kAllowIpsec{
    Recipient::Network,
    QT_TRANSLATE_NOOP(
        "Text",
        "Please take IPsec (IKE, L2TP) to %1 out of what your application filter blocks. The ports UDP 500 and 4500 are open, "
        "but packets that look like a key exchange are dropped. Cisco Meraki: Wireless > Configure > Firewall & traffic "
        "shaping, choose this SSID, \"Layer 7 firewall rules\"; also Network-wide > Configure > Group policies. Elsewhere the "
        "setting is called application control, traffic or VPN category.")};
constexpr RequestText kNoPassthrough{
    Recipient::Network,
    QT_TRANSLATE_NOOP("Text", "Please switch \"IPsec passthrough\" (also called IPsec ALG or IPsec helper) off on the router. It "
                              "keeps source port 500, so that only one computer here can reach %1, or changes the packets on "
                              "their way. NAT traversal over UDP 4500 works without it.")};
constexpr RequestText kQuality{
    Recipient::Network,
    QT_TRANSLATE_NOOP("Text", "Please look at the quality of this connection: much of what is sent to %1 gets lost, or the way "
                              "breaks off and comes back. On a Wi-Fi the signal, the channel and the load of the access point "
                              "are the first things to look at.")};

// What the network in between lets through.
constexpr auto kTable = std::to_array<CauseEntry>({
    {.id = {"path.udp-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network lets no UDP through, and the VPN needs it."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                 "network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"path.udp500-rejected"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "A firewall on the path refuses UDP 500."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                 "network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"path.udp500-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "UDP 500 does not get through between this computer and the server."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                 "network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"site.layer3-rule"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "A firewall rule of this network blocks the VPN's ports."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, "
                 "Firewall & traffic shaping, layer 3 rules). Until then use another network or a phone's hotspot."),
     .request = kAllowPorts,
     .sameStep = true},
    {.id = {"site.group-policy"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network treats this computer differently from other devices, and blocks its VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network which group policy this computer gets (Meraki: "
                                         "Network-wide, Clients), and to allow UDP 500 and 4500 in it."),
     .request =
         {Recipient::Network,
          QT_TRANSLATE_NOOP(
              "Text",
              "Please look at which group policy this computer gets: other devices on the same network reach %1, this one does "
              "not. "
              "Cisco Meraki: Network-wide > Monitor > Clients, choose the client, \"Policy\"; and Wireless > Configure > Access "
              "control, \"Assign group policies by device type\". In that policy please allow outgoing UDP 500 and UDP 4500.")},
     .sameStep = true},
    {.id = {"site.ipsk-role"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The Wi-Fi key used here puts this computer into a group that may not use the VPN."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network for the Wi-Fi key of the right group. It is the key of the "
                 "Wi-Fi, not that of the VPN."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text",
                     "Please look at the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same "
                     "Wi-Fi %1 is "
                     "reached. Cisco Meraki: Wireless > Configure > Access control, choose this SSID, \"Identity PSK\", the "
                     "group policy of "
                     "that key. Please give the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.")},
     .sameStep = true},
    {.id = {"site.ssid-policy"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The VPN fails only on this Wi-Fi: it is this network's rule, not this computer."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Use the other Wi-Fi where the VPN works, or ask the person who runs this network to allow "
                                   "outgoing UDP 500 and 4500 on this one."),
     .request = kAllowPorts,
     .sameStep = true},
    {.id = {"site.access-point-nat"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The Wi-Fi keeps its guests away from the local network where the VPN server stands."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow the VPN server for guests (Meraki: NAT mode, "
                                   "\"Deny local LAN\"), or to give the server's public address."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please allow guests of this Wi-Fi to reach %1, which stands on the local network. Cisco Meraki: "
                             "Wireless > Configure > Firewall & traffic shaping, choose this SSID, \"Local LAN\": an allow "
                             "rule for UDP 500 and 4500 to %1 above \"Deny\". Or please give a public address of the server.")},
     .sameStep = true},
    {.id = {"site.role-late"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network gives this computer its rights only some time after it has joined."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that the rights come late."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please look at why this computer gets its rights (role, VLAN, group policy) only some time after "
                             "it has joined: until then %1 is not reached on UDP 500 and 4500.")},
     .sameStep = true},
    {.id = {"path.ike-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network does not let the VPN's key exchange through."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                 "network or a phone's hotspot."),
     .request = kAllowPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"site.tunnel-contest"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The router of this network uses the VPN's ports for its own tunnel to the same server."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Tell the person who runs this network that its own site-to-site tunnel and your VPN meet at the "
                 "same server. Until then use another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "The router of this network has a tunnel of its own to %1, and answers to our VPN are taken for its "
                             "own. Please give the router's tunnel, or our VPN, another public address.")},
     .sameStep = true},
    {.id = {"path.udp4500-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "UDP 4500 does not get through between this computer and the server."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Ask the person who runs this network to allow outgoing UDP 4500. Until then use another network or a phone's hotspot."),
     .request = {Recipient::Network, QT_TRANSLATE_NOOP("Text", "Please allow outgoing UDP 4500 to %1, and the answers to it; UDP "
                                                               "500 passes already. As a rule: allow, protocol UDP, "
                                                               "from this network, to %1, port 4500, above every rule that "
                                                               "denies. Cisco Meraki: Wireless > Configure > Firewall & "
                                                               "traffic shaping, choose this SSID, \"Layer 3 firewall rules\"; "
                                                               "on an MX: Security & SD-WAN > Configure > Firewall, "
                                                               "\"Outbound rules\".")},
     .restsOn = RestsOn::Silence},
    {.id = {"path.esp-blocked"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The network lets the key exchange through, but not the protected data (ESP)."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow IP protocol 50 (ESP) beside UDP 500 and 4500. "
                                   "Until then use another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please allow IP protocol 50 (ESP) to and from %1, beside UDP 500 and UDP 4500, which pass "
                             "already. There is no NAT between this computer and the server, so ESP is not wrapped in UDP.")},
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"path.fragments-dropped"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "Large messages get lost on the way to the server."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to let fragments of UDP packets through. Signing in with a "
                 "pre-shared key or a shorter chain of certificates may work meanwhile."),
     .request = kAllowFragments,
     .restsOn = RestsOn::Silence},
    {.id = {"path.fragments-reordered"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The parts of large messages arrive in the wrong order and are thrown away."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to look at its firewall's handling of fragments. Signing in "
                 "with a pre-shared key may work meanwhile."),
     .request = kAllowFragments,
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"path.ike-inspected"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "Something on the path looks into the packets and drops the VPN's key exchange."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Ask the person who runs this network to allow IPsec in its application or traffic filter, not "
                                 "only the ports UDP 500 and 4500. Until then use another network or a phone's hotspot."),
     .request = kAllowIpsec,
     .restsOn = RestsOn::Silence},
    {.id = {"nat.ipsec-helper"},
     .side = Side::Site,
     .title =
         QT_TRANSLATE_NOOP("Text", "The router here meddles with IPsec (a setting such as \"IPsec passthrough\" or \"ALG\")."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the router to switch \"IPsec passthrough\" (IPsec ALG) off, and try again."),
     .request = kNoPassthrough,
     .sameStep = true},
    {.id = {"nat.one-ike-client"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The router here lets only one computer at a time use this kind of VPN."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Disconnect the other computer's VPN and try again, or ask the person who runs the router to "
                                   "switch \"IPsec passthrough\" (IPsec ALG) off."),
     .request = kNoPassthrough,
     .sameStep = true},
    {.id = {"site.layer7-rule"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "A rule of this network recognises VPNs and blocks them."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs this network to take VPN out of the blocked applications (Meraki: Wireless, "
                 "Firewall & traffic shaping, layer 7 rules). Until then use another network or a phone's hotspot."),
     .request = kAllowIpsec,
     .sameStep = true},
    {.id = {"path.loss"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "Much of what is sent to the server gets lost on the way."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Move closer to the Wi-Fi, or use a cable or another network. If it stays, tell the person who "
                                 "runs this network."),
     .request = kQuality,
     .restsOn = RestsOn::Silence},
    {.id = {"path.intermittent"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The way to the server works at one moment and not at the next."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Try again, closer to the Wi-Fi or with a cable. If it stays, tell the person who runs this network when it happened."),
     .request = kQuality,
     .restsOn = RestsOn::Silence},
    {.id = {"path.inside-the-network"},
     .side = Side::Site,
     .title =
         QT_TRANSLATE_NOOP("Text", "You are inside the network that the VPN leads to, and from here the server does not answer."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "You probably need no VPN here. Try what you want to use without it; outside the VPN is right."),
     .restsOn = RestsOn::Silence},
});

} // namespace

std::span<const CauseEntry> networkCauses()
{
    return kTable;
}

} // namespace fix789
