// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace checks_computer_machine_certificate_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");
const QString kFirst = QString(40, u'A');
const QString kSecond = QString(40, u'B');

constexpr char kSignsInWithCertificate[] = R"({"clock":{"now":"2026-06-01T12:00:00Z"},"profiles":[
  {"name":"Büro","server":"vpn.example.com","tunnel":"l2tp","authentication":"certificate"}]})";
constexpr char kSignsInWithKey[] = R"({"clock":{"now":"2026-06-01T12:00:00Z"},"profiles":[
  {"name":"Büro","server":"vpn.example.com","tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true}]})";

constexpr char kExpired[] = R"({"notBefore":"2025-05-20T00:00:00Z","notAfter":"2026-05-20T00:00:00Z"})";
constexpr char kExpiredLongAgo[] = R"({"notBefore":"2024-01-01T00:00:00Z","notAfter":"2025-01-01T00:00:00Z"})";
constexpr char kUntrusted[] = R"({"chain":"root-untrusted"})";
constexpr char kForWebServers[] = R"({"purposes":["1.3.6.1.5.5.7.3.1"]})";

// A good one of the computer, with these members instead.
QJsonObject certificate(const char *members, const QString &thumbprint = kFirst)
{
    QJsonObject json = jsonObject(R"({"store":"computer","subject":"CN=till-3.example.com","issuer":"CN=Example CA",
      "notBefore":"2026-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z","purposes":["1.3.6.1.5.5.7.3.2"],"hasKey":true,
      "key":"usable","chain":"trusted","keyAlgorithm":"1.2.840.113549.1.1.1","keyBits":2048,"signature":"1.2.840.113549.1.1.11"})");
    json.insert(QStringLiteral("thumbprint"), thumbprint);
    const QJsonObject over = jsonObject(members);
    for (auto it = over.begin(); it != over.end(); ++it)
        if (it.value().isNull())
            json.remove(it.key());
        else
            json.insert(it.key(), it.value());
    return json;
}

QByteArray stores(const QJsonArray &certificates)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("certificates"), certificates}}).toJson();
}

Report reportOn(const QJsonArray &certificates, const std::vector<QByteArray> &more = {})
{
    std::vector<QByteArray> differences{kSignsInWithCertificate, stores(certificates)};
    differences.insert(differences.end(), more.begin(), more.end());
    return lookAt(windows11(differences), {kServer, {}});
}

Finding foundOn(const QJsonArray &certificates, const std::vector<QByteArray> &more = {})
{
    return findingOf(reportOn(certificates, more), "machine-certificate");
}

QStringList openIn(const Report &report)
{
    return openSetsOf(report.verdict);
}

TEST(MachineCertificate, AGoodOneIsOk)
{
    const Report report = reportOn({certificate("{}")});
    EXPECT_EQ(findingOf(report, "machine-certificate").verdict, FindingVerdict::Ok);
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(excludedFrom(report.verdict).contains(QStringLiteral("certificate.expired")));
}

struct Fault {
    const char *members;
    const char *cause;
};
void PrintTo(const Fault &fault, std::ostream *out) // NOLINT(readability-identifier-naming): gtest's name
{
    *out << fault.cause;
}

class OneFault : public testing::TestWithParam<Fault> {};

// The only certificate of the computer: the cause needs no subject, and it is the first of the verdict.
TEST_P(OneFault, IsItsCause)
{
    EXPECT_EQ(causesOf(reportOn({certificate(GetParam().members)}).verdict), QStringList{QString::fromLatin1(GetParam().cause)});
}

