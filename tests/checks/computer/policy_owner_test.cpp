// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace checks_computer_policy_owner_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const char kOwnedNatT[] =
    R"({"owners":[{"owner":"GPO","policy":"Hardening","key":"HKLM\\SYSTEM\\CurrentControlSet\\services\\PolicyAgent",
      "value":"AssumeUDPEncapsulationContextOnSendRule","sets":0}]})";

const Cause *causeOf(const Report &report, const char *ref)
{
    for (const Cause &cause : report.verdict.causes)
        if (cause.ref.toString() == QLatin1String(ref))
            return &cause;
    return nullptr;
}

bool notes(const Report &report, const char *id)
{
    return std::ranges::any_of(report.verdict.notes, [&](const Note &note) { return note.id == id; });
}

TEST(PolicyOwner, S09_DisabledByGroupPolicyNamesThePolicyFirstAndTheFixIsTemporary)
{
    const Report report = lookAt(windows11(
        {kIkeExtDisabled, R"({"owners":[{"owner":"GPO","service":"ikeext","policy":"Hardening","sets":"disabled"}]})"}));
    EXPECT_EQ(causesOf(report.verdict),
              (QStringList{QStringLiteral("policy.reapplies:GPO"), QStringLiteral("service.disabled:IKEEXT")}));
    ASSERT_TRUE(report.fixes[1]); // still offered
    EXPECT_TRUE(report.verdict.causes[1].temporary);
    EXPECT_FALSE(report.fixes[0]);
}

TEST(PolicyOwner, R13_ValueWrittenByAPreferenceIsOwnedWhateverTheCaseOfItsKey)
{
    const Report report = lookAt(windows11({kServerBehindNat, natTValue("0"), kOwnedNatT}));
    ASSERT_TRUE(causeOf(report, "policy.reapplies:GPO"));
    EXPECT_TRUE(causeOf(report, "policy.reapplies:GPO")->evidence.front().translated().contains(QStringLiteral("Hardening")));
    ASSERT_TRUE(causeOf(report, "registry.nat-t-needed"));
    EXPECT_TRUE(causeOf(report, "registry.nat-t-needed")->temporary);
}

