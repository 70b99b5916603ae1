// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A WMI of our own in the place of Windows', and Wine's real one as far as it goes.
#include "windows/windows_policies.h"

#include "windows/ipsec_rule_text.h"
#include "windows/test_keys.h"
#include "windows/windows_registry.h"

#include <gtest/gtest.h>

#include <map>

namespace fix789::tests {
namespace {

const WindowsRegistry kRegistry;

// By the class that a query names.
class ScriptedWmi {
public:
    std::map<QString, Result<std::vector<WmiRow>>> answers;

    WmiQuery query()
    {
        return [this](const QString &, const QString &wql, const QStringList &properties) -> Result<std::vector<WmiRow>> {
            for (const auto &[name, answer] : answers)
                if (wql.contains(u' ' + name)) {
                    if (!answer)
                        return answer;
                    std::vector<WmiRow> rows;
                    for (const WmiRow &row : *answer) {
                        WmiRow asked;
                        for (const QString &property : properties)
                            if (row.contains(property))
                                asked.insert(property, row.value(property));
                        rows.push_back(asked);
                    }
                    return rows;
                }
            return failure(ErrorKind::NotSupported, wql);
        };
    }
};

WmiRow service(const char *name, int start)
{
    return {{QStringLiteral("Service"), QString::fromLatin1(name)},
            {QStringLiteral("StartupMode"), start},
            {QStringLiteral("GPOID"), QStringLiteral("CN={31B2F340},CN=Policies")}};
}

TEST(Policies, NameTheServicesAndValuesThatGroupPolicySets)
{
    ScriptedWmi wmi;
    wmi.answers.insert_or_assign(QStringLiteral("RSOP_SystemService"),
                                 std::vector<WmiRow>{service("IKEEXT", 4), service("", 4), service("BFE", 77)});
    wmi.answers.insert_or_assign(
        QStringLiteral("RSOP_RegistryPolicySetting"),
        std::vector<WmiRow>{{{QStringLiteral("registryKey"), QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\PolicyAgent")},
                             {QStringLiteral("valueName"), QStringLiteral("AssumeUDPEncapsulationContextOnSendRule")},
                             {QStringLiteral("valueType"), 4},
                             {QStringLiteral("value"), QVariantList{0, 0, 0, 0}},
                             {QStringLiteral("GPOID"), QStringLiteral("cn={77}")}},
                            {{QStringLiteral("registryKey"), QStringLiteral("X")},
                             {QStringLiteral("valueName"), QStringLiteral("gone")},
                             {QStringLiteral("deleted"), true}}});
    wmi.answers.insert_or_assign(QStringLiteral("RSOP_GPO"),
                                 std::vector<WmiRow>{{{QStringLiteral("id"), QStringLiteral("cn={31b2f340},CN=policies")},
                                                      {QStringLiteral("name"), QStringLiteral("Hardening")}}});
    const auto owners = WindowsPolicies(kRegistry, wmi.query()).owners();
    ASSERT_TRUE(owners);
    ASSERT_EQ(owners->size(), 3U);
    EXPECT_EQ(owners->at(0).service, QStringLiteral("IKEEXT"));
    EXPECT_EQ(owners->at(0).policy, QStringLiteral("Hardening"));
    EXPECT_EQ(owners->at(0).start, std::optional(StartType::Disabled));
    EXPECT_FALSE(owners->at(1).start.has_value());
    EXPECT_EQ(owners->at(2).key, QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"));
    EXPECT_EQ(owners->at(2).sets, std::optional(RegistryValue::dword(0)));
    EXPECT_EQ(owners->at(2).policy, QStringLiteral("cn={77}"));
}

TEST(Policies, ThatAreShownToAdministratorsAloneAreRefused)
{
    for (const char *refused : {"RSOP_SystemService", "RSOP_RegistryPolicySetting"}) {
        ScriptedWmi wmi;
        wmi.answers.insert_or_assign(QStringLiteral("RSOP_SystemService"), std::vector<WmiRow>{});
        wmi.answers.insert_or_assign(QStringLiteral("RSOP_RegistryPolicySetting"), std::vector<WmiRow>{});
        wmi.answers.insert_or_assign(QString::fromLatin1(refused), failure(ErrorKind::Refused, {}));
        EXPECT_EQ(WindowsPolicies(kRegistry, wmi.query()).owners().error().kind, ErrorKind::Refused) << refused;
    }
}

TEST(Policies, CredentialGuardRunsWhereItIsAmongTheServices)
{
    const auto runs = [](const QVariant &services) {
        ScriptedWmi wmi;
        wmi.answers.insert_or_assign(QStringLiteral("Win32_DeviceGuard"),
                                     std::vector<WmiRow>{{{QStringLiteral("SecurityServicesRunning"), services}}});
        return WindowsPolicies(kRegistry, wmi.query()).credentialGuard();
    };
    EXPECT_EQ(runs(QVariantList{qlonglong(2), qlonglong(1)}), true);
    EXPECT_EQ(runs(QVariantList{qlonglong(2)}), false);
    EXPECT_EQ(runs(QVariantList{qlonglong(0)}), false);
    ScriptedWmi silent;
    silent.answers.insert_or_assign(QStringLiteral("Win32_DeviceGuard"), std::vector<WmiRow>{WmiRow{}});
    EXPECT_EQ(WindowsPolicies(kRegistry, silent.query()).credentialGuard().error().kind, ErrorKind::NotSupported);
}

TEST(Policies, OfWineAreNotSupported)
{
    EXPECT_EQ(WindowsPolicies(kRegistry).owners().error().kind, ErrorKind::NotSupported);
    EXPECT_EQ(WindowsPolicies(kRegistry).credentialGuard().error().kind, ErrorKind::NotSupported);
}

TEST(Wmi, OfWineAnswersWhatItHas)
{
    const auto rows = askWmi(QStringLiteral("root\\cimv2"), QStringLiteral("SELECT * FROM Win32_OperatingSystem"),
                             {QStringLiteral("Version"), QStringLiteral("NoSuchProperty")});
    ASSERT_TRUE(rows) << rows.error().code;
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_TRUE(rows->front().value(QStringLiteral("Version")).toString().contains(u'.'));
    EXPECT_FALSE(rows->front().contains(QStringLiteral("NoSuchProperty")));
}

TEST(Wmi, WithoutTheNamespaceIsNotSupported)
{
    EXPECT_EQ(askWmi(QStringLiteral("root\\nowhere"), QStringLiteral("SELECT * FROM X"), {}).error().kind,
              ErrorKind::NotSupported);
}

constexpr const wchar_t *kPolicyRules = L"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\ConSecRules";

TEST(IpsecRules, AreReadFromTheRegistry)
{
    const std::wstring text = L"v2.30|Action=Secure|Active=TRUE|Protocol=17|EP2Port=1701|EP2_4=203.0.113.10|Name=L2TP by hand|";
    writeRaw(kPolicyRules, L"{1}", REG_SZ, text.c_str(), DWORD((text.size() + 1) * sizeof(wchar_t)));
    const auto rules = WindowsPolicies(kRegistry).ipsecRules();
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, kPolicyRules);
    ASSERT_TRUE(rules);
    ASSERT_EQ(rules->size(), 1U);
    EXPECT_EQ(rules->front().name, QStringLiteral("L2TP by hand"));
    const auto none = WindowsPolicies(kRegistry).ipsecRules();
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());
}

IpsecRule rule(const char *text)
{
    const auto read = ipsecRuleFrom(QStringLiteral("{1}"), QString::fromLatin1(text));
    EXPECT_TRUE(read) << text;
    return read.value_or(IpsecRule{});
}

TEST(IpsecRuleText, SaysWhatIsAskedOfOutgoingTraffic)
{
    EXPECT_EQ(rule("v2.30|Action=Secure|").outbound, IpsecDemand::Require);
    EXPECT_EQ(rule("v2.30|Action=SecureServer|").outbound, IpsecDemand::Request);
    EXPECT_EQ(rule("v2.30|Action=Boundary|").outbound, IpsecDemand::Request);
    EXPECT_EQ(rule("v2.30|Action=DoNotSecure|").outbound, IpsecDemand::None);
}

TEST(IpsecRuleText, NamesWhomItHoldsFor)
{
    EXPECT_EQ(rule("v2.30|Action=Secure|EP1_4=192.0.2.1|EP2_4=10.0.0.0/255.0.0.0|").remote,
              QStringList{QStringLiteral("10.0.0.0/8")});
    EXPECT_EQ(rule("v2.30|Action=Secure|EP1_4=192.0.2.1|").remote, QStringList{QStringLiteral("192.0.2.1")});
    EXPECT_EQ(rule("v2.30|Action=Secure|EP2_4=10.0.0.4-10.0.0.8|").remote,
              (QStringList{QStringLiteral("10.0.0.4/30"), QStringLiteral("10.0.0.8/32")}));
    EXPECT_EQ(rule("v2.30|Action=Secure|EP2_4=0.0.0.0-255.255.255.255|").remote, QStringList{QStringLiteral("0.0.0.0/0")});
    EXPECT_TRUE(rule("v2.30|Action=Secure|").remote.isEmpty());
}

TEST(IpsecRuleText, KnowsPortsAndProtocol)
{
    const IpsecRule read = rule("v2.30|Action=Secure|Active=FALSE|Protocol=17|EP2Port2_10=1000-2000|");
    EXPECT_FALSE(read.enabled);
    EXPECT_EQ(read.protocol, std::optional<std::uint8_t>(17));
    EXPECT_EQ(read.ports, (std::vector<std::uint16_t>{1000, 1701, 2000}));
    EXPECT_FALSE(rule("v2.30|Action=Secure|Protocol=256|").protocol.has_value());
}

TEST(IpsecRuleText, ThatIsNoRuleOrHoldsForWhatWeDoNotKnowIsNone)
{
    for (const char *text : {"", "v2.30", "Action=Secure|Name=x|", "v2.30|Name=x|", "v2.30|Action=Explode|",
                             "v2.30|Action=Secure|EP2Port=RPC|", "v2.30|Action=Secure|EP2Port=70000|"})
        EXPECT_FALSE(ipsecRuleFrom(QStringLiteral("{1}"), QString::fromLatin1(text))) << text;
    EXPECT_FALSE(ipsecRuleFrom({}, QStringLiteral("v2|Action=Secure|") + QString(70'000, u'x')));
}

} // namespace
} // namespace fix789::tests