INSTANTIATE_TEST_SUITE_P(
    MachineCertificate, OneFault,
    testing::Values(Fault{kExpired, "certificate.expired"}, Fault{kExpiredLongAgo, "certificate.expired"},
                    Fault{R"({"notAfter":"2026-06-01T11:59:59Z"})", "certificate.expired"},
                    Fault{R"({"notBefore":"2026-06-02T00:00:00Z"})", "certificate.not-yet-valid"},
                    Fault{R"({"hasKey":false,"key":null})", "certificate.no-private-key"},
                    Fault{R"({"key":"unusable"})", "certificate.key-unusable"}, Fault{kForWebServers, "certificate.purpose"},
                    Fault{R"({"purposes":[]})", "certificate.purpose"}, Fault{kUntrusted, "certificate.chain"},
                    Fault{R"({"chain":"incomplete"})", "certificate.chain"}, Fault{R"({"chain":"invalid"})", "certificate.chain"},
                    Fault{R"({"chain":"revoked"})", "certificate.revoked"}, Fault{R"({"chain":"weak"})", "certificate.weak"},
                    Fault{R"({"keyBits":512})", "certificate.weak"},
                    Fault{R"({"signature":"1.2.840.113549.1.1.4"})", "certificate.weak"},
                    Fault{R"({"store":"user"})", "certificate.wrong-store"}));

class NoFault : public testing::TestWithParam<const char *> {};

TEST_P(NoFault, IsOk)
{
    EXPECT_EQ(foundOn({certificate(GetParam())}).verdict, FindingVerdict::Ok);
}

INSTANTIATE_TEST_SUITE_P(MachineCertificate, NoFault,
                         testing::Values(R"({"notAfter":"2026-06-01T12:00:00Z"})", R"({"notBefore":"2026-06-01T12:00:00Z"})",
                                         R"({"purposes":null})", R"({"purposes":["1.3.6.1.5.5.8.2.2"]})",
                                         R"({"purposes":["1.3.6.1.5.5.7.3.1","1.3.6.1.5.5.7.3.2"]})",
                                         R"({"purposes":["2.5.29.37.0"]})", R"({"keyBits":1024})",
                                         R"({"keyAlgorithm":"1.2.840.10045.2.1","keyBits":256})"));

// C10: a portal, or a distant issuer, must not make it a cause of its own.
TEST(MachineCertificate, RevocationThatNobodyAnswersForIsANote)
{
    const Report report = reportOn({certificate(R"({"chain":"revocation-unknown"})")}, {kPortalPending});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("portal.login-needed")});
    const Finding &found = findingOf(report, "machine-certificate");
    EXPECT_EQ(found.verdict, FindingVerdict::Note);
    ASSERT_EQ(found.notes.size(), 1U);
    EXPECT_EQ(found.notes.front().id, "certificate.revocation-unreachable");
}

TEST(MachineCertificate, NoneAtAllIsTheCause)
{
    EXPECT_EQ(causesOf(reportOn({}).verdict), QStringList{QStringLiteral("certificate.none")});
}

// What an issuer's certificate that came along, and a web server's of its own, say of the VPN is nothing.
TEST(MachineCertificate, WhatIsForSomethingElseIsNone)
{
    EXPECT_EQ(
        causesOf(foundOn(
            {certificate(R"({"authority":true,"hasKey":false,"purposes":null})"),
             certificate(R"({"subject":"CN=localhost","issuer":"CN=localhost","purposes":["1.3.6.1.5.5.7.3.1"]})", kSecond)})),
        QStringList{QStringLiteral("certificate.none")});
}

TEST(MachineCertificate, ExpiredBesideAGoodOneIsOk)
{
    for (const QJsonArray &both : {QJsonArray{certificate(kExpired), certificate("{}", kSecond)},
                                   QJsonArray{certificate("{}", kSecond), certificate(kExpired)}}) {
        const Report report = reportOn(both);
        EXPECT_EQ(findingOf(report, "machine-certificate").verdict, FindingVerdict::Ok);
        EXPECT_TRUE(report.verdict.causes.empty());
        EXPECT_EQ(findingOf(report, "machine-certificate").facts.value(QStringLiteral("thumbprint")).toString(), kSecond);
    }
}

TEST(MachineCertificate, OfSeveralTheOneThatIsMeantIsNamed)
{
    EXPECT_EQ(causesOf(foundOn({certificate(kForWebServers), certificate(kExpired, kSecond)})),
              QStringList{QStringLiteral("certificate.expired")});
}

