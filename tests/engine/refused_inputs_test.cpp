// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Nothing outside the closed list of places can be changed, whatever an attacker writes into a journal, a case or a command
// line. The table is what was thought of; tests/fuzz/journal_fuzz looks for what was not.
#include "diagnosis/causes.h"
#include "model/changes/own_firewall_rules.h"
#include "model/changes/writable_places.h"
#include "support/fixture.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace engine_refused_inputs_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

struct Refused {
    const char *what;
    const char *change; ///< as a journal would say it
};

constexpr Refused kRefused[]{
    {"a program at sign-in", R"~({"kind":"registry-value","key":"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run",
        "name":"x","content":{"is":"value","type":1,"hex":"780000"}})~"},
    {"another value of our key", R"~({"kind":"registry-value","key":"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent",
        "name":"ImagePath","content":{"is":"value","type":1,"hex":"780000"}})~"},
    {"our value by a way around", R"~({"kind":"registry-value",
        "key":"HKLM\\SYSTEM\\CurrentControlSet\\Control\\..\\Services\\PolicyAgent",
        "name":"AssumeUDPEncapsulationContextOnSendRule","content":{"is":"no-value"}})~"},
    {"our value of another user", R"~({"kind":"registry-value","key":"HKU\\S-1-5-18\\x","name":"ProhibitIpSec",
        "content":{"is":"no-value"}})~"},
    {"a server's certificate elsewhere", R"~({"kind":"registry-value","key":"HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time",
        "name":"ServerAuthCert","content":{"is":"value","type":3,"hex":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}})~"},
    {"a key that begins like a server's", R"~({"kind":"registry-value",
        "key":"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccessX","name":"ServerAuthCert",
        "content":{"is":"value","type":3,"hex":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}})~"},
    {"a program in the place of a server's certificate", R"~({"kind":"registry-value",
        "key":"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess","name":"ServerAuthCert",
        "content":{"is":"value","type":1,"hex":"63006d0064000000"}})~"},
    {"another value of a server", R"~({"kind":"registry-value",
        "key":"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters","name":"ServiceDll",
        "content":{"is":"value","type":1,"hex":"780000"}})~"},
    {"a server's key taken away", R"~({"kind":"registry-value",
        "key":"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess","name":"DoNotUpdateAuthCert","content":{"is":"no-key"}})~"},
    {"the virus scanner", R"~({"kind":"service-start","service":"WinDefend","start":4})~"},
    {"the firewall", R"~({"kind":"service-running","service":"MpsSvc","running":false})~"},
    {"a service by a path", R"~({"kind":"service-start","service":"..\\IKEEXT","start":4})~"},
    {"a start type that only drivers have", R"~({"kind":"service-start","service":"IKEEXT","start":0})~"},
    {"the network card", R"~({"kind":"device-enabled","instance":"PCI\\VEN_8086&DEV_15F3","enabled":false})~"},
    {"the root of all devices", R"~({"kind":"device-made-anew","instance":"HTREE\\ROOT\\0","done":true})~"},
    {"a firewall rule of Windows", R"~({"kind":"firewall-rule","rule":"Core Networking - DNS (UDP-Out)","state":"absent"})~"},
    {"a rule that says something else",
     R"~({"kind":"firewall-rule","rule":"Fix789: L2TP inside IPsec (UDP 1701)","state":"altered"})~"},
    {"a firewall profile of no network", R"~({"kind":"firewall-profile","network":"every","on":false})~"},
    {"a password in the journal", R"~({"kind":"credentials-entered","connection":"a","done":true,"password":"x"})~"},
    {"a connection that is a path", R"~({"kind":"credentials-saved","connection":"..\\..\\x","present":false})~"},
    {"a connection that is two lines",
     R"~({"kind":"connection-option","connection":"a]\n[b","option":"tunnel-type","value":"3"})~"},
    {"a program at a connection", R"~({"kind":"connection-option","connection":"a","option":"own-ipsec",
        "value":"NumCustomPolicy=1\nCustomDialDll=evil.dll"})~"},
    {"a tunnel that is two lines", R"~({"kind":"connection-option","connection":"a","option":"tunnel-type","value":"3\nX=1"})~"},
    {"a copy onto itself", R"~({"kind":"connection-copy","connection":"a","copy":"A","present":false})~"},
    {"an unknown kind", R"~({"kind":"file","path":"C:\\x","content":""})~"},
    {"a known kind with more", R"~({"kind":"dns-cache-emptied","done":true,"command":"calc.exe"})~"},
    {"no kind", R"~({})~"},
};

