// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/error_text.h"
#include "base/text.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace base_text_test {
using namespace fix789;

namespace {

TEST(Text, ArgumentsAreFilledIn)
{
    EXPECT_EQ((Text{"%2 before %1, %2 again", {QStringLiteral("a"), QStringLiteral("b")}}.english()),
              QStringLiteral("b before a, b again"));
}

TEST(Text, ArgumentThatLooksLikeAPlaceholderStaysAsItIs)
{
    EXPECT_EQ((Text{"%1 %2", {QStringLiteral("%2"), QStringLiteral("%1")}}.english()), QStringLiteral("%2 %1"));
}

TEST(Text, MissingArgumentsAreEmptyAndPercentSignsStay)
{
    EXPECT_EQ((Text{"%1 100% %0 %", {}}.english()), QStringLiteral(" 100% %0 %"));
}

TEST(Text, CountsInTheFormOfItsNumber)
{
    const auto attempts = [](int count) { return Text{"%1: after %n attempt(s)", {QStringLiteral("%n")}, count}; };
    EXPECT_EQ(attempts(1).english(), QStringLiteral("%n: after 1 attempt"));
    EXPECT_EQ(attempts(12).english(), QStringLiteral("%n: after 12 attempts"));
    EXPECT_EQ(attempts(1).translated(), QStringLiteral("%n: after 1 attempt"));
    EXPECT_FALSE(attempts(1) == attempts(2));
}

TEST(Text, WithoutATranslatorItIsEnglish)
{
    EXPECT_EQ((Text{"%1 ä", {QStringLiteral("x")}}.translated()), QStringLiteral("x ä"));
}

TEST(Text, EqualSourcesInDifferentPlacesAreEqual)
{
    const std::string copy = "Same.";
    EXPECT_EQ((Text{"Same.", {}}), (Text{copy.c_str(), {}}));
    EXPECT_FALSE((Text{"Same.", {}}) == (Text{"Same.", {QString()}}));
}

TEST(ErrorText, NamesWhatWasDoneAndTheNumber)
{
    const Text text = describeError({ErrorKind::Refused, QStringLiteral("open service IKEEXT"), 5});
    EXPECT_TRUE(text.english().contains(u"open service IKEEXT"));
    EXPECT_TRUE(text.english().contains(u"5"));
}

TEST(ErrorText, EveryKindHasItsOwnSentence)
{
    QStringList sentences;
    for (int kind = 0; kind <= int(ErrorKind::Failed); ++kind)
        sentences << describeError({ErrorKind(kind), {}, 0}).english();
    EXPECT_EQ(sentences.removeDuplicates(), 0);
}

} // namespace
} // namespace base_text_test
