// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Windows' attempts as its log has them, joined with what the filtering platform recorded: the proofs of a live computer.
#include "checks/attempt_events.h"
#include "checks/checks.h"
#include "recording/machine/recorded_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_attempt_events_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");

// The server accepts our key, from any source port; both sides of a NAT.
constexpr char kOurs[] = R"({"clock":{"now":"2026-11-02T12:00:00Z"},"dns":{"vpn.example.com":["203.0.113.10","203.0.113.11"]},
    "ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
        {"rung":"mm3","port":500,"result":"answered","ms":30,"sends":1,"sourcePorts":1},
        {"rung":"auth","port":4500,"result":"answered","authenticated":true,"ms":30,"sends":1,"sourcePorts":1},
        {"rung":"quick","port":4500,"result":"answered","authenticated":true,"ms":30,"sends":1,"sourcePorts":1}]}}})";

constexpr char kAttempt[] = R"({"error":789,"connection":"Office","server":"vpn.example.com","begun":"2026-11-02T11:50:00Z",
    "at":"2026-11-02T11:50:32Z","tunnel":"l2tp","reached":"tunnel"})";

// `progress`: empty: not known.
QByteArray failed(const char *at, const QByteArray &progress, int error = 13805, const char *address = "203.0.113.10",
                  const char *kind = "main-mode-failure")
{
    return QByteArray(R"({"event":")") + kind + R"(","at":"2026-11-02T)" + at + R"(Z","remoteAddress":")" + address +
           R"(","error":)" + QByteArray::number(error) +
           (progress.isEmpty() ? QByteArray() : QByteArray(R"(,"progress":")") + progress + '"') + '}';
}

QByteArray quickMode(const char *at, const QByteArray &progress, int error = 13868, const char *address = "203.0.113.10")
{
    return failed(at, progress, error, address, "quick-mode-failure");
}

Report with(const QByteArray &events, const QByteArray &attempt = kAttempt)
{
    return lookAt(windows11({kOurs, R"({"attempts":[)" + attempt + R"(],"filterEvents":)" + events + "}"}), {kServer, {}});
}

std::vector<RasAttempt> joined(const QByteArray &events, const QByteArray &attempts = kAttempt, const QString &server = kServer)
{
    const CaseFile computer = windows11({kOurs, R"({"attempts":[)" + attempts + R"(],"filterEvents":)" + events + "}"});
    const FixedOwnChanges none;
    const RecordedMachine recorded(computer.id(), computer.state(), none);
    auto all = recorded.machine().facts.attempts().value();
    EXPECT_TRUE(checks::joinKeyExchanges(recorded.machine(), {server, {}}, {}, all));
    return all;
}

TEST(AttemptEvents, AFailureAfterItsIdentityProvesThatTheStoredKeyDiffers)
{
    EXPECT_EQ(causesOf(with("[" + failed("11:50:31.250", "identity-sent") + "]").verdict),
              QStringList{QStringLiteral("psk.stored-differs")});
}

TEST(AttemptEvents, NoAnswerToItsOfferProvesThatTheRouterLetsOneComputerThrough)
{
    EXPECT_EQ(causesOf(with("[" + failed("11:50:31.250", "offer-sent") + "]").verdict),
              QStringList{QStringLiteral("nat.one-ike-client")});
}

TEST(AttemptEvents, AFailureOfQuickModeShowsThatTheKeyIsRight)
{
    const Report report = with("[" + quickMode("11:50:31.250", "complete") + "]");
    for (const char *id : {"psk.wrong", "psk.stored-differs", "nat.one-ike-client"})
        EXPECT_TRUE(excludedFrom(report.verdict).contains(QLatin1String(id))) << id;
    EXPECT_TRUE(std::ranges::any_of(report.verdict.notes, [](const Note &note) {
        return note.id == std::string_view("windows.main-mode-complete") && note.text.english().contains(QStringLiteral("13868"));
    }));
}

TEST(AttemptEvents, TheNewestOfTheAttemptCounts)
{
    const auto all =
        joined("[" + failed("11:50:30.000", "identity-sent", 13801) + "," + failed("11:50:10.000", "offer-sent") + "]");
    EXPECT_EQ(all.front().ikeError, 13801);
    EXPECT_EQ(all.front().ikeProgress, IkeProgress::IdentitySent);
}