QByteArray sealed(QJsonObject line)
{
    line.insert(QStringLiteral("v"), 2);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact);
    line.insert(QStringLiteral("sum"),
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32)));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

// A journal with this one change, open, so that an undo would want to act on it.
QByteArray journalWith(const QJsonObject &change)
{
    const QString at = QStringLiteral("2026-11-05T10:00:00.000Z");
    return sealed({{QStringLiteral("kind"), QStringLiteral("begin")},
                   {QStringLiteral("run"), kFirstRun},
                   {QStringLiteral("at"), at},
                   {QStringLiteral("causes"), QJsonArray()}}) +
           sealed({{QStringLiteral("kind"), QStringLiteral("change")},
                   {QStringLiteral("run"), kFirstRun},
                   {QStringLiteral("at"), at},
                   {QStringLiteral("change"), change},
                   {QStringLiteral("before"), change}});
}

TEST(RefusedInputs, AJournalWithAnyOfThemUndoesNothing)
{
    for (const Refused &refused : kRefused) {
        SCOPED_TRACE(refused.what);
        Fixture fixture(windows11({kServerInTheOpen}));
        const MachineState original = fixture.state();
        fixture.log.bytes = journalWith(jsonObject(refused.change));
        const QByteArray journal = fixture.log.bytes;
        EXPECT_EQ(fixture.undo().end, FixEnd::JournalDamaged);
        EXPECT_EQ(fixture.undo(kFirstRun).end, FixEnd::JournalDamaged);
        EXPECT_EQ(fixture.log.bytes, journal);
        EXPECT_TRUE(fixture.state() == original);
    }
}

TEST(RefusedInputs, AJournalCannotSwitchTheFirewallOffByAnUndo)
{
    Fixture fixture(windows11({kServerInTheOpen}));
    const MachineState original = fixture.state();
    fixture.log.bytes = journalWith({{QStringLiteral("kind"), QStringLiteral("firewall-profile")},
                                     {QStringLiteral("network"), QStringLiteral("private")},
                                     {QStringLiteral("on"), false}});
    EXPECT_EQ(fixture.undo().end, FixEnd::JournalDamaged);
    EXPECT_TRUE(fixture.state() == original);
}

TEST(RefusedInputs, ACaseIsNotChangedThereEither)
{
    for (const Refused &refused : kRefused) {
        const auto change = changeFromJson(jsonObject(refused.change));
        if (!change)
            continue; // it is no change at all
        CaseFile computer = windows11({kServerInTheOpen});
        const QJsonObject document = computer.document();
        EXPECT_FALSE(mayWrite(*change)) << refused.what;
        EXPECT_EQ(computer.make(*change).error().kind, ErrorKind::Refused) << refused.what;
        EXPECT_EQ(computer.document(), document) << refused.what;
    }
}

TEST(RefusedInputs, TheTableWouldBeTakenIfThePlacesWereOurs)
{
    const QByteArray good = journalWith(toJson(FirewallRuleIs{kTunnelRule, FirewallRuleIs::State::Absent}));
    Fixture fixture(windows11({kServerInTheOpen}));
    fixture.log.bytes = good;
    EXPECT_EQ(fixture.undo().end, FixEnd::Done);
}

TEST(RefusedInputs, IdsOfTheCommandLineAreOfTheListAndTheirSubjectsPlain)
{
    for (const char *word :
         {"", ":", "service.disabled:", "service.disabled:a b", "service.disabled:..\\IKEEXT", "service.disabled:IKEEXT;calc",
          "service.disabled:\"IKEEXT\"", "service.disabled:IKEEXT\n", "registry.set", "registry.nat-t-needed:HKLM\\SOFTWARE",
          "../registry.nat-t-needed", "REGISTRY.NAT-T-NEEDED"})
        EXPECT_FALSE(causeFromString(QString::fromLatin1(word))) << word;
    // A plain service that is not ours is not the subject of a cause, and has no fix.
    Fixture fixture(windows11());
    EXPECT_EQ(fixture.fix({{cause::kServiceDisabled, QStringLiteral("WinDefend")}}).end, FixEnd::NoEvidence);
}

} // namespace
} // namespace engine_refused_inputs_test
