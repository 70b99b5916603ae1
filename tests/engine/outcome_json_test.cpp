// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/outcome_json.h"

#include "base/error_text.h"
#include "engine/fix_outcome.h"

#include <QCoreApplication>

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace engine_outcome_json_test {
using namespace fix789;
using namespace fix789::engine;

namespace {

const QString kRun = QStringLiteral("11111111-1111-4111-8111-111111111111");

FixOutcome failed()
{
    const Error error{ErrorKind::Refused, QStringLiteral("open service IKEEXT"), 5};
    FixOutcome outcome = ended(FixEnd::NotAllBack, kRun,
                               {QT_TRANSLATE_NOOP("Text", "It could not be fixed, and not everything could be restored. %1"),
                                {describeError(error).translated()}},
                               error);
    const ServiceStartIs before{QStringLiteral("IKEEXT"), StartType::Disabled};
    const ServiceStartIs after{QStringLiteral("IKEEXT"), StartType::Manual};
    outcome.changes.push_back({{cause::kServiceDisabled, QStringLiteral("IKEEXT")}, after, before});
    outcome.left.push_back({before, after, std::nullopt});
    outcome.left.push_back({before, after, ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Automatic}});
    return outcome;
}

TEST(OutcomeJson, WhyItFailedIsReadAsItWasWritten)
{
    const FixOutcome wanted = failed();
    const auto read = outcomeFromJson(toJson(wanted));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->end, wanted.end);
    EXPECT_EQ(read->run, wanted.run);
    EXPECT_EQ(read->text, wanted.text);
    EXPECT_EQ(read->error, wanted.error);
    ASSERT_EQ(read->changes.size(), 1U);
    EXPECT_EQ(read->changes[0].cause, wanted.changes[0].cause);
    EXPECT_EQ(read->changes[0].change, wanted.changes[0].change);
    EXPECT_EQ(read->changes[0].before, wanted.changes[0].before);
    ASSERT_EQ(read->left.size(), 2U);
    EXPECT_FALSE(read->left[0].now);
    EXPECT_EQ(read->left[1].now, wanted.left[1].now);
}

TEST(OutcomeJson, EachEndHasItsWordAndItsExitCode)
{
    std::set<std::string> words;
    for (int end = 0; end <= int(FixEnd::Cancelled); ++end) {
        const FixOutcome outcome = ended(FixEnd(end), kRun, {});
        const auto read = outcomeFromJson(toJson(outcome));
        ASSERT_TRUE(read) << end;
        EXPECT_EQ(read->end, outcome.end);
        words.insert(wordOf(outcome.end));
    }
    EXPECT_EQ(words.size(), std::size_t(FixEnd::Cancelled) + 1);
    EXPECT_EQ(exitCodeOf(FixEnd::Done), 0);
    EXPECT_EQ(exitCodeOf(FixEnd::Failed), 4);
    EXPECT_EQ(exitCodeOf(FixEnd::NotAllBack), 6);
}

// Two ends of one run differ: a reader can tell a new file from the one before.
TEST(OutcomeJson, SaysWhenItWasWritten)
{
    EXPECT_TRUE(toJson(failed()).contains("\"at\": \"2"));
}

TEST(OutcomeJson, WhatIsNoOutcomeIsMalformed)
{
    const QByteArray good = toJson(failed());
    for (const auto &[from, to] : {std::pair<const char *, const char *>{"fix789.outcome/1", "fix789.outcome/2"},
                                   {"not-all-back", "splendid"},
                                   {"service.disabled:IKEEXT", "no.such.cause"},
                                   {"11111111-1111", "zzzzzzzz-1111"},
                                   {"{", "["}}) {
        QByteArray bad = good;
        bad.replace(from, to);
        ASSERT_NE(bad, good) << from;
        EXPECT_FALSE(outcomeFromJson(bad)) << from;
    }
    EXPECT_FALSE(outcomeFromJson({}));
    EXPECT_FALSE(outcomeFromJson(good + QByteArray(5 * 1024 * 1024, ' ')));
}

} // namespace
} // namespace engine_outcome_json_test
