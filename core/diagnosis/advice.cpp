// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "diagnosis/causes.h"
#include "diagnosis/protocol_fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::diagnosis {
namespace {

/// What a kind of place adds to the advice about its network.
struct Place {
    Environment environment;
    const char *first; ///< goes first if something is quicker than asking; nullptr: nothing
    const char *last;  ///< who "the person who runs this network" is
};

constexpr std::array<Place, 5> kPlaces{{
    {Environment::Home,
     QT_TRANSLATE_NOOP("Text", "At home, the person who runs the network is usually you or the person who set up the router. "
                               "Check the router's settings pages, and try its main Wi-Fi instead of its guest Wi-Fi."),
     nullptr},
    {Environment::Retail, QT_TRANSLATE_NOOP("Text", "In a shop, a phone's hotspot is usually the quickest solution."),
     QT_TRANSLATE_NOOP("Text", "The staff cannot change this network; the head office or its service provider can. Give them the "
                               "shop's number and the name of the Wi-Fi.")},
    {Environment::Education, nullptr,
     QT_TRANSLATE_NOOP("Text", "At a school or university, contact the IT service desk. The network for members (such as "
                               "eduroam) often allows more than the guest network.")},
    {Environment::CorporateGuest, nullptr,
     QT_TRANSLATE_NOOP("Text", "As a guest of a company, ask your host or the front desk: they can pass this on to the company's "
                               "IT department and often have another guest network for such cases.")},
    {Environment::Hospitality,
     QT_TRANSLATE_NOOP("Text", "In a hotel, café or train, a phone's hotspot is usually the quickest solution."),
     QT_TRANSLATE_NOOP("Text",
                       "The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.")},
}};

/// Where the administrator of such equipment finds the settings.
struct Gear {
    const char *name;
    const char *where;
};

constexpr const char *kController =
    QT_TRANSLATE_NOOP("Text", "On a Cisco wireless controller, check the pre-login access list in this WLAN's web policy, the "
                              "post-login access list of the client's role (ISE) or interface, and the session timeout.");

constexpr std::array<Gear, 9> kGear{{
    {"Cisco Meraki",
     QT_TRANSLATE_NOOP("Text", "On Cisco Meraki, check Wireless, \"Firewall & traffic shaping\" of this SSID (layer 3 and layer "
                               "7 rules); Network-wide, \"Group policies\" of this client; Wireless, \"Splash page\" (sign-on, "
                               "walled garden, duration); and the SSID's VLAN or, in NAT mode, \"Deny local LAN\".")},
    {"Cisco WLC", kController},
    {"Cisco ISE", kController},
    {"Aruba",
     QT_TRANSLATE_NOOP("Text", "On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), "
                               "the allowlist of the captive portal profile, and the reauthentication interval.")},
    {"Ruckus", QT_TRANSLATE_NOOP("Text", "On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled "
                                         "garden, grace period) and application policies that deny VPN.")},
    {"Ubiquiti UniFi", QT_TRANSLATE_NOOP("Text", "On UniFi, check the guest hotspot's access before and after authorization, its "
                                                 "expiry, and the traffic rules of this network.")},
    {"Fortinet FortiGate",
     QT_TRANSLATE_NOOP(
         "Text", "On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its "
                 "application control must not block IPsec, and the hosts of the login must be in the portal's exempt list.")},
    {"MikroTik", QT_TRANSLATE_NOOP("Text", "On MikroTik, check IP, \"Hotspot\" (walled garden, timeouts of the user profile) and "
                                           "the forward chain of the firewall: allow UDP 500 and 4500.")},
    {"openNDS", QT_TRANSLATE_NOOP("Text", "On openNDS, check the firewall rules for authenticated users, the walled garden, and "
                                          "the session timeout in its configuration.")},
}};

// Where users have a personal Wi-Fi key, they may mistake it for the key of the VPN.
constexpr const char *kWifiKey =
    QT_TRANSLATE_NOOP("Text", "The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this "
                              "computer into the network and determines its group there.");

const Gear *gearOf(const Surroundings &surroundings)
{
    const auto gear = std::ranges::find_if(kGear, [&](const Gear &one) { return surroundings.gear == QLatin1String(one.name); });
    return gear == kGear.end() ? nullptr : &*gear;
}

std::optional<Text> upgradeAdvice(const Surroundings &surroundings, const CauseRef &cause)
{
    return surroundings.serverChanged ? afterUpgrade(cause, surroundings.serverProduct) : std::nullopt;
}

bool isOfSite(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    return entry && entry->side == Side::Site;
}

bool isOfKey(const CauseRef &cause)
{
    return cause.id.name.starts_with("psk.");
}

} // namespace

std::vector<QString> gearWithAdvice()
{
    std::vector<QString> names;
    for (const Gear &gear : kGear)
        names.push_back(QString::fromLatin1(gear.name));
    return names;
}

std::vector<Text> adviceIn(const Surroundings &surroundings, const CauseRef &cause)
{
    std::vector<Text> advice{adviceFor(cause)};
    if (const auto upgrade = upgradeAdvice(surroundings, cause))
        advice.push_back(*upgrade);
    const bool site = isOfSite(cause);
    if (const Gear *gear = gearOf(surroundings); gear && site)
        advice.push_back({gear->where, {}});
    const Environment environment = surroundings.environment;
    const auto place = std::ranges::find(kPlaces, environment, &Place::environment);
    if (place == kPlaces.end())
        return advice;
    if (isOfKey(cause) && environment != Environment::Home)
        advice.push_back({kWifiKey, {}});
    // Logging in is quicker than changing place.
    const bool quickerElsewhere = !cause.id.name.starts_with("portal.") || environment == Environment::Home;
    if (site && place->first && quickerElsewhere)
        advice.insert(advice.begin(), {place->first, {}});
    if (site && place->last)
        advice.push_back({place->last, {}});
    return advice;
}

std::vector<Text> nextIn(const Surroundings &surroundings, const OpenSet &open)
{
    std::vector<Text> next{open.next};
    if (const Gear *gear = gearOf(surroundings); gear && std::ranges::any_of(open.set, isOfSite))
        next.push_back({gear->where, {}});
    for (const CauseRef &cause : open.set)
        if (const auto upgrade = upgradeAdvice(surroundings, cause); upgrade && std::ranges::find(next, *upgrade) == next.end())
            next.push_back(*upgrade);
    return next;
}

} // namespace fix789::diagnosis
