// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_registry.h"

#include "windows/test_keys.h"

#include <gtest/gtest.h>

#include <vector>

namespace fix789::tests::registry_test {
using namespace adapters;
namespace {

constexpr const wchar_t *kRaw = L"Software\\Fix789Test";
const QString kKey = QStringLiteral("HKLM\\Software\\Fix789Test");

class RegistryTest : public testing::Test {
protected:
    void SetUp() override { RegDeleteTreeW(HKEY_LOCAL_MACHINE, kRaw); }
    void TearDown() override { RegDeleteTreeW(HKEY_LOCAL_MACHINE, kRaw); }

    WindowsRegistry m_registry;
};

TEST_F(RegistryTest, AbsentKeyAndAbsentValueAreDifferentAnswers)
{
    const auto noKey = m_registry.read(kKey, QStringLiteral("x"));
    ASSERT_TRUE(noKey);
    EXPECT_TRUE(std::holds_alternative<NoKey>(*noKey));
    writeRaw(kRaw, L"other", REG_DWORD, "\1\0\0\0", 4);
    const auto noValue = m_registry.read(kKey, QStringLiteral("x"));
    ASSERT_TRUE(noValue);
    EXPECT_TRUE(std::holds_alternative<NoValue>(*noValue));
}

TEST_F(RegistryTest, ValuesComeBackAsTheyAre)
{
    writeRaw(kRaw, L"number", REG_DWORD, "\2\0\0\0", 4);
    writeRaw(kRaw, L"text", REG_SZ, L"2", 4);
    writeRaw(kRaw, L"bytes", REG_BINARY, "abc", 3);
    writeRaw(kRaw, L"empty", REG_NONE, nullptr, 0);
    EXPECT_EQ(m_registry.read(kKey, QStringLiteral("NUMBER")), RegistryContent(RegistryValue::dword(2)));
    EXPECT_EQ(m_registry.read(kKey, QStringLiteral("text")), RegistryContent(RegistryValue::string(QStringLiteral("2"))));
    EXPECT_EQ(m_registry.read(kKey, QStringLiteral("bytes")), RegistryContent(RegistryValue{RegistryType::Binary, "abc"}));
    EXPECT_EQ(m_registry.read(kKey, QStringLiteral("empty")), RegistryContent(RegistryValue{RegistryType::None, ""}));

    const auto values = m_registry.values(kKey);
    ASSERT_TRUE(values);
    EXPECT_EQ(values->size(), 4U);
}

TEST_F(RegistryTest, LongValuesAreReadUpToTheLimit)
{
    const std::vector<char> fits(1 << 20, 'x');
    const std::vector<char> tooLong((1 << 20) + 1, 'x');
    writeRaw(kRaw, L"fits", REG_BINARY, fits.data(), DWORD(fits.size()));
    writeRaw(kRaw, L"long", REG_BINARY, tooLong.data(), DWORD(tooLong.size()));
    EXPECT_EQ(m_registry.read(kKey, QStringLiteral("fits")),
              RegistryContent(RegistryValue{RegistryType::Binary, QByteArray(1 << 20, 'x')}));
    const auto refused = m_registry.read(kKey, QStringLiteral("long"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Malformed);
}

TEST_F(RegistryTest, ListOfAMissingKeyIsNotFound)
{
    EXPECT_EQ(m_registry.values(kKey).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_registry.lastWritten(kKey).error().kind, ErrorKind::NotFound);
}

TEST_F(RegistryTest, SubkeysAreNamedOneLevelDown)
{
    EXPECT_EQ(m_registry.subkeys(kKey).error().kind, ErrorKind::NotFound);
    writeRaw(L"Software\\Fix789Test\\One\\Deep", L"x", REG_DWORD, "\1\0\0\0", 4);
    writeRaw(L"Software\\Fix789Test\\Two", L"x", REG_DWORD, "\1\0\0\0", 4);
    auto names = m_registry.subkeys(kKey);
    ASSERT_TRUE(names);
    names->sort();
    EXPECT_EQ(*names, (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
}

TEST_F(RegistryTest, LastWrittenIsNow)
{
    writeRaw(kRaw, L"number", REG_DWORD, "\2\0\0\0", 4);
    const auto written = m_registry.lastWritten(kKey);
    ASSERT_TRUE(written);
    EXPECT_LT(qAbs(written->secsTo(QDateTime::currentDateTimeUtc())), 60);
}

TEST_F(RegistryTest, OnlyTwoRootsAndSoundNames)
{
    for (const char *key : {"HKCR\\x", "HKLM", "HKLM\\", "HKLM\\a\\", "HKLM\\a\\\\b", "HKLM\\\\a", "hklm\\a", "", "a"}) {
        const auto read = m_registry.read(QString::fromLatin1(key), QStringLiteral("x"));
        ASSERT_FALSE(read) << key;
        EXPECT_EQ(read.error().kind, ErrorKind::Malformed) << key;
    }
    EXPECT_EQ(m_registry.read(QStringLiteral("HKLM\\a") + QChar(0), QStringLiteral("x")).error().kind, ErrorKind::Malformed);
    EXPECT_TRUE(m_registry.read(QStringLiteral("HKCU\\Software"), QStringLiteral("x")));
}

} // namespace
} // namespace fix789::tests::registry_test
