// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/login_providers.h"

#include <gtest/gtest.h>

namespace probes_portal_login_providers_test {
using namespace fix789;
using namespace fix789::probes;

namespace {

LoginProviders providersOf(const QByteArray &body)
{
    HttpReply reply;
    reply.body = body;
    return loginProviders(reply, QUrl(QStringLiteral("http://login.guest.test/splash")));
}

QStringList elsewhere(const QByteArray &body)
{
    QStringList hosts;
    for (const QUrl &url : providersOf(body).elsewhere)
        hosts << url.host() + url.path();
    return hosts;
}

TEST(LoginProviders, AFormOfThePageIsItsOwn)
{
    EXPECT_TRUE(providersOf("<form method=post action=/accept><input type=submit></form>").own);
    EXPECT_TRUE(providersOf("<form><input name=voucher></form>").own);
    EXPECT_TRUE(providersOf("<a href='/login?x=1'>Go on</a>").own);
}

TEST(LoginProviders, AProvidersLoginIsElsewhere)
{
    EXPECT_EQ(elsewhere("<a class=b href=\"https://www.facebook.com/v12.0/dialog/oauth?client_id=1\">with Facebook</a>"),
              QStringList{QStringLiteral("www.facebook.com/v12.0/dialog/oauth")});
    EXPECT_FALSE(providersOf("<a href='https://accounts.example.com/o/oauth2/auth'>in</a>").own);
}

TEST(LoginProviders, ALinkThatPassesOnToAProviderIsThatProvidersPage)
{
    const LoginProviders providers = providersOf("<a href='/auth/facebook'>with Facebook</a>");
    EXPECT_FALSE(providers.own);
    ASSERT_EQ(providers.elsewhere.size(), 1U);
    EXPECT_EQ(providers.elsewhere[0].host(), QStringLiteral("www.facebook.com"));
}

// A form may accept the terms, wherever it leads and however it is sent.
TEST(LoginProviders, AFormIsNeverElsewhere)
{
    for (const char *action : {"https://securelogin.arubanetworks.com/swarm.cgi", "https://n1.network-auth.com/splash/grant",
                               "https://1.1.1.1/login.html", "https://www.facebook.com/dialog/oauth"})
        for (const char *method : {"get", "post"}) {
            const LoginProviders providers = providersOf("<form method=" + QByteArray(method) + " action='" + action +
                                                         "'><input type=hidden name=a><button>Go on</button></form>");
            EXPECT_TRUE(providers.own) << action;
            EXPECT_TRUE(providers.elsewhere.empty()) << action;
        }
}

TEST(LoginProviders, ALinkToTheGearIsAnotherWayIn)
{
    for (const char *link :
         {"https://n1.network-auth.com/splash/grant?continue_url=x", "https://1.1.1.1/login.html", "http://10.5.50.1/login",
          "https://securelogin.hotel.example/cgi-bin/login", "https://192.168.1.1:8843/guest/s/default/"}) {
        const LoginProviders providers = providersOf("<a href='" + QByteArray(link) + "'>Go on</a>");
        EXPECT_TRUE(providers.own) << link;
        EXPECT_TRUE(providers.elsewhere.empty()) << link;
    }
}

TEST(LoginProviders, FollowUsIsNoLogin)
{
    for (const char *link : {"https://www.instagram.com/hotel", "https://www.facebook.com/hotel", "https://twitter.com/hotel",
                             "https://www.google.com/maps/place/x", "https://www.facebook.com/sharer/sharer.php?u=x"})
        EXPECT_EQ(providersOf("<footer><a href='" + QByteArray(link) + "'>Follow us</a></footer>"), LoginProviders{}) << link;
}

TEST(LoginProviders, WhatAScriptDrawsOrAButtonDoesIsAnotherWayIn)
{
    const QByteArray link = "<a href='https://www.facebook.com/dialog/oauth'>with Facebook</a>";
    EXPECT_FALSE(providersOf(link).own);
    for (const char *more : {"<div id=root></div><script src=app.js></script>", "<button onclick=go()>Accept</button>",
                             "<input name=code>", "<iframe src=x></iframe>", "<app-root></app-root><script defer src='/m.js'>"})
        EXPECT_TRUE(providersOf(link + more).own) << more;
    EXPECT_FALSE(providersOf(link + "<script src=statistics.js></script><p>Welcome</p>").own);
    EXPECT_FALSE(providersOf(link + "<input type=hidden name=mac>").own);
}

TEST(LoginProviders, OtherLinksAreNone)
{
    EXPECT_EQ(
        providersOf("<a href='https://www.example.com/privacy'>Privacy</a><a href='/imprint'>Imprint</a><a href='mailto:a@b.c'>"),
        LoginProviders{});
}

TEST(LoginProviders, AreTwoAtMostAndEachOnce)
{
    QByteArray page;
    for (int i = 0; i < 50; ++i)
        page += "<a href='https://accounts" + QByteArray::number(i % 9) + ".example.com/oauth'>x</a>";
    EXPECT_EQ(providersOf(page).elsewhere.size(), 2U);
}

TEST(LoginProviders, OfAHostilePageAreReadInTime)
{
    (void)providersOf(QByteArray("<a ").repeated(20'000));
    (void)providersOf(QByteArray("<form action=").repeated(5'000));
    (void)providersOf("<a href=\"" + QByteArray(60'000, 'x'));
    (void)providersOf("<script src>" + QByteArray("<div ").repeated(13'000));
    (void)providersOf(QByteArray("<input ").repeated(9'000));
}

} // namespace
} // namespace probes_portal_login_providers_test
