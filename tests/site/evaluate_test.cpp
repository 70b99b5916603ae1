// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Which rule decides: a shop that lets the VPN through, one thing changed, and what must come out.
#include "recorded_organisation.h"

#include "site/audit.h"
#include "site/rule_text.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <algorithm>

using namespace fix789;
using namespace fix789::site;
using namespace fix789::test;

namespace {

constexpr auto kSsid7 = "/networks/N_1/wireless/ssids/1/firewall/l7FirewallRules";
constexpr auto kMx7 = "/networks/N_1/appliance/firewall/l7FirewallRules";
constexpr auto kPolicies = "/networks/N_1/groupPolicies";
constexpr auto kSwitch = "/networks/N_1/switch/accessControlLists";
constexpr auto kSsids = "/networks/N_1/wireless/ssids";
constexpr auto kSplash = "/networks/N_1/wireless/ssids/1/splash/settings";
constexpr auto kSignedOn = "/networks/N_1/clients/k1/splashAuthorizationStatus";
constexpr auto kForwards = "/networks/N_1/appliance/firewall/portForwardingRules";

struct Case {
    const char *title;
    Changed changed = {};
    const char *said = "";    ///< decision of UDP 500, UDP 4500 and ESP: a, d or u
    const char *request = ""; ///< of the row that decides UDP 4500; empty: none is expected
    int index = -1;
    const char *sure = "";  ///< of UDP 4500; empty: not compared
    const char *cause = ""; ///< the one that is confirmed; empty: none may be
    const char *ssid = "Staff";
    const char *role = "";
    const char *mac = "";
    const char *to = "203.0.113.10";
    const char *network = "N_1";
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.title;
}

std::string row(const char *policy, const char *protocol, const char *port, const char *to = "any", const char *more = "")
{
    return std::string(R"({"comment":"Row","policy":")") + policy + R"(","protocol":")" + protocol + R"(","destPort":")" + port +
           R"(","destCidr":")" + to + "\"" + more + "}";
}

std::string mxRow(const char *policy, const char *protocol, const char *port, const char *from, const char *to = "any",
                  const char *srcPort = "any")
{
    return row(policy, protocol, port, to, (std::string(R"(,"srcCidr":")") + from + R"(","srcPort":")" + srcPort + "\"").c_str());
}

template <class... Rows>
std::string rules(const Rows &...rows)
{
    std::string all;
    ((all += (all.empty() ? "" : ",") + std::string(rows)), ...);
    return R"({"rules":[)" + all + "]}";
}

const std::string kDefault = R"({"comment":"Default rule","policy":"allow","protocol":"Any","destPort":"Any","destCidr":"Any"})";
const std::string kMxDefault =
    R"({"comment":"Default rule","policy":"allow","protocol":"Any","destPort":"Any","destCidr":"Any","srcPort":"Any","srcCidr":"Any"})";
const std::string kDenyIke = row("deny", "udp", "500,4500");

std::string policy(const char *settings, const std::string &layer3, const std::string &layer7 = "", const std::string &more = "")
{
    return std::string(R"([{"groupPolicyId":"101","name":"Limited","firewallAndTrafficShaping":{"settings":")") + settings +
           R"(","l3FirewallRules":[)" + layer3 + R"(],"l7FirewallRules":[)" + layer7 + "]}" + more + "}]";
}

std::string layer7(const char *type, const char *value)
{
    return std::string(R"({"policy":"deny","type":")") + type + R"(","value":)" + value + "}";
}

std::string twoForwards(const char *lan500, const char *lan4500)
{
    return std::string(
               R"({"rules":[{"name":"Web","protocol":"tcp","publicPort":"500","localPort":"500","lanIp":"192.168.10.2","allowedIps":["any"]},
        {"name":"IKE","protocol":"udp","publicPort":"500","localPort":"500","lanIp":")") +
           lan500 + R"(","allowedIps":["any"]},
        {"name":"NAT-T","protocol":"udp","publicPort":"4500","localPort":"4500","lanIp":")" +
           lan4500 + R"(","allowedIps":["any"]}]})";
}

const char *const kClient =
    R"([{"id":"k1","mac":"00:11:22:33:44:55","ip":"192.168.20.30","vlan":20,"ssid":"Staff","os":"Windows 11"}])";
const char *const kWithSwitch = R"([{"id":"N_1","name":"Shop","productTypes":["wireless","appliance","switch"]}])";

const char *const kTwoSites = R"([{"id":"N_1","name":"Shop","productTypes":["wireless","appliance"]},
    {"id":"N_2","name":"Head office","productTypes":["appliance"]}])";
// "Staff" without a VLAN tag, and with a login page.
const char *const kUntagged =
    R"([{"number":1,"name":"Staff","enabled":true,"authMode":"psk","ipAssignmentMode":"Bridge mode","splashPage":"None"}])";
const char *const kLoginPage = R"([{"number":1,"name":"Staff","enabled":true,"authMode":"psk","ipAssignmentMode":"Bridge mode",
    "useVlanTagging":true,"defaultVlanId":20,"splashPage":"Click-through splash page"}])";

Changed withLoginPage(Changed more)
{
    more.insert({{kSsids, kLoginPage},
                 {"/networks/N_1/clients", kClient},
                 {"/networks/N_1/clients/k1/policy", R"({"devicePolicy":"Normal"})"}});
    return more;
}

