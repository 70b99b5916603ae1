// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Every computer that the programs ship is healthy, in every language, and stays so with every irritant: whatever looks odd and
// works is no fault, and nothing is proposed.
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace recording_shipped_computers_test {
using namespace fix789;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const char kIrritants[] = R"({
  "attempts":[{"error":0,"at":"2026-11-02T08:00:00Z"}],"managed":true,
  "owners":[{"owner":"GPO","service":"XboxNetApiSvc","sets":"disabled"},{"owner":"MDM","connection":"Old 3"}],
  "ipsecRules":[{"name":"Isolation","outbound":"request"},{"name":"Old","outbound":"require","enabled":false}],
  "profiles":[
    {"name":"Old 1","tunnel":"pptp","server":"a.example.com","authentication":"pre-shared-key"},
    {"name":"Old 2","tunnel":"automatic","server":"b.example.com","authentication":"certificate"},
    {"name":"Old 3","tunnel":"ikev2","server":"c.example.com","authentication":"certificate","ownIpsec":true},
    {"name":"Old 4","damaged":true},
    {"name":"Office","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}],
  "interfaces":[{"name":"LAN","type":6,"addresses":["192.168.1.23","2001:db8::5"],"metrics":[25,30]},
    {"name":"NordLynx","type":53,"addresses":["10.5.0.2"]},{"name":"vEthernet","type":6,"addresses":["169.254.3.4"]}],
  "services":{"SstpSvc":{"state":"stopped","exitCode":1077},"RasMan":{"start":"manual","state":"stopped","exitCode":1077},
    "IKEEXT":{"start":"automatic","delayed":true,"state":"running"},"SEVPNSERVER":{"start":"automatic","state":"running"}},
  "registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"AssumeUDPEncapsulationContextOnSendRule":2},
    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{"ProhibitIpSec":0,"NegotiateDH2048_AES256":1,
      "AllowL2TPWeakCrypto":0}}})";

QStringList shipped()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/computers")).entryList({QStringLiteral("windows-*.json")}))
        names << file.chopped(5);
    return names;
}

CaseFile on(const QString &base, const std::vector<QByteArray> &differences)
{
    const QJsonObject machine = QJsonDocument::fromJson(windows11(differences).toJson()).object().value(u"machine").toObject();
    const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("fix789.case/1")},
                               {QStringLiteral("id"), QStringLiteral("shipped")},
                               {QStringLiteral("base"), base},
                               {QStringLiteral("machine"), machine}};
    return CaseFile::parse(QJsonDocument(document).toJson()).value();
}

TEST(ShippedComputers, AreManyVersionsInFourLanguages)
{
    EXPECT_GE(shipped().size(), 17);
    for (const char *name :
         {"windows-10", "windows-server-2016", "windows-server-2019", "windows-server-2022", "windows-10-de", "windows-11-ja",
          "windows-server-2022-ar", "windows-11-24h2", "windows-11-25h2", "windows-server-2025"})
        EXPECT_TRUE(shipped().contains(QLatin1String(name))) << name;
}

TEST(ShippedComputers, AreHealthyAndNothingIsProposed)
{
    for (const QString &base : shipped())
        for (const char *network : {"{}", kServerInTheOpen}) {
            const Report report = lookAt(on(base, {network}));
            EXPECT_EQ(report.verdict.state, VerdictState::Healthy) << base.toStdString();
            EXPECT_TRUE(report.verdict.causes.empty()) << causesOf(report.verdict).join(u' ').toStdString();
            EXPECT_TRUE(report.fixes.empty());
            for (const Examined &examined : report.examined)
                if (examined.finding.verdict == FindingVerdict::Unknown)
                    ADD_FAILURE() << base.toStdString() << ' ' << examined.check->id;
        }
}

TEST(ShippedComputers, StayHealthyWithEveryIrritant)
{
    for (const QString &base : shipped()) {
        const Report report = lookAt(on(base, {kServerInTheOpen, kIrritants}));
        EXPECT_EQ(report.verdict.state, VerdictState::Healthy) << base.toStdString();
        EXPECT_TRUE(report.verdict.causes.empty()) << causesOf(report.verdict).join(u' ').toStdString();
        EXPECT_TRUE(report.fixes.empty());
    }
}

TEST(ShippedComputers, ShowTheSameFaultInEveryLanguage)
{
    for (const QString &base : shipped())
        EXPECT_EQ(causesOf(lookAt(on(base, {kIkeExtDisabled, kServerInTheOpen})).verdict),
                  QStringList{QStringLiteral("service.disabled:IKEEXT")})
            << base.toStdString();
}

} // namespace
} // namespace recording_shipped_computers_test
