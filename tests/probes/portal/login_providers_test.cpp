// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/login_providers.h"

#include <gtest/gtest.h>

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

TEST(LoginProviders, ALinkThatPassesOnToAProviderIsElsewhereToo)
{
    const LoginProviders providers = providersOf("<a href='/auth/facebook'>with Facebook</a>");
    EXPECT_FALSE(providers.own);
    ASSERT_EQ(providers.elsewhere.size(), 1U);
    EXPECT_EQ(providers.elsewhere[0].host(), QStringLiteral("login.guest.test"));
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
        page += "<a href='https://accounts" + QByteArray::number(i % 9) + ".example.com/login'>x</a>";
    EXPECT_EQ(providersOf(page).elsewhere.size(), 2U);
}

TEST(LoginProviders, OfAHostilePageAreReadInTime)
{
    (void)providersOf(QByteArray("<a ").repeated(20'000));
    (void)providersOf(QByteArray("<form action=").repeated(5'000));
    (void)providersOf("<a href=\"" + QByteArray(60'000, 'x'));
}

} // namespace
