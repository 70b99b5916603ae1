// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/symptoms.h"

#include "diagnosis/causes.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace diagnosis_symptoms_test {
using namespace fix789;
using namespace fix789::diagnosis;

namespace {

const CauseRef kBlocked{{"path.ike-blocked"}, {}};
const CauseRef kDown{{"server.down"}, {}};
const CauseRef kKey{{"psk.wrong"}, {}};

Verdict with(std::vector<CauseRef> causes, std::vector<std::vector<CauseRef>> sets = {})
{
    Verdict verdict;
    for (CauseRef &ref : causes)
        verdict.causes.push_back({std::move(ref), {{"It was seen.", {}}}, {}});
    for (auto &set : sets)
        verdict.undetermined.push_back({std::move(set), {"Look further.", {}}});
    return verdict;
}

Verdict suppressed(Verdict verdict)
{
    suppressSymptoms(verdict);
    return verdict;
}

std::vector<CauseId> untested(const Verdict &verdict)
{
    std::vector<CauseId> ids;
    for (const Untested &one : verdict.untested)
        ids.push_back(one.ref.id);
    return ids;
}

// An id, an area that has causes, or a word of its own: a misspelt one would never apply.
bool isOfTheVocabulary(std::string_view word)
{
    word.remove_prefix(word.starts_with('-') ? 1 : 0);
    if (word == "silence" || word == "*")
        return true;
    if (!word.ends_with(".*"))
        return findCause(CauseId{word}) != nullptr;
    word.remove_suffix(1);
    return std::ranges::any_of(allCauses(), [&](const CauseEntry &entry) { return entry.id.name.starts_with(word); });
}

TEST(Symptoms, RowsNameCausesOfTheVocabulary)
{
    for (const Symptoms &row : symptomTable()) {
        for (const std::string_view word : row.explainedBy.words())
            EXPECT_TRUE(row.by == ExplainedBy::Note || isOfTheVocabulary(word)) << word;
        for (const CauseIds &ids : {row.symptoms, row.silently})
            for (const std::string_view word : ids.words())
                EXPECT_TRUE(isOfTheVocabulary(word)) << word;
        EXPECT_FALSE(row.symptoms.words().empty());
        EXPECT_TRUE(row.then != Then::Untested || row.until);
    }
    for (const Obscured &row : obscuredTable())
        for (const std::string_view word : row.explainedBy.words())
            EXPECT_TRUE(isOfTheVocabulary(word)) << word;
}

TEST(Symptoms, IdsAreReadAsTheyAreWritten)
{
    constexpr CauseIds kIds{"path.*", "silence", "psk.wrong", "-path.offline"};
    EXPECT_TRUE(kIds.contain({"path.mtu"}));
    EXPECT_TRUE(kIds.contain({"server.down"}));
    EXPECT_TRUE(kIds.contain({"psk.wrong"}));
    EXPECT_FALSE(kIds.contain({"path.offline"}));
    EXPECT_FALSE(kIds.contain({"server.l2tp-down"}));
    EXPECT_FALSE(CauseIds().contain({"psk.wrong"}));
}

TEST(Symptoms, NothingIsTakenWhereNothingExplains)
{
    const Verdict verdict = with({kKey}, {{kBlocked, kDown}});
    EXPECT_EQ(suppressed(verdict), verdict);
}

TEST(Symptoms, ALoginThatIsNeededTakesSilenceAndPostponesTheRest)
{
    const Verdict verdict = suppressed(with({{{"portal.login-needed"}, {}}, {{"path.udp500-blocked"}, {}}, kKey},
                                            {{kBlocked, {{"server.proposal-mismatch"}, {}}}}));
    ASSERT_EQ(verdict.causes.size(), 2U);
    EXPECT_EQ(verdict.causes[1].ref, kKey);
    EXPECT_TRUE(verdict.undetermined.empty());
    EXPECT_EQ(untested(verdict), std::vector<CauseId>{{"server.proposal-mismatch"}});
}

TEST(Symptoms, RevocationBecomesANoteBeforeALoginAndGoesWithAWrongClock)
{
    const CauseRef revocation{{"certificate.revocation-unreachable"}, {}};
    const Verdict login = suppressed(with({{{"portal.login-needed"}, {}}, revocation}));
    ASSERT_EQ(login.notes.size(), 1U);
    EXPECT_EQ(login.notes.front().id, revocation.id.name);
    Verdict clock = with({{{"computer.clock"}, {}}, revocation});
    clock.notes.push_back({revocation.id.name, {"It was not reached.", {}}});
    clock = suppressed(clock);
    EXPECT_EQ(clock.causes.size(), 1U);
    EXPECT_TRUE(clock.notes.empty());
}

TEST(Symptoms, AnOwnFilterPostponesSilenceButNotWhatSomeoneHasSaid)
{
    Verdict verdict =
        with({{{"filter.product"}, QStringLiteral("X")}, {{"path.udp500-blocked"}, {}}, {{"path.udp4500-blocked"}, {}}},
             {{kBlocked, kDown}});
    verdict.causes[2].where = QStringLiteral("192.0.2.1");
    verdict = suppressed(verdict);
    ASSERT_EQ(verdict.causes.size(), 2U);
    EXPECT_EQ(verdict.causes[1].ref.id, CauseId{"path.udp4500-blocked"});
    EXPECT_EQ(untested(verdict), (std::vector<CauseId>{{"path.udp500-blocked"}, kBlocked.id, kDown.id}));
}

TEST(Symptoms, ASetOfOwnFiltersAloneDoesSoAsWell)
{
    const std::vector<CauseRef> filters{{{"firewall.rule"}, {}}, {{"ipsec-policy.conflict"}, {}}};
    const Verdict verdict = suppressed(with({}, {filters, {kBlocked, kDown}}));
    ASSERT_EQ(verdict.undetermined.size(), 1U);
    EXPECT_EQ(verdict.undetermined.front().set, filters);
    const std::vector<CauseRef> mixed{{{"firewall.rule"}, {}}, {{"account.sign-in-protocol"}, {}}};
    EXPECT_EQ(suppressed(with({}, {mixed, {kBlocked, kDown}})).undetermined.size(), 2U);
}

TEST(Symptoms, ASetThatExplainsStays)
{
    const std::vector<CauseRef> names{{{"dns.stale"}, {}}, kDown};
    const Verdict verdict = suppressed(with({}, {names, {kBlocked, kDown, kKey}}));
    ASSERT_EQ(verdict.undetermined.size(), 1U);
    EXPECT_EQ(verdict.undetermined.front().set, names);
    EXPECT_EQ(untested(verdict), std::vector<CauseId>{kKey.id});
}

TEST(Symptoms, WhereThereIsNoWayOutNoUdpLeaves)
{
    const CauseRef udp{{"path.udp-blocked"}, {}};
    EXPECT_EQ(suppressed(with({{{"path.offline"}, {}}, udp})).causes.size(), 1U);
    EXPECT_TRUE(suppressed(with({udp}, {{kBlocked, kDown}})).undetermined.empty());
}

TEST(Symptoms, WindowsConnectingTakesWhatRestedOnSilence)
{
    Verdict verdict = with({{{"path.udp4500-blocked"}, {}}, kKey}, {{kBlocked, kDown}});
    verdict.notes.push_back({"windows.connects", {"It connects.", {}}});
    verdict = suppressed(verdict);
    ASSERT_EQ(verdict.causes.size(), 1U);
    EXPECT_TRUE(verdict.undetermined.empty());
    EXPECT_TRUE(verdict.untested.empty());
    EXPECT_EQ(verdict.notes.size(), 1U);
}

TEST(Symptoms, WhatWasSeenThroughAnotherVpnIsUntested)
{
    const Verdict verdict = with({{{"route.other-vpn"}, {}}});
    const auto rows = obscuredBy(verdict, *obscuredTable()[1].checks[0]);
    ASSERT_FALSE(rows.empty());
    EXPECT_NE(rows.front()->until, nullptr);
    EXPECT_TRUE(obscuredBy({}, *obscuredTable()[1].checks[0]).empty());
}

} // namespace
} // namespace diagnosis_symptoms_test
