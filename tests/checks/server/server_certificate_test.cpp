// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_server_server_certificate_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");

constexpr char kShown[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"withCertificate":true,
    "serverCertificate":{"subject":"CN=vpn.example.com","notBefore":"2025-03-01T00:00:00Z","notAfter":"2026-03-01T12:00:00Z"},
    "rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
    {"rung":"mm3","port":500,"result":"answered","ms":30,"sends":1,"sourcePorts":1},
    {"rung":"auth","port":4500,"result":"answered","authenticated":true,"ms":30,"sends":1,"sourcePorts":1}]}}})";

Finding foundAt(const char *now)
{
    const QByteArray clock = QByteArray(R"({"clock":{"now":")") + now + "\"}}";
    return findingOf(lookAt(windows11({kShown, clock}), {kServer, {}}), "server-certificate");
}

TEST(ServerCertificate, IsOkInItsTime)
{
    const Finding found = foundAt("2026-02-28T00:00:00Z");
    EXPECT_EQ(found.verdict, FindingVerdict::Ok);
    EXPECT_TRUE(found.causes.empty());
    EXPECT_EQ(found.facts.value(QStringLiteral("notAfter")), QStringLiteral("2026-03-01T12:00:00Z"));
}

TEST(ServerCertificate, ExpiredIsACauseFromTheSecondOn)
{
    EXPECT_EQ(foundAt("2026-03-01T12:00:00Z").verdict, FindingVerdict::Ok);
    EXPECT_EQ(causesOf(foundAt("2026-03-01T12:00:01Z")), QStringList{QStringLiteral("server.certificate-expired")});
}

TEST(ServerCertificate, ExpiredStandsInTheVerdictBesideAGoodNegotiation)
{
    const Report report = lookAt(windows11({kShown, R"({"clock":{"now":"2026-04-01T00:00:00Z"}})"}), {kServer, {}});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("server.certificate-expired")});
}

TEST(ServerCertificate, NotYetValidIsANoteSinceTheClockMayBeWrong)
{
    const Finding found = foundAt("2024-01-01T00:00:00Z");
    EXPECT_EQ(found.verdict, FindingVerdict::Note);
    EXPECT_TRUE(found.causes.empty());
    ASSERT_EQ(found.notes.size(), 1U);
    EXPECT_EQ(found.notes.front().id, "server.certificate-not-yet-valid");
}

TEST(ServerCertificate, WithoutADateNothingIsSaidOfIt)
{
    EXPECT_EQ(findingOf(lookAt(windows11({kShown}), {kServer, {}}), "server-certificate").verdict, FindingVerdict::Unknown);
}

QByteArray shownWithChain(const char *chain)
{
    const QByteArray with = QByteArray("\"issuer\":\"CN=Acme Root\",\"chain\":\"") + chain + "\",\"notBefore\"";
    return QByteArray(kShown).replace("\"notBefore\"", with);
}

TEST(ServerCertificate, FromARootThatIsNotTrustedIsACause)
{
    const Report report =
        lookAt(windows11({shownWithChain("root-untrusted"), R"({"clock":{"now":"2026-02-01T00:00:00Z"}})"}), {kServer, {}});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("certificate.server-root-untrusted")});
}

TEST(ServerCertificate, WithAnotherFaultInItsChainIsANote)
{
    for (const char *chain : {"incomplete", "invalid", "revoked", "weak"}) {
        const Report report =
            lookAt(windows11({shownWithChain(chain), R"({"clock":{"now":"2026-02-01T00:00:00Z"}})"}), {kServer, {}});
        EXPECT_EQ(findingOf(report, "server-certificate").verdict, FindingVerdict::Note) << chain;
    }
}

TEST(ServerCertificate, OfATrustedRootIsOk)
{
    for (const char *chain : {"trusted", "revocation-unknown"}) {
        const Report report =
            lookAt(windows11({shownWithChain(chain), R"({"clock":{"now":"2026-02-01T00:00:00Z"}})"}), {kServer, {}});
        EXPECT_EQ(findingOf(report, "server-certificate").verdict, FindingVerdict::Ok) << chain;
    }
}

TEST(ServerCertificate, NoneShownIsSkipped)
{
    EXPECT_EQ(findingOf(lookAt(windows11({kServerInTheOpen}), {kServer, {}}), "server-certificate").verdict,
              FindingVerdict::Skipped);
}

} // namespace
} // namespace checks_server_server_certificate_test
