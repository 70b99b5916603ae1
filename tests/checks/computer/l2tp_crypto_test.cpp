// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace checks_computer_l2tp_crypto_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

QByteArray parameter(const char *name, const char *content)
{
    return QByteArray(R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{")") + name +
           "\":" + content + "}}}";
}

bool notes(const Report &report, const char *id)
{
    return std::ranges::any_of(report.verdict.notes, [&](const Note &note) { return note.id == id; });
}

TEST(L2tpCrypto, R11_EnforcedStrongValueIsANoteOnly)
{
    const Report report = lookAt(windows11({parameter("NegotiateDH2048_AES256", "2"), kServerInTheOpen}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(notes(report, "registry.dh2048-set"));
}

TEST(L2tpCrypto, R10_AllowedWeakCryptoIsANoteOnly)
{
    const Report report = lookAt(windows11({parameter("AllowL2TPWeakCrypto", "1")}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(notes(report, "registry.weak-crypto-allowed"));
}

TEST(L2tpCrypto, RefusedIsUnknownAndHealthyAllTheSame)
{
    const Report report = lookAt(windows11({parameter("AllowL2TPWeakCrypto", R"({"refused":true})")}));
    EXPECT_EQ(findingOf(report, "l2tp-crypto").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

} // namespace
} // namespace checks_computer_l2tp_crypto_test
