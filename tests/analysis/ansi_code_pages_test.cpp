// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ansi_code_pages.h"

#include <gtest/gtest.h>

namespace analysis_ansi_code_pages_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

Secret typed(const char *text)
{
    return Secret(QByteArray(text));
}

QByteArray bytes(const char *text, int codePage)
{
    const auto found = inAnsiCodePage(typed(text), codePage);
    return found ? found->reveal().toByteArray() : QByteArray();
}

} // namespace

TEST(AnsiCodePages, EachHasItsOwnBytes)
{
    EXPECT_EQ(bytes("Gr\u00fc\u00dfe \u20ac", 1252), QByteArray("Gr\xfc\xdf"
                                                                "e \x80"));
    EXPECT_EQ(bytes("\u0142\u00f3d\u017a", 1250), QByteArray("\xb3\xf3"
                                                             "d\x9f"));
    EXPECT_EQ(bytes("\u043a\u043e\u0442", 1251), QByteArray("\xea\xee\xf2"));
    EXPECT_EQ(bytes("\u03ba\u03bb\u03b5\u03b9\u03b4\u03af", 1253), QByteArray("\xea\xeb\xe5\xe9\xe4\xdf"));
    EXPECT_EQ(bytes("\u0131\u015f", 1254), QByteArray("\xfd\xfe"));
    EXPECT_EQ(bytes("\u05e9\u05dc", 1255), QByteArray("\xf9\xec"));
    EXPECT_EQ(bytes("\u0645\u0641", 1256), QByteArray("\xe3\xdd"));
    EXPECT_EQ(bytes("\u0161\u0113", 1257), QByteArray("\xf0\xe7"));
    EXPECT_EQ(bytes("\u0111\u01a1", 1258), QByteArray("\xf0\xf5"));
    EXPECT_EQ(bytes("\u0e01\u0e32", 874), QByteArray("\xa1\xd2"));
}

TEST(AnsiCodePages, AsciiIsTheSameEverywhere)
{
    EXPECT_FALSE(isBeyondAscii(typed("plain-7!")));
    EXPECT_FALSE(inAnsiCodePage(typed("plain-7!"), 1252));
    EXPECT_FALSE(inAnsiCodePage(typed(""), 1252));
    EXPECT_TRUE(isBeyondAscii(typed("\u00fc")));
}

TEST(AnsiCodePages, WhatAPageDoesNotHaveIsNotGuessed)
{
    EXPECT_FALSE(inAnsiCodePage(typed("\u043a\u043e\u0442"), 1252));
    EXPECT_FALSE(inAnsiCodePage(typed("k\ufffdy"), 1252));
    EXPECT_FALSE(inAnsiCodePage(typed("\U0001F511"), 1252));
    EXPECT_FALSE(inAnsiCodePage(typed("Gr\xfc\xdf"
                                      "e"),
                                1252)); // invalid UTF-8
}

TEST(AnsiCodePages, OthersAreNotKnown)
{
    EXPECT_FALSE(inAnsiCodePage(typed("\u00fc"), 932));
    EXPECT_FALSE(inAnsiCodePage(typed("\u00fc"), 65001));
    EXPECT_FALSE(inAnsiCodePage(typed("\u00fc"), 0));
}
} // namespace analysis_ansi_code_pages_test