// Joined to a directory or managed, a computer has one from an issuer that it does not trust itself, valid for ten years.
TEST(MachineCertificate, TheOneOfDeviceManagementIsNotTheOneThatExpired)
{
    EXPECT_EQ(causesOf(foundOn({certificate(R"({"subject":"CN=4c1f","issuer":"CN=MS-Organization-Access","chain":"incomplete",
                                               "notAfter":"2034-01-01T00:00:00Z"})"),
                                certificate(kExpired, kSecond)})),
              QStringList{QStringLiteral("certificate.expired")});
}

TEST(MachineCertificate, OfOneThatWasRenewedTheNewOneIsMeant)
{
    EXPECT_EQ(causesOf(foundOn({certificate(kExpired), certificate(R"({"hasKey":false,"key":null})", kSecond)})),
              QStringList{QStringLiteral("certificate.no-private-key")});
}

// Without an administrator the key of the system cannot be tried.
TEST(MachineCertificate, AKeyThatCouldNotBeTriedIsUnknownAndNoCause)
{
    for (const char *key : {R"({"key":"refused"})", R"({"key":null})"}) {
        const Report report = reportOn({certificate(key)});
        EXPECT_EQ(findingOf(report, "machine-certificate").verdict, FindingVerdict::Unknown);
        EXPECT_TRUE(report.verdict.causes.empty());
    }
}

TEST(MachineCertificate, AChainThatCouldNotBeBuiltIsUnknown)
{
    EXPECT_EQ(foundOn({certificate(R"({"chain":null})")}).verdict, FindingVerdict::Unknown);
}

class UnreadableStores : public testing::TestWithParam<const char *> {};

TEST_P(UnreadableStores, AreUnknown)
{
    const CaseFile computer = windows11({kSignsInWithCertificate, QByteArray(R"({"certificates":)") + GetParam() + "}"});
    EXPECT_EQ(findingOf(lookAt(computer, {kServer, {}}), "machine-certificate").verdict, FindingVerdict::Unknown);
}

INSTANTIATE_TEST_SUITE_P(MachineCertificate, UnreadableStores,
                         testing::Values(R"({"refused":true})", R"({"failed":true})", "null"));

// H05: the certificate has nothing to do with this connection.
TEST(MachineCertificate, AnExpiredOneBesideAConnectionWithAKeyIsNothing)
{
    const Report report = lookAt(windows11({kServerInTheOpen, kSignsInWithKey, stores({certificate(kExpired)})}), {kServer, {}});
    EXPECT_EQ(findingOf(report, "machine-certificate").verdict, FindingVerdict::Skipped);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(std::ranges::none_of(report.verdict.notes, [](const Note &note) { return note.id.starts_with("certificate."); }));
}

TEST(MachineCertificate, WithoutAConnectionToTheServerItIsSkipped)
{
    EXPECT_EQ(foundOn({}, {R"({"profiles":[]})"}).verdict, FindingVerdict::Skipped);
}

TEST(MachineCertificate, ManyThatWereAllValidLongAgoMayBeAWrongClock)
{
    const Report report = reportOn({certificate(kExpiredLongAgo), certificate(kExpiredLongAgo, kSecond)});
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openIn(report), QStringList{QStringLiteral("computer.clock|certificate.expired")});
}

TEST(MachineCertificate, ManyThatFollowedEachOtherHaveExpired)
{
    EXPECT_EQ(
        causesOf(foundOn({certificate(kExpiredLongAgo),
                          certificate(R"({"notBefore":"2023-01-01T00:00:00Z","notAfter":"2023-12-31T00:00:00Z"})", kSecond)})),
        QStringList{QStringLiteral("certificate.expired")});
}

TEST(MachineCertificate, OneThatBeginsFarInTheFutureMayBeAWrongClock)
{
    const Report report = reportOn({certificate(R"({"notBefore":"2027-01-01T00:00:00Z","notAfter":"2028-01-01T00:00:00Z"})")});
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openIn(report), QStringList{QStringLiteral("computer.clock|certificate.not-yet-valid")});
}

