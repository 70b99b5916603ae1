// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/failing_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace checks_computer_computer_clock_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");

// 400 days after what time servers say.
constexpr char kFastClock[] = R"({"clock":{"now":"2027-07-06T12:00:00Z"}})";
constexpr char kRightClock[] = R"({"clock":{"now":"2026-06-01T12:00:40Z"}})";
constexpr char kTimeServer[] = R"({"udpControls":[
  {"control":"ntp","host":"time.example.net","reply":"answered","time":"2026-06-01T12:00:00Z"}]})";
constexpr char kPages[] = R"({"portal":{"probes":[
  {"probe":"http","url":"http://one.example/","reply":"answered","status":200,"statusAsExpected":true,"body":"as-expected",
   "time":"2026-06-01T12:00:01Z"}]}})";
constexpr char kPortalsPage[] = R"({"portal":{"probes":[
  {"probe":"http","url":"http://one.example/","reply":"answered","status":302,"statusAsExpected":false,"body":"nothing",
   "time":"1970-01-01T00:00:09Z","hops":[{"by":"location","to":"http://login.guest.test/","reply":"answered","status":200}]}]}})";
constexpr char kCertificateMode[] = R"({"profiles":[
  {"name":"Office","server":"vpn.example.com","tunnel":"l2tp","authentication":"certificate"}],
  "certificates":[{"store":"computer","subject":"CN=till-3.example.com","issuer":"CN=Example CA","thumbprint":
  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","notBefore":"2026-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z",
  "purposes":["1.3.6.1.5.5.7.3.2"],"hasKey":true,"key":"usable","chain":"trusted"}]})";

Report reportOn(const std::vector<QByteArray> &differences)
{
    return lookAt(windows11(differences), {kServer, {}});
}

QStringList noteIds(const Verdict &verdict)
{
    QStringList ids;
    for (const Note &note : verdict.notes)
        ids << QString::fromLatin1(note.id.data(), qsizetype(note.id.size()));
    return ids;
}

TEST(ComputerClock, ThatIsWrongIsTheRootAndTheCertificateItsSymptom)
{
    const Report report = reportOn({kFastClock, kTimeServer, kCertificateMode});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("computer.clock")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(ComputerClock, ThatIsWrongIsToldByPagesAsWell)
{
    EXPECT_EQ(causesOf(reportOn({kFastClock, kPages, kCertificateMode}).verdict), QStringList{QStringLiteral("computer.clock")});
}

TEST(ComputerClock, NobodyAskedLeavesTheCertificate)
{
    EXPECT_EQ(causesOf(reportOn({kFastClock, kCertificateMode}).verdict), QStringList{QStringLiteral("certificate.expired")});
}

TEST(ComputerClock, ThatIsRightLeavesTheCertificate)
{
    const Report report = reportOn({kRightClock, kTimeServer, kCertificateMode,
                                    R"({"certificates":[{"store":"computer","subject":"CN=till-3.example.com",
      "thumbprint":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","notBefore":"2024-01-01T00:00:00Z",
      "notAfter":"2026-01-01T00:00:00Z","hasKey":true,"key":"usable","chain":"trusted"}]})"});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("certificate.expired")});
    EXPECT_EQ(findingOf(report, "computer-clock").verdict, FindingVerdict::Ok);
}

TEST(ComputerClock, OfAConnectionWithAKeyIsWorthANoteOnly)
{
    const Report report = reportOn({kFastClock, kTimeServer});
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(noteIds(report.verdict).contains(QStringLiteral("computer.clock-off")));
}

TEST(ComputerClock, MakesTheServersCertificateLookExpired)
{
    const QByteArray shown = R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10",
      "withCertificate":true,"serverCertificate":{"subject":"CN=vpn","notBefore":"2026-01-01T00:00:00Z",
      "notAfter":"2027-01-01T00:00:00Z"},"rungs":[{"rung":"mm1","port":500,"result":"answered"},
      {"rung":"mm1","port":4500,"result":"answered"},{"rung":"auth","port":4500,"result":"answered","authenticated":true}]}}})";
    EXPECT_EQ(causesOf(reportOn({kFastClock, kTimeServer, shown}).verdict), QStringList{QStringLiteral("computer.clock")});
    EXPECT_EQ(causesOf(reportOn({kFastClock, shown}).verdict), QStringList{QStringLiteral("server.certificate-expired")});
}

TEST(ComputerClock, TakesRevocationAsItsSymptom)
{
    const QByteArray failed = R"({"filterEvents":[{"event":"main-mode-failure","error":13817}]})";
    EXPECT_EQ(causesOf(reportOn({kFastClock, kTimeServer, kCertificateMode, failed}).verdict),
              QStringList{QStringLiteral("computer.clock")});
}

TEST(ComputerClock, APortalsPageTellsNoTime)
{
    EXPECT_EQ(findingOf(reportOn({kRightClock, kPortalsPage, kCertificateMode}), "computer-clock").verdict,
              FindingVerdict::Skipped);
}

TEST(ComputerClock, WhoContradictEachOtherTellNothing)
{
    const QByteArray other = R"({"udpControls":[
      {"control":"ntp","host":"a.example.net","reply":"answered","time":"2026-06-01T12:00:00Z"},
      {"control":"ntp","host":"b.example.net","reply":"answered","time":"2031-06-01T12:00:00Z"}]})";
    EXPECT_EQ(findingOf(reportOn({kFastClock, other, kCertificateMode}), "computer-clock").verdict, FindingVerdict::Skipped);
}

TEST(ComputerClock, ARecordWithoutADateIsSkipped)
{
    EXPECT_EQ(findingOf(reportOn({kTimeServer}), "computer-clock").verdict, FindingVerdict::Skipped);
}

TEST(ComputerClock, NobodyAnswersIsNeverOk)
{
    const FailingMachine refusing(ErrorKind::Refused);
    EXPECT_EQ(kComputerClock.run(refusing.machine(), {kServer, {}}, {}).verdict, FindingVerdict::Unknown);
}

} // namespace
} // namespace checks_computer_computer_clock_test
