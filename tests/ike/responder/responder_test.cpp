// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/responder/responder.h"

#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/tunnel_negotiation.h"
#include "ike/wire/isakmp_numbers.h"

#include <set>

#include <gtest/gtest.h>

namespace ike_responder_responder_test {
using namespace fix789;
using namespace fix789::ike;
using namespace std::chrono_literals;

namespace {

using Shape = ResponderResult::Shape;

const QString kCode = QStringLiteral("K7QF-2M9X-T4HD");
const QString kAsker = QStringLiteral("192.0.2.7");
const ResponderPorts kPorts{500, 4500, kResponderPort};

const ResponderKeys &keys()
{
    static const ResponderKeys keys = responderKeys(kCode);
    return keys;
}

ResponderRequest request(Shape shape = Shape::Opaque, int size = 600, std::uint8_t number = 0)
{
    return {shape, 0x0123456789abcdef, 3, number, size};
}

QByteArray written(const ResponderRequest &request, Marker marker = Marker::Without)
{
    return write(request, marker, keys(), systemRandomness()).value_or(QByteArray());
}

Responder responder()
{
    return {keys(), kPorts, systemRandomness()};
}

} // namespace

TEST(ResponderProtocol, ARequestIsReadAsItWasWritten)
{
    for (const auto marker : {Marker::Without, Marker::With})
        for (const auto &[shape, size] : {std::pair{Shape::Opaque, kSmallestOpaque},
                                          {Shape::Opaque, 2000},
                                          {Shape::Ike, kSmallestIke},
                                          {Shape::Ike, 1300},
                                          {Shape::Ike, 2000},
                                          {Shape::Ike, kLargestResponderDatagram - 1000}}) {
            const QByteArray datagram = written(request(shape, size), marker);
            EXPECT_EQ(datagram.size(), size);
            EXPECT_EQ(readResponderRequest(datagram, keys()), Result<ResponderRequest>(request(shape, size))) << size;
        }
}

TEST(ResponderProtocol, EverySizeOfAnIkeShapedRequestCanBeWrittenOrIsRefused)
{
    int refused = 0;
    for (int size = kSmallestIke; size < kSmallestIke + 300; ++size) {
        const QByteArray datagram = written(request(Shape::Ike, size));
        if (datagram.isEmpty())
            ++refused;
        else
            EXPECT_EQ(datagram.size(), size);
    }
    EXPECT_LT(refused, 10);
}

TEST(ResponderProtocol, IkeShapedRequestsAreMessage1AndTheirAnswersMessage2)
{
    const QByteArray datagram = written(request(Shape::Ike, 1300), Marker::With);
    const QByteArray asked = withoutNonEspMarker(datagram).value_or(QByteArray());
    const auto message1 = parseIkeMessage(asked);
    ASSERT_TRUE(message1);
    EXPECT_EQ(message1->header.exchange, isakmp::kMainMode);
    const auto ours = parseIkeMessage(mainModeMessage1(message1->header.initiator));
    ASSERT_LT(ours->payloads.size(), message1->payloads.size());
    EXPECT_TRUE(std::equal(ours->payloads.begin(), ours->payloads.end(), message1->payloads.begin()));

    const auto answer = responder().answer(kAsker, datagram, 0ms);
    ASSERT_TRUE(answer);
    const auto message2 = readMainModeMessage2(withoutNonEspMarker(*answer).value_or(QByteArray()), message1->header.initiator);
    ASSERT_TRUE(message2);
    EXPECT_EQ(message2->chosen, windowsMainModeSuites().at(2));
}

TEST(ResponderProtocol, OpaqueRequestsHaveNothingInCommon)
{
    // Of each byte's place, how many values it takes: a constant one would stand out.
    std::vector<std::set<char>> seen(kSmallestOpaque);
    for (int i = 0; i < 40; ++i) {
        const QByteArray datagram = written(request(Shape::Opaque, kSmallestOpaque));
        for (qsizetype at = 0; at < datagram.size(); ++at)
            seen[std::size_t(at)].insert(datagram[at]);
    }
    for (const auto &values : seen)
        EXPECT_GT(values.size(), 20U);
}

TEST(ResponderProtocol, ChangedOrCutOrForeignBytesAreRefused)
{
    const QByteArray good = written(request());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x20);
        EXPECT_FALSE(readResponderRequest(bad, keys())) << at;
        EXPECT_FALSE(readResponderRequest(good.first(at), keys())) << at;
    }
    EXPECT_FALSE(readResponderRequest(good + '\0', keys()));
    EXPECT_FALSE(readResponderRequest(good, responderKeys({})));
    EXPECT_FALSE(readResponderAnswer(good, keys()));
    EXPECT_FALSE(readResponderRequest(mainModeMessage1(1), keys()));
}

