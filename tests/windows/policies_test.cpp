// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A WMI of our own in the place of Windows', and Wine's real one as far as it goes.
#include "adapters/windows/read/windows_policies.h"

#include "adapters/windows/api/time_budget.h"
#include "adapters/windows/read/windows_registry.h"
#include "formats/ipsec_rule_text.h"
#include "windows/test_keys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cwchar>
#include <map>
#include <thread>

namespace fix789::tests::policies_test {
using namespace adapters;
using namespace formats;
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
    const auto owners = windowsOwners(kRegistry, wmi.query());
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

// Without its log, Windows answers with no rows.
TEST(Policies, A22_WithTheirLogSwitchedOffAreUnknownAndNotNone)
{
    ScriptedWmi wmi;
    wmi.answers.insert_or_assign(QStringLiteral("RSOP_SystemService"), std::vector<WmiRow>{});
    wmi.answers.insert_or_assign(QStringLiteral("RSOP_RegistryPolicySetting"), std::vector<WmiRow>{});
    const wchar_t *key = L"SOFTWARE\\Policies\\Microsoft\\Windows\\System";
    const auto withLog = [&](DWORD on) {
        writeRaw(key, L"RSoPLogging", REG_DWORD, &on, sizeof on);
        const auto owners = windowsOwners(kRegistry, wmi.query());
        RegDeleteTreeW(HKEY_LOCAL_MACHINE, key);
        return owners;
    };
    ASSERT_FALSE(withLog(0));
    EXPECT_EQ(withLog(0).error().kind, ErrorKind::NotSupported);
    EXPECT_TRUE(withLog(1));
    EXPECT_TRUE(windowsOwners(kRegistry, wmi.query()));
}

TEST(Policies, ThatAreShownToAdministratorsAloneAreRefused)
{
    for (const char *refused : {"RSOP_SystemService", "RSOP_RegistryPolicySetting"}) {
        ScriptedWmi wmi;
        wmi.answers.insert_or_assign(QStringLiteral("RSOP_SystemService"), std::vector<WmiRow>{});
        wmi.answers.insert_or_assign(QStringLiteral("RSOP_RegistryPolicySetting"), std::vector<WmiRow>{});
        wmi.answers.insert_or_assign(QString::fromLatin1(refused), failure(ErrorKind::Refused, {}));
        EXPECT_EQ(windowsOwners(kRegistry, wmi.query()).error().kind, ErrorKind::Refused) << refused;
    }
}

TEST(Policies, CredentialGuardRunsWhereItIsAmongTheServices)
{
    const auto runs = [](const QVariant &services) {
        ScriptedWmi wmi;
        wmi.answers.insert_or_assign(QStringLiteral("Win32_DeviceGuard"),
                                     std::vector<WmiRow>{{{QStringLiteral("SecurityServicesRunning"), services}}});
        return windowsCredentialGuard(wmi.query());
    };
    EXPECT_EQ(runs(QVariantList{qlonglong(2), qlonglong(1)}), true);
    EXPECT_EQ(runs(QVariantList{qlonglong(2)}), false);
    EXPECT_EQ(runs(QVariantList{qlonglong(0)}), false);
    ScriptedWmi silent;
    silent.answers.insert_or_assign(QStringLiteral("Win32_DeviceGuard"), std::vector<WmiRow>{WmiRow{}});
    EXPECT_EQ(windowsCredentialGuard(silent.query()).error().kind, ErrorKind::NotSupported);
}

const char kPolicyGuid[] = "{31B2F340-016D-11D2-945F-00C04FB984F9}";
const char kNatTPreference[] =
    R"(<RegistrySettings><Registry><Properties action="U" hive="HKEY_LOCAL_MACHINE" key="SYSTEM\CurrentControlSet\Services\PolicyAgent" )"
    R"(name="AssumeUDPEncapsulationContextOnSendRule" type="REG_DWORD" value="00000000"/></Registry></RegistrySettings>)";
const char kIkeExtPreference[] =
    R"(<NTServices><NTService><Properties startupType="DISABLED" serviceName="IKEEXT"/></NTService></NTServices>)";

// A computer with no other policy, and the folder in which Windows keeps preferences.
class Preferences : public testing::Test {
protected:
    Preferences()
    {
        m_wmi.answers.insert_or_assign(QStringLiteral("RSOP_SystemService"), std::vector<WmiRow>{});
        m_wmi.answers.insert_or_assign(QStringLiteral("RSOP_RegistryPolicySetting"), std::vector<WmiRow>{});
    }
    void applied(const char *guid, const char *name)
    {
        m_wmi.answers.insert_or_assign(QStringLiteral("RSOP_GPO"),
                                       std::vector<WmiRow>{{{QStringLiteral("id"), QStringLiteral("CN=x")},
                                                            {QStringLiteral("guidName"), QString::fromLatin1(guid)},
                                                            {QStringLiteral("name"), QString::fromLatin1(name)}}});
    }
    QString path(const QString &guid, const char *file) const
    {
        return QStringLiteral("%1/%2/Machine/Preferences/%3").arg(m_folder.path(), guid, QLatin1String(file));
    }
    void write(const QString &guid, const char *file, const QByteArray &content) const
    {
        QFile out(path(guid, file));
        ASSERT_TRUE(QDir().mkpath(QFileInfo(out).path()));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    Result<std::vector<OwnedSetting>> owners()
    {
        return windowsOwners(kRegistry, m_wmi.query(), QDir::toNativeSeparators(m_folder.path()));
    }

    QTemporaryDir m_folder;
    ScriptedWmi m_wmi;
};

TEST_F(Preferences, R13_OwnValuesAndServicesAndAreNamedByTheirGuid)
{
    write(QLatin1String(kPolicyGuid), "Registry/Registry.xml", kNatTPreference);
    write(QLatin1String(kPolicyGuid), "Services/Services.xml", kIkeExtPreference);
    const auto owned = owners();
    ASSERT_TRUE(owned) << owned.error().doing.toStdString();
    ASSERT_EQ(owned->size(), 2U);
    EXPECT_EQ(owned->at(0).key, QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"));
    EXPECT_EQ(owned->at(0).sets, std::optional(RegistryValue::dword(0)));
    EXPECT_EQ(owned->at(0).policy, QLatin1String(kPolicyGuid));
    EXPECT_EQ(owned->at(1).service, QStringLiteral("IKEEXT"));
    EXPECT_EQ(owned->at(1).start, std::optional(StartType::Disabled));
}

TEST_F(Preferences, AreNamedAsTheirPolicyIs)
{
    applied("{31b2f340-016d-11d2-945f-00c04fb984f9}", "Hardening");
    write(QLatin1String(kPolicyGuid), "Registry/Registry.xml", kNatTPreference);
    const auto owned = owners();
    ASSERT_TRUE(owned);
    ASSERT_EQ(owned->size(), 1U);
    EXPECT_EQ(owned->front().policy, QStringLiteral("Hardening"));
}

TEST_F(Preferences, LeftOverFromAPolicyThatDoesNotApplyOwnNothing)
{
    applied("{6AC1786C-016F-11D2-945F-00C04FB984F9}", "Another");
    write(QLatin1String(kPolicyGuid), "Registry/Registry.xml", kNatTPreference);
    const auto owned = owners();
    ASSERT_TRUE(owned);
    EXPECT_TRUE(owned->empty());
}

TEST_F(Preferences, WithoutTheFolderAreNone)
{
    const auto owned =
        windowsOwners(kRegistry, m_wmi.query(), QDir::toNativeSeparators(m_folder.filePath(QStringLiteral("none"))));
    ASSERT_TRUE(owned);
    EXPECT_TRUE(owned->empty());
}

TEST_F(Preferences, InFoldersOfOtherNamesAreNone)
{
    write(QStringLiteral("S-1-5-21"), "Registry/Registry.xml", kNatTPreference);
    write(QLatin1String(kPolicyGuid), "Drives/Drives.xml", "<Drives/>");
    const auto owned = owners();
    ASSERT_TRUE(owned);
    EXPECT_TRUE(owned->empty());
}

TEST_F(Preferences, ThatCannotBeOpenedAreRefused)
{
    ASSERT_TRUE(QDir().mkpath(path(QLatin1String(kPolicyGuid), "Registry/Registry.xml"))); // a folder opens as no file does
    const auto owned = owners();
    ASSERT_FALSE(owned);
    EXPECT_EQ(owned.error().kind, ErrorKind::Refused);
}

TEST_F(Preferences, ThatCannotBeUnderstoodAreAnErrorAndNotNone)
{
    for (const QByteArray &content : {QByteArray("<RegistrySettings>"), QByteArray(), QByteArray(1024 * 1024 + 1, ' ')}) {
        write(QLatin1String(kPolicyGuid), "Registry/Registry.xml", content);
        const auto owned = owners();
        ASSERT_FALSE(owned);
        EXPECT_EQ(owned.error().kind, ErrorKind::Malformed);
    }
}

TEST_F(Preferences, OfMorePoliciesThanAnybodyHasAreAnError)
{
    for (int i = 0; i <= 500; ++i)
        ASSERT_TRUE(
            QDir().mkpath(m_folder.filePath(QStringLiteral("{31B2F340-016D-11D2-945F-%1}").arg(i, 12, 16, QLatin1Char('0')))));
    EXPECT_EQ(owners().error().kind, ErrorKind::Malformed);
}

TEST(AppliedPreferences, LieInTheFolderOfAllUsers)
{
    EXPECT_TRUE(appliedPreferences().endsWith(QStringLiteral("\\Microsoft\\Group Policy\\History")));
}

// Under Wine alone; see scripted_mdmregistration.cpp.
class ScriptedManagement : public testing::Test {
protected:
    void SetUp() override
    {
        const HMODULE library = LoadLibraryW(L"MDMRegistration.dll");
        wchar_t path[MAX_PATH] = L"";
        if (library)
            GetModuleFileNameW(library, path, MAX_PATH);
        if (!QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive))
            GTEST_SKIP() << "needs the scripted mdmregistration.dll";
    }
    ~ScriptedManagement() override { SetEnvironmentVariableW(L"FIX789_MDM", nullptr); }
    static Result<bool> managedWhere(const wchar_t *script)
    {
        SetEnvironmentVariableW(L"FIX789_MDM", script);
        return windowsManaged();
    }
};

TEST_F(ScriptedManagement, IsToldWithoutAskingByWhom)
{
    EXPECT_EQ(managedWhere(L"registered"), true);
    EXPECT_EQ(managedWhere(L"not-registered"), false);
}

TEST_F(ScriptedManagement, ThatIsRefusedIsNotTold)
{
    EXPECT_EQ(managedWhere(L"refused").error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedManagement, ThatFailsIsNotTold)
{
    EXPECT_EQ(managedWhere(L"fails").error().kind, ErrorKind::Failed);
}

TEST(Policies, OfWineDoNotTellWhetherItIsManaged)
{
    if (LoadLibraryW(L"MDMRegistration.dll"))
        GTEST_SKIP() << "this system has the library";
    EXPECT_EQ(windowsManaged().error().kind, ErrorKind::NotSupported);
}

TEST(Policies, OfWineAreNotSupported)
{
    EXPECT_EQ(windowsOwners(kRegistry).error().kind, ErrorKind::NotSupported);
    EXPECT_EQ(windowsCredentialGuard().error().kind, ErrorKind::NotSupported);
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

// A broken repository hangs for two minutes in ConnectServer.
TEST(Wmi, D_AnAnswerThatDoesNotComeIsNotWaitedFor)
{
    using namespace std::chrono_literals;
    const TimeBudget budget(2s);
    const auto released = std::make_shared<std::atomic<bool>>(false);
    const std::function<Result<int>()> hangs = [released] {
        while (!*released)
            std::this_thread::sleep_for(1ms);
        return Result<int>(1);
    };
    const auto answers = [] { return Result<int>(7); };
    EXPECT_EQ(budget.ask<int>(QStringLiteral("a"), answers), 7);
    EXPECT_EQ(budget.ask<int>(QStringLiteral("b"), hangs).error().kind, ErrorKind::TimedOut);
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(budget.ask<int>(QStringLiteral("c"), answers).error().kind, ErrorKind::TimedOut);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 1s) << "the next question does not wait again";
    *released = true;
    for (int tries = 0; tries < 500 && !budget.ask<int>(QStringLiteral("d"), answers); ++tries)
        std::this_thread::sleep_for(10ms);
    EXPECT_EQ(budget.ask<int>(QStringLiteral("e"), answers), 7);
}

TEST(Wmi, ANamespaceThatHangsKeepsNobodyFromAskingTheOthers)
{
    using namespace std::chrono_literals;
    TimeBudgets budgets(2s);
    const auto released = std::make_shared<std::atomic<bool>>(false);
    const std::function<Result<int>()> hangs = [released] {
        while (!*released)
            std::this_thread::sleep_for(1ms);
        return Result<int>(1);
    };
    const auto answers = [] { return Result<int>(7); };
    const auto ask = [&](const char *space, const std::function<Result<int>()> &how) {
        return budgets.ask<int>(QString::fromLatin1(space), QStringLiteral("ask"), how);
    };
    EXPECT_EQ(ask("root\\a", hangs).error().kind, ErrorKind::TimedOut);
    EXPECT_FALSE(ask("ROOT\\A", answers)) << "its questions wait for the same";
    EXPECT_EQ(ask("root\\b", answers), 7);
    *released = true;
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
    const auto rules = windowsIpsecRules(kRegistry);
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, kPolicyRules);
    ASSERT_TRUE(rules);
    ASSERT_EQ(rules->size(), 1U);
    EXPECT_EQ(rules->front().name, QStringLiteral("L2TP by hand"));
    const auto none = windowsIpsecRules(kRegistry);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());
}

void writeText(const wchar_t *key, const wchar_t *name, const wchar_t *text)
{
    writeRaw(key, name, REG_SZ, text, DWORD((std::wcslen(text) + 1) * sizeof(wchar_t)));
}

// secpol.msc, netsh ipsec static
TEST(IpsecRules, A22_AClassicPolicyThatIsAssignedIsAddedWithoutHidingTheRules)
{
    const std::wstring root = L"SOFTWARE\\Policies\\Microsoft\\Windows\\IPSec";
    const std::wstring local = root + L"\\Policy\\Local";
    const std::wstring active = local + L"\\ipsecPolicy{1}";
    const std::wstring ofDomain = root + L"\\GPTIPSECPolicy";
    writeText(active.c_str(), L"ipsecName", L"L2TP by hand");
    EXPECT_EQ(windowsIpsecRules(kRegistry), std::vector<IpsecRule>()) << "it is there and not assigned";
    writeText(local.c_str(), L"ActivePolicy", active.c_str());
    writeText(kPolicyRules, L"{1}", L"v2.30|Action=Secure|Active=TRUE|Name=Isolation|");
    const auto locally = windowsIpsecRules(kRegistry);
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, root.c_str());
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, kPolicyRules);
    EXPECT_EQ(windowsIpsecRules(kRegistry), std::vector<IpsecRule>());
    writeText(ofDomain.c_str(), L"DSIPSECPolicyPath", L"LDAP://CN=ipsecPolicy{2}");
    const auto byDomain = windowsIpsecRules(kRegistry);
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, root.c_str());
    ASSERT_TRUE(locally && byDomain);
    ASSERT_EQ(locally->size(), 2U);
    EXPECT_EQ(locally->at(0).name, QStringLiteral("Isolation"));
    EXPECT_EQ(locally->at(1).name, QString::fromStdWString(active));
    EXPECT_TRUE(locally->at(1).conditional) << "what it covers is not known";
    ASSERT_EQ(byDomain->size(), 1U);
    EXPECT_TRUE(byDomain->front().conditional);
}

