// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/portal/login_address.h"

#include "analysis/portal.h"

#include <gtest/gtest.h>

namespace analysis_portal_login_address_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

QUrl url(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

// Where gear itself takes the login, as its vendors write it.
constexpr const char *kGearsOwn[] = {
    "https://n12.network-auth.com/splash/grant",
    "https://n12.network-auth.com/splash/login",
    "https://1.1.1.1/login.html",
    "https://192.0.2.1/login.html",
    "https://securelogin.arubanetworks.com/swarm.cgi",
    "https://securelogin.arubanetworks.com/cgi-bin/login",
    "http://10.5.50.1/login",
    "http://192.168.88.1/login",
    "https://192.168.1.1:8843/guest/s/default/login",
    "http://10.0.0.1:9997/SubscriberPortal/hotspotlogin",
    "https://gear.example.com:9998/SubscriberPortal/login",
    "https://10.0.0.1:1003/fgtauth",
    "http://10.1.0.1:3990/logon",
    "http://192.168.8.1:2050/opennds_auth/",
    "http://status.client/",
    "http://10.0.0.1/oauth/authorize",
};

// A certificate for such a name is self-signed or outdated more often than not.
constexpr const char *kNamedByTheHotel[] = {
    "https://securelogin.hotel.example/cgi-bin/login",
    "https://fw.hotel.example:1003/fgtauth",
    "https://wlc.hotel.example/login.html",
    "https://login.hotel.example/login",
    "https://wifi.hotel.example/guest/s/default/",
    "https://guest.hotel.example/auth/index.html",
};

constexpr const char *kSignIns[] = {
    "https://www.facebook.com/v12.0/dialog/oauth",
    "https://m.facebook.com/login.php",
    "https://accounts.google.com/o/oauth2/v2/auth",
    "https://appleid.apple.com/auth/authorize",
    "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    "https://login.live.com/oauth20_authorize.srf",
    "https://www.linkedin.com/oauth/v2/authorization",
    "https://api.twitter.com/oauth/authenticate",
    "https://accounts.google.com/",
    "https://login.microsoftonline.com/",
    "https://accounts.example.com/",
    "https://id.example.com/adfs/ls/",
    "https://sso.example.com/saml2/idp",
};

constexpr const char *kOtherPagesOfProviders[] = {
    "https://www.instagram.com/hotel",
    "https://www.facebook.com/hotel",
    "https://www.facebook.com/sharer/sharer.php",
    "https://twitter.com/hotel",
    "https://twitter.com/intent/tweet",
    "https://www.google.com/maps/place/Hotel",
    "https://play.google.com/store/apps/details",
    "https://apps.apple.com/app/id1",
    "https://www.linkedin.com/company/hotel",
    "https://www.google.com/",
    "https://www.facebook.com/loginhotel",
};

PortalReason reasonWith(const char *door, PortalReply reply)
{
    PortalProbe probe{.url = QStringLiteral("http://one.example/"), .reply = PortalReply::Answered, .status = 302};
    probe.body = PortalBody::Nothing;
    probe.hops = {{.to = QStringLiteral("https://splash.example.com/guest"), .reply = PortalReply::Answered, .status = 200}};
    probe.doors = {{QString::fromLatin1(door), reply}};
    return readPortal({{probe}}).reason;
}

TEST(LoginAddress, TheGearsOwnLoginIsNobodysAccount)
{
    for (const char *own : kGearsOwn)
        EXPECT_FALSE(isProviderSignIn(url(own))) << own;
    for (const char *own : kNamedByTheHotel)
        EXPECT_FALSE(isProviderSignIn(url(own))) << own;
}

TEST(LoginAddress, ProvidersCountWithTheirSignInPagesOnly)
{
    for (const char *signIn : kSignIns)
        EXPECT_TRUE(isProviderSignIn(url(signIn))) << signIn;
    for (const char *other : kOtherPagesOfProviders)
        EXPECT_FALSE(isProviderSignIn(url(other))) << other;
    EXPECT_FALSE(isProviderSignIn(url("javascript:oauth")));
}

TEST(LoginAddress, ACertificateOfTheGearIsNoMissingProvider)
{
    for (const PortalReply reply :
         {PortalReply::Untrusted, PortalReply::TimedOut, PortalReply::Refused, PortalReply::NameUnknown}) {
        for (const char *own : kGearsOwn)
            EXPECT_EQ(reasonWith(own, reply), PortalReason::LeadsToLogin) << own;
        for (const char *other : kOtherPagesOfProviders)
            EXPECT_EQ(reasonWith(other, reply), PortalReason::LeadsToLogin) << other;
        for (const char *signIn : kSignIns)
            EXPECT_EQ(reasonWith(signIn, reply), PortalReason::LoginUnreachable) << signIn;
    }
    for (const char *own : kNamedByTheHotel)
        EXPECT_EQ(reasonWith(own, PortalReply::Untrusted), PortalReason::LeadsToLogin) << own;
    for (const char *own : {"https://securelogin.hotel.example/cgi-bin/login", "https://fw.hotel.example:1003/fgtauth"})
        EXPECT_EQ(reasonWith(own, PortalReply::TimedOut), PortalReason::LeadsToLogin) << own;
    EXPECT_EQ(reasonWith("https://www.friends.example/login", PortalReply::Refused), PortalReason::LoginUnreachable);
}

TEST(LoginAddress, AGearsLoginThatDoesNotAnswerAtTheEndOfTheWayIsNoMissingProvider)
{
    PortalProbe probe{.url = QStringLiteral("http://one.example/"), .reply = PortalReply::Answered, .status = 302};
    probe.hops = {{.to = QStringLiteral("https://splash.example.com/"), .reply = PortalReply::Answered, .status = 302},
                  {.to = QStringLiteral("https://1.1.1.1/login.html"), .reply = PortalReply::TimedOut}};
    EXPECT_EQ(readPortal({{probe}}).reason, PortalReason::LeadsToLogin);
    probe.hops[1].to = QStringLiteral("https://hotspot.vendor.example/?base_grant_url=...&user_continue_url=...");
    EXPECT_EQ(readPortal({{probe}}).reason, PortalReason::LoginUnreachable);
}

TEST(LoginAddress, WhatOpensTheNetworkIsKnownByItsAddress)
{
    for (const char *grant :
         {"https://n93.network-auth.com/splash/grant?continue_url=x", "https://1.1.1.1/login.html?buttonClicked=4",
          "http://10.5.50.1/login?username=guest&password=guest", "http://10.1.0.1:3990/logon?username=a&response=b",
          "http://192.168.8.1:2050/nodogsplash_auth/?tok=1",
          "https://securelogin.arubanetworks.com/cgi-bin/login?cmd=authenticate",
          "http://192.168.1.1:2060/wifidog/auth?token=ab12", "http://gear.example:2060/wifidog/auth?token=ab12&stage=login",
          "http://portal.example/guest/acceptTerms", "http://portal.example/guest/AcceptTOS.do",
          "http://10.0.0.1/portal/authorize?mac=1", "http://portal.example/guest/authorise", "http://10.0.0.1/oauth/authorize",
          "http://10.0.0.1/user/_allowguest.jsp", "http://portal.example/auth.php?ticket=1", "http://10.0.0.1/guest/accept",
          "http://10.0.0.1/accept-terms.php", "http://10.0.0.1/go?accept_tos=1"})
        EXPECT_TRUE(grantsAccess(url(grant))) << grant;
    for (const char *page :
         {"https://n143.network-auth.com/splash/?mauth=x&continue_url=y", "https://192.0.2.1/login.html?redirect=x",
          "http://10.5.50.1/login?dst=http%3A%2F%2Fa", "https://p.example/?cmd=login&mac=aa&essid=guest&apname=a",
          "https://securelogin.arubanetworks.com/swarm.cgi?opcode=cp_generate&orig_url=1", "http://10.1.2.1:1000/fgtauth?0123",
          "https://p.example/?mac=aa&username=&link-login=x", "http://10.1.0.1:3990/prelogin", "https://p.example/acceptance",
          "https://p.example/wifidog/login/?gw_id=a&token=", "https://accounts.google.com/o/oauth2/auth?token=1",
          "https://sso.example.com/oauth2/authorize?client_id=1", "https://p.example/swallow", "https://p.example/wifidog/auth"})
        EXPECT_FALSE(grantsAccess(url(page))) << page;
}

TEST(LoginAddress, PlacesThatARedirectNamesAreTheGears)
{
    const NamedPlaces meraki = placesNamedIn(
        url("https://splash.example.com/"
            "?user_continue_url=http%3A%2F%2Fone.example%2F&base_grant_url=https%3A%2F%2Fn93.network-auth.com%2Fsplash%2Fgrant"),
        QStringLiteral("one.example"));
    EXPECT_EQ(meraki.hosts, QStringList{QStringLiteral("n93.network-auth.com")});
    EXPECT_EQ(meraki.grants, QStringList{QStringLiteral("n93.network-auth.com/splash/grant")});
    for (const char *redirect :
         {"https://p.example/?switch_url=https://gear.example/login.html&redirect=one.example/",
          "https://p.example/?cmd=login&switchip=gear.example&url=http%3A%2F%2Fone.example",
          "https://p.example/?link-login=http%253A%252F%252Fgear.example%252Flogin&link-orig=http%3A%2F%2Fx.example",
          "https://p.example/?login&post=https://gear.example:1003/fgtauth",
          "https://p.example/?uamip=gear.example&uamport=3990"})
        EXPECT_EQ(placesNamedIn(url(redirect), QStringLiteral("one.example")).hosts, QStringList{QStringLiteral("gear.example")})
            << redirect;
}

TEST(LoginAddress, AnOwnPathThatNamesAProviderIsThatProvider)
{
    EXPECT_EQ(providerNamedIn(url("https://p.example/auth/facebook")).host(), QStringLiteral("www.facebook.com"));
    EXPECT_EQ(providerNamedIn(url("https://p.example/login_google.php")).host(), QStringLiteral("accounts.google.com"));
    EXPECT_TRUE(providerNamedIn(url("https://p.example/pineapple")).isEmpty());
    EXPECT_TRUE(isProviderSignIn(providerNamedIn(url("https://p.example/auth/wechat"))));
}

} // namespace
} // namespace analysis_portal_login_address_test
