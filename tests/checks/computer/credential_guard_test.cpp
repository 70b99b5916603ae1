// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::test;

namespace {

const char kGuarded[] = R"({"credentialGuard":true})";

TEST(CredentialGuard, P14_SavedMsChapV2PasswordIsKeptBack)
{
    const Report report = lookAt(windows11({kGuarded, kServerInTheOpen}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("account.credential-guard")});
}

TEST(CredentialGuard, ExplainsThatWindowsWasRejected)
{
    const Report report = lookAt(windows11({kGuarded, kServerInTheOpen, R"({"attempts":[{"error":691}]})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("account.credential-guard")});
}

TEST(CredentialGuard, TypedPasswordOrAnotherSignInIsFine)
{
    for (const char *member : {R"("credentialsSaved":false,"signIn":["ms-chap-v2"])",
                               R"("credentialsSaved":true,"signIn":["pap"])", R"("signIn":["ms-chap-v2"])"}) {
        const QByteArray profile =
            QByteArray(
                R"({"profiles":[{"name":"a","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key",)") +
            member + "}]}";
        EXPECT_TRUE(lookAt(windows11({kGuarded, kServerInTheOpen, profile})).verdict.causes.empty()) << member;
    }
}

TEST(CredentialGuard, WhereWindowsConnectsItIsFine)
{
    EXPECT_TRUE(lookAt(windows11({kGuarded, kServerInTheOpen, R"({"attempts":[{"error":0}]})"})).verdict.causes.empty());
}

TEST(CredentialGuard, RefusedIsUnknown)
{
    const Report report = lookAt(windows11({R"({"credentialGuard":{"refused":true}})"}));
    EXPECT_EQ(findingOf(report, "credential-guard").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

} // namespace