TEST(ResponderProtocol, NumbersThatDoNotFitAreNotWritten)
{
    EXPECT_TRUE(written(request(Shape::Opaque, kSmallestOpaque - 1)).isEmpty());
    EXPECT_TRUE(written(request(Shape::Ike, kSmallestIke - 1)).isEmpty());
    EXPECT_TRUE(written(request(Shape::Opaque, kLargestResponderDatagram + 1)).isEmpty());
    EXPECT_TRUE(written(request(Shape::Opaque, 600, kNumbersInLane)).isEmpty());
}

TEST(PairingCode, IsReadAsPeopleTypeIt)
{
    EXPECT_EQ(readPairingCode(QStringLiteral("k7qf2m9xt4hd")), kCode);
    EXPECT_EQ(readPairingCode(QStringLiteral(" K7QF 2M9X-T4HD\n")), kCode);
    EXPECT_EQ(readPairingCode(QStringLiteral("OIL0-1111-1111")), QStringLiteral("0110-1111-1111"));
    for (const char *wrong : {"", "K7QF-2M9X-T4H", "K7QF-2M9X-T4HDD", "K7QF-2M9X-T4HU", "K7QF-2M9X-T4H\xc3\xa9"})
        EXPECT_FALSE(readPairingCode(QString::fromUtf8(wrong))) << wrong;
    EXPECT_FALSE(readPairingCode(QString(1000, u'-') + kCode));
}

TEST(PairingCode, IsNewEachTimeAndReadsAsItself)
{
    std::set<QString> codes;
    for (int i = 0; i < 50; ++i) {
        const QString code = newPairingCode(systemRandomness());
        EXPECT_EQ(readPairingCode(code), code);
        codes.insert(code);
    }
    EXPECT_EQ(codes.size(), 50U);
}

TEST(Responder, AnswersWithAsManyBytesAndTheNumberOfArrivals)
{
    Responder responder = ike_responder_responder_test::responder();
    for (std::uint8_t number = 0; number < 3; ++number)
        for (const Shape shape : {Shape::Opaque, Shape::Ike}) {
            ResponderRequest asked = request(shape, 600, number);
            asked.lane = shape == Shape::Ike ? 4 : 3;
            const QByteArray datagram = written(asked);
            const auto bytes = responder.answer(kAsker, datagram, 0ms);
            ASSERT_TRUE(bytes);
            EXPECT_EQ(bytes->size(), datagram.size());
            const auto answer = readResponderAnswer(*bytes, keys());
            ASSERT_TRUE(answer);
            EXPECT_EQ(answer->request, asked);
            EXPECT_EQ(answer->arrivals[asked.lane], number + 1);
            EXPECT_EQ(answer->ports, kPorts);
        }
}

TEST(ResponderProtocol, WhatIsChangedBeforeItsTailIsReadAsAltered)
{
    for (const auto &[shape, size] : {std::pair{Shape::Opaque, 600}, {Shape::Ike, 600}, {Shape::Ike, 1300}}) {
        const QByteArray good = written(request(shape, size));
        EXPECT_FALSE(readAlteredRequest(good, keys()));
        QByteArray other = good;
        other[3] = char(other[3] ^ 0x20); // for example a cookie
        EXPECT_FALSE(readResponderRequest(other, keys()));
        EXPECT_EQ(readAlteredRequest(other, keys()), Result<ResponderRequest>(request(shape, size)));
        EXPECT_EQ(readAlteredRequest(good.mid(4), keys()), Result<ResponderRequest>(request(shape, size)));
        other = good;
        other[good.size() - 1] = char(other[good.size() - 1] ^ 0x20);
        EXPECT_EQ(readAlteredRequest(other, keys()), Result<ResponderRequest>(request(shape, size))) << "the seal of the whole";
        other[good.size() - 15] = char(other[good.size() - 15] ^ 0x20);
        EXPECT_FALSE(readAlteredRequest(other, keys())) << "the seal of the tail";
        EXPECT_FALSE(readAlteredRequest(good.mid(4), responderKeys({}))) << "another's";
    }
}

