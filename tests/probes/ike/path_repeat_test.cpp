// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/exchanges/path_repeat.h"

#include "ike/ike_message.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace probes_ike_path_repeat_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::probes;

namespace {

using Ms = RepeatProbe::Ms;

QByteArray unmarked(const Outgoing &sent)
{
    return sent.flow.port == kNatTraversalPort ? withoutNonEspMarker(sent.bytes).value_or(QByteArray()) : sent.bytes;
}

/// A refusal of this message.
QByteArray refusalOf(const Outgoing &sent)
{
    IkeMessage message;
    message.header = {0x1234, 0, isakmp::kVersion, isakmp::kInformational, 0, 7};
    message.payloads = {
        {isakmp::kNotification, QByteArray::fromHex("000000010110000e") + unmarked(sent).first(8) + QByteArray(8, '\0')}};
    const QByteArray bytes = serialise(message);
    return sent.flow.port == kNatTraversalPort ? withNonEspMarker(bytes) : bytes;
}

/// A server 20 ms away that refuses what comes from this source at this time.
struct Asked {
    explicit Asked(std::uint16_t port, const std::function<bool(Source, Ms)> &refuses, int rounds = 8)
        : probe(port, 1'000'000, rounds, Ms(0))
    {
        std::multimap<Ms, Outgoing> underway;
        while (now < Ms(20'000)) {
            probe.advance(now);
            if (probe.isDone())
                break;
            while (const auto outgoing = probe.due(now)) {
                ++sent;
                EXPECT_EQ(outgoing->flow.port, port);
                if (refuses(outgoing->flow.source, now))
                    underway.insert({now + Ms(20), *outgoing});
            }
            now = std::max(now, underway.empty() ? probe.wakeAt() : std::min(probe.wakeAt(), underway.begin()->first));
            while (!underway.empty() && underway.begin()->first <= now) {
                const Outgoing first = underway.begin()->second;
                EXPECT_TRUE(probe.received(refusalOf(first), first.flow));
                underway.erase(underway.begin());
            }
        }
    }

    RepeatProbe probe;
    Ms now{0};
    int sent = 0;
};

} // namespace

TEST(RepeatProbe, AsksFromFiveSourcePortsOverSomeSeconds)
{
    for (const std::uint16_t port : {kIkePort, kNatTraversalPort}) {
        const Asked run(port, [](Source, Ms) { return true; });
        EXPECT_EQ(run.sent, 40);
        EXPECT_GE(run.now, Ms(3500));
        EXPECT_LE(run.now, Ms(3700)) << "nothing to wait for once all are answered";
        for (std::size_t source = 0; source < RepeatProbe::kSources.size(); ++source)
            EXPECT_EQ(run.probe.answers(source), QStringLiteral("++++++++"));
    }
}

TEST(RepeatProbe, TellsWhichSourcePortsAreAnsweredAndWhen)
{
    const Asked bySource(kIkePort, [](Source source, Ms) { return source == Source::Second || source == Source::Fourth; }, 6);
    EXPECT_EQ(bySource.sent, 30);
    EXPECT_LE(bySource.now, Ms(3300));
    EXPECT_EQ(bySource.probe.answers(0), QStringLiteral("------"));
    EXPECT_EQ(bySource.probe.answers(1), QStringLiteral("++++++"));
    EXPECT_EQ(bySource.probe.answers(3), QStringLiteral("++++++"));
    const Asked byTime(kIkePort, [](Source, Ms at) { return at < Ms(900) || at > Ms(2400); });
    EXPECT_EQ(byTime.probe.answers(2), QStringLiteral("++---+++"));
}

TEST(RepeatProbe, AnAnswerToAnotherSourcePortOrToSomethingElseIsNone)
{
    RepeatProbe probe(kIkePort, 5, 6, Ms(0));
    const auto first = probe.due(Ms(0));
    ASSERT_TRUE(first);
    EXPECT_FALSE(probe.received(refusalOf(*first), {kIkePort, Source::Second}));
    EXPECT_FALSE(probe.received(refusalOf(*first), {kNatTraversalPort, Source::First}));
    RepeatProbe other(kIkePort, 500, 6, Ms(0));
    EXPECT_FALSE(probe.received(refusalOf(*other.due(Ms(0))), {kIkePort, Source::First}));
    EXPECT_FALSE(probe.received("short", {kIkePort, Source::First}));
    EXPECT_TRUE(probe.received(refusalOf(*first), {kIkePort, Source::First}));
}

TEST(RepeatProbe, StopsWhereNothingCanBeSent)
{
    RepeatProbe probe(kIkePort, 5, 6, Ms(0));
    ASSERT_TRUE(probe.due(Ms(0)));
    probe.notSent();
    EXPECT_TRUE(probe.isDone());
    EXPECT_FALSE(probe.due(Ms(5000)));
    EXPECT_EQ(probe.wakeAt(), Ms::max());
}
} // namespace probes_ike_path_repeat_test
