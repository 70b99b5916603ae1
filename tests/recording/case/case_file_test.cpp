// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/causes.h"
#include "engine/present.h"
#include "recording/case/case_file.h"
#include "recording/machine/recorded_machine.h"
#include "recording/machine/recorded_system_writer.h"
#include "support/paths.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace recording_case_case_file_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kPolicyAgent = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent");
const QString kNatT = QStringLiteral("AssumeUDPEncapsulationContextOnSendRule");

CaseFile parsed(const QByteArray &bytes)
{
    const auto file = CaseFile::parse(bytes);
    EXPECT_TRUE(file.has_value()) << (file ? "" : file.error().doing.toStdString());
    return file.value_or(CaseFile::practice());
}

CaseFile withoutBase(const QByteArray &machine)
{
    return parsed(R"({"schema":"fix789.case/1","id":"test","base":null,"machine":)" + machine + "}");
}

Result<RegistryContent> readRegistry(const CaseFile &file, const QString &key, const QString &name)
{
    const FixedOwnChanges nothing;
    const RecordedMachine recorded(file.id(), file.state(), nothing);
    return recorded.machine().registry.read(key, name);
}

ErrorKind registryError(const CaseFile &file)
{
    const auto content = readRegistry(file, kPolicyAgent, kNatT);
    EXPECT_FALSE(content.has_value());
    return content ? ErrorKind::Failed : content.error().kind;
}

TEST(CaseFile, BaseGivesWhatTheCaseDoesNotSay)
{
    const CaseFile file = windows11();
    EXPECT_EQ(file.state().system, QStringLiteral("Windows 11 23H2 (22631.4317)"));
    EXPECT_TRUE(file.state().bootedAt.has_value());
    EXPECT_EQ(file.state().services.size(), 8U);
}

TEST(CaseFile, OverrideOfOneMemberLeavesTheOthers)
{
    const CaseFile file = windows11({kIkeExtDisabled});
    const ServiceState &service = *file.state().services.at(QStringLiteral("IKEEXT"));
    EXPECT_EQ(service.start, StartType::Disabled);
    EXPECT_EQ(service.dependsOn, QStringList{QStringLiteral("BFE")});
    EXPECT_EQ(service.displayName, QStringLiteral("IKE and AuthIP IPsec Keying Modules"));
}

TEST(CaseFile, NamesDisregardCase)
{
    const CaseFile file = windows11(
        {R"({"services":{"ikeext":{"start":"disabled"}},"registry":{"hklm\\system\\currentcontrolset\\services\\policyagent":{"ASSUMEUDPENCAPSULATIONCONTEXTONSENDRULE":2}}})"});
    EXPECT_EQ(file.state().services.at(QStringLiteral("IKEEXT"))->start, StartType::Disabled);
    EXPECT_EQ(file.state().services.size(), 8U);
    EXPECT_EQ(readRegistry(file, kPolicyAgent, kNatT), RegistryContent(RegistryValue::dword(2)));
}

TEST(CaseFile, WithoutABaseOnlyWhatIsWrittenIsKnown)
{
    const CaseFile file = withoutBase("{}");
    EXPECT_TRUE(file.state().services.empty());
    EXPECT_EQ(lookAt(file).verdict.state, VerdictState::Undetermined);
}

TEST(CaseFile, AbsentRefusedAndNotRecordedAreThreeThings)
{
    EXPECT_EQ(readRegistry(windows11({natTValue(R"({"absent":true})")}), kPolicyAgent, kNatT), RegistryContent(NoValue{}));
    EXPECT_EQ(registryError(windows11({natTValue(R"({"refused":true})")})), ErrorKind::Refused);
    EXPECT_EQ(registryError(windows11({natTValue("null")})), ErrorKind::NotSupported);
}

TEST(CaseFile, SoAreTheyForAWholeKey)
{
    const auto key = [](const char *content) {
        return windows11(
            {QByteArray(R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":)") + content + "}}"});
    };
    EXPECT_EQ(readRegistry(key(R"({"absent":true})"), kPolicyAgent, kNatT), RegistryContent(NoKey{}));
    EXPECT_EQ(registryError(key(R"({"refused":true})")), ErrorKind::Refused);
    EXPECT_EQ(registryError(key("null")), ErrorKind::NotSupported);
}

