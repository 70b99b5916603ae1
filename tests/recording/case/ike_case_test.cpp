// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_json.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_ike_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

IkeObservation allThatCanBeSeen()
{
    IkeObservation seen;
    seen.server = QStringLiteral("vpn.example.com");
    seen.address = QStringLiteral("203.0.113.10");
    seen.serverBehindNat = false;
    seen.clientBehindNat = true;
    seen.withCertificate = true;
    seen.largeAnswered = false;
    seen.otherVersion = OtherVersion::NewerMinor;
    seen.loss = LossSample{72, 40, 3};
    seen.repeats = {{500, false, QStringLiteral("+--+")}, {500, true, QStringLiteral("----")}};
    seen.offers = {{Offer::Modern, StageOutcome::Answered, QStringLiteral("AES-256, SHA2-256")},
                   {Offer::Single, StageOutcome::Silent, {}}};
    seen.serverCertificate =
        ServerCertificate{QStringLiteral("CN=vpn.example.com"), QDateTime({2025, 3, 1}, {0, 0}, Qt::UTC),
                          QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC), QStringLiteral("CN=Example CA"), ChainState::RootUntrusted};
    ResponderResult result;
    result.port = 4500;
    result.size = 1600;
    result.sent = 12;
    result.answered = 3;
    result.arrived = 4;
    result.altered = 2;
    result.samePort = false;
    result.lastFirst = true;
    seen.responder = ResponderObservation{QStringLiteral("kit.example.com"), QStringLiteral("198.51.100.4"), {result}};
    StageResult stage;
    stage.outcome = StageOutcome::Unreachable;
    stage.icmp = IcmpError{3, 13, QStringLiteral("192.0.2.1")};
    stage.sends = 12;
    stage.sourcePorts = 2;
    stage.droppedAfterHop = 2;
    StageResult elsewhere;
    elsewhere.port = 4500;
    elsewhere.outcome = StageOutcome::Silent;
    elsewhere.answeredFrom = QStringLiteral("198.51.100.7");
    seen.stages = {stage, elsewhere};
    return seen;
}

const QString kServer = QStringLiteral("vpn.example.com");

Result<Answer<IkeObservation>> readBack(const QJsonObject &json)
{
    MachineState state;
    const auto read = applyCaseJson({{QStringLiteral("ike"), QJsonObject{{kServer, json}}}}, state);
    return read ? Result<Answer<IkeObservation>>(state.ike.at(kServer)) : std::unexpected(read.error());
}

QJsonObject jsonOf(const IkeObservation &seen)
{
    MachineState state;
    state.ike.emplace(kServer, seen);
    return toCaseJson(state).value(u"ike").toObject().value(kServer).toObject();
}

TEST(IkeCase, EverythingSeenComesBackFromItsJson)
{
    const IkeObservation seen = allThatCanBeSeen();
    const auto read = readBack(jsonOf(seen));
    ASSERT_TRUE(read) << read.error().doing.toStdString();
    ASSERT_TRUE(*read);
    EXPECT_EQ(**read, seen);
}

Result<Answer<IkeObservation>> readAnsweredFrom(const QString &address)
{
    return readBack(jsonObject(
        QStringLiteral(R"({"rungs":[{"rung":"mm1","result":"silent","answeredFrom":"%1"}]})").arg(address).toUtf8().constData()));
}

TEST(IkeCase, AnAnswerFromElsewhereHasAnAddressOfEitherFamily)
{
    for (const QString &address : {QStringLiteral("198.51.100.7"), QStringLiteral("2001:db8::7")}) {
        const auto read = readAnsweredFrom(address);
        ASSERT_TRUE(read && *read) << address.toStdString();
        EXPECT_EQ((*read)->stages.front().answeredFrom, address);
    }
}

class BadAddress : public testing::TestWithParam<const char *> {};

TEST_P(BadAddress, OfAnAnswerFromElsewhereIsRefused)
{
    const auto read = readAnsweredFrom(QString::fromLatin1(GetParam()));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(IkeCase, BadAddress,
                         testing::Values("", "vpn.example.com", "198.51.100", "198.51.100.256", " 198.51.100.7", "198.51.100.7 ",
                                         "198.51.100. 7", "198.51.100.+7", "2001:0xdb8::7", "198.51.100.0/24",
                                         "198.51.100.1-198.51.100.7", "198.51.100.7:500", "fe80::1%eth0", "2001:db8::7::1",
                                         "LocalSubnet", "any", "*"));

class BadCertificate : public testing::TestWithParam<const char *> {};

TEST_P(BadCertificate, IsRefused)
{
    QJsonObject json = jsonOf(allThatCanBeSeen());
    json.insert(QStringLiteral("serverCertificate"), jsonObject(GetParam()));
    EXPECT_FALSE(readBack(json));
}

INSTANTIATE_TEST_SUITE_P(
    IkeCase, BadCertificate,
    testing::Values(R"({})", R"({"subject":"CN=a","notBefore":"2026-01-01T00:00:00Z"})",
                    R"({"subject":7,"notBefore":"2026-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z"})",
                    R"({"subject":"CN=a","notBefore":"yesterday","notAfter":"2027-01-01T00:00:00Z"})",
                    R"({"subject":"CN=a","notBefore":"2026-01-01T00:00:00Z","notAfter":"2026-13-01T00:00:00Z"})",
                    R"({"subject":"CN=a","notBefore":"2026-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z","x":1})"));

} // namespace
} // namespace recording_case_ike_case_test
