// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ras_errors.h"
#include "analysis/ras_log.h"
#include "diagnosis/causes.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace analysis_ras_errors_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::diagnosis;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr auto kByKey = MachineAuthentication::PreSharedKey;
constexpr auto kByCertificate = MachineAuthentication::Certificate;

std::vector<int> everyNumber()
{
    std::vector<int> numbers(271);
    std::iota(numbers.begin(), numbers.end(), 600);
    for (int number = 13800; number <= 13920; ++number)
        numbers.push_back(number);
    for (const int more : {5, 919, 930, 938, 1053, 1326, 1909, 10060, 11001, 20000, int(0x80070005), int(0x8007052E),
                           int(0x800B0101), int(0x800B010F), int(0x80092013), 146762495, -1, 123456})
        numbers.push_back(more);
    return numbers;
}

TEST(RasErrors, EveryNumberAllowsSomethingOfTheVocabulary)
{
    for (const int number : everyNumber())
        for (const auto authentication : {kByKey, kByCertificate})
            for (const std::optional<DialStage> reached : {std::optional<DialStage>(), std::optional(DialStage::Port),
                                                           std::optional(DialStage::Tunnel), std::optional(DialStage::SignIn)}) {
                const RasError known = rasError(number, reached, authentication);
                ASSERT_FALSE(known.allows.empty()) << number;
                for (const CauseRef &ref : known.allows)
                    EXPECT_NE(findCause(ref.id), nullptr) << number << ": " << ref.id.name;
            }
}

// What came after IPsec is nothing of the key or the NAT; what never left the computer neither.
TEST(RasErrors, StageRulesOut)
{
    for (const int number : everyNumber()) {
        const RasError known = rasError(number, {}, kByKey);
        if (!isAfterIpsec(known.stage) && known.stage != RasStage::Service && known.stage != RasStage::Name &&
            known.stage != RasStage::Port)
            continue;
        for (const CauseRef &ref : known.allows)
            EXPECT_FALSE(ref.id.name.starts_with("psk.") || ref.id.name.starts_with("nat.") ||
                         ref.id.name.starts_with("registry.nat") || ref.id == cause::kCannotTellClientsApart)
                << number << ": " << ref.id.name;
    }
    for (const int number : {619, 628, 629, 691, 718, 720, 734, 741, 742, 812})
        EXPECT_TRUE(isAfterIpsec(rasError(number, {}, kByKey).stage)) << number;
}

TEST(RasErrors, HowFarItCameGoesBeforeWhatANumberOfLinksSays)
{
    EXPECT_EQ(rasError(651, DialStage::Port, kByKey).stage, RasStage::Port);
    EXPECT_EQ(rasError(628, DialStage::Port, kByKey).stage, RasStage::Port);
    EXPECT_EQ(rasError(628, DialStage::Tunnel, kByKey).stage, RasStage::Tunnel);
    EXPECT_EQ(rasError(789, DialStage::SignIn, kByKey).stage, RasStage::SignIn);
    EXPECT_EQ(rasError(691, DialStage::Tunnel, kByKey).stage, RasStage::SignIn) << "only a server says 691";
    EXPECT_EQ(rasError(827, DialStage::Port, kByKey).stage, RasStage::Service);
    for (const DialStage reached : {DialStage::Port, DialStage::Tunnel}) {
        EXPECT_EQ(rasError(812, reached, kByKey).stage, RasStage::SignIn) << "only a server says 812";
        EXPECT_EQ(rasError(720, reached, kByKey).stage, RasStage::Address);
    }
}

TEST(RasErrors, NumberOfCertificatesDoesNotFitAKey)
{
    for (const int number : {766, 781, 786, 790, 810, 835, 13806, int(0x800B010F)}) {
        const RasError known = rasError(number, {}, kByKey);
        EXPECT_FALSE(known.fits) << number;
        EXPECT_FALSE(known.names) << number;
        EXPECT_TRUE(rasError(number, {}, kByCertificate).fits) << number;
    }
    EXPECT_FALSE(rasError(811, {}, kByCertificate).fits);
    EXPECT_EQ(rasError(835, {}, kByCertificate).names, cause::kCertificateServerName);
}

