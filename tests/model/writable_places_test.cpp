// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/writable_places.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace fix789;

namespace {

RegistryValueIs natT(RegistryContent content)
{
    return {QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"),
            QStringLiteral("AssumeUDPEncapsulationContextOnSendRule"), std::move(content)};
}

TEST(WritablePlaces, TheTwoValuesMayBeWritten)
{
    EXPECT_TRUE(mayWrite(natT(RegistryValue::dword(2))));
    EXPECT_TRUE(mayWrite(natT(NoKey{})));
    EXPECT_TRUE(mayWrite(RegistryValueIs{QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"),
                                         QStringLiteral("ProhibitIpSec"), NoValue{}}));
}

TEST(WritablePlaces, NamesAreComparedExactly)
{
    RegistryValueIs place = natT(NoValue{});
    place.name = place.name.toLower();
    EXPECT_FALSE(mayWrite(place));
    place = natT(NoValue{});
    place.key += u'\\';
    EXPECT_FALSE(mayWrite(place));
    place = natT(NoValue{});
    place.key.replace(QStringLiteral("Services\\"), QStringLiteral("Services\\..\\Services\\"));
    EXPECT_FALSE(mayWrite(place));
    EXPECT_FALSE(mayWrite(ServiceStartIs{QStringLiteral("ikeext"), StartType::Manual}));
}

TEST(WritablePlaces, OtherValuesOfTheSameKeysMayNot)
{
    RegistryValueIs place = natT(RegistryValue::dword(2));
    place.name = QStringLiteral("ImagePath");
    EXPECT_FALSE(mayWrite(place));
    place.name.clear();
    EXPECT_FALSE(mayWrite(place));
}

TEST(WritablePlaces, LargeValuesMayNot)
{
    EXPECT_TRUE(mayWrite(natT(RegistryValue{RegistryType::Binary, QByteArray(64 * 1024, 'x')})));
    EXPECT_FALSE(mayWrite(natT(RegistryValue{RegistryType::Binary, QByteArray(64 * 1024 + 1, 'x')})));
}

TEST(WritablePlaces, OnlyADriverStartsWithTheKernel)
{
    for (const StartType start : {StartType::Boot, StartType::System}) {
        EXPECT_TRUE(mayWrite(ServiceStartIs{QStringLiteral("Rasl2tp"), start}));
        EXPECT_FALSE(mayWrite(ServiceStartIs{QStringLiteral("IKEEXT"), start}));
    }
    EXPECT_FALSE(mayWrite(ServiceStartIs{QStringLiteral("IKEEXT"), StartType(17)}));
}

TEST(WritablePlaces, ADriverIsNeitherStartedNorStopped)
{
    EXPECT_FALSE(mayWrite(ServiceRunningIs{QStringLiteral("Rasl2tp"), Running::No}));
}

TEST(WritablePlaces, ForeignServicesMayNot)
{
    for (const char *service : {"WinDefend", "MpsSvc", "", "RpcSs", "Schedule", "IKEEXT ", "IKEEXT\n"}) {
        EXPECT_FALSE(mayWrite(ServiceStartIs{QString::fromLatin1(service), StartType::Manual})) << service;
        EXPECT_FALSE(mayWrite(ServiceRunningIs{QString::fromLatin1(service), Running::No})) << service;
    }
}

} // namespace
