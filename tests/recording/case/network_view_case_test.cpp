// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_network_view_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kFull =
    R"({"networkView":{"addresses":["10.9.8.7"],"gateway":"10.9.8.1","resolvers":["10.9.8.2","10.128.128.128"],
  "dhcpServer":"10.9.8.3","wifi":{"name":"Acme Guest","accessPoint":"02:aa:bb:cc:dd:ee","channel":44,"signal":61,
  "ownAddress":"random-daily","withheld":false},"connectivity":"local"}})";

Result<CaseFile> withView(const QByteArray &json)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"networkView":)" + json + "}}");
}

TEST(NetworkViewCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kFull}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    ASSERT_TRUE(state.networkView && *state.networkView);
    EXPECT_EQ((*state.networkView)->wifi->channel, 44);
    EXPECT_EQ((*state.networkView)->connectivity, NetworkView::Connectivity::Local);
    EXPECT_EQ(again->state().networkView, state.networkView);
}

TEST(NetworkViewCase, RedactionHidesTheNetworkButMerakisSharedAddress)
{
    const QByteArray hidden = CaseFile::fromState(QStringLiteral("redacted"), redacted(windows11({kFull}).state())).toJson();
    for (const char *own : {"Acme", "10.9.8.", "02:aa:bb"})
        EXPECT_FALSE(hidden.contains(own)) << own;
    EXPECT_TRUE(hidden.contains("10.128.128.128"));
}

TEST(NetworkViewCase, EveryWordForWhatTheSystemThinksIsWrittenAsItWasRead)
{
    for (const char *word : {"none", "local", "internet"}) {
        const QByteArray member = QByteArray(R"("connectivity": ")") + word + '"';
        const auto read = withView("{" + member + "}");
        ASSERT_TRUE(read) << word;
        EXPECT_TRUE(read->toJson().contains(member)) << word;
    }
    EXPECT_FALSE(withView("{}")->toJson().contains("connectivity"));
}

TEST(NetworkViewCase, WhatBreaksItsRulesIsRefused)
{
    for (const char *json : {"[]", R"({"what":1})", R"({"gateway":1})", R"({"wifi":[]})", R"({"wifi":{"signal":101}})",
                             R"({"wifi":{"ownAddress":"never"}})", R"({"resolvers":"10.0.0.1"})", R"({"connectivity":"limited"})",
                             R"({"connectivity":1})"})
        EXPECT_FALSE(withView(json)) << json;
}

} // namespace
} // namespace recording_case_network_view_case_test