// An end by this computer accuses no one; a number of another tunnel type says nothing about the key.
TEST(RasErrors, NumbersThatSayNothingOfTheKey)
{
    for (const int number : {828, 830, 831, 832, 833, 838, 995, 1223})
        EXPECT_EQ(rasError(number, {}, kByKey).allows, (std::vector<CauseRef>{{cause::kIntermittent, {}}})) << number;
    EXPECT_EQ(rasError(1223, DialStage::SignIn, kByKey).stage, RasStage::Unsaid) << "cancelled at the sign-in";
    for (const int number : {87, 31, 1168, int(0x80070057)})
        EXPECT_EQ(rasError(number, {}, kByKey).allows.front().id, cause::kL2tpMiniport) << number;
    EXPECT_EQ(rasError(int(0x80072EFD), {}, kByKey).allows.front().id, cause::kProfileTunnelType) << "by HTTPS";
    EXPECT_EQ(rasError(int(0x80070035), {}, kByKey).stage, RasStage::Name);
}

TEST(RasErrors, NumbersOfTheSignIn)
{
    EXPECT_EQ(rasError(732, {}, kByKey).allows.front().id, cause::kSignInProtocol);
    EXPECT_EQ(rasError(739, {}, kByKey).allows.front().id, cause::kSignInProtocol);
    EXPECT_EQ(rasError(650, {}, kByKey).allows.front().id, cause::kServerSignInTimeout);
    EXPECT_TRUE(rasError(int(0x8009030C), {}, kByKey).complete) << "SEC_E_LOGON_DENIED is a rejected password";
    EXPECT_EQ(rasError(1311, {}, kByKey).names, cause::kServerSignInTimeout);
}

TEST(RasErrors, HresultIsTheNumberItHolds)
{
    EXPECT_EQ(rasNumber(int(0x8007052E)), 1326);
    EXPECT_EQ(rasNumber(int(0x80070775)), 1909);
    EXPECT_EQ(rasNumber(146762495), int(0x800B0101)) << "a log that lost sign and first digit";
    EXPECT_EQ(rasNumber(789), 789);
}

class AnyFailure : public testing::TestWithParam<const char *> {};

// Whatever Windows said, and however well our own negotiation went.
TEST_P(AnyFailure, OfTheLastHourIsNeverHealthy)
{
    for (const int number : everyNumber()) {
        const Report report =
            lookAt(windows11({QByteArray(GetParam()), R"({"attempts":[{"error":)" + QByteArray::number(number) + "}]}"}),
                   {QStringLiteral("vpn.example.com"), {}});
        EXPECT_NE(report.verdict.state, VerdictState::Healthy) << number;
        EXPECT_TRUE(!report.verdict.causes.empty() || !report.verdict.undetermined.empty()) << number;
        for (const OpenSet &open : report.verdict.undetermined) {
            EXPECT_GE(open.set.size(), 2U) << number;
            EXPECT_LE(open.set.size(), 4U) << number;
            EXPECT_FALSE(open.next.isEmpty()) << number;
        }
    }
}

constexpr char kSignedIn[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10",
    "serverBehindNat":false,"clientBehindNat":true,"rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
    {"rung":"mm3","port":500,"result":"answered","ms":30,"sends":1,"sourcePorts":1},
    {"rung":"auth","port":4500,"result":"answered","authenticated":true,"ms":30,"sends":1,"sourcePorts":1},
    {"rung":"quick","port":4500,"result":"answered","authenticated":true,"ms":30,"sends":1,"sourcePorts":1},
    {"rung":"l2tp","port":4500,"result":"answered","ms":30,"sends":1,"sourcePorts":1},
    {"rung":"ppp","port":4500,"result":"answered","detail":"MS-CHAPv2","ms":30,"sends":1,"sourcePorts":1}]}}})";

INSTANTIATE_TEST_SUITE_P(RasErrors, AnyFailure, testing::Values(kServerInTheOpen, kSignedIn));

