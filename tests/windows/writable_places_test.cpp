// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/writable_places.h"

#include "windows/test_keys.h"

#include <gtest/gtest.h>

namespace fix789::tests {
namespace {

TEST(WritablePlaces, AreTheTwoValuesTheServicesAndTheDriver)
{
    EXPECT_TRUE(mayWrite(RegistryValueIs{kPolicyAgent, kNatT, RegistryValue::dword(2)}));
    EXPECT_TRUE(mayWrite(RegistryValueIs{kRasManParameters, kProhibit, NoKey{}}));
    for (const char *name : {"IKEEXT", "PolicyAgent", "RasMan", "SstpSvc", "BFE", "TapiSrv"}) {
        EXPECT_TRUE(mayWrite(ServiceStartIs{QString::fromLatin1(name), StartType::Disabled})) << name;
        EXPECT_TRUE(mayWrite(ServiceRunningIs{QString::fromLatin1(name), Running::Yes})) << name;
        EXPECT_FALSE(mayWrite(ServiceStartIs{QString::fromLatin1(name), StartType::Boot})) << name;
    }
    EXPECT_TRUE(mayWrite(ServiceStartIs{QStringLiteral("Rasl2tp"), StartType::Manual}));
    EXPECT_TRUE(mayWrite(ServiceStartIs{QStringLiteral("Rasl2tp"), StartType::System}));
}

TEST(WritablePlaces, AreNothingElse)
{
    EXPECT_FALSE(mayWrite(RegistryValueIs{kPolicyAgent, kProhibit, NoValue{}}));
    EXPECT_FALSE(mayWrite(RegistryValueIs{kPolicyAgent.toLower(), kNatT, NoValue{}}));
    EXPECT_FALSE(mayWrite(RegistryValueIs{kPolicyAgent + QStringLiteral("\\x"), kNatT, NoValue{}}));
    EXPECT_FALSE(mayWrite(RegistryValueIs{kPolicyAgent, {}, NoValue{}}));
    EXPECT_FALSE(mayWrite(RegistryValueIs{kPolicyAgent, kNatT, RegistryValue{RegistryType::Binary, QByteArray(65537, 'x')}}));
    EXPECT_FALSE(mayWrite(ServiceStartIs{QStringLiteral("MpsSvc"), StartType::Manual}));
    EXPECT_FALSE(mayWrite(ServiceStartIs{QStringLiteral("ikeext"), StartType::Manual}));
    EXPECT_FALSE(mayWrite(ServiceStartIs{QStringLiteral("IKEEXT"), StartType(7)}));
    EXPECT_FALSE(mayWrite(ServiceRunningIs{QStringLiteral("Rasl2tp"), Running::Yes}));
    EXPECT_FALSE(mayWrite(ServiceRunningIs{QStringLiteral("MpsSvc"), Running::No}));
}

} // namespace
} // namespace fix789::tests
