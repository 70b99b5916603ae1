// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/portal_vendor.h"

#include "diagnosis/advice.h"
#include "probes/portal/portal_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <gtest/gtest.h>

namespace analysis_portal_vendor_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::diagnosis;
using namespace fix789::probes;

namespace {

struct Known {
    const char *address;
    const char *gear;
    const char *product;
};

// With values, as gear sends them; what we keep of them has none.
constexpr Known kKnown[] = {
    {"https://n143.network-auth.com/splash/login?mauth=MMN&continue_url=x", "Cisco Meraki", "Cisco Meraki"},
    {"https://guest.example/in?base_grant_url=a&user_continue_url=b&node_id=1&node_mac=2&gateway_id=3&client_ip=4&client_mac=5",
     "Cisco Meraki", ""},
    {"https://guest.example/in?login_url=a&continue_url=b&ap_mac=c&ap_name=d&client_mac=e&client_ip=f", "Cisco Meraki", ""},
    {"https://region1.purpleportal.net/access?base_grant_url=a&user_continue_url=b", "Cisco Meraki", "Purple"},
    {"http://192.0.2.1/login.html?redirect=example.com", "Cisco WLC", ""},
    {"https://web.example/fs/customwebauth/login.html?switch_url=a&ap_mac=b&client_mac=c&wlan=d&redirect=e", "Cisco WLC", ""},
    {"https://ise.example:8443/portal/PortalSetup.action?portal=1&sessionId=2&action=cwa", "Cisco ISE", "Cisco ISE"},
    {"https://securelogin.arubanetworks.com/swarm.cgi?opcode=cp_generate&orig_url=1", "Aruba", ""},
    {"https://cp.example/guest/register.php?cmd=login&mac=1&essid=2&ip=3&apname=4&apmac=5", "Aruba", "Aruba ClearPass"},
    {"https://z.example/wispr?nbiIP=1&client_mac=2&uip=3&mac=4&ssid=5&reason=Un-Auth-Captive&vlan=20", "Ruckus", ""},
    {"http://192.168.1.2:8880/guest/s/default/?ap=1&id=2&t=3&url=4&ssid=5", "Ubiquiti UniFi", ""},
    {"http://10.1.2.1:1000/fgtauth?0123456789abcdef", "Fortinet FortiGate", ""},
    {"http://10.5.50.1/login?dst=http%3A%2F%2Fexample.com%2F", "MikroTik", ""},
    {"https://hot.example/?mac=1&ip=2&link-login-only=3&link-orig=4", "MikroTik", ""},
    {"http://10.1.0.1:3990/prelogin", "CoovaChilli", ""},
    {"https://uam.example/?res=notyet&uamip=1&uamport=3990&challenge=2&called=3&nasid=4", "CoovaChilli", ""},
    {"http://192.168.8.1:2050/opennds_preauth/?fas=aGFzaA", "openNDS", ""},
    {"https://portal.example/?clientMac=1&apMac=2&ssidName=3&radioId=4&site=5&redirectUrl=6", "TP-Link Omada", ""},
    {"https://splashportal.cloud4wi.com/?x=1", "", "Cloud4Wi"},
    {"https://p.example/in?cmd=login&mac=1&ip=2&essid=3&url=4", "Aruba", ""},
    {"https://unleashed.ruckuswireless.com/user/login.jsp?x=1", "Ruckus", ""},
    {"https://p.example/?id=1&ap=2&t=3&url=4&ssid=5", "Ubiquiti UniFi", ""},
    {"https://p.example/portal/?login&post=1&magic=2&usermac=3", "Fortinet FortiGate", ""},
    {"http://10.5.50.1/login", "MikroTik", ""},
    {"https://p.example/?uamip=1&ap_id=2&client_mac=3", "Arista", ""},
    {"https://p.example/?res=notyet&uamip=1&challenge=2", "CoovaChilli", ""},
    {"https://p.example/fas.php?fas=1&iv=2", "openNDS", ""},
    {"http://10.0.0.1:8001/index.html?redirurl=1", "pfSense or OPNsense", ""},
    {"https://10.0.0.1:8843/portal/entry?clientMac=1&gatewayMac=2", "TP-Link Omada", ""},
    {"http://10.0.0.1/eportal/index.jsp?wlanuserip=1", "Ruijie", ""},
    {"http://10.0.0.1:8080/portal/index.html?userip=1&usermac=2&origurl=3", "H3C", ""},
    {"https://p.example/?hwc_ip=1&hwc_port=2", "Extreme Networks", ""},
    {"https://p.example/?RADIUS-NAS-IP=1&Calling-Station-Id=2", "Extreme Networks", ""},
    {"https://p.example/?clientmac=1&clientip=2&switchmac=3", "Alcatel-Lucent Enterprise", ""},
    {"http://10.0.0.1:8090/httpclient.html?u=1", "Sophos", ""},
    {"https://p.example:6082/php/uid.php?vsys=1&rule=0", "Palo Alto Networks", ""},
    {"http://10.0.0.1/auth1.html", "SonicWall", ""},
    {"https://10.0.0.1:4100/logon.shtml?redirect=1", "WatchGuard", ""},
    {"https://10.0.0.1/webauth.cgi?url=1", "Zyxel", ""},
    {"http://10.0.0.1:8001/wlogin.htm", "DrayTek", ""},
    {"https://10.0.0.1/authen/start/?userurl=1", "LANCOM", ""},
    {"http://www.routerlogin.net/captive", "NETGEAR", ""},
    {"http://10.0.0.1:8443/GsUserAuth.cgi?x=1", "Grandstream", ""},
    {"http://10.0.0.1/cgi-bin/splash?client_mac=1", "EnGenius", ""},
    {"https://www.hotsplots.de/auth/login.php?res=notyet", "", "Hotsplots"},
    {"https://wifi.bahn.de/", "", "WIFI@DB"},
    {"https://hotspot.example/hello?id=7", "", ""},
};

TEST(PortalVendor, IsToldByTheAddress)
{
    for (const Known &known : kKnown) {
        const PortalVendor wanted{QString::fromLatin1(known.gear), QString::fromLatin1(known.product)};
        EXPECT_EQ(portalVendor(QStringList{QString::fromLatin1(known.address)}), wanted) << known.address;
    }
}

TEST(PortalVendor, IsToldByTheSameAddressWithoutItsValues)
{
    for (const Known &known : kKnown) {
        const QString kept = withoutValues(QUrl(QString::fromLatin1(known.address)));
        EXPECT_EQ(portalVendor(QStringList{kept}), portalVendor(QStringList{QString::fromLatin1(known.address)}))
            << known.address;
    }
}

TEST(PortalVendor, OfAHostThatOnlyEndsLikeAKnownOneIsNotTold)
{
    for (const char *address :
         {"http://evilnetwork-auth.com/", "http://network-auth.com.example/", "http://notpurple.ai.example/"})
        EXPECT_EQ(portalVendor(QStringList{QString::fromLatin1(address)}), PortalVendor{}) << address;
}

TEST(PortalVendor, GearAndProductMayComeFromTwoHops)
{
    PortalObservation seen;
    seen.probes.push_back({.url = QStringLiteral("http://one.example/")});
    seen.probes[0].hops = {{.to = QStringLiteral("https://a.example/?base_grant_url=...&user_continue_url=...")},
                           {.to = QStringLiteral("https://volare.cloud4wi.com/in")}};
    EXPECT_EQ(portalVendor(seen), (PortalVendor{QStringLiteral("Cisco Meraki"), QStringLiteral("Cloud4Wi")}));
}

TEST(PortalVendor, EveryRuleOfTheDataCanBeReadAndGivesSomething)
{
    QFile file(QStringLiteral(":/portal-vendors.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(json[u"schema"], QStringLiteral("fix789.portal-vendors/1"));
    for (const char *kind : {"gear", "product"}) {
        const QJsonArray rules = json[QLatin1String(kind)].toArray();
        EXPECT_GE(rules.size(), 10) << kind;
        for (const QJsonValue &rule : rules) {
            const QJsonObject object = rule.toObject();
            EXPECT_FALSE(object[u"name"].toString().isEmpty());
            EXPECT_GE(object.size(), 2) << object[u"name"].toString().toStdString();
            for (const QString &member : object.keys())
                EXPECT_TRUE((QStringList{QStringLiteral("name"), QStringLiteral("host"), QStringLiteral("path"),
                                         QStringLiteral("port"), QStringLiteral("parameters")})
                                .contains(member));
            for (const char16_t *pattern : {u"host", u"path"})
                EXPECT_TRUE(QRegularExpression(object[QStringView(pattern)].toString()).isValid());
        }
    }
}

TEST(PortalVendor, GearWithAdviceIsKnown)
{
    for (const QString &name : gearWithAdvice())
        EXPECT_TRUE(knownGear().contains(name)) << name.toStdString();
}

} // namespace
} // namespace analysis_portal_vendor_test
