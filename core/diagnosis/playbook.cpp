// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/playbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::diagnosis {

const std::vector<Playbook> &allPlaybooks()
{
    static const Text kTryHotspot{
        QT_TRANSLATE_NOOP(
            "Text",
            "Try a phone's hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause."),
        {}};
    static const Text kFindRule{
        QT_TRANSLATE_NOOP("Text",
                          "Which rule decides? \"fix789ctl site audit\" names it, if the network is managed with Cisco Meraki."),
        {}};
    static const std::vector<Playbook> kPlaybooks{
        {Environment::Education,
         Text{QT_TRANSLATE_NOOP("Text", "At a school or campus"), {}},
         {Text{QT_TRANSLATE_NOOP("Text", "The guest network of a campus often lets web pages through and nothing else. The "
                                         "network for members, such as eduroam, allows more."),
               {}},
          Text{QT_TRANSLATE_NOOP(
                   "Text",
                   "Filters for students block whole categories of traffic, and \"VPN\" is often one of them (layer 7 rules)."),
               {}},
          Text{QT_TRANSLATE_NOOP(
                   "Text",
                   "A device that was registered last term has lost its role, or gets it only minutes after it has joined."),
               {}}},
         {kTryHotspot,
          Text{QT_TRANSLATE_NOOP("Text", "Join the network for members instead of the guest network, and check again."), {}},
          Text{QT_TRANSLATE_NOOP(
                   "Text", "Check again five minutes after joining: a role that is given late lets the VPN through by then."),
               {}},
          kFindRule},
         Text{QT_TRANSLATE_NOOP("Text", "Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. "
                                        "Name the building, the Wi-Fi and the time."),
              {}}},
        {Environment::Retail,
         Text{QT_TRANSLATE_NOOP("Text", "In a shop"), {}},
         {Text{QT_TRANSLATE_NOOP(
                   "Text",
                   "The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works."),
               {}},
          Text{QT_TRANSLATE_NOOP("Text", "Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The "
                                         "key of the wrong role leads into the wrong VLAN."),
               {}},
          Text{QT_TRANSLATE_NOOP("Text",
                                 "Equipment was replaced, and the rule that let the VPN through was not copied to the new one."),
               {}}},
         {kTryHotspot,
          Text{QT_TRANSLATE_NOOP("Text", "Open any web page: does the login page of the Wi-Fi appear, or appear again?"), {}},
          Text{QT_TRANSLATE_NOOP(
                   "Text",
                   "Compare two keys of the same Wi-Fi with \"fix789ctl site survey\": does the VPN work with one of them only?"),
               {}},
          kFindRule},
         Text{QT_TRANSLATE_NOOP("Text", "Ask the head office or its service provider, since the staff cannot change the network. "
                                        "Give the shop's number, the Wi-Fi, the role and the time."),
              {}}},
        {Environment::CorporateGuest,
         Text{QT_TRANSLATE_NOOP("Text", "As a guest of a company"), {}},
         {Text{QT_TRANSLATE_NOOP("Text", "The guest network keeps guests away from the company's own addresses. A VPN server "
                                         "inside the company cannot be reached from there."),
               {}},
          Text{QT_TRANSLATE_NOOP("Text", "A group policy by device type treats Windows computers differently from phones."), {}},
          Text{QT_TRANSLATE_NOOP(
                   "Text", "All traffic of the site goes through a hub of the company (full tunnel), where other rules decide."),
               {}}},
         {kTryHotspot,
          Text{QT_TRANSLATE_NOOP(
                   "Text", "Does the server's name lead to an address inside the company? Then ask for its public address."),
               {}},
          Text{QT_TRANSLATE_NOOP(
                   "Text",
                   "Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently."),
               {}},
          kFindRule},
         Text{QT_TRANSLATE_NOOP("Text", "Ask your host or the front desk to find out from the IT department which group policy "
                                        "this computer gets, and to have UDP 500 and UDP 4500 allowed in it."),
              {}}},
        {Environment::Hospitality,
         Text{QT_TRANSLATE_NOOP("Text", "In a hotel, café or train"), {}},
         {Text{QT_TRANSLATE_NOOP("Text", "The login lasts for some hours or for one device. After that the login page is back, "
                                         "and the VPN gets no answer."),
               {}},
          Text{QT_TRANSLATE_NOOP("Text", "The free plan lets web pages through and nothing else. A better one allows a VPN."),
               {}},
          Text{QT_TRANSLATE_NOOP(
                   "Text",
                   "Two guests use the same VPN server through one public address, and the server serves only one of them."),
               {}}},
         {Text{QT_TRANSLATE_NOOP("Text", "Open any web page: does the login page of the Wi-Fi appear, or appear again?"), {}},
          kTryHotspot,
          Text{QT_TRANSLATE_NOOP("Text",
                                 "Is somebody else here connected to the same VPN? Ask them to disconnect, and try again."),
               {}},
          Text{QT_TRANSLATE_NOOP("Text", "Is \"Random hardware addresses\" set to \"Change daily\" in the properties of the "
                                         "Wi-Fi? Then the login is asked for every day."),
               {}}},
         Text{QT_TRANSLATE_NOOP("Text",
                                "Ask the front desk for a plan that allows a VPN, and for the phone number of the provider."),
              {}}},
    };
    return kPlaybooks;
}

const Playbook *playbookFor(Environment environment)
{
    const auto &all = allPlaybooks();
    const auto found = std::ranges::find(all, environment, &Playbook::environment);
    return found == all.end() ? nullptr : &*found;
}

} // namespace fix789::diagnosis