bool leaves(const RasAttempt &failed, const VpnProfile &profile, const IkeObservation &ours, CauseId id)
{
    const WindowsFailure failure = failureOf({failed}, {.ours = &ours, .profile = &profile});
    return std::ranges::find(failure.allows, CauseRef{id, {}}) != failure.allows.end();
}

StageResult answeredOn(std::uint16_t port, Stage stage)
{
    StageResult result;
    result.stage = stage;
    result.port = port;
    result.outcome = StageOutcome::Answered;
    return result;
}

TEST(RasFailure, ALargeMessageOfOursThatArrivedSaysNothingOfTheServers)
{
    VpnProfile profile;
    profile.authentication = MachineAuthentication::Certificate;
    RasAttempt failed;
    failed.error = 789;
    IkeObservation ours;
    ours.largeAnswered = true;
    EXPECT_TRUE(leaves(failed, profile, ours, cause::kFragmentsDropped));
    ours.withCertificate = true;
    ours.stages = {answeredOn(500, Stage::Auth)};
    EXPECT_TRUE(leaves(failed, profile, ours, cause::kFragmentsDropped)) << "Windows goes on by UDP 4500";
    ours.stages = {answeredOn(4500, Stage::Auth)};
    ours.stages.front().sign = StageSign::InFragments;
    EXPECT_TRUE(leaves(failed, profile, ours, cause::kFragmentsDropped)) << "in small pieces";
    ours.stages.front().sign = StageSign::Unsaid;
    EXPECT_FALSE(leaves(failed, profile, ours, cause::kFragmentsDropped));
}

TEST(RasFailure, QuickModeOnUdp500SaysNothingOfTheOneOnUdp4500)
{
    const VpnProfile profile;
    RasAttempt failed;
    failed.error = 13868;
    ASSERT_TRUE(leaves(failed, profile, {}, cause::kServerQuickModeMismatch));
    IkeObservation ours;
    ours.clientBehindNat = true;
    ours.stages = {answeredOn(500, Stage::Quick)};
    EXPECT_TRUE(leaves(failed, profile, ours, cause::kServerQuickModeMismatch));
    ours.stages = {answeredOn(4500, Stage::Quick)};
    EXPECT_FALSE(leaves(failed, profile, ours, cause::kServerQuickModeMismatch));
}

TEST(RasErrors, HresultsAreNamedAndWrittenAsPeopleSearchForThem)
{
    EXPECT_EQ(rasNumberText(-2146762495), QStringLiteral("0x800B0101"));
    EXPECT_EQ(rasNumberText(146762495), QStringLiteral("0x800B0101"));
    EXPECT_EQ(rasNumberText(int(0x80070005)), QStringLiteral("5"));
    EXPECT_EQ(rasNumberText(789), QStringLiteral("789"));
    for (const std::uint32_t number : {0x800B0101U, 0x800B0109U, 0x800B010CU, 0x800B010EU, 0x800B010FU, 0x80092013U})
        EXPECT_NE(rasError(int(number), {}, kByCertificate).meaning, nullptr) << number;
}

// The link event names the device; "Automatic" and other connections to the same server use others.
TEST(RasErrors, AnAttemptThroughAnotherTunnelSaysNothingOfIpsecOrTheKey)
{
    RasAttempt attempt;
    attempt.error = 809;
    attempt.tunnel = TunnelType::Ikev2;
    EXPECT_EQ(rasError(attempt, kByKey).stage, RasStage::Unsaid);
    EXPECT_EQ(rasError(attempt, kByKey).allows.front().id, cause::kProfileTunnelType);
    attempt.error = 691;
    EXPECT_FALSE(isAfterIpsec(rasError(attempt, kByKey).stage)) << "PPTP signs in without IPsec";
    attempt.tunnel = TunnelType::L2tp;
    EXPECT_TRUE(isAfterIpsec(rasError(attempt, kByKey).stage));
    attempt.error = 868;
    attempt.tunnel = TunnelType::Sstp;
    EXPECT_EQ(rasError(attempt, kByKey).stage, RasStage::Name) << "every tunnel needs the server's name";
}

} // namespace
} // namespace analysis_ras_errors_test
