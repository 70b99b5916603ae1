// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/answers.h"

#include <QJsonDocument>

#include <map>
#include <string>

namespace fix789::test {

/// Path of a request: the body of its answer; with "404" or "500 text" instead, that status.
using Changed = std::map<std::string, std::string>;

/// Requests that shop() answers.
inline constexpr auto kSsid3 = "/networks/N_1/wireless/ssids/1/firewall/l3FirewallRules";
inline constexpr auto kMx3 = "/networks/N_1/appliance/firewall/l3FirewallRules";
inline constexpr auto kVlans = "/networks/N_1/appliance/vlans";
inline constexpr auto kSiteVpn = "/networks/N_1/appliance/vpn/siteToSiteVpn";
inline constexpr auto kDeviceTypes = "/networks/N_1/wireless/ssids/1/deviceTypeGroupPolicies";

inline QJsonValue bodyFrom(const std::string &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    return document.isArray()    ? QJsonValue(document.array())
           : document.isObject() ? QJsonValue(document.object())
                                 : QJsonValue(QJsonValue::Undefined);
}

/// A shop that lets the VPN through: SSID 0 "Guests" (NAT mode), 1 "Staff" (bridge, VLAN 20), 2 "Keys" (identity PSKs), 3
/// "Off" (switched off), an MX in front of them. `changed` replaces answers; an empty text removes one.
inline site::Answers shop(const Changed &changed = {})
{
    const std::string open = R"({"rules":[{"comment":"Default rule","policy":"allow","protocol":"Any","srcPort":"Any",
        "srcCidr":"Any","destPort":"Any","destCidr":"Any","syslogEnabled":false}]})";
    const std::string openSsid = R"({"rules":[
        {"comment":"Wireless clients accessing LAN","policy":"deny","protocol":"Any","ipVer":"ipv4","destPort":"Any","destCidr":"Local LAN"},
        {"comment":"Default rule","policy":"allow","protocol":"Any","ipVer":"ipv4","destPort":"Any","destCidr":"Any"}]})";
    const std::string none = R"({"rules":[]})";
    Changed all{
        {"/organizations/1/networks",
         R"([{"id":"N_1","name":"Shop","productTypes":["wireless","appliance"],"timeZone":"Europe/Berlin"}])"},
        {"/organizations/1/devices", R"([{"networkId":"N_1","productType":"wireless","lanIp":"192.168.10.5"},
            {"networkId":"N_1","productType":"appliance","wan1Ip":"198.51.100.7"}])"},
        {"/networks/N_1/wireless/ssids", R"([
            {"number":0,"name":"Guests","enabled":true,"authMode":"open","ipAssignmentMode":"NAT mode","splashPage":"None"},
            {"number":1,"name":"Staff","enabled":true,"authMode":"psk","ipAssignmentMode":"Bridge mode","splashPage":"None",
             "useVlanTagging":true,"defaultVlanId":20},
            {"number":2,"name":"Keys","enabled":true,"authMode":"ipsk-without-radius","ipAssignmentMode":"Bridge mode",
             "splashPage":"None","useVlanTagging":true,"defaultVlanId":20},
            {"number":3,"name":"Off","enabled":false,"authMode":"psk","ipAssignmentMode":"Bridge mode","splashPage":"None"}])"},
        {"/networks/N_1/groupPolicies", "[]"},
        {"/networks/N_1/appliance/firewall/l3FirewallRules", open},
        {"/networks/N_1/appliance/firewall/l7FirewallRules", none},
        {"/networks/N_1/appliance/firewall/portForwardingRules", none},
        {"/networks/N_1/appliance/firewall/oneToOneNatRules", none},
        {"/networks/N_1/appliance/firewall/oneToManyNatRules", none},
        {"/networks/N_1/appliance/settings", R"({"deploymentMode":"routed","dynamicDns":{"enabled":false}})"},
        {"/networks/N_1/appliance/vlans", R"([{"id":"10","name":"Devices","subnet":"192.168.10.0/24"},
            {"id":20,"name":"Staff","subnet":"192.168.20.0/24"}])"},
        {"/networks/N_1/appliance/vpn/siteToSiteVpn", R"({"mode":"none","hubs":[],"subnets":[]})"},
        {"/networks/N_1/wireless/ssids/2/identityPsks", R"([{"id":"1","name":"Till","passphrase":"not for you"}])"},
    };
    for (const char *ssid : {"0", "1", "2"}) {
        const std::string path = std::string("/networks/N_1/wireless/ssids/") + ssid;
        all[path + "/firewall/l3FirewallRules"] = openSsid;
        all[path + "/firewall/l7FirewallRules"] = none;
        all[path + "/deviceTypeGroupPolicies"] = R"({"enabled":false,"deviceTypePolicies":[]})";
    }
    for (const auto &[path, body] : changed)
        all[path] = body;
    site::Answers answers;
    for (const auto &[path, body] : all) {
        const bool isStatus = body.size() >= 3 && std::isdigit(static_cast<unsigned char>(body[0])) != 0;
        if (!body.empty())
            answers.add({.request = QString::fromStdString(path),
                         .status = isStatus ? std::stoi(body.substr(0, 3)) : 200,
                         .date = QDateTime::fromString(QStringLiteral("2026-11-30T11:00:00Z"), Qt::ISODate),
                         .body = isStatus ? bodyFrom(R"({"errors":["no"]})") : bodyFrom(body)});
    }
    return answers;
}

} // namespace fix789::test
