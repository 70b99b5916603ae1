// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/psk_normalisation.h"

#include <gtest/gtest.h>

namespace analysis_psk_normalisation_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

std::optional<CleanedKey> cleanedFrom(const QString &typed)
{
    return cleanedKey(Secret(typed.toUtf8()));
}

} // namespace

TEST(CleanedKey, AKeyOfAKeyboardIsAsItWasMeant)
{
    for (const char *key : {"secret", "a b c", "\"quoted\" - it's $&/()=?", ""})
        EXPECT_FALSE(cleanedKey(Secret(key))) << key;
}

TEST(CleanedKey, BlanksAtTheEdgesAreTakenAway)
{
    for (const char16_t *typed : {u" key", u"key ", u"key\t", u"key\r\n", u"key\u00a0"}) {
        const auto cleaned = cleanedFrom(QString::fromUtf16(typed));
        ASSERT_TRUE(cleaned);
        EXPECT_EQ(cleaned->key.reveal(), QByteArray("key"));
        EXPECT_EQ(cleaned->form, KeyForm::WithoutBlanks);
    }
}

TEST(CleanedKey, LookalikesBecomeWhatAKeyboardWrites)
{
    const std::pair<const char16_t *, const char *> cases[] = {{u"it\u2019s", "it's"}, {u"\u201ckey\u201d", "\"key\""},
                                                               {u"a\u2013b", "a-b"},   {u"a\u00a0b", "a b"},
                                                               {u"ke\u200by", "key"},  {u"\uff4bey", "key"},
                                                               {u"\ufb01sh", "fish"},  {u"a\u00adb", "ab"}};
    for (const auto &[typed, meant] : cases) {
        const auto cleaned = cleanedFrom(QString::fromUtf16(typed));
        ASSERT_TRUE(cleaned) << meant;
        EXPECT_EQ(cleaned->key.reveal(), QByteArray(meant));
        EXPECT_EQ(cleaned->form, KeyForm::PlainCharacters) << meant;
    }
}

TEST(CleanedKey, BothAtOnceAreSaidToBeBoth)
{
    const auto cleaned = cleanedFrom(QStringLiteral(u" a\u2013b"));
    ASSERT_TRUE(cleaned);
    EXPECT_EQ(cleaned->form, KeyForm::Cleaned);
}

TEST(CleanedKey, WhatIsNoTextIsLeftAlone)
{
    EXPECT_FALSE(cleanedKey(Secret(" \xff\xfe")));
    EXPECT_FALSE(cleanedKey(Secret(QByteArray(5000, ' ') + "key")));
    EXPECT_FALSE(cleanedKey(Secret("   ")));
}

TEST(DecoyKey, IsAnotherOneEachTime)
{
    EXPECT_NE(decoyKey().reveal(), decoyKey().reveal());
    EXPECT_GE(decoyKey().reveal().size(), 32);
}

TEST(PskNormalisation, LettersOfOtherAlphabetsThatLookLatinAreReplaced)
{
    const auto cleaned = cleanedKey(Secret(QByteArray("w\xd0\xb0ld\xce\x9f")));
    ASSERT_TRUE(cleaned);
    EXPECT_EQ(cleaned->key.reveal(), QByteArray("waldO"));
    EXPECT_EQ(cleaned->form, KeyForm::PlainCharacters);
}
} // namespace analysis_psk_normalisation_test
