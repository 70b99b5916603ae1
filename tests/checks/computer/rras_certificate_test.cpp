// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "checks/rras_settings.h"
#include "recording/machine/recorded_registry.h"
#include "recording/redaction.h"
#include "support/failing_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace checks_computer_rras_certificate_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kOld = QString(40, u'A');
const QString kNew = QString(40, u'B');
constexpr char kParameters[] = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Some";

constexpr char kServer[] = R"({"clock":{"now":"2026-06-01T12:00:00Z"},"services":{"RemoteAccess":{"start":"automatic"}}})";

QJsonObject certificate(const QString &thumbprint, const char *subject, const char *until = "2027-01-01T00:00:00Z")
{
    return {{QStringLiteral("store"), QStringLiteral("computer")},
            {QStringLiteral("subject"), QString::fromLatin1(subject)},
            {QStringLiteral("issuer"), QStringLiteral("CN=Example CA")},
            {QStringLiteral("thumbprint"), thumbprint},
            {QStringLiteral("notBefore"), QStringLiteral("2025-01-01T00:00:00Z")},
            {QStringLiteral("notAfter"), QString::fromLatin1(until)},
            {QStringLiteral("purposes"), QJsonArray{QStringLiteral("1.3.6.1.5.5.7.3.1")}},
            {QStringLiteral("hasKey"), true},
            {QStringLiteral("key"), QStringLiteral("usable")},
            {QStringLiteral("chain"), QStringLiteral("trusted")}};
}

CaseFile computer(const QJsonObject &values, const QJsonArray &certificates, const char *key = kParameters)
{
    const QJsonObject registry{{QString::fromLatin1(key), values}};
    const QJsonObject more{{QStringLiteral("registry"), registry}, {QStringLiteral("certificates"), certificates}};
    return windows11({kServer, QJsonDocument(more).toJson()});
}

QJsonObject pinned(const QString &thumbprint)
{
    return {{QStringLiteral("ServerAuthCert"), thumbprint}};
}

QStringList causes(const QJsonObject &values, const QJsonArray &certificates)
{
    return causesOf(lookAt(computer(values, certificates)).verdict);
}

TEST(RrasCertificate, AThumbprintThatIsGoneIsTheCause)
{
    EXPECT_EQ(causes(pinned(kOld), {certificate(kNew, "CN=vpn.example.com")}),
              QStringList{QStringLiteral("server.certificate-thumbprint")});
}

TEST(RrasCertificate, OneThatRanOutBesideItsRenewalIsTheCause)
{
    EXPECT_EQ(causes(pinned(kOld),
                     {certificate(kOld, "CN=vpn.example.com", "2026-05-01T00:00:00Z"), certificate(kNew, "CN=vpn.example.com")}),
              QStringList{QStringLiteral("server.certificate-thumbprint")});
}

TEST(RrasCertificate, OneThatRanOutAloneHasToBeRenewed)
{
    EXPECT_EQ(causes(pinned(kOld), {certificate(kOld, "CN=vpn.example.com", "2026-05-01T00:00:00Z")}),
              QStringList{QStringLiteral("server.certificate-expired")});
}

TEST(RrasCertificate, OneOfDirectAccessIsTheCause)
{
    const QJsonArray both{certificate(kOld, "CN=DirectAccess-IPHTTPS"), certificate(kNew, "CN=vpn.example.com")};
    EXPECT_EQ(causes(pinned(kOld), both), QStringList{QStringLiteral("server.directaccess-certificate")});
}

TEST(RrasCertificate, OneOfDirectAccessIsToldFromARedactedRecordToo)
{
    const CaseFile whole =
        computer(pinned(kOld), {certificate(kOld, "CN=DirectAccess-IPHTTPS"), certificate(kNew, "CN=vpn.example.com")});
    const CaseFile record = CaseFile::fromState(QStringLiteral("redacted"), redacted(whole.state()));
    EXPECT_EQ(causesOf(lookAt(record).verdict), causesOf(lookAt(whole).verdict));
    EXPECT_FALSE(record.toJson().contains(kOld.toLatin1()));
}

TEST(RrasCertificate, TheRightOneIsFineHoweverItsThumbprintIsWritten)
{
    const QJsonArray both{certificate(kOld, "CN=DirectAccess-IPHTTPS"), certificate(kNew, "CN=vpn.example.com")};
    QString spaced = QString(QChar(0x200E));
    for (int i = 0; i < 20; ++i)
        spaced += QStringLiteral("bb ");
    const QJsonObject bytes{{QStringLiteral("type"), QStringLiteral("binary")}, {QStringLiteral("hex"), kNew.toLower()}};
    EXPECT_TRUE(causes(pinned(kNew), both).isEmpty());
    EXPECT_TRUE(causes(pinned(spaced), both).isEmpty());
    EXPECT_TRUE(causes({{QStringLiteral("ServerAuthCert"), bytes}}, both).isEmpty());
}

TEST(RrasCertificate, IsFoundByItsNameBelowEachOfTheServices)
{
    for (const char *key : {"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\PPP\\EAP",
                            "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SstpSvc\\Parameters",
                            "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess"})
        EXPECT_EQ(causesOf(lookAt(computer(pinned(kOld), {certificate(kNew, "CN=vpn.example.com")}, key)).verdict),
                  QStringList{QStringLiteral("server.certificate-thumbprint")})
            << key;
}

TEST(RrasCertificate, WhatIsNoThumbprintIsNotJudged)
{
    const Report report = lookAt(computer(pinned(QStringLiteral("see the wiki")), {certificate(kNew, "CN=vpn.example.com")}));
    EXPECT_EQ(findingOf(report, "rras-certificate").verdict, FindingVerdict::Unknown);
}

TEST(RrasCertificate, WhereNothingIsPinnedNothingIsWrong)
{
    EXPECT_EQ(findingOf(lookAt(computer({}, {})), "rras-certificate").verdict, FindingVerdict::Ok);
}

TEST(RrasCertificate, AComputerThatIsNoVpnServerIsSkipped)
{
    const Report report = lookAt(windows11({}));
    EXPECT_EQ(findingOf(report, "rras-certificate").verdict, FindingVerdict::Skipped);
}

TEST(RrasCertificate, ARefusedServiceIsUnknown)
{
    const FailingMachine refusing(ErrorKind::Refused);
    EXPECT_EQ(kRrasCertificate.run(refusing.machine(), {}, {}).verdict, FindingVerdict::Unknown);
}

TEST(RrasCertificate, BehindNatTheServerIsToldOfItsValue)
{
    const Report report = lookAt(computer({}, {}));
    const auto &notes = findingOf(report, "rras-certificate").notes;
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().id, "server.behind-nat");
}

TEST(RrasSettings, AnEndlessTreeEnds)
{
    MachineState state;
    QString key = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess");
    for (int depth = 0; depth < 50; ++depth)
        key += QStringLiteral("\\Deeper");
    state.registry[key] = ByName<Answer<RegistryValue>>{{QStringLiteral("ServerAuthCert"), RegistryValue::dword(1)}};
    EXPECT_FALSE(findRrasSettings(RecordedRegistry(state)).serverAuthCert);
}

} // namespace
} // namespace checks_computer_rras_certificate_test