std::string forward(const char *name, const char *port, const char *allowed, const char *lan = "192.168.10.8")
{
    return std::string(R"({"name":")") + name + R"(","protocol":"udp","publicPort":")" + port +
           R"(","localPort":"500","lanIp":")" + lan + R"(","allowedIps":)" + allowed + "}";
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> kCases{
        {.title = "healthy", .said = "aaa", .request = kMx3, .index = 0, .sure = "certain"},
        // ---- every place of a row ----
        {.title = "first row of an SSID",
         .changed = {{kSsid3, rules(kDenyIke, kDefault)}},
         .said = "dda",
         .request = kSsid3,
         .index = 0,
         .sure = "certain",
         .cause = "site.layer3-rule"},
        {.title = "after rows that do not match",
         .changed = {{kSsid3, rules(row("deny", "tcp", "any"), row("deny", "icmp", "any"), row("deny", "udp", "53"), kDenyIke,
                                    kDefault)}},
         .said = "dda",
         .request = kSsid3,
         .index = 3,
         .cause = "site.layer3-rule"},
        {.title = "last row denies everything",
         .changed = {{kSsid3, rules(row("allow", "tcp", "443"), row("deny", "any", "any"))}},
         .said = "ddd",
         .request = kSsid3,
         .index = 1,
         .cause = "site.layer3-rule"},
        {.title = "allow above deny",
         .changed = {{kSsid3, rules(row("allow", "udp", "500,4500"), row("deny", "any", "any"))}},
         .said = "aad",
         .request = kSsid3,
         .index = 0,
         .sure = "certain"},
        {.title = "deny above allow",
         .changed = {{kSsid3, rules(kDenyIke, row("allow", "any", "any"))}},
         .said = "dda",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "only 4500",
         .changed = {{kSsid3, rules(row("deny", "udp", "4500"), kDefault)}},
         .said = "ada",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "range of ports",
         .changed = {{kSsid3, rules(row("deny", "udp", "1-1024,4000-5000"), kDefault)}},
         .said = "dda",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "range beside it",
         .changed = {{kSsid3, rules(row("deny", "udp", "501-4499,4501-65535"), kDefault)}},
         .said = "aaa"},
        {.title = "UDP 1701 blocks nothing", .changed = {{kSsid3, rules(row("deny", "udp", "1701"), kDefault)}}, .said = "aaa"},
        {.title = "TCP with the same numbers",
         .changed = {{kSsid3, rules(row("deny", "tcp", "500,4500"), kDefault)}},
         .said = "aaa"},
        {.title = "any protocol",
         .changed = {{kSsid3, rules(row("deny", "Any", "Any"), kDefault)}},
         .said = "ddd",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "any protocol with a port",
         .changed = {{kSsid3, rules(row("deny", "any", "4500"), kDefault)}},
         .said = "ada",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "port as a number",
         .changed = {{kSsid3,
                      rules(R"({"comment":"","policy":"deny","protocol":"udp","destPort":4500,"destCidr":"any"})", kDefault)}},
         .said = "ada",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "MX row",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "4500", "any"), kMxDefault)}},
         .said = "ada",
         .request = kMx3,
         .index = 0,
         .sure = "certain",
         .cause = "site.layer3-rule"},
        {.title = "SSID before MX",
         .changed = {{kSsid3, rules(row("deny", "udp", "4500"), kDefault)},
                     {kMx3, rules(mxRow("deny", "any", "any", "any"), kMxDefault)}},
         .said = "ddd",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "SSID allows, MX denies",
         .changed = {{kSsid3, rules(row("allow", "udp", "500,4500"), kDefault)},
                     {kMx3, rules(mxRow("deny", "udp", "any", "192.168.20.0/24"), kMxDefault)}},
         .said = "dda",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule"},
        // ---- addresses ----
        {.title = "the server's block",
         .changed = {{kSsid3, rules(row("deny", "udp", "any", "198.51.100.0/24,203.0.113.0/24"), kDefault)}},
         .said = "dda",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "another block",
         .changed = {{kSsid3, rules(row("deny", "any", "any", "198.51.100.0/24"), kDefault)}},
         .said = "aaa"},
        {.title = "the server itself allowed, the rest denied",
         .changed = {{kSsid3, rules(row("allow", "any", "any", "203.0.113.10/32"), row("deny", "any", "any"))}},
         .said = "aaa",
         .request = kSsid3,
         .index = 0},
        {.title = "a name that is the server's",
         .changed = {{kSsid3, rules(row("deny", "udp", "any", "vpn.example.com"), kDefault)}},
         .said = "dda",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule",
         .to = "vpn.example.com"},
        {.title = "a name of another server",
         .changed = {{kSsid3, rules(row("deny", "udp", "any", "www.example.org"), kDefault)}},
         .said = "aaa",
         .to = "vpn.example.com"},
        {.title = "every name below",
         .changed = {{kSsid3, rules(row("deny", "udp", "any", "*.example.com"), kDefault)}},
         .said = "dda",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule",
         .to = "vpn.example.com"},
        {.title = "a name, and the server is an address",
         .changed = {{kSsid3, rules(row("deny", "udp", "any", "vpn.example.com"), kDefault)}},
         .said = "uua",
         .request = kSsid3,
         .index = 0,
         .sure = "possible"},
        {.title = "a block, and the server is a name",
         .changed = {{kSsid3, rules(row("deny", "udp", "any", "203.0.113.0/24"), kDefault)}},
         .said = "uua",
         .request = kSsid3,
         .index = 0,
         .sure = "possible",
         .to = "vpn.example.com"},
        {.title = "a private block, and the server is a name",
         .changed = {{kMx3, rules(mxRow("deny", "any", "any", "any", "10.0.0.0/8"), kMxDefault)}},
         .said = "aaa",
         .sure = "likely",
         .to = "vpn.example.com"},
        {.title = "IPv6 row",
         .changed = {{kSsid3, rules(row("deny", "any", "any", "any", R"(,"ipVer":"ipv6")"), kDefault)}},
         .said = "aaa"},
        {.title = "Local LAN and a server inside",
         .said = "ddd",
         .request = kSsid3,
         .index = 0,
         .cause = "site.access-point-nat",
         .to = "192.168.10.9"},
        {.title = "from another VLAN",
         .changed = {{kMx3, rules(mxRow("deny", "any", "any", "192.168.30.0/24"), kMxDefault)}},
         .said = "aaa"},
        {.title = "from a part of the VLAN",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "192.168.20.128/25"), kMxDefault)}},
         .said = "uua",
         .request = kMx3,
         .index = 0,
         .sure = "possible"},
        {.title = "from the VLAN by its number",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "VLAN(20).*"), kMxDefault)}},
         .said = "dda",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "from a VLAN of another number",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "VLAN(10).*"), kMxDefault)}},
         .said = "aaa"},
        {.title = "behind the access point's NAT",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "192.168.20.0/24"), kMxDefault)}},
         .said = "aaa",
         .ssid = "Guests"},
        {.title = "the access point itself is denied",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "192.168.10.0/24"), kMxDefault)}},
         .said = "dda",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule",
         .ssid = "Guests"},
        {.title = "source port of Windows",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "any", "any", "4500"), kMxDefault)}},
         .said = "ada",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule"},
        // ---- policy objects ----
        {.title = "an object",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "OBJ(7)"), kMxDefault)},
                     {"/organizations/1/policyObjects",
                      R"([{"id":"7","name":"Staff","category":"network","type":"cidr","cidr":"192.168.20.0/24"}])"}},
         .said = "dda",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "a group of objects",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "any", "GRP(9)"), kMxDefault)},
                     {"/organizations/1/policyObjects", R"([{"id":"7","type":"cidr","cidr":"203.0.113.0/24"}])"},
                     {"/organizations/1/policyObjects/groups", R"([{"id":"9","objectIds":["7"]}])"}},
         .said = "dda",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "an object that was not read",
         .changed = {{kMx3, rules(mxRow("deny", "udp", "any", "any", "OBJ(7)"), kMxDefault)}},
         .said = "uua",
         .request = kMx3,
         .index = 0,
         .sure = "possible"},
        {.title = "an object that was not read and changes nothing",
         .changed = {{kMx3, rules(mxRow("allow", "udp", "any", "any", "OBJ(7)"), kMxDefault)}},
         .said = "aaa",
         .sure = "certain"},
        // ---- layer 7 ----
        {.title = "layer 7 port",
         .changed = {{kSsid7, rules(layer7("port", "\"4500\""))}},
         .said = "ada",
         .request = kSsid7,
         .index = 0,
         .cause = "site.layer7-rule"},
        {.title = "layer 7 category",
         .changed = {{kMx7, rules(layer7("applicationCategory", R"({"id":"meraki:layer7/category/8","name":"Peer-to-peer"})"),
                                  layer7("applicationCategory", R"({"id":"x","name":"VPN and tunneling"})"))}},
         .said = "ddd",
         .request = kMx7,
         .index = 1,
         .sure = "likely",
         .cause = "site.layer7-rule"},
        {.title = "layer 7 application IPsec",
         .changed = {{kMx7, rules(layer7("application", R"({"id":"x","name":"IPsec"})"))}},
         .said = "ddd",
         .request = kMx7,
         .index = 0,
         .sure = "likely",
         .cause = "site.layer7-rule"},
        {.title = "layer 7 application of another VPN",
         .changed = {{kMx7, rules(layer7("application", R"({"id":"x","name":"OpenVPN"})"))}},
         .said = "aaa"},
        {.title = "layer 7 other category",
         .changed = {{kMx7, rules(layer7("applicationCategory", R"({"id":"x","name":"Video & music"})"))}},
         .said = "aaa",
         .sure = "certain"},
        {.title = "layer 7 address",
         .changed = {{kMx7, rules(layer7("ipRange", "\"203.0.113.0/24:4500\""))}},
         .said = "ada",
         .request = kMx7,
         .index = 0,
         .cause = "site.layer7-rule"},
        {.title = "layer 7 host is the server",
         .changed = {{kMx7, rules(layer7("host", "\"vpn.example.com\""))}},
         .said = "uuu",
         .request = kMx7,
         .index = 0,
         .to = "vpn.example.com"},
        {.title = "layer 7 country",
         .changed = {{kMx7, rules(layer7("blockedCountries", R"(["CN"])"))}},
         .said = "aaa",
         .sure = "likely"},
        {.title = "SSID layer 3 allow skips SSID layer 7",
         .changed = {{kSsid3, rules(row("allow", "udp", "4500"), kDefault)},
                     {kSsid7, rules(layer7("port", "\"4500\""), layer7("port", "\"500\""))}},
         .said = "daa",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer7-rule"},
        {.title = "MX layer 3 allow does not skip MX layer 7",
         .changed = {{kMx3, rules(mxRow("allow", "udp", "500,4500", "any"), kMxDefault)},
                     {kMx7, rules(layer7("port", "\"4500\""))}},
         .said = "ada",
         .request = kMx7,
         .index = 0,
         .cause = "site.layer7-rule"},
        // ---- group policies ----
        {.title = "policy denies",
         .changed = {{kPolicies, policy("custom", kDenyIke)}},
         .said = "dda",
         .request = kPolicies,
         .index = 0,
         .sure = "certain",
         .cause = "site.group-policy",
         .role = "Limited"},
        {.title = "policy of an identity PSK",
         .changed = {{kPolicies, policy("custom", row("deny", "udp", "any"))},
                     {"/networks/N_1/wireless/ssids/2/identityPsks",
                      R"([{"id":"1","name":"Till","groupPolicyId":"101"},{"id":"2","name":"Office"}])"}},
         .said = "dda",
         .request = kPolicies,
         .index = 0,
         .cause = "site.ipsk-role",
         .ssid = "Keys",
         .role = "Till"},
        {.title = "another identity PSK",
         .changed = {{kPolicies, policy("custom", row("deny", "udp", "any"))},
                     {"/networks/N_1/wireless/ssids/2/identityPsks",
                      R"([{"id":"1","name":"Till","groupPolicyId":"101"},{"id":"2","name":"Office"}])"}},
         .said = "aaa",
         .ssid = "Keys",
         .role = "Office"},
        {.title = "identity PSK not said",
         .changed = {{kPolicies, policy("custom", row("deny", "udp", "any"))},
                     {"/networks/N_1/wireless/ssids/2/identityPsks",
                      R"([{"id":"1","name":"Till","groupPolicyId":"101"},{"id":"2","name":"Office"}])"}},
         .said = "uua",
         .request = kPolicies,
         .index = 0,
         .sure = "possible",
         .ssid = "Keys"},
        {.title = "custom replaces the SSID's rules",
         .changed = {{kPolicies, policy("custom", row("allow", "udp", "500,4500"))}, {kSsid3, rules(kDenyIke, kDefault)}},
         .said = "aaa",
         .sure = "likely",
         .role = "Limited"},
        {.title = "network default keeps them",
         .changed = {{kPolicies, policy("network default", row("allow", "any", "any"))}, {kSsid3, rules(kDenyIke, kDefault)}},
         .said = "dda",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule",
         .role = "Limited"},
        {.title = "ignore lifts them",
         .changed = {{kPolicies, policy("ignore", "")}, {kSsid3, rules(kDenyIke, kDefault)}},
         .said = "aaa",
         .role = "Limited"},
        {.title = "the MX denies although the role's policy allows",
         .changed = {{kPolicies, policy("custom", row("allow", "any", "any"))},
                     {kMx3, rules(mxRow("deny", "udp", "4500", "any"), kMxDefault)}},
         .said = "ada",
         .request = kMx3,
         .index = 0,
         .sure = "likely",
         .cause = "site.layer3-rule",
         .role = "Limited"},
        {.title = "by device type",
         .changed =
             {{kPolicies, policy("custom", kDenyIke)},
              {"/networks/N_1/wireless/ssids/1/deviceTypeGroupPolicies",
               R"({"enabled":true,"deviceTypePolicies":[{"deviceType":"Android","devicePolicy":"Blocked"},{"deviceType":"Windows","devicePolicy":"Group policy","groupPolicyId":"101"}]})"}},
         .said = "dda",
         .request = kPolicies,
         .index = 0,
         .cause = "site.group-policy"},
        {.title = "device types, but not this one",
         .changed =
             {{kPolicies, policy("custom", kDenyIke)},
              {"/networks/N_1/wireless/ssids/1/deviceTypeGroupPolicies",
               R"({"enabled":true,"deviceTypePolicies":[{"deviceType":"Android","devicePolicy":"Group policy","groupPolicyId":"101"}]})"}},
         .said = "aaa"},
        {.title = "policy of the VLAN",
         .changed = {{kPolicies, policy("custom", kDenyIke)},
                     {"/networks/N_1/appliance/vlans", R"([{"id":"20","subnet":"192.168.20.0/24","groupPolicyId":"101"}])"}},
         .said = "dda",
         .request = kPolicies,
         .index = 0,
         .cause = "site.group-policy"},
        {.title = "NAT mode knows no policy of the VLAN",
         .changed = {{kPolicies, policy("custom", kDenyIke)},
                     {"/networks/N_1/appliance/vlans", R"([{"id":"10","subnet":"192.168.10.0/24","groupPolicyId":"101"}])"}},
         .said = "aaa",
         .ssid = "Guests"},
        {.title = "policy not active at this hour",
         .changed = {{kPolicies,
                      policy("custom", kDenyIke, "",
                             R"(,"scheduling":{"enabled":true,"monday":{"active":true,"from":"18:00","to":"23:00"}})")}},
         .said = "aaa",
         .role = "Limited"},
        {.title = "policy active at this hour",
         .changed = {{kPolicies,
                      policy("custom", kDenyIke, "",
                             R"(,"scheduling":{"enabled":true,"monday":{"active":true,"from":"09:00","to":"17:00"}})")}},
         .said = "dda",
         .request = kPolicies,
         .index = 0,
         .cause = "site.group-policy",
         .role = "Limited"},
        {.title = "layer 7 of a policy",
         .changed = {{kPolicies, policy("custom", "", layer7("port", "\"4500\""))}},
         .said = "ada",
         .request = kPolicies,
         .index = 0,
         .cause = "site.group-policy",
         .role = "Limited"},
        {.title = "policies not readable", .changed = {{kPolicies, "403"}}, .said = "uuu", .role = "Limited"},
        // ---- one client ----
        {.title = "client without policy",
         .changed = {{"/networks/N_1/clients", kClient},
                     {"/networks/N_1/clients/k1/policy", R"({"mac":"00:11:22:33:44:55","devicePolicy":"Normal"})"}},
         .said = "aaa",
         .sure = "certain",
         .mac = "00-11-22-33-44-55"},
        {.title = "client with policy",
         .changed = {{"/networks/N_1/clients", kClient},
                     {"/networks/N_1/clients/k1/policy", R"({"devicePolicy":"Group policy","groupPolicyId":"101"})"},
                     {kPolicies, policy("custom", kDenyIke)}},
         .said = "dda",
         .request = kPolicies,
         .index = 0,
         .sure = "certain",
         .cause = "site.group-policy",
         .mac = "001122334455"},
        {.title = "client blocked",
         .changed = {{"/networks/N_1/clients", kClient}, {"/networks/N_1/clients/k1/policy", R"({"devicePolicy":"Blocked"})"}},
         .said = "ddd",
         .request = "/networks/N_1/clients/k1/policy",
         .cause = "site.group-policy",
         .mac = "00:11:22:33:44:55"},
        {.title = "client allow-listed",
         .changed = {{"/networks/N_1/clients", kClient},
                     {"/networks/N_1/clients/k1/policy", R"({"devicePolicy":"Whitelisted"})"},
                     {kSsid3, rules(row("deny", "any", "any"))},
                     {kMx3, rules(mxRow("deny", "any", "any", "any"))}},
         .said = "aaa",
         .mac = "00:11:22:33:44:55"},
        {.title = "client's policy not readable",
         .changed = {{"/networks/N_1/clients", kClient},
                     {"/networks/N_1/clients/k1/policy", "403"},
                     {kPolicies, policy("custom", kDenyIke)}},
         .said = "uuu",
         .mac = "00:11:22:33:44:55"},
        {.title = "from this client's address",
         .changed = {{"/networks/N_1/clients", kClient},
                     {"/networks/N_1/clients/k1/policy", R"({"devicePolicy":"Normal"})"},
                     {kMx3, rules(mxRow("deny", "udp", "any", "192.168.20.30"), kMxDefault)}},
         .said = "dda",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule",
         .mac = "00:11:22:33:44:55"},
        // ---- the way ----
        {.title = "VLAN without gateway",
         .changed = {{"/networks/N_1/appliance/vlans", R"([{"id":"10","subnet":"192.168.10.0/24"}])"}},
         .said = "ddd",
         .request = "/networks/N_1/appliance/vlans",
         .sure = "likely",
         .cause = "site.vlan-route"},
        {.title = "VLAN without gateway, but a switch",
         .changed = {{"/organizations/1/networks", kWithSwitch},
                     {kSwitch, rules()},
                     {"/networks/N_1/appliance/vlans", R"([{"id":"10","subnet":"192.168.10.0/24"}])"}},
         .said = "uuu",
         .request = "/networks/N_1/appliance/vlans"},
        {.title = "rule of a switch",
         .changed =
             {{"/organizations/1/networks", kWithSwitch},
              {"/networks/N_1/switch/accessControlLists",
               R"({"rules":[{"comment":"x","policy":"deny","ipVersion":"ipv4","protocol":"udp","srcCidr":"any","srcPort":"any","dstCidr":"any","dstPort":"4500","vlan":"20"},{"comment":"Default rule","policy":"allow","ipVersion":"any","protocol":"any","srcCidr":"any","srcPort":"any","dstCidr":"any","dstPort":"any","vlan":"any"}]})"}},
         .said = "ada",
         .request = "/networks/N_1/switch/accessControlLists",
         .index = 0,
         .sure = "likely",
         .cause = "site.layer3-rule"},
        {.title = "rule of a switch for another VLAN",
         .changed =
             {{"/organizations/1/networks", kWithSwitch},
              {"/networks/N_1/switch/accessControlLists",
               R"({"rules":[{"comment":"x","policy":"deny","ipVersion":"ipv4","protocol":"any","srcCidr":"any","srcPort":"any","dstCidr":"any","dstPort":"any","vlan":"99"}]})"}},
         .said = "aaa"},
        {.title = "SSID into a tunnel",
         .changed =
             {{"/networks/N_1/wireless/ssids",
               R"([{"number":1,"name":"Staff","enabled":true,"authMode":"psk","ipAssignmentMode":"VPN","splashPage":"None"}])"}},
         .said = "uuu"},
        {.title = "full tunnel to a hub",
         .changed = {{"/networks/N_1/appliance/vpn/siteToSiteVpn",
                      R"({"mode":"spoke","hubs":[{"hubId":"N_9","useDefaultRoute":true}]})"},
                     {"/organizations/1/appliance/vpn/vpnFirewallRules", rules(mxRow("deny", "udp", "4500", "any"), kMxDefault)}},
         .said = "ada",
         .request = "/organizations/1/appliance/vpn/vpnFirewallRules",
         .index = 0,
         .sure = "likely",
         .cause = "site.layer3-rule"},
        {.title = "rules of the VPN without full tunnel",
         .changed = {{"/organizations/1/appliance/vpn/vpnFirewallRules", rules(mxRow("deny", "udp", "4500", "any"), kMxDefault)}},
         .said = "aaa"},
        {.title = "SSID switched off", .said = "uuu", .ssid = "Off"},
        // ---- the server's own site ----
        {.title = "forward of one port",
         .changed =
             {{kForwards,
               R"({"rules":[{"name":"Old","protocol":"udp","publicPort":"4500","localPort":"4500","lanIp":"192.168.10.8","allowedIps":["any"]}]})"}},
         .said = "ada",
         .request = kForwards,
         .index = 0,
         .cause = "server.port-forward-conflict",
         .to = "198.51.100.7"},
        {.title = "forwards to two computers",
         .changed = {{kForwards, twoForwards("192.168.10.8", "192.168.10.9")}},
         .said = "dda",
         .request = kForwards,
         .index = 2,
         .cause = "server.port-forward-conflict",
         .to = "198.51.100.7"},
        {.title = "forwards to one computer may be right",
         .changed = {{kForwards, twoForwards("192.168.10.8", "192.168.10.8")}},
         .said = "uua",
         .request = kForwards,
         .index = 2,
         .sure = "possible",
         .to = "198.51.100.7"},
        {.title = "forwards and the appliance serves the VPN",
         .changed = {{kForwards, twoForwards("192.168.10.8", "192.168.10.8")},
                     {"/networks/N_1/appliance/clientVpn/settings", R"({"enabled":true})"}},
         .said = "dda",
         .request = kForwards,
         .index = 2,
         .sure = "certain",
         .cause = "server.port-forward-conflict",
         .to = "198.51.100.7"},
        {.title = "forward at another site",
         .changed = {{kForwards, twoForwards("192.168.10.8", "192.168.10.9")}},
         .said = "aaa"},
        {.title = "1:1 NAT without the port",
         .changed =
             {{"/networks/N_1/appliance/firewall/oneToOneNatRules",
               R"({"rules":[{"name":"RRAS","publicIp":"203.0.113.10","lanIp":"192.168.10.8","uplink":"internet1","allowedInbound":[{"protocol":"udp","destinationPorts":["500"],"allowedIps":["any"]}]}]})"}},
         .said = "ada",
         .request = "/networks/N_1/appliance/firewall/oneToOneNatRules",
         .index = 0,
         .cause = "server.port-forward-conflict"},
        {.title = "1:1 NAT with both",
         .changed =
             {{"/networks/N_1/appliance/firewall/oneToOneNatRules",
               R"({"rules":[{"name":"RRAS","publicIp":"203.0.113.10","lanIp":"192.168.10.8","uplink":"internet1","allowedInbound":[{"protocol":"udp","destinationPorts":["500","4500"],"allowedIps":["any"]}]}]})"}},
         .said = "aaa"},
        {.title = "the server at another site of ours does not lift the rules of this one",
         .changed = {{"/organizations/1/networks", kTwoSites},
                     {"/organizations/1/devices", R"([{"networkId":"N_2","productType":"appliance","wan1Ip":"203.0.113.10"}])"},
                     {"/networks/N_2/appliance/firewall/portForwardingRules", rules()},
                     {"/networks/N_2/appliance/firewall/oneToOneNatRules", rules()},
                     {"/networks/N_2/appliance/firewall/oneToManyNatRules", rules()},
                     {kMx3, rules(mxRow("deny", "udp", "4500", "any"), kMxDefault)}},
         .said = "ada",
         .request = kMx3,
         .index = 0,
         .sure = "certain",
         .cause = "site.layer3-rule"},
        {.title = "a private address of an uplink is not the server's",
         .changed = {{"/organizations/1/appliance/uplink/statuses",
                      R"([{"networkId":"N_1","uplinks":[{"ip":"192.168.1.2","publicIp":"198.51.100.7"}]}])"},
                     {kMx3, rules(mxRow("deny", "udp", "4500", "any"), kMxDefault)},
                     {kSsid3, rules(kDefault)}},
         .said = "ada",
         .request = kMx3,
         .index = 0,
         .cause = "site.layer3-rule",
         .to = "192.168.1.2"},
        {.title = "forwards for some addresses only",
         .changed = {{kForwards, rules(forward("IKE", "500", R"(["192.0.2.1"])"), forward("NAT-T", "4500", R"(["192.0.2.1"])"))},
                     {"/networks/N_1/appliance/clientVpn/settings", R"({"enabled":true})"}},
         .said = "uua",
         .request = kForwards,
         .index = 1,
         .sure = "possible",
         .to = "198.51.100.7"},
        {.title = "1:1 NAT for some addresses only",
         .changed =
             {{"/networks/N_1/appliance/firewall/oneToOneNatRules",
               R"({"rules":[{"name":"RRAS","publicIp":"203.0.113.10","lanIp":"192.168.10.8","uplink":"internet1","allowedInbound":[{"protocol":"udp","destinationPorts":["500"],"allowedIps":["any"]},{"protocol":"udp","destinationPorts":["4500"],"allowedIps":["192.0.2.0/24"]}]}]})"}},
         .said = "aua",
         .request = "/networks/N_1/appliance/firewall/oneToOneNatRules",
         .index = 0,
         .sure = "possible"},
        {.title = "forward of a port that cannot be read",
         .changed = {{kForwards, rules(forward("VPN", "isakmp", R"(["any"])"))}},
         .said = "uua",
         .request = kForwards,
         .index = 0,
         .sure = "possible",
         .to = "198.51.100.7"},
        {.title = "forwards of the server not read",
         .changed = {{kForwards, "500"}},
         .said = "uua",
         .request = kForwards,
         .to = "198.51.100.7"},
        {.title = "one port forwarded and the other list not read",
         .changed = {{kForwards, rules(forward("VPN", "4500", R"(["any"])"))},
                     {"/networks/N_1/appliance/firewall/oneToManyNatRules", "500"}},
         .said = "uua",
         .request = kForwards,
         .index = 0,
         .to = "198.51.100.7"},
        // ---- broken and partial answers ----
        {.title = "site-to-site VPN refused", .changed = {{kSiteVpn, "403"}}, .said = "uuu", .request = kSiteVpn},
        {.title = "site-to-site VPN fails", .changed = {{kSiteVpn, "500"}}, .said = "uuu", .request = kSiteVpn},
        {.title = "MX denies, and the VPN may lead around it",
         .changed = {{kSiteVpn, "500"}, {kMx3, rules(mxRow("deny", "udp", "4500", "any"), kMxDefault)}},
         .said = "udu",
         .request = kMx3,
         .index = 0,
         .sure = "likely",
         .cause = "site.layer3-rule"},
        {.title = "rules of the switches refused",
         .changed = {{"/organizations/1/networks", kWithSwitch}, {kSwitch, "403"}},
         .said = "uuu",
         .request = kSwitch},
        {.title = "rules of the switches not asked for",
         .changed = {{"/organizations/1/networks", kWithSwitch}},
         .said = "uuu",
         .request = kSwitch},
        {.title = "device types refused", .changed = {{kDeviceTypes, "403"}}, .said = "uuu", .request = kDeviceTypes},
        {.title = "device types refused, and a role was named",
         .changed = {{kDeviceTypes, "403"}, {kPolicies, policy("custom", row("allow", "any", "any"))}},
         .said = "aaa",
         .sure = "likely",
         .role = "Limited"},
        {.title = "VLANs refused", .changed = {{kVlans, "403"}}, .said = "uuu", .request = kVlans},
        {.title = "VLANs not used", .changed = {{kVlans, "400"}}, .said = "aaa", .sure = "certain"},
        {.title = "VLANs refused, and no tag, and a policy denies",
         .changed = {{kVlans, "403"}, {kSsids, kUntagged}, {kPolicies, policy("custom", kDenyIke)}},
         .said = "uua",
         .request = kPolicies,
         .index = 0},
        {.title = "no tag, and one VLAN has a policy",
         .changed = {{kSsids, kUntagged},
                     {kVlans,
                      R"([{"id":"10","subnet":"192.168.10.0/24"},{"id":"20","subnet":"192.168.20.0/24","groupPolicyId":"101"}])"},
                     {kPolicies, policy("custom", kDenyIke)}},
         .said = "uua",
         .request = kPolicies,
         .index = 0,
         .sure = "possible"},
        {.title = "no tag, and every VLAN has the policy",
         .changed = {{kSsids, kUntagged},
                     {kVlans, R"([{"id":"20","subnet":"192.168.20.0/24","groupPolicyId":"101"}])"},
                     {kPolicies, policy("custom", kDenyIke)}},
         .said = "dda",
         .request = kPolicies,
         .index = 0,
         .cause = "site.group-policy"},
        {.title = "not signed in",
         .changed = withLoginPage(
             {{kSplash, R"({"blockAllTrafficBeforeSignOn":true})"}, {kSignedOn, R"({"ssids":{"1":{"isAuthorized":false}}})"}}),
         .said = "ddd",
         .request = kSplash,
         .cause = "portal.login-needed",
         .mac = "001122334455"},
        {.title = "signed in, and the login page was not read",
         .changed = withLoginPage({{kSplash, "500"}, {kSignedOn, R"({"ssids":{"1":{"isAuthorized":true}}})"}}),
         .said = "aaa",
         .mac = "001122334455"},
        {.title = "login page not read",
         .changed = withLoginPage({{kSplash, "403"}, {kSignedOn, R"({"ssids":{"1":{"isAuthorized":false}}})"}}),
         .said = "uuu",
         .request = kSplash,
         .mac = "001122334455"},
        {.title = "sign-in not read",
         .changed = withLoginPage({{kSplash, R"({"blockAllTrafficBeforeSignOn":true})"}, {kSignedOn, "500"}}),
         .said = "uuu",
         .request = kSignedOn,
         .mac = "001122334455"},
        {.title = "SSID rules refused", .changed = {{kSsid3, "403"}}, .said = "uuu", .request = kSsid3},
        {.title = "SSID rules missing", .changed = {{kSsid3, ""}}, .said = "uuu", .request = kSsid3},
        {.title = "MX rules fail", .changed = {{kMx3, "500"}}, .said = "uuu", .request = kMx3},
        {.title = "MX rules fail, but the SSID denies",
         .changed = {{kMx3, "500"}, {kSsid3, rules(kDenyIke, kDefault)}},
         .said = "ddu",
         .request = kSsid3,
         .index = 0,
         .cause = "site.layer3-rule"},
        {.title = "no list in the answer", .changed = {{kSsid3, R"({"rules":"none"})"}}, .said = "uuu", .request = kSsid3},
        {.title = "a row without policy",
         .changed = {{kSsid3, rules(R"({"comment":"x","protocol":"udp","destPort":"any","destCidr":"any"})", kDefault)}},
         .said = "uua",
         .request = kSsid3,
         .index = 0,
         .sure = "possible"},
        {.title = "a row that is no object",
         .changed = {{kSsid3, rules("7", kDefault)}},
         .said = "uuu",
         .request = kSsid3,
         .index = 0},
        {.title = "a row with an unknown port",
         .changed = {{kSsid3, rules(row("deny", "udp", "isakmp"), kDefault)}},
         .said = "uua",
         .request = kSsid3,
         .index = 0},
        {.title = "a row with an unknown address",
         .changed = {{kSsid3, rules(row("deny", "udp", "any", "the office"), kDefault)}},
         .said = "uua",
         .request = kSsid3,
         .index = 0},
        {.title = "a row without ports",
         .changed = {{kSsid3, rules(R"({"comment":"x","policy":"deny","protocol":"udp","destCidr":"any"})", kDefault)}},
         .said = "uua",
         .request = kSsid3,
         .index = 0},
        {.title = "SSIDs not readable",
         .changed = {{"/networks/N_1/wireless/ssids", "404"}},
         .said = "uuu",
         .request = "/networks/N_1/wireless/ssids"},
    };
    return kCases;
}