TEST(Responder, CountsWhatCameChangedAndTellsTheSourcePort)
{
    Responder responder = ike_responder_responder_test::responder();
    ResponderRequest changed = request(Shape::Ike, 600);
    changed.lane = 31;
    QByteArray datagram = written(changed);
    datagram[0] = char(datagram[0] ^ 1);
    EXPECT_FALSE(responder.answer(kAsker, datagram, 0ms));
    EXPECT_FALSE(responder.answer(kAsker, datagram, 0ms));
    const auto bytes = responder.answer(kAsker, written(request()), 0ms, 50321);
    ASSERT_TRUE(bytes);
    const auto answer = readResponderAnswer(*bytes, keys());
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->fromPort, 50321);
    EXPECT_EQ(answer->altered[31], 1);
    EXPECT_EQ(answer->arrivals[31], 0);
    EXPECT_EQ(answer->arrivals[3], 1);
    EXPECT_EQ(answer->altered[3], 0);
    QByteArray back = *bytes;
    back[1] = char(back[1] ^ 1);
    EXPECT_FALSE(readResponderAnswer(back, keys()));
    EXPECT_EQ(readAlteredAnswer(back, keys()).value_or(ResponderAnswer()).request, request());
}

TEST(Responder, AnswersTheSameRequestOnce)
{
    Responder responder = ike_responder_responder_test::responder();
    const QByteArray datagram = written(request());
    EXPECT_TRUE(responder.answer(kAsker, datagram, 0ms));
    EXPECT_TRUE(responder.metSomebodyNew());
    EXPECT_FALSE(responder.answer(kAsker, datagram, 1h));
    EXPECT_FALSE(responder.answer(kAsker, written(request()), 1h)); // written anew, the same number
    EXPECT_FALSE(responder.metSomebodyNew());
}

TEST(Responder, SaysNothingToAnAnswerOfItsOwn)
{
    Responder responder = ike_responder_responder_test::responder();
    const auto answer = responder.answer(kAsker, written(request()), 0ms);
    ASSERT_TRUE(answer);
    EXPECT_FALSE(responder.answer(kAsker, *answer, 0ms));
}

namespace {

int answersTo(Responder &responder, const QString &address, int requests, std::chrono::milliseconds now)
{
    int answers = 0;
    for (int i = 0; i < requests; ++i) {
        ResponderRequest asked = request(Shape::Opaque, kSmallestOpaque, std::uint8_t(i % kNumbersInLane));
        asked.lane = std::uint8_t(i / kNumbersInLane % kResponderLanes);
        asked.series = std::uint64_t(now.count()) << 32 | std::uint64_t(i / 256) << 16 | qHash(address, 1) % 0x10000;
        answers += int(responder.answer(address, written(asked), now).has_value());
    }
    return answers;
}

} // namespace

TEST(Responder, OneAddressGetsSoManyAnswersAndOthersTheirs)
{
    Responder responder = ike_responder_responder_test::responder();
    EXPECT_EQ(answersTo(responder, kAsker, 1000, 1ms), 360);
    EXPECT_EQ(answersTo(responder, kAsker, 1000, 1s + 1ms), 60);
    EXPECT_EQ(answersTo(responder, QStringLiteral("192.0.2.8"), 200, 1s + 1ms), 200);
}

TEST(Responder, AllTogetherGetNoMoreThanAllMay)
{
    Responder responder = ike_responder_responder_test::responder();
    int answers = 0;
    for (int asker = 0; asker < 20; ++asker)
        answers += answersTo(responder, QStringLiteral("192.0.2.%1").arg(asker), 200, 1ms);
    EXPECT_EQ(answers, 2000);
}
} // namespace ike_responder_responder_test
