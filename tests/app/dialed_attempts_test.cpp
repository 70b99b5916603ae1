// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/dialed_attempts.h"

#include <gtest/gtest.h>

namespace app_dialed_attempts_test {
using namespace fix789;
using namespace fix789::app;

namespace {

RasAttempt attempt(int error, const char *at)
{
    RasAttempt one;
    one.error = error;
    one.at = QDateTime::fromString(QString::fromLatin1(at), Qt::ISODate);
    return one;
}

std::vector<int> errorsOf(const DialedAttempts &attempts)
{
    std::vector<int> errors;
    for (const RasAttempt &one : attempts.attempts().value_or(std::vector<RasAttempt>{}))
        errors.push_back(one.error);
    return errors;
}

// Windows' log would tell of a success, and not that it was made past the filters.
TEST(DialedAttempts, WhatTheLogSaysOfThePermittedOneIsLeftOut)
{
    DialedAttempts all([] { return std::vector{attempt(809, "2026-11-02T12:00:00Z"), attempt(0, "2026-11-02T12:00:31Z")}; });
    all.add(attempt(809, "2026-11-02T12:00:00Z"));
    RasAttempt permitted = attempt(0, "2026-11-02T12:00:30Z");
    permitted.filters = RasAttempt::Filters::ServerLetPast;
    all.addPermitted(permitted, permitted.at);
    EXPECT_EQ(errorsOf(all), (std::vector{0, 809, 809}));
    EXPECT_EQ(all.attempts()->front().filters, RasAttempt::Filters::ServerLetPast);
    EXPECT_TRUE(all.permission());
    EXPECT_EQ((**all.dialed()).error, 809);
}

TEST(DialedAttempts, WhyThereWasNoPermittedOneIsTold)
{
    DialedAttempts all([] { return failure(ErrorKind::Refused, {}); });
    all.add(attempt(809, "2026-11-02T12:00:00Z"));
    all.addPermitted(failure(ErrorKind::Refused, {}), QDateTime::currentDateTimeUtc());
    EXPECT_EQ(all.permission().error().kind, ErrorKind::Refused);
    EXPECT_EQ(errorsOf(all), std::vector{809}) << "what we saw ourselves needs no log";
}

TEST(DialedAttempts, TheOneWithTheFirewallOffStandsFirst)
{
    DialedAttempts all([] { return std::vector{attempt(809, "2026-11-02T12:00:00Z"), attempt(0, "2026-11-02T12:01:31Z")}; });
    all.add(attempt(809, "2026-11-02T12:00:00Z"));
    const RasAttempt permitted = attempt(792, "2026-11-02T12:00:30Z");
    const RasAttempt off = attempt(0, "2026-11-02T12:01:30Z");
    all.addPermitted(permitted, permitted.at);
    all.addFirewallOff(off, off.at);
    EXPECT_EQ(errorsOf(all), (std::vector{0, 792, 809, 809}));
    EXPECT_TRUE(all.firewallOff());
    EXPECT_EQ(all.permitted()->error, 792);
    all.addFirewallOff(failure(ErrorKind::NotFound, {}), off.at);
    EXPECT_EQ(all.firewallOff().error().kind, ErrorKind::NotFound);
}

TEST(DialedAttempts, WhatTheLogSaysOfTheDialedOneIsTheSameAttemptAndNamesServerAndDevice)
{
    RasAttempt logged = attempt(691, "2026-11-02T12:00:20Z");
    logged.connection = QStringLiteral("OFFICE");
    logged.server = QStringLiteral("vpn.example.com");
    logged.tunnel = TunnelType::Ikev2;
    RasAttempt earlier = logged;
    earlier.at = earlier.at.addSecs(-60);
    DialedAttempts all([&] { return std::vector{logged, earlier}; });
    RasAttempt dialed = attempt(691, "2026-11-02T12:00:20Z");
    dialed.connection = QStringLiteral("Office");
    dialed.begun = dialed.at.addSecs(-15);
    all.add(dialed);
    EXPECT_EQ(errorsOf(all), (std::vector{691, 691})) << "a refusal is counted once";
    EXPECT_EQ(all.attempts()->front().server, logged.server);
    EXPECT_EQ(all.attempts()->front().tunnel, TunnelType::Ikev2);
}

TEST(DialedAttempts, WithoutADialTheLogIsAllThereIs)
{
    const DialedAttempts all([] { return failure(ErrorKind::Refused, {}); });
    EXPECT_EQ(all.attempts().error().kind, ErrorKind::Refused);
    EXPECT_FALSE(all.dialed()->has_value());
    EXPECT_TRUE(all.permission());
}

} // namespace
} // namespace app_dialed_attempts_test