TEST(CaseFile, AndForAService)
{
    const auto error = [](const char *content) {
        const CaseFile file = windows11({QByteArray(R"({"services":{"IKEEXT":)") + content + "}}"});
        const FixedOwnChanges nothing;
        const RecordedMachine recorded(file.id(), file.state(), nothing);
        return recorded.machine().facts.service(QStringLiteral("IKEEXT")).error().kind;
    };
    EXPECT_EQ(error(R"({"absent":true})"), ErrorKind::NotFound);
    EXPECT_EQ(error(R"({"refused":true})"), ErrorKind::Refused);
    EXPECT_EQ(error(R"({"failed":true})"), ErrorKind::Failed);
    EXPECT_EQ(error("null"), ErrorKind::NotSupported);
}

TEST(CaseFile, ShortFormsOfValues)
{
    EXPECT_EQ(readRegistry(windows11({natTValue("2")}), kPolicyAgent, kNatT), RegistryContent(RegistryValue::dword(2)));
    EXPECT_EQ(readRegistry(windows11({natTValue("4294967295")}), kPolicyAgent, kNatT),
              RegistryContent(RegistryValue::dword(0xFFFFFFFF)));
    EXPECT_EQ(readRegistry(windows11({natTValue("\"2\"")}), kPolicyAgent, kNatT),
              RegistryContent(RegistryValue::string(QStringLiteral("2"))));
    EXPECT_EQ(readRegistry(windows11({natTValue(R"({"type":"qword","hex":"0200000000000000"})")}), kPolicyAgent, kNatT),
              RegistryContent(RegistryValue{RegistryType::Qword, QByteArray("\2\0\0\0\0\0\0\0", 8)}));
    EXPECT_EQ(readRegistry(windows11({natTValue(R"({"type":99,"hex":""})")}), kPolicyAgent, kNatT),
              RegistryContent(RegistryValue{RegistryType(99), {}}));
}

TEST(CaseFile, ServiceOfWhichTheStartTypeIsNotSaidIsRefused)
{
    EXPECT_FALSE(CaseFile::parse(R"({"schema":"fix789.case/1","id":"t","machine":{"services":{"IKEEXT":{"state":"running"}}}})"));
    EXPECT_FALSE(CaseFile::parse(R"({"schema":"fix789.case/1","id":"t","machine":{"services":{"IKEEXT":{}}}})"));
    EXPECT_TRUE(CaseFile::parse(
        R"({"schema":"fix789.case/1","id":"t","machine":{"services":{"IKEEXT":{"start":"manual","state":"stopped"}}}})"));
}

TEST(CaseFile, ServerIsTheOneOfTheNegotiation)
{
    EXPECT_EQ(windows11().server(), QString());
    EXPECT_EQ(windows11({R"({"dns":{"b.example":["192.0.2.1"]}})"}).server(), QStringLiteral("b.example"));
    EXPECT_EQ(windows11({R"({"dns":{"a.example":["192.0.2.1"]}})", kServerInTheOpen}).server(),
              QStringLiteral("vpn.example.com"));
}

TEST(CaseFile, StateComesBackFromItsJson)
{
    const char *everything = R"({"clock":{"bootedAt":"2026-11-02T07:41:12.345Z"},"system":{"name":"Ä","windows":false},
      "registry":{"K":{"a":1,"b":"t","c":{"type":3,"hex":"00ff"},"d":{"absent":true},"e":{"refused":true}},"L":{"refused":true},"M":{}},
      "services":{"S":{"start":"boot","state":"paused","exitCode":4294967295,"delayed":true,"triggered":false,"dependsOn":["A","B"],"displayName":"é"},"T":{"failed":true}},
      "dns":{"a":{"absent":true},"b":{"timedOut":true},"c":["::1"],"d":{"refused":true}},
      "ike":{"c":{"address":"::1","serverBehindNat":true,"rungs":[{"rung":"mm1","port":4500,"result":"unreachable","detail":"d","ms":0,"sends":2,
        "sourcePorts":1,"notification":14,"droppedAfterHop":2,"vendorIds":["00"],"icmp":{"type":3,"code":13,"reporter":"::2"}},{"rung":"ppp","result":"not-tried"}]},"d":{"timedOut":true}}})";
    const CaseFile file = windows11({everything});
    const CaseFile again = CaseFile::fromState(QStringLiteral("again"), file.state());
    EXPECT_TRUE(again.state() == file.state());
    EXPECT_TRUE(parsed(again.toJson()).state() == file.state());
}

