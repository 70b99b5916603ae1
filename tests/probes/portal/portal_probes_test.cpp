// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The whole probe with real sockets against scripted portals on this computer.
#include "probes/portal/portal_probes.h"

#include "adapters/portable/application.h"
#include "adapters/portable/plain_http.h"
#include "adapters/portable/portable_clock.h"
#include "analysis/portal.h"
#include "support/scripted_portal.h"

#include <gtest/gtest.h>

#include <future>

namespace probes_portal_portal_probes_test {
using namespace fix789;
using namespace fix789::adapters;
using namespace fix789::analysis;
using namespace fix789::probes;
using namespace fix789::test;
using namespace std::chrono_literals;

namespace {

// Every name leads to this computer, as the resolver of a portal does it; "silent" and "nobody" do not.
class HereDns : public Dns {
public:
    Result<QStringList> resolve(const QString &host, const Progress &progress) const override
    {
        if (host == u"nobody.test")
            return failure(ErrorKind::NotFound, host);
        while (host == u"silent.test" && !progress.stop.stop_requested())
            std::this_thread::sleep_for(5ms);
        if (host == u"silent.test")
            return failure(ErrorKind::Cancelled, host);
        return QStringList{QStringLiteral("127.0.0.1")};
    }
};

// A test fails by a hang and not by a busy computer: how long it takes is measured in the lab.
static_assert(kPortalLimit < 4s);
constexpr auto kHang = 30s;

const QByteArray kNonce = QByteArray(16, 'n');
const QByteArray kLogin = "<html><form action=/in><input name=code></form></html>";
const QString kPortalHost = QStringLiteral("login.guest.test");
using Asked = ScriptedPortal::Asked;
using Reply = std::optional<QByteArray>;

class PortalProbesTest : public testing::Test {
protected:
    PortalProbesTest() { ensureApplication(); }

    // Two owners' pages, one with a text and one without, and our own challenge where it is wanted.
    static PortalSettings settings(const ScriptedPortal &portal, bool challenge = false)
    {
        PortalSettings wanted;
        wanted.http = {{QUrl(portal.at(QStringLiteral("one.test"), QStringLiteral("/text"))), 200, QByteArray("all is well")},
                       {QUrl(portal.at(QStringLiteral("two.test"), QStringLiteral("/204"))), 204, {}}};
        if (challenge)
            wanted.challenge = {QUrl(portal.at(QStringLiteral("own.test"), QStringLiteral("/echo")))};
        return wanted;
    }

    PortalObservation ask(const PortalSettings &wanted)
    {
        const auto begun = clock.monotonic();
        const auto seen = askPortal(wanted, http, dns, clock, [](qsizetype) { return kNonce; }, {});
        took = clock.monotonic() - begun;
        EXPECT_TRUE(seen);
        return seen.value_or(PortalObservation{});
    }
    PortalReading read(const PortalSettings &wanted) { return readPortal(ask(wanted)); }

    PlainHttp http;
    HereDns dns;
    PortableClock clock;
    std::chrono::milliseconds took{};
};

// A run that has reached message 4, and waits there for the decision whether a proof of the key may leave.
class WaitingServer : public Probes {
public:
    explicit WaitingServer(const CredentialGate &gate) : m_gate(gate) {}
    Result<IkeObservation> ike(const IkeQuestion &, const Progress &) const override
    {
        atFirst = m_gate.state();
        while (m_gate.state() == CredentialGate::State::NotYet)
            std::this_thread::sleep_for(1ms);
        atLast = m_gate.state();
        return IkeObservation{};
    }
    Result<PortalObservation> portal(const Progress &) const override { return failure(ErrorKind::NotSupported, {}); }
    Result<std::vector<UdpControl>> udpControls(const Progress &) const override { return failure(ErrorKind::NotSupported, {}); }
    Result<std::vector<NameAnswer>> names(const QString &, const Progress &) const override
    {
        return failure(ErrorKind::NotSupported, {});
    }