TEST(AttemptEvents, AQuickModeThatWaitedForAFailedMainModeDoesNotExonerateTheKey)
{
    const QByteArray waited = quickMode("11:50:31.260", "", 13805);
    const Report alone = with("[" + waited + "]");
    const Report both = with("[" + failed("11:50:31.250", "identity-sent") + "," + waited + "]");
    for (const Report &report : {alone, both})
        for (const char *id : {"psk.stored-differs", "nat.one-ike-client"})
            EXPECT_FALSE(excludedFrom(report.verdict).contains(QLatin1String(id))) << id;
    EXPECT_TRUE(causesOf(alone.verdict).isEmpty());
    EXPECT_EQ(causesOf(both.verdict), QStringList{QStringLiteral("psk.stored-differs")}) << "main mode's failure counts";
}

bool tellsOfContradiction(const Report &report)
{
    return std::ranges::any_of(report.verdict.notes,
                               [](const Note &note) { return note.id == std::string_view("windows.records-contradict"); });
}

TEST(AttemptEvents, RecordsThatContradictEachOtherNeitherAccuseNorExonerateTheKey)
{
    const QByteArray began = quickMode("11:50:31.260", "complete", 13805);
    for (const char *progress : {"identity-sent", "offer-sent"}) {
        const QByteArray both = "[" + failed("11:50:31.250", progress) + "," + began + "]";
        EXPECT_EQ(joined(both).front().ikeError, 13805);
        EXPECT_FALSE(joined(both).front().ikeProgress.has_value());
        const Report report = with(both);
        EXPECT_TRUE(causesOf(report.verdict).isEmpty());
        EXPECT_FALSE(excludedFrom(report.verdict).contains(QStringLiteral("psk.stored-differs")));
        EXPECT_TRUE(tellsOfContradiction(report));
    }
    EXPECT_FALSE(tellsOfContradiction(with("[" + began + "]")));
    EXPECT_EQ(joined("[" + failed("11:50:31.250", "complete") + "," + began + "]").front().ikeProgress, IkeProgress::Complete);
    EXPECT_EQ(joined("[" + failed("11:50:10", "offer-sent", 13805, "203.0.113.11") + "," + began + "]").front().ikeProgress,
              IkeProgress::Complete)
        << "the server's other address did not answer, and this one did";
}

TEST(AttemptEvents, OnlySilenceAfterItsIdentityAccusesTheStoredKey)
{
    const auto causesAt = [](int error) {
        return causesOf(with("[" + failed("11:50:31", "identity-sent", error) + "]").verdict);
    };
    for (const int silence : {13805, 13813})
        EXPECT_EQ(causesAt(silence), QStringList{QStringLiteral("psk.stored-differs")}) << silence;
    for (const int other : {13801, 13804, 13806, 13824, 13843})
        EXPECT_TRUE(causesAt(other).isEmpty()) << other;
}

TEST(AttemptEvents, WithoutAStoredKeyNoneDiffers)
{
    const auto causesWith = [](const char *authentication) {
        const QByteArray profile = QByteArray(R"({"profiles":[{"name":"Office","server":"vpn.example.com","tunnel":"l2tp",)") +
                                   R"("authentication":")" + authentication + R"("}]})";
        return causesOf(lookAt(windows11({kOurs, profile,
                                          R"({"attempts":[)" + QByteArray(kAttempt) + R"(],"filterEvents":[)" +
                                              failed("11:50:31", "identity-sent") + "]}"}),
                               {kServer, {}})
                            .verdict);
    };
    EXPECT_TRUE(causesWith("pre-shared-key").contains(QStringLiteral("psk.stored-differs")));
    EXPECT_FALSE(causesWith("certificate").contains(QStringLiteral("psk.stored-differs")));
}

TEST(AttemptEvents, AKeyExchangeThatFailedByItselfSaysNothingOfEsp)
{
    const QByteArray direct = QByteArray(kOurs).replace(R"("clientBehindNat":true)", R"("clientBehindNat":false)");
    const auto causesWith = [&](const QByteArray &events) {
        return causesOf(
            lookAt(windows11({direct, R"({"attempts":[)" + QByteArray(kAttempt) + R"(],"filterEvents":)" + events + "}"}),
                   {kServer, {}})
                .verdict);
    };
    EXPECT_EQ(causesWith("[]"), QStringList{QStringLiteral("path.esp-blocked")});
    EXPECT_TRUE(causesWith("[" + failed("11:50:31", "identity-sent", 13801) + "]").isEmpty());
    EXPECT_TRUE(causesWith("[" + quickMode("11:50:31", "complete") + "]").isEmpty());
}

