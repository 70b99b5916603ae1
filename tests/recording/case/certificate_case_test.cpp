// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace recording_case_certificate_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kCertificates = R"({"dns":{"vpn7.acme-corp.test":["198.51.100.77"]},"certificates":[
  {"store":"computer","subject":"CN=\"Büro\" 7, O=Acme","issuer":"CN=Acme Root","thumbprint":"00112233445566778899AABBCCDDEEFF00112233",
   "notBefore":"2025-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z","purposes":["1.3.6.1.5.5.7.3.2"],"hasKey":true,"key":"refused",
   "chain":"revocation-unknown","keyAlgorithm":"1.2.840.113549.1.1.1","keyBits":2048,"signature":"1.2.840.113549.1.1.11",
   "dnsNames":["vpn7.acme-corp.test"]},
  {"store":"user","subject":"CN=Acme Root","issuer":"CN=Acme Root","thumbprint":"FF112233445566778899AABBCCDDEEFF00112233",
   "notBefore":"2020-01-01T00:00:00Z","notAfter":"2040-01-01T00:00:00Z","purposes":[],"authority":true,"hasKey":false}]})";

// A healthy one with these members instead.
Result<CaseFile> with(const char *members)
{
    QJsonObject certificate =
        jsonObject(R"({"store":"computer","subject":"CN=a","thumbprint":"00112233445566778899aabbccddeeff00112233",
      "notBefore":"2025-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z","hasKey":true})");
    const QJsonObject over = jsonObject(members);
    for (auto it = over.begin(); it != over.end(); ++it)
        if (it.value().isNull())
            certificate.remove(it.key());
        else
            certificate.insert(it.key(), it.value());
    const QByteArray json = QJsonDocument(certificate).toJson();
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"certificates":[)" + json + "]}}");
}

TEST(CertificateCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kCertificates}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().certificates, state.certificates);
    ASSERT_EQ(state.certificates->value().size(), 2U);
    EXPECT_EQ(state.certificates->value().front().key, KeyUse::Refused);
    EXPECT_EQ(state.certificates->value().back().key, KeyUse::NotKnown);
    EXPECT_EQ(state.certificates->value().back().purposes, QStringList());
}

TEST(CertificateCase, WithoutPurposesItIsForAnyAndThumbprintsAreInCapitals)
{
    const auto read = with("{}");
    ASSERT_TRUE(read);
    const ComputerCertificate &certificate = read->state().certificates->value().front();
    EXPECT_FALSE(certificate.purposes.has_value());
    EXPECT_EQ(certificate.thumbprint, QStringLiteral("00112233445566778899AABBCCDDEEFF00112233"));
}

class BadComputerCertificate : public testing::TestWithParam<const char *> {};

TEST_P(BadComputerCertificate, IsMalformed)
{
    const auto read = with(GetParam());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(CertificateCase, BadComputerCertificate,
                         testing::Values(R"({"store":null})", R"({"hasKey":null})", R"({"notAfter":null})", R"({"store":"root"})",
                                         R"({"subject":"a\u0007"})", R"({"subject":3})", R"({"thumbprint":"00"})",
                                         R"({"thumbprint":"0011223344556677889 AABBCCDDEEFF00112233"})",
                                         R"({"notBefore":"soon"})", R"({"purposes":"1.2"})", R"({"purposes":["client"]})",
                                         R"({"purposes":[2]})", R"({"key":"yes"})", R"({"chain":"fine"})", R"({"keyBits":0})",
                                         R"({"keyBits":2048.5})", R"({"keyAlgorithm":"RSA"})", R"({"signature":""})",
                                         R"({"dnsNames":[1]})", R"({"privateKey":"00"})"));

TEST(CertificateCase, MoreThanAnybodyHasAreMalformed)
{
    const QByteArray one = R"({"store":"user","subject":"","thumbprint":"00112233445566778899AABBCCDDEEFF00112233",
      "notBefore":"2025-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z","hasKey":false})";
    QByteArray many = one;
    for (int i = 0; i < 5000; ++i)
        many += "," + one;
    EXPECT_FALSE(CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"certificates":[)" + many + "]}}"));
}

TEST(CertificateCase, RedactionTakesNamesAndThumbprintsAndKeepsWhatBelongsTogether)
{
    const MachineState hidden = redacted(windows11({kCertificates}).state());
    const QByteArray json = CaseFile::fromState(QStringLiteral("hidden"), hidden).toJson();
    for (const char *secret : {"acme", "Acme", "Büro", "00112233445566"})
        EXPECT_FALSE(json.contains(secret)) << secret;
    ASSERT_TRUE(CaseFile::parse(json));
    const auto &certificates = hidden.certificates->value();
    EXPECT_EQ(certificates.front().issuer, certificates.back().subject);
    EXPECT_NE(certificates.front().thumbprint, certificates.back().thumbprint);
    EXPECT_EQ(certificates.front().dnsNames.first(), hidden.dns.begin()->first);
}

} // namespace
} // namespace recording_case_certificate_case_test