class Evaluate : public testing::TestWithParam<Case> {};

QString letters(const AuditRow &row)
{
    QString said;
    for (const FlowAnswer &flow : row.flows)
        if (flow.flow != Flow::Udp1701)
            said += wordOf(flow.decision).at(0);
    return said;
}

TEST_P(Evaluate, NamesTheRuleThatDecides)
{
    const Case &one = GetParam();
    const AuditQuestion question{.server = serverFrom(QString::fromLatin1(one.to), {}),
                                 .network = QString::fromLatin1(one.network),
                                 .ssid = *one.mac ? QString() : QString::fromLatin1(one.ssid),
                                 .role = QString::fromLatin1(one.role),
                                 .mac = macFromText(QString::fromLatin1(one.mac))};
    const auto result = audit(shop(one.changed), question);
    ASSERT_TRUE(result) << result.error().why.english().toStdString();
    ASSERT_EQ(result->rows.size(), 1U);
    const AuditRow &row = result->rows.front();
    EXPECT_EQ(letters(row).toStdString(), one.said);
    const FlowAnswer &natT = row.flows.at(1);
    if (*one.request) {
        ASSERT_TRUE(natT.deciding && natT.deciding->rule);
        EXPECT_EQ(natT.deciding->rule->request.toStdString(), one.request);
        EXPECT_EQ(natT.deciding->rule->index, one.index);
    }
    if (*one.sure) {
        EXPECT_EQ(wordOf(natT.sure).toStdString(), one.sure);
    }
    QStringList causes;
    for (const AuditCause &cause : row.causes)
        causes << cause.id.toString();
    EXPECT_EQ(causes.join(u' ').toStdString(), one.cause);
    // Whatever is denied says what would change it least.
    for (const FlowAnswer &flow : row.flows)
        if (flow.decision == Decision::Deny) {
            EXPECT_FALSE(leastChange(*flow.deciding, result->asked.server).isEmpty());
            EXPECT_FALSE(requestFor(row, flow, result->asked.server).isEmpty());
        }
}