// The connection is set to the wrong kind: a certificate would not help.
TEST(MachineCertificate, NoneAndAServerThatTakesKeysIsTheKindOfTheConnection)
{
    EXPECT_EQ(causesOf(reportOn({}, {kServerInTheOpen}).verdict), QStringList{QStringLiteral("profile.authentication-mode")});
}

TEST(MachineCertificate, AGoodOneAndAServerThatTakesKeysTooAreNoFault)
{
    const Report report = reportOn({certificate("{}")}, {kServerInTheOpen});
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_NE(std::ranges::find(report.verdict.notes, std::string_view("profile.server-takes-keys"), &Note::id),
              report.verdict.notes.end());
}

TEST(MachineCertificate, AnExpiredOneStaysTheCauseWhereTheServerTakesKeysToo)
{
    EXPECT_EQ(causesOf(reportOn({certificate(kExpired)}, {kServerInTheOpen}).verdict),
              QStringList{QStringLiteral("certificate.expired")});
}

TEST(MachineCertificate, AnUnknownIssuerIsOpenWhereTheServerTakesKeys)
{
    EXPECT_EQ(openIn(reportOn({certificate(kUntrusted)}, {kServerInTheOpen})),
              QStringList{QStringLiteral("certificate.chain|profile.authentication-mode")});
}

TEST(MachineCertificate, AnUnknownIssuerIsOpenWhereThePersonHasAGoodOne)
{
    EXPECT_EQ(openIn(reportOn({certificate(kUntrusted), certificate(R"({"store":"user"})", kSecond)})),
              QStringList{QStringLiteral("certificate.chain|certificate.wrong-store")});
}

TEST(MachineCertificate, OneForOtherPurposesDoesNotHideTheOneInThePersonsStore)
{
    EXPECT_EQ(causesOf(foundOn({certificate(kForWebServers), certificate(R"({"store":"user"})", kSecond)})),
              QStringList{QStringLiteral("certificate.wrong-store")});
}

TEST(MachineCertificate, HostileNamesTurnNoLineAndNoDirection)
{
    QJsonObject hostile = certificate(kExpired);
    const QString name = QStringLiteral("CN=\"%1 %2\" ") + QChar(0x202E) + QChar(0x2028) + QString(4000, u'x');
    hostile.insert(QStringLiteral("subject"), name);
    const Finding found = foundOn({hostile});
    ASSERT_EQ(found.causes.size(), 1U);
    const QString shown = found.causes.front().evidence.front().english();
    EXPECT_LT(shown.size(), 400);
    EXPECT_FALSE(shown.contains(QChar(0x202E)));
    EXPECT_FALSE(shown.contains(QChar(0x2028)));
    EXPECT_TRUE(shown.contains(kFirst));
}

TEST(MachineCertificate, ThousandsAreJudgedByTheSameRule)
{
    QJsonArray many;
    for (int i = 0; i < 2000; ++i)
        many.append(certificate(kForWebServers, QStringLiteral("%1").arg(i, 40, 10, QChar(u'0'))));
    many.append(certificate(kExpired, kSecond));
    EXPECT_EQ(causesOf(foundOn(many)), QStringList{QStringLiteral("certificate.expired")});
}

TEST(MachineCertificate, RedactedItHasTheSameCauses)
{
    const CaseFile computer =
        windows11({kSignsInWithCertificate, stores({certificate(kForWebServers), certificate(kExpired, kSecond)}),
                   R"({"dns":{"vpn.example.com":["203.0.113.10"]}})"});
    const MachineState hidden = redacted(computer.state());
    const Report report = lookAt(CaseFile::fromState(QStringLiteral("hidden"), hidden), {hidden.dns.begin()->first, {}});
    const QStringList causes = causesOf(findingOf(report, "machine-certificate"));
    ASSERT_EQ(causes.size(), 1);
    EXPECT_EQ(causes.first(), QStringLiteral("certificate.expired"));
}

