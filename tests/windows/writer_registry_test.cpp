// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/windows_machine_writer.h"

#include "adapters/windows/read/windows_registry.h"
#include "windows/test_keys.h"

#include <gtest/gtest.h>

namespace fix789::tests::writer_registry_test {
using namespace adapters;
namespace {

const RegistryContent kTwo = RegistryValue::dword(2);

class WriterRegistryTest : public testing::Test {
protected:
    void SetUp() override { forgetKeys(); }
    void TearDown() override { forgetKeys(); }

    Result<void> natT(const RegistryContent &content)
    {
        return m_systemWriter.make(RegistryValueIs{kPolicyAgent, kNatT, content});
    }
    Result<void> prohibit(const RegistryContent &content)
    {
        return m_systemWriter.make(RegistryValueIs{kRasManParameters, kProhibit, content});
    }

    WindowsMachineWriter m_systemWriter;
    WindowsRegistry m_registry;
};

TEST_F(WriterRegistryTest, WritesInAKeyItMakesAndTakesTheKeyAwayAgain)
{
    ASSERT_TRUE(natT(kTwo));
    ASSERT_TRUE(natT(kTwo)) << "twice is harmless";
    EXPECT_EQ(m_registry.read(kPolicyAgent, kNatT), kTwo);
    ASSERT_TRUE(natT(NoKey{}));
    ASSERT_TRUE(natT(NoKey{})) << "twice is harmless";
    EXPECT_EQ(m_registry.read(kPolicyAgent, kNatT), RegistryContent(NoKey{}));
}

TEST_F(WriterRegistryTest, NoValueLeavesTheKey)
{
    ASSERT_TRUE(natT(kTwo));
    ASSERT_TRUE(natT(NoValue{}));
    ASSERT_TRUE(natT(NoValue{})) << "twice is harmless";
    EXPECT_EQ(m_registry.read(kPolicyAgent, kNatT), RegistryContent(NoValue{}));
}

TEST_F(WriterRegistryTest, AKeyWithSomethingElseInItStays)
{
    constexpr const wchar_t *kRaw = L"SYSTEM\\CurrentControlSet\\Services\\PolicyAgent";
    ASSERT_TRUE(natT(kTwo));
    writeRaw(kRaw, L"theirs", REG_DWORD, "\1\0\0\0", 4);
    ASSERT_TRUE(natT(NoKey{}));
    EXPECT_EQ(m_registry.read(kPolicyAgent, kNatT), RegistryContent(NoValue{}));

    RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, kRaw, L"theirs");
    writeRaw(L"SYSTEM\\CurrentControlSet\\Services\\PolicyAgent\\sub", L"theirs", REG_DWORD, "\1\0\0\0", 4);
    ASSERT_TRUE(natT(NoKey{}));
    EXPECT_EQ(m_registry.read(kPolicyAgent, kNatT), RegistryContent(NoValue{}));
}

TEST_F(WriterRegistryTest, PutsBackAnotherTypeAsItWas)
{
    const RegistryContent text = RegistryValue::string(QStringLiteral("2"));
    ASSERT_TRUE(natT(text));
    ASSERT_TRUE(natT(kTwo));
    ASSERT_TRUE(natT(text));
    EXPECT_EQ(m_registry.read(kPolicyAgent, kNatT), text);
}

TEST_F(WriterRegistryTest, OnlyTheLastKeyIsMade)
{
    const auto made = prohibit(RegistryValue::dword(0));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_registry.read(kRasMan, QStringLiteral("x")), RegistryContent(NoKey{}));
    EXPECT_TRUE(prohibit(NoValue{})) << "what is not there has no value already";
    EXPECT_TRUE(prohibit(NoKey{}));

    writeRaw(L"SYSTEM\\CurrentControlSet\\Services\\RasMan", L"Start", REG_DWORD, "\3\0\0\0", 4);
    EXPECT_TRUE(prohibit(RegistryValue::dword(0)));
    EXPECT_TRUE(prohibit(NoKey{}));
    EXPECT_EQ(m_registry.read(kRasManParameters, kProhibit), RegistryContent(NoKey{}));
    EXPECT_EQ(m_registry.read(kRasMan, QStringLiteral("Start")), RegistryContent(RegistryValue::dword(3)));
}

TEST_F(WriterRegistryTest, OtherPlacesAreRefusedBeforeTheSystemIsAsked)
{
    const QString key = QStringLiteral("HKLM\\Software\\Fix789Test");
    const auto made = m_systemWriter.make(RegistryValueIs{key, QStringLiteral("x"), kTwo});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Refused);
    EXPECT_EQ(m_registry.read(key, QStringLiteral("x")), RegistryContent(NoKey{}));
    EXPECT_EQ(m_systemWriter.make(RegistryValueIs{kPolicyAgent, QStringLiteral("Start"), kTwo}).error().kind, ErrorKind::Refused);
}

} // namespace
} // namespace fix789::tests::writer_registry_test