TEST(IpsecRules, A5_LocalRulesAreVoidWhereAPolicySaysSo)
{
    const wchar_t *local = L"SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\ConSecRules";
    const wchar_t *policy = L"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall";
    const DWORD no = 0;
    writeText(local, L"{1}", L"v2.30|Action=Secure|Active=TRUE|Profile=Domain|Name=Mine|");
    const auto before = windowsIpsecRules(kRegistry);
    writeRaw((std::wstring(policy) + L"\\DomainProfile").c_str(), L"AllowLocalIPsecPolicyMerge", REG_DWORD, &no, sizeof no);
    const auto after = windowsIpsecRules(kRegistry);
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, local);
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, policy);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(before->size(), 1U);
    EXPECT_TRUE(after->empty());
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
    for (const char *text : {"", "v2.30", "Action=Secure|Name=x|", "v2.30|Name=x|", "v2.30|Action=Secure|EP2Port=RPC|",
                             "v2.30|Action=Secure|EP2Port=70000|"})
        EXPECT_FALSE(ipsecRuleFrom(QStringLiteral("{1}"), QString::fromLatin1(text))) << text;
    EXPECT_FALSE(ipsecRuleFrom({}, QStringLiteral("v2|Action=Secure|") + QString(70'000, u'x')));
}

} // namespace
} // namespace fix789::tests::policies_test