QByteArray failedWith(const QString &thumbprint, const char *at = "2026-06-01T11:50:00Z")
{
    return QByteArray(R"({"filterEvents":[{"event":"main-mode-failure","error":13806,"remoteAddress":"203.0.113.10","at":")") +
           at + R"(","certificate":")" + thumbprint.toLatin1() + "\"}]}";
}

// An expired one beside a good one: the event tells that Windows took the expired one.
TEST(MachineCertificate, TheWrongOneThatWindowsChoseIsTheCause)
{
    const QJsonArray both{certificate(kExpired, kFirst), certificate("{}", kSecond)};
    const QStringList wrongOne{QStringLiteral("certificate.wrong-one-chosen")};
    const Report report = reportOn(both, {kServerInTheOpen, failedWith(kFirst.toLower())});
    EXPECT_EQ(causesOf(findingOf(report, "machine-certificate")), wrongOne);
    EXPECT_TRUE(causesOf(findingOf(reportOn(both, {kServerInTheOpen}), "machine-certificate")).isEmpty());
    EXPECT_TRUE(causesOf(findingOf(reportOn(both, {kServerInTheOpen, failedWith(kSecond)}), "machine-certificate")).isEmpty());
}

TEST(MachineCertificate, AnotherGoodOneThatWindowsChoseIsANote)
{
    const QJsonArray both{certificate("{}", kFirst), certificate(R"({"notAfter":"2027-06-01T00:00:00Z"})", kSecond)};
    const QString chosen =
        findingOf(reportOn(both, {kServerInTheOpen}), "machine-certificate").facts.value(QStringLiteral("thumbprint")).toString();
    const Finding found =
        findingOf(reportOn(both, {kServerInTheOpen, failedWith(chosen == kFirst ? kSecond : kFirst)}), "machine-certificate");
    EXPECT_EQ(found.verdict, FindingVerdict::Note);
    ASSERT_EQ(found.notes.size(), 1U);
    EXPECT_EQ(found.notes.front().id, "certificate.another-used");
}

TEST(MachineCertificate, AnOldFailureOrOneOfACertificateThatIsGoneChangesNothing)
{
    const QJsonArray both{certificate(kExpired, kFirst), certificate("{}", kSecond)};
    for (const QByteArray &failed : {failedWith(kFirst, "2026-06-01T09:00:00Z"), failedWith(QString(40, u'C'))})
        EXPECT_TRUE(causesOf(findingOf(reportOn(both, {kServerInTheOpen, failed}), "machine-certificate")).isEmpty());
}

TEST(MachineCertificate, ThatNobodyCouldBeAskedAboutIsTheCauseWhereWindowsFailedByIt)
{
    const Report report = reportOn({certificate(R"({"chain":"revocation-unknown"})")},
                                   {R"({"filterEvents":[{"event":"main-mode-failure","error":13817}]})"});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("certificate.revocation-unreachable")});
}

TEST(MachineCertificate, ThatNobodyCouldBeAskedAboutIsANoteBesideAPortal)
{
    const Report report = reportOn({certificate(R"({"chain":"revocation-unknown"})")},
                                   {kPortalPending, R"({"filterEvents":[{"event":"main-mode-failure","error":13817}]})"});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("portal.login-needed")});
    EXPECT_TRUE(std::ranges::any_of(report.verdict.notes,
                                    [](const Note &note) { return note.id == cause::kCertificateRevocationUnreachable.name; }));
}

TEST(MachineCertificate, ThatIsGoodLeavesTheServersToBeBlamedWhereThisComputerRefused)
{
    const Report report =
        reportOn({certificate("{}")}, {R"({"filterEvents":[{"event":"main-mode-failure","error":13801,"failedAt":"here"}]})"});
    EXPECT_EQ(openSetsOf(report.verdict),
              QStringList{QStringLiteral("certificate.server-root-untrusted|server.certificate-expired")});
    EXPECT_TRUE(openSetsOf(reportOn({certificate("{}")},
                                    {R"({"filterEvents":[{"event":"main-mode-failure","error":13801,"failedAt":"peer"}]})"})
                               .verdict)
                    .isEmpty());
}

} // namespace
} // namespace checks_computer_machine_certificate_test
