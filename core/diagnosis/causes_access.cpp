// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789 {
namespace {

// Getting onto the network: an address, and the login of a guest network.
constexpr auto kTable = std::to_array<CauseEntry>({
    {.id = {"path.no-address"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This computer has no address on this network."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Disconnect from this network and connect again, or move closer to the Wi-Fi. If it stays, tell "
                                 "the person who runs this network that it gives no addresses (DHCP)."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "This computer joins the network and gets no address. Please look at the DHCP server: does it run, "
                             "has its range of addresses run out, and does it reach this VLAN?")},
     .restsOn = RestsOn::Silence},
    {.id = {"portal.login-needed"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network asks for a login first."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Open a web browser and finish the login page of this network. Then look again: until then "
                                   "nothing can be said about what the network lets through.")},
    {.id = {"portal.expired"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The login to this network has run out."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Open a web browser and log in on this network's page again, then look again. If it runs out "
                                   "again and again, tell the person who runs this network."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text",
                     "The login of this network runs out while it is in use. Please look at how long a login lasts. Cisco "
                     "Meraki: Wireless > Configure > Splash page, choose this SSID, \"Splash frequency\".")},
     .sameStep = true},
    {.id = {"portal.loop"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The login page of this network leads back to itself."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Nobody can log in this way. Tell the person who runs this network that its login goes in a "
                                 "circle (often the login page's own server is missing among those allowed before login). Until "
                                 "then use another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "The login page of this network leads back to itself, so nobody can log in. Please look whether "
                             "the login page's own server is among the addresses that are allowed before login. Cisco Meraki: "
                             "Wireless > Configure > Access control, choose this SSID, \"Walled garden\".")},
     .sameStep = true},
    {.id = {"portal.login-unreachable"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The login of this network needs a page that it does not let through."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Choose another way to log in on this network's page if there is one. Tell the person who runs "
                                 "this network that the login's provider is missing among the addresses allowed before login."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "The login page of this network needs pages of its login provider that are not let through. Please "
                             "add the provider's addresses to those allowed before login. Cisco Meraki: Wireless > Configure > "
                             "Access control, choose this SSID, \"Walled garden\".")},
     .sameStep = true},
    {.id = {"portal.random-address"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP(
         "Text", "This computer shows itself to the network with a new address each time, so its login is forgotten."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "In Windows' settings under \"Network & internet\", \"Wi-Fi\", open this network's properties and "
                 "switch \"Random hardware addresses\" off; then log in once more."),
     .sameStep = true},
    {.id = {"portal.partial"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network lets only a part of the internet through."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Look for a second step on the network's login page, such as a plan or a confirmation. If there "
                                 "is none, ask the person who runs this network what it allows, or use another network."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP(
                     "Text", "After the login this network lets only a part of the internet through. Please say what it allows, "
                             "and allow outgoing UDP 500 and UDP 4500 to %1 for those who have logged in.")}},
});

} // namespace

std::span<const CauseEntry> accessCauses()
{
    return kTable;
}

} // namespace fix789
