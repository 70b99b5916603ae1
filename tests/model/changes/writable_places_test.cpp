// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/own_firewall_rules.h"
#include "model/changes/writable_places.h"
#include "model/machine/firewall.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace model_changes_writable_places_test {
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

TEST(WritablePlaces, AProtectedServiceIsNeitherStartedNorStopped)
{
    EXPECT_TRUE(isProtectedService(QStringLiteral("BFE")));
    EXPECT_FALSE(isProtectedService(QStringLiteral("IKEEXT")));
    EXPECT_TRUE(mayWrite(ServiceStartIs{QStringLiteral("BFE"), StartType::Automatic}));
    for (const Running running : {Running::No, Running::Yes}) {
        EXPECT_FALSE(mayWrite(ServiceRunningIs{QStringLiteral("BFE"), running}));
        EXPECT_FALSE(mayPutBack(ServiceRunningIs{QStringLiteral("BFE"), running}));
    }
}

TEST(WritablePlaces, ForeignServicesMayNot)
{
    for (const char *service : {"WinDefend", "MpsSvc", "", "RpcSs", "Schedule", "IKEEXT ", "IKEEXT\n"}) {
        EXPECT_FALSE(mayWrite(ServiceStartIs{QString::fromLatin1(service), StartType::Manual})) << service;
        EXPECT_FALSE(mayWrite(ServiceRunningIs{QString::fromLatin1(service), Running::No})) << service;
    }
}

TEST(WritablePlaces, OfDevicesOnlyWindowsOwnForL2tp)
{
    const QString ours = QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT");
    EXPECT_TRUE(mayWrite(DeviceEnabledIs{ours, Enabled::Yes}));
    EXPECT_TRUE(mayWrite(DeviceMadeAnewIs{ours, Deed::Done}));
    for (const char *device : {"", "SWD\\MSRRAS\\MS_L2TPMINIPORT\\", "swd\\msrras\\ms_l2tpminiport",
                               "SWD\\MSRRAS\\MS_PPTPMINIPORT", "PCI\\VEN_8086&DEV_15F3", "HTREE\\ROOT\\0"}) {
        EXPECT_FALSE(mayWrite(DeviceEnabledIs{QString::fromLatin1(device), Enabled::No})) << device;
        EXPECT_FALSE(mayWrite(DeviceMadeAnewIs{QString::fromLatin1(device), Deed::Done})) << device;
    }
}

TEST(WritablePlaces, OfFirewallRulesOnlyOurOwn)
{
    using State = FirewallRuleIs::State;
    for (const FirewallRule &own : ownFirewallRules()) {
        EXPECT_TRUE(mayWrite(FirewallRuleIs{own.name, State::Present}));
        EXPECT_TRUE(mayWrite(FirewallRuleIs{own.name, State::Absent}));
        EXPECT_FALSE(mayWrite(FirewallRuleIs{own.name, State::Altered}));
    }
    EXPECT_FALSE(mayWrite(FirewallRuleIs{QStringLiteral("Core Networking"), State::Absent}));
    EXPECT_FALSE(mayWrite(FirewallRuleIs{QString(), State::Absent}));
}

// A journal that says that the firewall was off before us would have undo switch it off.
TEST(WritablePlaces, TheFirewallIsNeverPutBackOff)
{
    for (const std::uint32_t network : {kDomainNetwork, kPrivateNetwork, kPublicNetwork}) {
        EXPECT_TRUE(mayWrite(FirewallProfileIs{network, Enabled::No}));
        EXPECT_TRUE(mayPutBack(FirewallProfileIs{network, Enabled::Yes}));
        EXPECT_FALSE(mayPutBack(FirewallProfileIs{network, Enabled::No}));
    }
    EXPECT_FALSE(mayWrite(FirewallProfileIs{kEveryNetwork, Enabled::Yes}));
    EXPECT_FALSE(mayWrite(FirewallProfileIs{0, Enabled::Yes}));
    EXPECT_TRUE(mayPutBack(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Disabled}));
}

TEST(WritablePlaces, AConnectionIsANameAndNeverAPathOrALine)
{
    EXPECT_TRUE(mayWrite(CredentialsSavedIs{QStringLiteral("Büro \u00abOst\u00bb (2)"), Presence::Absent}));
    EXPECT_TRUE(mayWrite(ConnectionCopyIs{QStringLiteral("Work"), QStringLiteral("Work (2)"), Presence::Present}));
    EXPECT_FALSE(mayWrite(ConnectionCopyIs{QStringLiteral("Work"), QStringLiteral("work"), Presence::Absent}));
    for (const char *name : {"", " ", ".hidden", "a\\b", "..\\a", "a/b", "C:a", "a]", "[a", "a\nb", "a|b", "a*", "a?", "a\"b"}) {
        const QString connection = QString::fromLatin1(name);
        EXPECT_FALSE(mayWrite(CredentialsSavedIs{connection, Presence::Absent})) << name;
        EXPECT_FALSE(mayWrite(ConnectionEntryIs{connection, 0, std::nullopt})) << name;
        EXPECT_FALSE(mayWrite(ConnectionCopyIs{QStringLiteral("Work"), connection, Presence::Present})) << name;
    }
    EXPECT_FALSE(mayWrite(CredentialsSavedIs{QString(257, u'x'), Presence::Absent}));
}

TEST(WritablePlaces, SettingsOfAConnectionHaveTheirValues)
{
    using Option = ConnectionOptionIs::Option;
    const auto may = [](Option option, const char *value) {
        return mayWrite(ConnectionOptionIs{QStringLiteral("Work"), option, QString::fromLatin1(value)});
    };
    EXPECT_TRUE(may(Option::TunnelType, "3"));
    for (const char *value : {"", "-1", "15", "3\nScriptAfter=1", "three"})
        EXPECT_FALSE(may(Option::TunnelType, value)) << value;
    EXPECT_TRUE(may(Option::Authentication, "certificate"));
    EXPECT_FALSE(may(Option::Authentication, "none"));
    EXPECT_TRUE(may(Option::OwnIpsec, ""));
    EXPECT_TRUE(may(Option::OwnIpsec, "NumCustomPolicy=1\nCustomIPSecPolicies=0200"));
    EXPECT_TRUE(may(Option::OwnIpsec, "numcustompolicy = 3 \nCustomIPSecPolicies=0200\nCustomIPSecPolicies=0300"));
    for (const char *value : {"[Other]", "NumCustomPolicy=1\n[Other]", "CustomScript=1", "NumCustomPolicy=1\nCustomDialDll=x.dll",
                              "NumCustomPolicy=1\r", "numcustompolicy"})
        EXPECT_FALSE(may(Option::OwnIpsec, value)) << value;
}

} // namespace
} // namespace model_changes_writable_places_test