TEST(PolicyOwner, OwnedButNotAtFaultIsNoCause)
{
    const Report report = lookAt(windows11({kServerInTheOpen, natTValue("0"), kOwnedNatT}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(findingOf(report, "policy-owner").verdict, FindingVerdict::Ok);
}

TEST(PolicyOwner, R14_ConnectionMadeByManagementComesBackAsItWas)
{
    const Report report = lookAt(windows11({R"({"profiles":[{"name":"Head office","tunnel":"automatic","server":"vpn.example.com",
        "authentication":"pre-shared-key","keyStored":true}],"owners":[{"owner":"MDM","connection":"head OFFICE"}]})"}));
    EXPECT_EQ(causesOf(report.verdict),
              (QStringList{QStringLiteral("policy.reapplies:MDM"), QStringLiteral("profile.tunnel-type")}));
    EXPECT_TRUE(report.verdict.causes[1].temporary);
}

TEST(PolicyOwner, D04_OwnerAndDependencyAreBothNamed)
{
    const Report report =
        lookAt(windows11({kIkeExtDisabled, kSstpDisabled, R"({"owners":[{"owner":"GPO","service":"IKEEXT"}]})"}));
    EXPECT_EQ(causesOf(report.verdict),
              (QStringList{QStringLiteral("policy.reapplies:GPO"), QStringLiteral("service.disabled:SstpSvc"),
                           QStringLiteral("service.disabled:IKEEXT")}));
    EXPECT_FALSE(causeOf(report, "service.disabled:SstpSvc")->temporary);
}

TEST(PolicyOwner, OwnerOfAnotherServiceOwnsNothingHere)
{
    const Report report =
        lookAt(windows11({kIkeExtDisabled, R"({"owners":[{"owner":"GPO","service":"XboxNetApiSvc","sets":"disabled"}]})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
    EXPECT_FALSE(report.verdict.causes.front().temporary);
}

TEST(PolicyOwner, FixedButOwnedWillComeBackAndIsANote)
{
    const Report report = lookAt(windows11({R"({"owners":[{"owner":"GPO","service":"IKEEXT","sets":"disabled"}]})"}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(notes(report, "policy.will-reapply"));
}

TEST(PolicyOwner, PolicyThatWritesWhatFixesMakesNothingAgain)
{
    QByteArray fixing = kOwnedNatT;
    fixing.replace("\"sets\":0", "\"sets\":2");
    const Report report = lookAt(windows11({kServerBehindNat, natTValue("0"), fixing}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("registry.nat-t-needed")});
    EXPECT_FALSE(report.verdict.causes.front().temporary);
}

TEST(PolicyOwner, PolicyThatSwitchesTheServiceOnMakesNothingAgain)
{
    const Report report =
        lookAt(windows11({kIkeExtDisabled, R"({"owners":[{"owner":"GPO","service":"IKEEXT","sets":"automatic"}]})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
}

const char kManaged[] = R"({"managed":true})";

TEST(PolicyOwner, ManagedComputerWithASwitchedOffServiceIsANoteAndNoCause)
{
    const Report report = lookAt(windows11({kIkeExtDisabled, kManaged}));
    EXPECT_TRUE(notes(report, "policy.managed"));
    EXPECT_EQ(findingOf(report, "policy-owner").verdict, FindingVerdict::Note);
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
    EXPECT_FALSE(report.verdict.causes.front().temporary);
}

TEST(PolicyOwner, ManagedComputerWithAWrongValueIsANote)
{
    EXPECT_TRUE(notes(lookAt(windows11({kServerBehindNat, natTValue("0"), kManaged})), "policy.managed"));
}

TEST(PolicyOwner, ManagedComputerWithoutTheValueSaysNothing)
{
    EXPECT_FALSE(notes(lookAt(windows11({kServerBehindNat, natTValue(R"({"absent":true})"), kManaged})), "policy.managed"));
}

TEST(PolicyOwner, ManagedComputerWithAWrongConnectionIsANote)
{
    EXPECT_TRUE(notes(lookAt(windows11({kManaged, R"({"profiles":[{"name":"Head office","tunnel":"automatic",
        "server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}]})"})),
                      "policy.managed"));
}

TEST(PolicyOwner, ManagedComputerWithoutTheConnectionSaysNothing)
{
    EXPECT_FALSE(notes(lookAt(windows11({kManaged, R"({"profiles":[]})"})), "policy.managed"));
}

TEST(PolicyOwner, ManagedComputerWhoseFaultHasAnOwnerNamesTheOwnerAlone)
{
    const Report report =
        lookAt(windows11({kIkeExtDisabled, kManaged,
                          R"({"owners":[{"owner":"GPO","service":"IKEEXT","policy":"Hardening","sets":"disabled"}]})"}));
    EXPECT_TRUE(causeOf(report, "policy.reapplies:GPO"));
    EXPECT_FALSE(notes(report, "policy.managed"));
}

TEST(PolicyOwner, HealthyManagedComputerSaysNothing)
{
    const Report report = lookAt(windows11({kManaged}));
    EXPECT_EQ(findingOf(report, "policy-owner").verdict, FindingVerdict::Ok);
    EXPECT_FALSE(notes(report, "policy.managed"));
}

TEST(PolicyOwner, ComputerThatDoesNotTellWhetherItIsManagedSaysNothing)
{
    for (const char *told :
         {R"({"managed":false})", R"({"managed":null})", R"({"managed":{"refused":true}})", R"({"managed":{"failed":true}})"})
        EXPECT_FALSE(notes(lookAt(windows11({kIkeExtDisabled, told})), "policy.managed")) << told;
}

TEST(PolicyOwner, ManagedComputerWhoseOwnersAreRefusedIsUnknownWithTheNote)
{
    const Report report = lookAt(windows11({kIkeExtDisabled, kManaged, R"({"owners":{"refused":true}})"}));
    EXPECT_EQ(findingOf(report, "policy-owner").verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(notes(report, "policy.managed"));
}

TEST(PolicyOwner, RefusedIsUnknownAndKeepsTheCause)
{
    const Report report = lookAt(windows11({kIkeExtDisabled, R"({"owners":{"refused":true}})"}));
    EXPECT_EQ(findingOf(report, "policy-owner").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
}

} // namespace
} // namespace checks_computer_policy_owner_test
