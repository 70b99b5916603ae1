// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/login_providers.h"

#include <gtest/gtest.h>

using namespace fix789;

namespace {

LoginDoors doorsOf(const QByteArray &body)
{
    HttpReply reply;
    reply.body = body;
    return loginDoors(reply, QUrl(QStringLiteral("http://login.guest.test/splash")));
}

QStringList elsewhere(const QByteArray &body)
{
    QStringList hosts;
    for (const QUrl &url : doorsOf(body).elsewhere)
        hosts << url.host() + url.path();
    return hosts;
}

TEST(LoginProviders, AFormOfThePageIsItsOwn)
{
    EXPECT_TRUE(doorsOf("<form method=post action=/accept><input type=submit></form>").own);
    EXPECT_TRUE(doorsOf("<form><input name=voucher></form>").own);
    EXPECT_TRUE(doorsOf("<a href='/login?x=1'>Go on</a>").own);
}

TEST(LoginProviders, AProvidersLoginIsElsewhere)
{
    EXPECT_EQ(elsewhere("<a class=b href=\"https://www.facebook.com/v12.0/dialog/oauth?client_id=1\">with Facebook</a>"),
              QStringList{QStringLiteral("www.facebook.com/v12.0/dialog/oauth")});
    EXPECT_FALSE(doorsOf("<a href='https://accounts.example.com/o/oauth2/auth'>in</a>").own);
}

TEST(LoginProviders, ALinkThatPassesOnToAProviderIsElsewhereToo)
{
    const LoginDoors doors = doorsOf("<a href='/auth/facebook'>with Facebook</a>");
    EXPECT_FALSE(doors.own);
    ASSERT_EQ(doors.elsewhere.size(), 1U);
    EXPECT_EQ(doors.elsewhere[0].host(), QStringLiteral("login.guest.test"));
}

TEST(LoginProviders, OtherLinksAreNone)
{
    EXPECT_EQ(
        doorsOf("<a href='https://www.example.com/privacy'>Privacy</a><a href='/imprint'>Imprint</a><a href='mailto:a@b.c'>"),
        LoginDoors{});
}

TEST(LoginProviders, AreTwoAtMostAndEachOnce)
{
    QByteArray page;
    for (int i = 0; i < 50; ++i)
        page += "<a href='https://accounts" + QByteArray::number(i % 9) + ".example.com/login'>x</a>";
    EXPECT_EQ(doorsOf(page).elsewhere.size(), 2U);
}

TEST(LoginProviders, OfAHostilePageAreReadInTime)
{
    (void)doorsOf(QByteArray("<a ").repeated(20'000));
    (void)doorsOf(QByteArray("<form action=").repeated(5'000));
    (void)doorsOf("<a href=\"" + QByteArray(60'000, 'x'));
}

} // namespace
