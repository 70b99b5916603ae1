// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/report.h"

#include <gtest/gtest.h>

namespace report_surroundings_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::engine;
using namespace fix789::report;

namespace {

Report onWifi(const char *name)
{
    Report report;
    Examined examined;
    examined.finding.facts = {{QStringLiteral("wifi"), QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)}}}};
    report.examined.push_back(examined);
    return report;
}

Report behind(const char *gear, const char *product)
{
    Report report;
    Examined examined;
    examined.finding.portal.emplace();
    examined.finding.portal->gear = QString::fromUtf8(gear);
    examined.finding.portal->product = QString::fromUtf8(product);
    report.examined.push_back(examined);
    return report;
}

} // namespace

TEST(Surroundings, AWifiThatOnlySchoolsHaveTellsThePlace)
{
    EXPECT_EQ(surroundingsOf(onWifi("eduroam")).environment, Environment::Education);
    EXPECT_EQ(surroundingsOf(onWifi("Eduroam")).environment, Environment::Education);
}

TEST(Surroundings, OtherNamesTellNothing)
{
    for (const char *name : {"", "Guest", "Hotel", "eduroam-guest", "Home"})
        EXPECT_EQ(surroundingsOf(onWifi(name)).environment, Environment::Unknown) << name;
}

TEST(Surroundings, ALoginPageOfHotspotsTellsThePlace)
{
    EXPECT_EQ(surroundingsOf(behind("Cisco Meraki", "Telekom HotSpot")).environment, Environment::Hospitality);
    EXPECT_EQ(surroundingsOf(behind("FRITZ!Box", "")).environment, Environment::Home);
    EXPECT_EQ(surroundingsOf(behind("Cisco Meraki", "Cisco Meraki")).environment, Environment::Unknown);
}

TEST(Surroundings, WhatThePersonSaidCountsMore)
{
    Report report = onWifi("eduroam");
    report.target.environment = Environment::Home;
    EXPECT_EQ(surroundingsOf(report).environment, Environment::Home);
}
} // namespace report_surroundings_test