TEST(CaseFile, PracticeComputerIsReadableAndBroken)
{
    const CaseFile practice = CaseFile::practice();
    EXPECT_EQ(practice.id(), QStringLiteral("practice"));
    EXPECT_EQ(lookAt(practice).verdict.state, VerdictState::Caused);
}

// ---- changing and putting back ----

class Changed : public testing::TestWithParam<Change> {};

TEST_P(Changed, AndPutBackLeavesTheJsonEqual)
{
    // The first has the redundant {"absent":true} of the base spelled out again.
    for (CaseFile file : {windows11({natTValue(R"({"absent":true})"), prohibitIpSec(R"({"absent":true})")}), windows11(),
                          windows11({kIkeExtDisabled, natTValue("\"2\"")}), CaseFile::practice(),
                          CaseFile::fromState(QStringLiteral("flat"), windows11({kProhibitIpSecOn}).state())}) {
        const QJsonObject original = file.document();
        const MachineState state = file.state();
        const FixedOwnChanges nothing;
        const RecordedMachine recorded(file.id(), file.state(), nothing);
        const auto holding = present(recorded.machine(), GetParam());
        ASSERT_TRUE(holding.has_value());
        const Change &before = *holding;
        ASSERT_TRUE(file.make(GetParam()).has_value());
        ASSERT_TRUE(file.make(GetParam()).has_value()); // twice is harmless
        EXPECT_TRUE(parsed(file.toJson()).state() == file.state());
        ASSERT_TRUE(file.make(before).has_value());
        EXPECT_EQ(file.document(), original);
        EXPECT_TRUE(file.state() == state);
    }
}

INSTANTIATE_TEST_SUITE_P(Places, Changed,
                         testing::Values(Change(RegistryValueIs{kPolicyAgent, kNatT, RegistryValue::dword(2)}),
                                         Change(RegistryValueIs{kPolicyAgent, kNatT, NoValue{}}),
                                         Change(RegistryValueIs{
                                             QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"),
                                             QStringLiteral("ProhibitIpSec"), RegistryValue::dword(0)}),
                                         Change(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}),
                                         Change(ServiceStartIs{QStringLiteral("BFE"), StartType::Disabled}),
                                         Change(ServiceStartIs{QStringLiteral("Rasl2tp"), StartType::System}),
                                         Change(ServiceRunningIs{QStringLiteral("SstpSvc"), Running::No}),
                                         Change(ServiceRunningIs{QStringLiteral("IKEEXT"), Running::Yes})));

TEST(CaseFile, ChangeOutsideThePlacesIsRefused)
{
    CaseFile file = windows11({R"({"services":{"WinDefend":{"start":"automatic","state":"running"}}})"});
    const auto made = file.make(ServiceStartIs{QStringLiteral("WinDefend"), StartType::Disabled});
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().kind, ErrorKind::Refused);
}

TEST(CaseFile, ChangeOfWhatWasRefusedIsRefused)
{
    CaseFile file = windows11({natTValue(R"({"refused":true})"), R"({"services":{"IKEEXT":{"refused":true}}})"});
    EXPECT_EQ(file.make(RegistryValueIs{kPolicyAgent, kNatT, RegistryValue::dword(2)}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(file.make(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}).error().kind, ErrorKind::Refused);
}

TEST(CaseFile, ChangeOfWhatIsNotThereIsNotFound)
{
    CaseFile file = windows11({R"({"services":{"IKEEXT":{"absent":true}}})"});
    EXPECT_EQ(file.make(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}).error().kind, ErrorKind::NotFound);
}