    mutable CredentialGate::State atFirst{};
    mutable CredentialGate::State atLast{};

private:
    const CredentialGate &m_gate;
};

// What a network without a portal answers.
Reply freeNetwork(const Asked &asked)
{
    if (asked.path == u"/text")
        return page("all is well");
    if (asked.path == u"/204")
        return "HTTP/1.1 204 No Content\r\n\r\n";
    if (asked.path.startsWith(u"/echo?nonce="))
        return page(asked.path.mid(12).toLatin1());
    return page("not here", "404 Not Found");
}

} // namespace

TEST_F(PortalProbesTest, AFreeNetworkIsOpen)
{
    const ScriptedPortal portal(freeNetwork);
    EXPECT_EQ(read(settings(portal, true)).state, PortalState::Open);
    EXPECT_LT(took, kHang);
}

TEST_F(PortalProbesTest, AnAnswerBearsItsDateOrNone)
{
    const auto dated = [](const QByteArray &date) {
        return [date](const Asked &asked) {
            auto reply = freeNetwork(asked);
            return Reply(reply->insert(reply->indexOf("\r\n") + 2, "Date: " + date + "\r\n"));
        };
    };
    const ScriptedPortal portal(dated("Mon, 01 Jun 2026 12:00:00 GMT"));
    EXPECT_EQ(ask(settings(portal)).probes.front().told, QDateTime({2026, 6, 1}, {12, 0}, Qt::UTC));
    for (const char *bad : {"yesterday", "Mon, 01 Jun 2026 12:00:00", "Mon, 99 Jun 2026 12:00:00 GMT", ""}) {
        const ScriptedPortal other(dated(bad));
        EXPECT_FALSE(ask(settings(other)).probes.front().told.isValid()) << bad;
    }
}

TEST_F(PortalProbesTest, AProxyThatLetsEverythingPassIsNoPortal)
{
    const ScriptedPortal portal([](const Asked &asked) {
        auto reply = freeNetwork(asked);
        return Reply(reply->insert(reply->indexOf("\r\n") + 2, "Via: 1.1 squid (squid/6)\r\nX-Cache: MISS from squid\r\n"));
    });
    EXPECT_EQ(read(settings(portal, true)).reason, PortalReason::PassedOn);
}

TEST_F(PortalProbesTest, AServersOwnProxyIsNotOneOfTheNetwork)
{
    const ScriptedPortal portal([](const Asked &asked) {
        auto reply = freeNetwork(asked);
        return Reply(reply->insert(reply->indexOf("\r\n") + 2, "Via: 1.1 " + asked.host.toLatin1() + "\r\n"));
    });
    EXPECT_EQ(read(settings(portal, true)).state, PortalState::Open);
}

TEST_F(PortalProbesTest, AProviderThatIsNotLetThroughIsALoginThatCannotBeMade)
{
    const ScriptedPortal wall([](const Asked &) { return Reply(); });
    const QByteArray link = wall.at(QStringLiteral("accounts.test"), QStringLiteral("/oauth?client=1")).toLatin1();
    const ScriptedPortal portal([&link](const Asked &) { return Reply(page("<html><a href='" + link + "'>Log in</a></html>")); });
    const PortalReading reading = read(settings(portal));
    EXPECT_EQ(reading.state, PortalState::LoginNeeded);
    EXPECT_EQ(reading.reason, PortalReason::LoginUnreachable);
    EXPECT_LT(took, kHang);
}

TEST_F(PortalProbesTest, AProviderThatAnswersIsALogin)
{
    std::atomic<bool> askedWithValues = false;
    const ScriptedPortal provider([&askedWithValues](const Asked &asked) {
        askedWithValues = askedWithValues || asked.path.contains(u'?');
        return Reply(page("<html>Who are you?</html>"));
    });
    const QByteArray link = provider.at(QStringLiteral("accounts.test"), QStringLiteral("/oauth?client=1")).toLatin1();
    const ScriptedPortal portal([&link](const Asked &) { return Reply(page("<html><a href='" + link + "'>Log in</a></html>")); });
    EXPECT_EQ(read(settings(portal)).reason, PortalReason::LeadsToLogin);
    EXPECT_GT(provider.requests(), 0);
    EXPECT_FALSE(askedWithValues);
}

TEST_F(PortalProbesTest, ARedirectIsALoginAndTheWayThereIsKeptWithoutItsValues)
{
    std::atomic<const ScriptedPortal *> self = nullptr;
    const ScriptedPortal portal([&self](const Asked &asked) -> Reply {
        if (asked.host == kPortalHost)
            return page(kLogin);
        return redirect(self.load()->at(kPortalHost, QStringLiteral("/splash/9f8e7d6c5b4a?mac=aa:bb:cc:dd:ee:ff&continue=x")));
    });
    self = &portal;
    const auto seen = ask(settings(portal));
    EXPECT_EQ(readPortal(seen).state, PortalState::LoginNeeded);
    ASSERT_EQ(seen.probes.front().hops.size(), 1U);
    const PortalHop &hop = seen.probes.front().hops.front();
    EXPECT_EQ(hop.reply, PortalReply::Answered);
    EXPECT_EQ(hop.status, 200);
    EXPECT_TRUE(hop.to.endsWith(u"/splash/...?mac=...&continue=...")) << hop.to.toStdString();
    EXPECT_EQ(readPortal(seen).login, hop.to);
}

TEST_F(PortalProbesTest, Status511IsALogin)
{
    const ScriptedPortal portal([](const Asked &) { return Reply(page(kLogin, "511 Network Authentication Required")); });
    EXPECT_EQ(read(settings(portal)).reason, PortalReason::SaysLoginNeeded);
}

TEST_F(PortalProbesTest, AMetaElementLeadsToTheLogin)
{
    std::atomic<const ScriptedPortal *> self = nullptr;
    const ScriptedPortal portal([&self](const Asked &asked) -> Reply {
        if (asked.host == kPortalHost)
            return page(kLogin);
        return page("<html><head><meta http-equiv='refresh' content='0; url=" +
                    self.load()->at(kPortalHost, QStringLiteral("/login")).toLatin1() + "'></head></html>");
    });
    self = &portal;
    const PortalReading reading = read(settings(portal));
    EXPECT_EQ(reading.state, PortalState::LoginNeeded);
    EXPECT_EQ(reading.login, portal.at(kPortalHost, QStringLiteral("/login")));
}

TEST_F(PortalProbesTest, AScriptLeadsToTheLogin)
{
    const ScriptedPortal portal([](const Asked &asked) -> Reply {
        if (asked.path.startsWith(u"/fgtauth"))
            return page(kLogin);
        return page(
            "<html><body><script language=\"JavaScript\">window.location=\"/fgtauth?0123456789abcdef\";</script></body></html>");
    });
    const auto seen = ask(settings(portal));
    EXPECT_EQ(readPortal(seen).state, PortalState::LoginNeeded);
    ASSERT_FALSE(seen.probes.front().hops.empty());
    EXPECT_EQ(seen.probes.front().hops.front().by, PortalLead::Script);
}

TEST_F(PortalProbesTest, ALoginPageInThePlaceOfEveryPageIsALogin)
{
    const ScriptedPortal portal([](const Asked &) { return Reply(page(kLogin)); });
    EXPECT_EQ(read(settings(portal)).state, PortalState::LoginNeeded);
}

TEST_F(PortalProbesTest, AWayThatComesBackIsALoop)
{
    std::atomic<const ScriptedPortal *> self = nullptr;
    const ScriptedPortal portal([&self](const Asked &asked) -> Reply {
        const bool isB = asked.path.startsWith(u"/b");
        return redirect(self.load()->at(kPortalHost, isB ? QStringLiteral("/a?continue=1") : QStringLiteral("/b?continue=2")));
    });
    self = &portal;
    EXPECT_EQ(read(settings(portal)).state, PortalState::Loop);
    EXPECT_LT(portal.requests(), 12);
}

TEST_F(PortalProbesTest, AWayThatGrowsWithoutEndIsALoopAfterTenHops)
{
    std::atomic<const ScriptedPortal *> self = nullptr;
    const ScriptedPortal portal([&self](const Asked &asked) {
        return Reply(redirect(self.load()->at(kPortalHost, asked.path.section(u'?', 0, 0) + u'x')));
    });
    self = &portal;
    const auto seen = ask(settings(portal));
    EXPECT_EQ(readPortal(seen).state, PortalState::Loop);
    EXPECT_EQ(seen.probes.front().hops.size(), 10U);
}

TEST_F(PortalProbesTest, APortalThatSetsACookieAndAsksAgainIsNoLoop)
{
    std::atomic<const ScriptedPortal *> self = nullptr;
    const ScriptedPortal portal([&self](const Asked &asked) -> Reply {
        if (asked.host != kPortalHost || asked.cookies != "session=77")
            return redirect(self.load()->at(kPortalHost, QStringLiteral("/login")),
                            "Set-Cookie: session=77; Path=/; HttpOnly\r\n");
        return page(kLogin);
    });
    self = &portal;
    EXPECT_EQ(read(settings(portal)).state, PortalState::LoginNeeded);
}

TEST_F(PortalProbesTest, ALapsedSessionIsExpired)
{
    std::atomic<const ScriptedPortal *> self = nullptr;
    const ScriptedPortal portal([&self](const Asked &asked) -> Reply {
        if (asked.host == kPortalHost)
            return page(kLogin);
        return redirect(self.load()->at(kPortalHost, QStringLiteral("/login?error=session_expired")));
    });
    self = &portal;
    EXPECT_EQ(read(settings(portal)).state, PortalState::Expired);
}

TEST_F(PortalProbesTest, AWalledGardenThatLetsTheProbesPassIsFoundByTheChallenge)
{
    const ScriptedPortal portal(
        [](const Asked &asked) { return asked.path.startsWith(u"/echo") ? Reply(page(kLogin)) : freeNetwork(asked); });
    EXPECT_EQ(read(settings(portal, true)).reason, PortalReason::ChallengeWrong);
}

TEST_F(PortalProbesTest, APageThatOnlyRepeatsTheNumberIsNotTheChallenge)
{
    const ScriptedPortal portal([](const Asked &asked) {
        return asked.path.startsWith(u"/echo")
                   ? Reply(page("<html><form><input value=\"" + asked.path.toLatin1() + "\"></form></html>"))
                   : freeNetwork(asked);
    });
    EXPECT_EQ(read(settings(portal, true)).state, PortalState::LoginNeeded);
}

TEST_F(PortalProbesTest, PlainPagesWithoutEncryptedOnesArePartial)
{
    const ScriptedPortal portal(freeNetwork);
    const ScriptedPortal tls([](const Asked &) { return Reply(); });
    PortalSettings wanted = settings(portal);
    wanted.https = {{QUrl(tls.at(QStringLiteral("three.test")).replace(u"http:"_qs, u"https:"_qs)), 204, {}}};
    EXPECT_EQ(read(wanted).state, PortalState::Partial);
    EXPECT_LT(took, kHang);
}

TEST_F(PortalProbesTest, ANetworkThatSwallowsEverythingIsUnknownAndComesToAnEnd)
{
    const ScriptedPortal portal([](const Asked &) { return Reply(); });
    EXPECT_EQ(read(settings(portal, true)).reason, PortalReason::Silent);
    EXPECT_LT(took, kHang);
}

TEST_F(PortalProbesTest, AResolverThatHangsIsUnknownAndComesToAnEnd)
{
    PortalSettings wanted;
    wanted.http = {{QUrl(QStringLiteral("http://silent.test/")), 204, {}}};
    EXPECT_EQ(read(wanted).reason, PortalReason::ResolverSilent);
    EXPECT_LT(took, kHang);
}

TEST_F(PortalProbesTest, AnsweredHeadersWithoutAnEndAreBrokenAndNotOpen)
{
    const ScriptedPortal portal(
        [](const Asked &) { return Reply("HTTP/1.1 204 OK\r\n" + QByteArray("X-More: yes\r\n").repeated(100'000)); });
    const auto seen = ask(settings(portal));
    EXPECT_EQ(seen.probes.front().reply, PortalReply::Broken);
    EXPECT_EQ(readPortal(seen).state, PortalState::Unknown);
    EXPECT_LT(took, kHang);
}

TEST_F(PortalProbesTest, AMegabyteOfPageIsReadOnlyAsFarAsTheLimit)
{
    const ScriptedPortal portal([](const Asked &) { return Reply(page("<html>" + QByteArray(1024 * 1024, 'x'))); });
    EXPECT_EQ(read(settings(portal)).state, PortalState::LoginNeeded);
    EXPECT_LT(took, kHang);
}

TEST_F(PortalProbesTest, BytesThatAreNoHttpAreNotOpen)
{
    const ScriptedPortal portal([](const Asked &) { return Reply("SSH-2.0-OpenSSH_9.2\r\n"); });
    EXPECT_EQ(read(settings(portal)).state, PortalState::Unknown);
}

TEST_F(PortalProbesTest, OddSchemesAreNamedAndNotFollowed)
{
    for (const char *to : {"file:///etc/passwd", "javascript:alert(1)", "ms-settings:network", "ftp://login.guest.test/"}) {
        const ScriptedPortal portal([to](const Asked &) { return Reply(redirect(QString::fromLatin1(to))); });
        const auto seen = ask(settings(portal));
        ASSERT_EQ(seen.probes.front().hops.size(), 1U) << to;
        EXPECT_EQ(seen.probes.front().hops.front().reply, PortalReply::NotAsked) << to;
        EXPECT_EQ(portal.requests(), 2) << to;
    }
}

TEST_F(PortalProbesTest, ARefusedConnectionIsNotOpen)
{
    PortalSettings wanted;
    wanted.http = {{QUrl(QStringLiteral("http://one.test:1/")), 204, {}}};
    const auto seen = ask(wanted);
    EXPECT_EQ(seen.probes.front().reply, PortalReply::Refused);
    EXPECT_EQ(readPortal(seen).state, PortalState::Unknown);
}

TEST_F(PortalProbesTest, SwitchedOffNothingIsAsked)
{
    const auto seen = askPortal({}, http, dns, clock, [](qsizetype) { return kNonce; }, {});
    ASSERT_FALSE(seen);
    EXPECT_EQ(seen.error().kind, ErrorKind::NotSupported);
}

TEST_F(PortalProbesTest, StoppedTheyEndAtOnce)
{
    const ScriptedPortal portal([](const Asked &) { return Reply(); });
    std::stop_source stop;
    std::jthread later([&stop] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto begun = clock.monotonic();
    const auto seen = askPortal(settings(portal), http, dns, clock, [](qsizetype) { return kNonce; }, {.stop = stop.get_token()});
    ASSERT_FALSE(seen);
    EXPECT_EQ(seen.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(clock.monotonic() - begun, 1s);
}

class SecretsOfPortalProbes : public PortalProbesTest {
protected:
    CredentialGate::State askedThrough(CredentialGate &gate, const ScriptedPortal &portal, bool secret = true)
    {
        const WaitingServer server(gate);
        const PortalProbes probes(server, secret ? &gate : nullptr, settings(portal), http, dns, clock,
                                  [](qsizetype) { return kNonce; });
        EXPECT_EQ(gate.state(), secret ? CredentialGate::State::NotYet : CredentialGate::State::Open);
        EXPECT_TRUE(probes.ike({}, {}));
        return server.atLast;
    }
};

TEST_F(SecretsOfPortalProbes, StayHereWhileALoginIsPending)
{
    const ScriptedPortal portal([](const Asked &) { return page(kLogin); });
    CredentialGate gate;
    EXPECT_EQ(askedThrough(gate, portal), CredentialGate::State::Shut);
}

TEST_F(SecretsOfPortalProbes, MayLeaveOnAFreeNetwork)
{
    const ScriptedPortal portal(freeNetwork);
    CredentialGate gate;
    EXPECT_EQ(askedThrough(gate, portal), CredentialGate::State::Open);
}

TEST_F(SecretsOfPortalProbes, WithoutAnyThePortalIsNotWaitedFor)
{
    std::atomic<int> requests = 0;
    const ScriptedPortal portal([&requests](const Asked &) {
        ++requests;
        return page(kLogin);
    });
    CredentialGate gate;
    EXPECT_EQ(askedThrough(gate, portal, false), CredentialGate::State::Open);
    EXPECT_EQ(requests, 0);
}

TEST_F(SecretsOfPortalProbes, TheServerIsAskedBesideThePortal)
{
    std::promise<void> negotiating;
    auto begun = negotiating.get_future().share();
    const ScriptedPortal portal([begun](const Asked &asked) {
        EXPECT_EQ(begun.wait_for(2s), std::future_status::ready); // else the run waited for us
        return freeNetwork(asked);
    });
    class NegotiatingTest : public WaitingServer {
    public:
        NegotiatingTest(const CredentialGate &gate, std::promise<void> &begun) : WaitingServer(gate), m_begun(begun) {}
        Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override
        {
            m_begun.set_value();
            return WaitingServer::ike(question, progress);
        }

    private:
        std::promise<void> &m_begun;
    };
    CredentialGate gate;
    const NegotiatingTest server(gate, negotiating);
    const PortalProbes probes(server, &gate, settings(portal), http, dns, clock, [](qsizetype) { return kNonce; });
    EXPECT_TRUE(probes.ike({}, {}));
    EXPECT_EQ(server.atLast, CredentialGate::State::Open);
}
} // namespace probes_portal_portal_probes_test
