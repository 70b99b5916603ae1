// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Login pages that would have us log in or accept their terms. Every request that reaches any host is counted.
#include "adapters/portable/application.h"
#include "adapters/portable/plain_http.h"
#include "adapters/portable/portable_clock.h"
#include "analysis/portal.h"
#include "probes/portal/portal_probes.h"
#include "support/scripted_portal.h"

#include <gtest/gtest.h>

#include <mutex>

namespace probes_portal_hostile_portal_test {
using namespace fix789;
using namespace fix789::adapters;
using namespace fix789::analysis;
using namespace fix789::probes;
using namespace fix789::test;

namespace {

// Every name leads here, so that no request is missed.
class HereDns : public Dns {
public:
    Result<QStringList> resolve(const QString &, const Progress &) const override
    {
        return QStringList{QStringLiteral("127.0.0.1")};
    }
};

class HostilePortal : public testing::Test {
protected:
    HostilePortal() { ensureApplication(); }

    // A network that redirects every page to `login`, which shows `body`. "PORT" in both is the port of all these hosts.
    PortalReading lookAt(const QByteArray &body, const QByteArray &login = "http://splash.test:PORT/guest?mac=1")
    {
        std::atomic<int> port = 0;
        const auto withPort = [&port](QByteArray text) { return text.replace("PORT", QByteArray::number(port.load())); };
        const QString page = QUrl(QString::fromLatin1(login).replace(QStringLiteral(":PORT"), QString())).path();
        const QString host = QUrl(QString::fromLatin1(login).replace(QStringLiteral(":PORT"), QString())).host();
        const ScriptedPortal portal([&](const ScriptedPortal::Asked &one) -> std::optional<QByteArray> {
            const std::lock_guard lock(mutex);
            asked << one.host + one.path;
            if (one.host == host && one.path.section(u'?', 0, 0) == page)
                return test::page(withPort(body));
            if (one.host == u"one.test" && one.path == u"/text")
                return redirect(QString::fromLatin1(withPort(login)));
            return test::page("<html>You are in.</html>");
        });
        port = QUrl(portal.at(QStringLiteral("x.test"))).port();
        PortalSettings settings;
        settings.http = {{QUrl(portal.at(QStringLiteral("one.test"), QStringLiteral("/text"))), 200, QByteArray("well")}};
        const auto seen = askPortal(settings, http, dns, clock, [](qsizetype n) { return QByteArray(n, 'n'); }, {});
        EXPECT_TRUE(seen);
        return seen ? readPortal(*seen) : PortalReading{};
    }
    // What was requested after the test page and the login page.
    QStringList more()
    {
        QStringList list = asked;
        list.removeAll(QStringLiteral("one.test/text"));
        list.removeAll(QStringLiteral("splash.test/guest?mac=1"));
        return list;
    }