TEST(CaseFile, ChangeOfWhatWasNotRecordedIsAnError)
{
    CaseFile file = windows11({natTValue("null"), R"({"services":{"IKEEXT":null}})"});
    EXPECT_FALSE(file.make(RegistryValueIs{kPolicyAgent, kNatT, RegistryValue::dword(2)}));
    EXPECT_FALSE(file.make(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}));
}

TEST(RecordedSystemWriter, ChangeThatCannotBeSavedIsNotMade)
{
    CaseFile file = windows11({kIkeExtDisabled});
    const MachineState original = file.state();
    RecordedSystemWriter systemWriter(
        file, [](const CaseFile &) -> Result<void> { return failure(ErrorKind::Failed, QStringLiteral("writing the case")); });
    EXPECT_FALSE(systemWriter.make(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}));
    EXPECT_TRUE(file.state() == original);
}

TEST(RecordedSystemWriter, WhatIsSavedIsTheChangedComputer)
{
    CaseFile file = windows11({kIkeExtDisabled});
    QByteArray saved;
    RecordedSystemWriter systemWriter(file, [&](const CaseFile &changed) -> Result<void> {
        saved = changed.toJson();
        return {};
    });
    ASSERT_TRUE(systemWriter.make(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}));
    EXPECT_TRUE(parsed(saved).state() == file.state());
    EXPECT_EQ(file.state().services.at(QStringLiteral("IKEEXT"))->start, StartType::Manual);
}

// ---- files ----

TEST(CaseFile, IsSavedAndLoaded)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("case.json"));
    const CaseFile file = windows11({kIkeExtDisabled, kServerSilent});
    ASSERT_TRUE(file.save(path));
    const auto loaded = CaseFile::load(path);
    ASSERT_TRUE(loaded.has_value());
    EXPECT_EQ(loaded->document(), file.document());
    EXPECT_TRUE(loaded->state() == file.state());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("case.json")});
}

TEST(CaseFile, FileThatIsNotThereIsNotFound)
{
    QTemporaryDir folder;
    EXPECT_EQ(CaseFile::load(folder.filePath(QStringLiteral("none.json"))).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(windows11().save(folder.filePath(QStringLiteral("none/none.json"))));
}

TEST(CaseFile, FolderIsNoCase)
{
    QTemporaryDir folder;
    EXPECT_FALSE(CaseFile::load(folder.path()));
}

TEST(CaseFile, LargestFileIsFourMebibytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("case.json"));
    QByteArray bytes = windows11().toJson();
    bytes += QByteArray(4 * 1024 * 1024 - bytes.size(), ' ');
    EXPECT_TRUE(CaseFile::parse(bytes));
    bytes += ' ';
    EXPECT_EQ(CaseFile::parse(bytes).error().kind, ErrorKind::Malformed);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    EXPECT_EQ(CaseFile::load(path).error().kind, ErrorKind::Malformed);
}

// A case holds what ports returned, and nothing that was concluded.
TEST(ShippedComputers, HoldNoWordOfTheVocabulary)
{
    const QDir folder(test::sourceFolder() + QStringLiteral("/resources/computers"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    EXPECT_GE(names.size(), 2);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const CauseEntry &entry : allCauses())
            EXPECT_FALSE(text.contains(entry.id.toString(), Qt::CaseInsensitive)) << name.toStdString() << ": " << entry.id.name;
        for (const char *word : {"verdict", "finding", "cause", "expected", "scenario", "problem", "healthy"})
            EXPECT_FALSE(text.contains(QLatin1String(word), Qt::CaseInsensitive)) << name.toStdString() << ": " << word;
    }
}

TEST(ShippedComputers, HealthyOneIsHealthy)
{
    const Report report = lookAt(windows11());
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(report.verdict.notes.empty());
    EXPECT_TRUE(report.verdict.notLookedAt.empty());
}

} // namespace
} // namespace recording_case_case_file_test
