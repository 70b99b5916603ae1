// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789::diagnosis {
namespace {

// Access to the network: an address, and the login of a guest network.
constexpr auto kAccessCauses = std::to_array<CauseEntry>({
    {.id = {"path.no-address"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This computer has no address on this network."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem "
                 "persists, tell the person who runs this network that it assigns no addresses (DHCP)."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text", "This computer joins the network but gets no address. Please check the DHCP server: "
                                           "is it running, are its addresses exhausted, and does it reach this VLAN?")},
     .restsOn = RestsOn::Silence},
    {.id = {"portal.login-needed"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network requires a login first."),
     .advice = QT_TRANSLATE_NOOP("Text", "Open a web browser and complete this network's login page. Then check again: until "
                                         "then, it cannot be determined what the network lets through.")},
    {.id = {"portal.expired"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The login to this network has expired."),
     .advice = QT_TRANSLATE_NOOP("Text", "Open a web browser and log in on this network's page again, then check again. If the "
                                         "login keeps expiring, tell the person who runs this network."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text",
                                   "The login to this network expires while it is in use. Please check how long a login lasts. "
                                   "Cisco Meraki: Wireless > Configure > Splash page, choose this SSID, \"Splash frequency\".")},
     .sameStep = true},
    {.id = {"portal.loop"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The login page of this network leads back to itself."),
     .advice = QT_TRANSLATE_NOOP("Text", "Nobody can log in this way. Tell the person who runs this network that its login page "
                                         "leads back to itself (often the login page's own server is missing from the addresses "
                                         "allowed before login). Until then, use another network or a phone's hotspot."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text",
                                   "The login page of this network leads back to itself, so nobody can log in. Please check "
                                   "whether the login page's own server is among the addresses allowed before login. Cisco "
                                   "Meraki: Wireless > Configure > Access control, choose this SSID, \"Walled garden\".")},
     .sameStep = true},
    {.id = {"portal.login-unreachable"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The login of this network needs a page that the network blocks."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "If possible, choose another way to log in on this network's page. Tell the person who runs "
                                   "this network that the login provider is missing from the addresses allowed before login."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text", "The login page of this network needs pages of its login provider that are blocked. "
                                           "Please add the provider's addresses to those allowed before login. Cisco Meraki: "
                                           "Wireless > Configure > Access control, choose this SSID, \"Walled garden\".")},
     .sameStep = true},
    {.id = {"portal.random-address"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP(
         "Text", "This computer uses a new hardware address each time it connects, so the network forgets its login."),
     .advice = QT_TRANSLATE_NOOP("Text", "In the Windows settings under \"Network & internet\", \"Wi-Fi\", open this network's "
                                         "properties and switch off \"Random hardware addresses\". Then log in again."),
     .sameStep = true},
    {.id = {"portal.partial"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "This network lets only part of the internet through."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Check this network's login page for a second step, such as a plan or a confirmation. If "
                                   "there is none, ask the person who runs this network what it allows, or use another network."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text",
                                   "After the login, this network lets only part of the internet through. Please tell us what it "
                                   "allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.")}},
});

} // namespace

std::span<const CauseEntry> accessCauses()
{
    return kAccessCauses;
}

} // namespace fix789::diagnosis
