// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/wrapped_text.h"

#include <gtest/gtest.h>

using namespace fix789;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TEST(WrappedText, BreaksBetweenWordsAndIndentsAllButTheFirstLine)
{
    EXPECT_EQ(wrappedText(text("one two three"), 9, 2, text("*")), text("* one two\n  three\n"));
}

TEST(WrappedText, CutsAWordThatIsLongerThanALine)
{
    EXPECT_EQ(wrappedText(text("abcdefgh"), 6, 2), text("  abcd\n  efgh\n"));
}

TEST(WrappedText, EmphasisTakesNoPlace)
{
    const QString plain = text("one two three four");
    const QString marked = text("one ") + emphasised(Emphasis::Bad, text("two three")) + text(" four");
    for (const qsizetype columns : {4, 5, 9, 13, 40})
        EXPECT_EQ(withoutEmphasis(wrappedText(marked, columns, 2, emphasised(Emphasis::Good, text("*")))),
                  wrappedText(plain, columns, 2, text("*")))
            << columns;
}

TEST(WrappedText, BreaksJapaneseWhereItsScriptAllows)
{
    // Each character takes two columns; no line begins with a full stop.
    EXPECT_EQ(wrappedText(text("接続できません。原因"), 14, 2), text("  接続できませ\n  ん。原因\n"));
    EXPECT_EQ(wrappedText(text("接続できません。UDP 500"), 20, 2), text("  接続できません。\n  UDP 500\n"));
}

TEST(WrappedText, CountsColumnsNotCharacters)
{
    EXPECT_EQ(widthOf(text("abc")), 3);
    EXPECT_EQ(widthOf(text("证书")), 4);
    EXPECT_EQ(widthOf(text("e\u0301")), 1);
    EXPECT_EQ(widthOf(text("شَبكة")), 4); // a vowel mark stands above its letter
    EXPECT_EQ(widthOf(emphasised(Emphasis::Bad, text("ж"))), 1);
}

TEST(WrappedText, EmphasisOfNothingIsNothing)
{
    EXPECT_TRUE(emphasised(Emphasis::Strong, {}).isEmpty());
    EXPECT_EQ(withoutEmphasis(emphasised(Emphasis::Strong, text("x"))), text("x"));
}

} // namespace
