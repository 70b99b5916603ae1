// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/record_summary.h"

#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_record_summary_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

QStringList english(const MachineState &state)
{
    QStringList all;
    for (const Text &text : recordSummary(state))
        all << text.english();
    return all;
}

TEST(RecordSummary, SecretsAreNamedInAnyCase)
{
    EXPECT_TRUE(english(windows11().state()).first().contains(QStringLiteral("passwords")));
}

TEST(RecordSummary, WhatWasNotRecordedIsNamedByItsMember)
{
    const QString all = english(windows11({R"({"certificates":null})"}).state()).join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("certificates"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("portal"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("networkView"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("firewall"))) << all.toStdString();
}

TEST(RecordSummary, WhatWasRefusedAsksForAnAdministrator)
{
    const QStringList all =
        english(windows11({R"({"filterEvents":{"refused":true},"services":{"BFE":{"refused":true}}})"}).state());
    const QStringList refused = all.filter(QStringLiteral("administrator"));
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused.first().contains(QStringLiteral("filterEvents, ")) ||
                refused.first().contains(QStringLiteral("services.BFE")));
}

TEST(RecordSummary, WhatFailedIsSaidApart)
{
    const QStringList all = english(windows11({R"({"udpControls":{"failed":true}})"}).state());
    EXPECT_EQ(all.filter(QStringLiteral("No answer")).size(), 1);
}

TEST(RecordSummary, OnAnotherSystemWindowsOwnIsNotMissed)
{
    MachineState state;
    state.windows = false;
    EXPECT_FALSE(english(state).join(u'\n').contains(QStringLiteral("registry")));
}

} // namespace
} // namespace recording_record_summary_test
