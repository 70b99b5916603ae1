// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/registry_value.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace model_machine_registry_value_test {
using namespace fix789;

namespace {

TEST(RegistryValue, NumberIsLittleEndian)
{
    EXPECT_EQ(RegistryValue::dword(0x01020304).bytes, QByteArray("\4\3\2\1"));
    EXPECT_EQ(RegistryValue::dword(0x01020304).asDword(), 0x01020304U);
}

TEST(RegistryValue, OnlyADwordOfFourBytesIsANumber)
{
    EXPECT_EQ((RegistryValue{RegistryType::Dword, QByteArray(3, '\0')}.asDword()), std::nullopt);
    EXPECT_EQ((RegistryValue{RegistryType::Dword, QByteArray(5, '\0')}.asDword()), std::nullopt);
    EXPECT_EQ((RegistryValue{RegistryType::Binary, QByteArray(4, '\0')}.asDword()), std::nullopt);
    EXPECT_EQ(RegistryValue::string(QStringLiteral("2")).asDword(), std::nullopt);
}

TEST(RegistryValue, TextEndsWithAZero)
{
    EXPECT_EQ(RegistryValue::string(QStringLiteral("2")).bytes, QByteArray("2\0\0\0", 4));
    EXPECT_EQ(RegistryValue::string({}).bytes, QByteArray("\0\0", 2));
}

TEST(RegistryValue, IsSaidInWords)
{
    EXPECT_EQ(RegistryValue::dword(2).describe(), QStringLiteral("2"));
    EXPECT_EQ(RegistryValue::string(QStringLiteral("2")).describe(), QStringLiteral("\"2\" (text)"));
    EXPECT_EQ((RegistryValue{RegistryType::Binary, QByteArray(3, 'x')}.describe()), QStringLiteral("3 bytes (type 3)"));
}

TEST(RegistryValue, TextOfOddSizeAndWithoutATerminatorIsSaidToo)
{
    EXPECT_EQ((RegistryValue{RegistryType::String, QByteArray("2\0x", 3)}.describe()), QStringLiteral("\"2\" (text)"));
    EXPECT_EQ((RegistryValue{RegistryType::String, QByteArray("2")}.describe()), QStringLiteral("\"\" (text)"));
}

TEST(RegistryValue, LongTextIsCut)
{
    EXPECT_LT(RegistryValue::string(QString(5000, u'x')).describe().size(), 80);
}

TEST(RegistryValue, ControlCharactersAreNotPrinted)
{
    const QString text = RegistryValue::string(QStringLiteral("a\x1b[2J\nb")).describe();
    EXPECT_FALSE(text.contains(QChar(0x1b)));
    EXPECT_FALSE(text.contains(u'\n'));
}

} // namespace
} // namespace model_machine_registry_value_test