TEST(AttemptEvents, OfAnotherServerOrAnotherTimeIsAnotherStory)
{
    for (
        const QByteArray &other :
        {failed("11:50:31", "identity-sent", 13805, "203.0.113.99"), failed("11:49:50", "identity-sent"),
         failed("11:51:30", "identity-sent"),
         QByteArray(R"({"event":"main-mode-failure","at":"2026-11-02T11:50:31Z","error":13805,"progress":"identity-sent"})"),
         QByteArray(
             R"({"event":"drop","at":"2026-11-02T11:50:31Z","remoteAddress":"203.0.113.10","protocol":"udp","remotePort":500})")}) {
        const auto all = joined("[" + other + "]");
        EXPECT_FALSE(all.front().ikeError.has_value()) << other.toStdString();
        EXPECT_FALSE(all.front().ikeProgress.has_value()) << other.toStdString();
    }
}

TEST(AttemptEvents, AnyAddressOfTheServersNameIsTheServer)
{
    EXPECT_EQ(joined("[" + failed("11:50:31", "identity-sent", 13805, "203.0.113.11") + "]").front().ikeError, 13805);
    const QByteArray literal = QByteArray(kAttempt).replace("vpn.example.com", "198.51.100.7");
    EXPECT_EQ(joined("[" + failed("11:50:31", "identity-sent", 13805, "198.51.100.7") + "]", literal).front().ikeError, 13805)
        << "the address that the log says was dialled";
    EXPECT_FALSE(joined("[" + failed("11:50:31", "identity-sent") + "]", literal).front().ikeError.has_value());
}

TEST(AttemptEvents, WhereTheLogDoesNotSayWhenItBeganTwoMinutesAndTheAttemptBeforeBoundIt)
{
    constexpr char kEnds[] = R"({"error":789,"at":"2026-11-02T11:50:32Z"})";
    EXPECT_EQ(joined("[" + failed("11:49:50", "identity-sent") + "]", kEnds).front().ikeError, 13805);
    EXPECT_FALSE(joined("[" + failed("11:48:00", "identity-sent") + "]", kEnds).front().ikeError.has_value());
    const auto two = joined("[" + failed("11:49:50", "identity-sent") + "]",
                            QByteArray(kEnds) + R"(,{"error":789,"at":"2026-11-02T11:49:55Z"})");
    EXPECT_FALSE(two.front().ikeError.has_value());
    EXPECT_EQ(two.back().ikeError, 13805);
}

TEST(AttemptEvents, AnAttemptThatNeverCameToIpsecOrUsedAnotherTunnelIsLeftAsItIs)
{
    for (const char *other :
         {R"({"error":691,"reached":"sign-in","at":"2026-11-02T11:50:32Z"})",
          R"({"error":809,"tunnel":"ikev2","at":"2026-11-02T11:50:32Z"})", R"({"error":0,"at":"2026-11-02T11:50:32Z"})",
          R"({"error":789,"ikeError":13801,"ikeProgress":"keys-sent","at":"2026-11-02T11:50:32Z"})"})
        EXPECT_NE(joined("[" + failed("11:50:31", "identity-sent") + "]", other).front().ikeProgress, IkeProgress::IdentitySent)
            << other;
}

TEST(AttemptEvents, WithoutAnAdministratorItIsSaidWhatIsMissing)
{
    const auto says = [](const Report &report) {
        return std::ranges::any_of(report.verdict.notes,
                                   [](const Note &note) { return note.id == std::string_view("windows.key-exchange-unread"); });
    };
    EXPECT_TRUE(says(with(R"({"refused":true})")));
    EXPECT_FALSE(says(with("[]")));
    EXPECT_FALSE(says(with(R"({"refused":true})", R"({"error":691})"))) << "it came past IPsec";
}

} // namespace
} // namespace checks_attempt_events_test
