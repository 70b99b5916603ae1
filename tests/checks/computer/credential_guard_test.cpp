// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_credential_guard_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const char kGuarded[] = R"({"credentialGuard":true})";

TEST(CredentialGuard, P14_SavedMsChapV2PasswordIsKeptBack)
{
    const Report report = lookAt(windows11({kGuarded, kServerInTheOpen, R"({"attempts":[{"error":691}]})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("account.credential-guard")});
}

TEST(CredentialGuard, IsANoteUntilASignInWasReached)
{
    for (const char *attempts : {"[]", R"([{"error":789}])"}) {
        const Report report = lookAt(windows11({kGuarded, kServerInTheOpen, QByteArray(R"({"attempts":)") + attempts + "}"}));
        EXPECT_TRUE(report.verdict.causes.empty()) << attempts;
        EXPECT_EQ(findingOf(report, "credential-guard").verdict, FindingVerdict::Note) << attempts;
    }
}

constexpr char kBlocks[] = R"({"credentialGuard":false,"attempts":[{"error":691}],
    "registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0":{"BlockNtlmv1SSO":%1}},
    "profiles":[{"name":"a","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","credentialsSaved":%2,
                 "signIn":["ms-chap-v2"]}]})";

TEST(CredentialGuard, TheWindowsLogonIsBlockedOnlyWhereItIsUsed)
{
    const auto with = [](const char *value, const char *saved) {
        return causesOf(
            lookAt(windows11({kServerInTheOpen, QByteArray(kBlocks).replace("%1", value).replace("%2", saved)})).verdict);
    };
    EXPECT_EQ(with("1", "false"), QStringList{QStringLiteral("account.windows-logon-blocked")});
    EXPECT_TRUE(with("0", "false").isEmpty());
    EXPECT_TRUE(with("1", "true").isEmpty());
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
        EXPECT_EQ(findingOf(lookAt(windows11({kGuarded, kServerInTheOpen, profile})), "credential-guard").verdict,
                  FindingVerdict::Ok);
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
} // namespace checks_computer_credential_guard_test