    PlainHttp http;
    HereDns dns;
    PortableClock clock;
    std::mutex mutex;
    QStringList asked;
};

TEST_F(HostilePortal, NoFormIsSentWhereverItLeads)
{
    for (const char *form :
         {"<form method=get action='http://n93.network-auth.com:PORT/splash/grant'><button>I accept</button></form>",
          "<form method=post action='http://securelogin.arubanetworks.com:PORT/swarm.cgi'><button>Connect</button></form>",
          "<form action='http://login.gear.test:PORT/auth'><input type=submit></form>",
          "<form action='http://accounts.gear.test:PORT/oauth/connect'><input type=submit></form>",
          "<form><button>In</button></form>",
          "<body onload='document.forms[0].submit()'><form method=get action='http://gear.test:PORT/start'><input type=hidden "
          "name=mac></form>",
          "<form action=/in><input type=hidden name=a></form><script>document.forms[0].submit();</script>"}) {
        asked.clear();
        EXPECT_EQ(lookAt(form).reason, PortalReason::LeadsToLogin) << form;
        EXPECT_EQ(more(), QStringList()) << form;
    }
}

TEST_F(HostilePortal, NoLinkOfTheLoginPageIsFollowed)
{
    for (const char *link :
         {"http://n93.network-auth.com:PORT/splash/grant?continue_url=x", "http://n93.network-auth.com:PORT/oauth/authorize",
          "http://127.0.0.9:PORT/oauth/authorize", "http://securelogin.hotel.test:PORT/cgi-bin/login?user=a&password=b",
          "http://splash.test:PORT/oauth/accept", "/auth/accept", "/connect", "http://gear.test:PORT/login?username=guest",
          "http://accounts.gear.test:PORT/grant", "http://www.gear.test:PORT/guest/accept"}) {
        asked.clear();
        EXPECT_EQ(lookAt("<a href='" + QByteArray(link) + "'>Connect</a>").reason, PortalReason::LeadsToLogin) << link;
        EXPECT_EQ(more(), QStringList()) << link;
    }
}

TEST_F(HostilePortal, OfAProviderOnlyTheFrontPageIsRequested)
{
    EXPECT_EQ(lookAt("<a href='http://accounts.test:PORT/oauth/grant?client_id=1&accept=1'>with an account</a>").state,
              PortalState::LoginNeeded);
    EXPECT_EQ(more(), QStringList());
    asked.clear();
    lookAt("<a href='http://accounts.test:PORT/oauth/authorize?client_id=1'>with an account</a>");
    EXPECT_EQ(more(), QStringList{QStringLiteral("accounts.test/")});
}

TEST_F(HostilePortal, HostsThatTheRedirectNamesAreTheGears)
{
    const QByteArray link = "<a href='http://sso.gear.test:PORT/oauth/authorize'>In</a>";
    lookAt(link);
    EXPECT_EQ(more(), QStringList{QStringLiteral("sso.gear.test/")}) << "else a host that may be asked";
    for (const char *login : {"http://splash.test:PORT/guest?base_grant_url=http%3A%2F%2Fsso.gear.test%2Fsplash",
                              "http://splash.test:PORT/guest?switch_url=http://sso.gear.test/login.html&redirect=a",
                              "http://splash.test:PORT/guest?switchip=sso.gear.test&cmd=login",
                              "http://splash.test:PORT/guest?link-login=http://sso.gear.test/login",
                              "http://splash.test:PORT/guest?post=http%3A%2F%2Fsso.gear.test%3A1003%2Ffgtauth",
                              "http://splash.test:PORT/guest?uamip=sso.gear.test"}) {
        asked.clear();
        EXPECT_EQ(lookAt(link, login).reason, PortalReason::LeadsToLogin) << login;
        EXPECT_EQ(asked.size(), 2) << login << ' ' << asked.join(u' ').toStdString();
    }
}

TEST_F(HostilePortal, NoRedirectOpensTheNetwork)
{
    for (const char *page :
         {"<meta http-equiv=refresh content='0; url=http://n93.network-auth.com:PORT/splash/grant?continue_url=x'>",
          "<meta http-equiv=refresh content='5;url=http://gear.test:PORT/login?username=guest&amp;password=guest'>",
          "<script>location.href='http:\\/\\/gear.test:PORT\\/login.html?buttonClicked=4'</script>",
          "<script>location.replace('http://gear.test:PORT/guest/accept')</script>",
          "<script>top.location='/nodogsplash_auth/?tok=1'</script>",
          "<script>location='http://gear.test:PORT/wifidog/auth?token=ab12'</script>",
          "<meta http-equiv=refresh content='0;url=/guest/AcceptTOS.do'>",
          "<script>location.replace('http://gear.test:PORT/portal/authorize')</script>",
          "<script>location='/user/_allowguest.jsp'</script>"}) {
        asked.clear();
        EXPECT_EQ(lookAt(page).state, PortalState::LoginNeeded) << page;
        EXPECT_EQ(more(), QStringList()) << page;
    }
}

// As wifidog's protocol ends.
TEST_F(HostilePortal, NoLocationOpensTheNetwork)
{
    for (const char *login : {"http://gear.test:PORT/wifidog/auth?token=ab12", "http://gear.test:PORT/guest/acceptTerms",
                              "http://gear.test:PORT/portal/authorize?mac=1", "http://gear.test:PORT/user/_allowguest.jsp"}) {
        asked.clear();
        EXPECT_EQ(lookAt("<html>in</html>", login).state, PortalState::LoginNeeded) << login;
        EXPECT_EQ(asked, QStringList{QStringLiteral("one.test/text")}) << login;
    }
}

TEST_F(HostilePortal, AnAddressThatARedirectCallsAGrantIsNotFollowed)
{
    const QByteArray login = "http://splash.test:PORT/guest?base_grant_url=http%3A%2F%2Fgear.test%3APORT%2Fin";
    lookAt("<script>location='http://gear.test:PORT/in?continue_url=x'</script>", login);
    EXPECT_EQ(asked.size(), 2) << asked.join(u' ').toStdString();
    asked.clear();
    lookAt("<script>location='http://gear.test:PORT/other'</script>", login);
    EXPECT_TRUE(asked.contains(QStringLiteral("gear.test/other"))) << "else a redirect like any other";
}

TEST_F(HostilePortal, ALoginPageThatReloadsItselfLaterIsNotFollowed)
{
    lookAt("<meta http-equiv=refresh content='30; url=/logout'><form action=/in><input name=code></form>");
    EXPECT_EQ(more(), QStringList());
    asked.clear();
    lookAt("<meta http-equiv=refresh content='0; url=/welcome'><p>Wait</p>");
    EXPECT_EQ(more(), QStringList{QStringLiteral("splash.test/welcome")});
}

TEST_F(HostilePortal, EscapedSlashesAndEntitiesAreRead)
{
    for (const char *page : {R"(<script>top.self.location.href="http:\/\/gear.test:PORT\/portal?mac=1"</script>)",
                             R"(<script>window.location='http:\x2f\x2fgear.test:PORT/portal?mac\u003d1'</script>)",
                             "<meta http-equiv=refresh content='0;url=http:&#47;&#x2f;gear.test:PORT/portal?mac=1'>"}) {
        asked.clear();
        lookAt(page);
        EXPECT_EQ(more(), QStringList{QStringLiteral("gear.test/portal?mac=1")}) << page;
    }
}

TEST_F(HostilePortal, APageThatSubmitsItselfLeadsOn)
{
    const PortalReading reading =
        lookAt("<body onload=\"document.forms[0].submit()\"><form method=post action=\"http://gear.test:PORT/start\"><input "
               "type=hidden name=mac value=1></form>");
    EXPECT_EQ(reading.state, PortalState::LoginNeeded);
    EXPECT_EQ(more(), QStringList());
}

} // namespace
} // namespace probes_portal_hostile_portal_test