INSTANTIATE_TEST_SUITE_P(Shops, Evaluate, testing::ValuesIn(cases()), [](const auto &one) {
    std::string name;
    for (const char c : std::string(one.param.title))
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return name + "_" + std::to_string(one.index);
});

// What is blocked is never let through for sure because an answer was refused or failed, unless the audit
// names an answer that it lacks.
TEST(Audit, MissingAnswersNeverAcquit)
{
    const auto denied = [](const AuditRow &row, std::size_t flow) { return row.flows.at(flow).decision == Decision::Deny; };
    int looked = 0;
    for (const Case &one : cases()) {
        // Where the server stands behind an address that is not the appliance's, only the list itself tells.
        const std::string request = one.request;
        if (!*one.cause || request.ends_with("oneToOneNatRules"))
            continue;
        const AuditQuestion question{.server = serverFrom(QString::fromLatin1(one.to), {}),
                                     .network = QString::fromLatin1(one.network),
                                     .ssid = *one.mac ? QString() : QString::fromLatin1(one.ssid),
                                     .role = QString::fromLatin1(one.role),
                                     .mac = macFromText(QString::fromLatin1(one.mac))};
        const Answers complete = shop(one.changed);
        const auto full = audit(complete, question);
        ASSERT_TRUE(full && full->rows.size() == 1) << one.title;
        for (const DashboardAnswer &answer : complete.all()) {
            // Which appliance has the server's address.
            if (request.ends_with("portForwardingRules") && answer.request == u"/organizations/1/devices")
                continue;
            for (const char *instead : {"401", "403", "429", "500", "[7", "7"}) {
                Changed changed = one.changed;
                changed[answer.request.toStdString()] = instead;
                const auto result = audit(shop(changed), question);
                if (!result || result->rows.size() != 1)
                    continue;
                ++looked;
                for (const std::size_t flow : {0U, 1U})
                    EXPECT_FALSE(denied(full->rows.front(), flow) &&
                                 result->rows.front().flows.at(flow).decision == Decision::Allow &&
                                 result->rows.front().flows.at(flow).sure == Sure::Certain && result->unread.empty())
                        << one.title << ": " << answer.request.toStdString() << " is " << instead;
            }
        }
    }
    EXPECT_GT(looked, 1'000);
}

} // namespace
