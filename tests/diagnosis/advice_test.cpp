// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "diagnosis/causes.h"
#include "report/render.h"
#include "support/broken.h"
#include "support/print.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace diagnosis_advice_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr std::array kPlaces{Environment::Home, Environment::Retail, Environment::Education, Environment::CorporateGuest,
                             Environment::Hospitality};

// All of the verdict but the advice.
QJsonObject verdictWithoutAdvice(const CaseFile &computer, Environment environment)
{
    QJsonObject verdict =
        renderJson(lookAt(computer, {.server = QStringLiteral("vpn.example.com"), .connection = {}, .environment = environment}))
            .value(QStringLiteral("verdict"))
            .toObject();
    QJsonArray causes = verdict.value(QStringLiteral("causes")).toArray();
    for (auto &&value : causes) {
        QJsonObject cause = value.toObject();
        cause.remove(QStringLiteral("advice"));
        value = cause;
    }
    verdict.insert(QStringLiteral("causes"), causes);
    return verdict;
}

TEST(Advice, WithoutAPlaceIsThatOfTheTable)
{
    for (const CauseEntry &entry : allCauses())
        EXPECT_EQ(adviceIn({}, {entry.id, {}}), std::vector<Text>{adviceFor({entry.id, {}})}) << entry.id.name;
}

TEST(Advice, OfATableIsKeptInEveryPlace)
{
    for (const CauseEntry &entry : allCauses())
        for (const Environment place : kPlaces) {
            const auto advice = adviceIn({place, {}}, {entry.id, {}});
            EXPECT_EQ(std::ranges::count(advice, adviceFor({entry.id, {}})), 1) << entry.id.name;
        }
}

TEST(Advice, OnANetworkDiffersByPlace)
{
    const CauseRef blocked{cause::kUdp4500Blocked, {}};
    std::vector<std::vector<Text>> seen{adviceIn({}, blocked)};
    for (const Environment place : kPlaces) {
        const auto advice = adviceIn({place, {}}, blocked);
        EXPECT_EQ(std::ranges::find(seen, advice), seen.end()) << toString(place).toStdString();
        seen.push_back(advice);
    }
}

TEST(Advice, OnThisComputerIsTheSameEverywhere)
{
    const CauseRef service{cause::kServiceDisabled, QStringLiteral("IKEEXT")};
    for (const Environment place : kPlaces)
        EXPECT_EQ(adviceIn({place, {}}, service), adviceIn({}, service));
}

TEST(Advice, OnAKeyTellsItFromThatOfTheWifiWherePeopleHaveOne)
{
    const CauseRef wrong{cause::kPskWrong, {}};
    EXPECT_EQ(adviceIn({Environment::Education, {}}, wrong).size(), 2U);
    EXPECT_EQ(adviceIn({Environment::Home, {}}, wrong).size(), 1U);
}

TEST(Advice, NoPlaceChangesAVerdict)
{
    for (const Broken &broken : everythingFixable()) {
        const CaseFile computer = broken.computer();
        const QJsonObject plain = verdictWithoutAdvice(computer, Environment::Unknown);
        for (const Environment place : kPlaces)
            EXPECT_EQ(verdictWithoutAdvice(computer, place), plain) << broken.name << ' ' << toString(place).toStdString();
    }
}

TEST(Advice, OnANetworkSaysWhereItsMakersAdministratorLooks)
{
    const CauseRef blocked{cause::kUdp4500Blocked, {}};
    for (const QString &gear : gearWithAdvice()) {
        EXPECT_EQ(adviceIn({Environment::Unknown, gear}, blocked).size(), 2U) << gear.toStdString();
        EXPECT_EQ(adviceIn({Environment::Unknown, gear}, {cause::kPskWrong, {}}).size(), 1U) << gear.toStdString();
    }
    EXPECT_EQ(adviceIn({Environment::Unknown, QStringLiteral("Nobody")}, blocked).size(), 1U);
}

TEST(Advice, OfASetSaysItTooWhereOneIsTheNetworks)
{
    const OpenSet path{{{cause::kIkeBlocked, {}}, {cause::kServerDown, {}}}, {"Try another network.", {}}};
    const OpenSet server{{{cause::kServerDown, {}}, {cause::kPskWrong, {}}}, {"Ask.", {}}};
    const Surroundings meraki{Environment::Unknown, QStringLiteral("Cisco Meraki")};
    EXPECT_EQ(nextIn(meraki, path).size(), 2U);
    EXPECT_EQ(nextIn(meraki, server), std::vector<Text>{server.next});
    EXPECT_EQ(nextIn({}, path), std::vector<Text>{path.next});
}

TEST(EnvironmentWords, GoThereAndBack)
{
    for (const Environment place : kPlaces)
        EXPECT_EQ(environmentFromString(toString(place)), place);
    EXPECT_EQ(environmentFromString(QStringLiteral("moon")), std::nullopt);
}

} // namespace
} // namespace diagnosis_advice_test
