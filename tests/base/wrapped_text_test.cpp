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

TEST(WrappedText, EmphasisOfNothingIsNothing)
{
    EXPECT_TRUE(emphasised(Emphasis::Strong, {}).isEmpty());
    EXPECT_EQ(withoutEmphasis(emphasised(Emphasis::Strong, text("x"))), text("x"));
}

} // namespace
