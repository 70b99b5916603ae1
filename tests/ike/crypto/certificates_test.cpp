// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/certificates.h"

#include "ike/crypto/file_signer.h"
#include "ike/identification.h"
#include "ike/negotiation_room.h"
#include "ike/wire/isakmp_numbers.h"
#include "support/made_certificates.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ike_crypto_certificates_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::test;

using Answer = ScriptedServer::Answer;
using Kind = TunnelNegotiation::Heard::Kind;

namespace {

const MadeCertificate &client()
{
    static const MadeCertificate made = makeCertificate("client-7", "passphrase");
    return made;
}

const MadeCertificate &server()
{
    static const MadeCertificate made = makeCertificate("vpn.example.org", "passphrase");
    return made;
}

Secret passphrase()
{
    return Secret("passphrase");
}

std::shared_ptr<const Signer> signerOf(const MadeCertificate &made)
{
    return signerFrom(made.pem).value_or(nullptr);
}

ErrorKind errorOf(const QByteArray &bytes, const Secret &secret = {})
{
    const auto signer = signerFrom(bytes, secret);
    return signer ? ErrorKind::Cancelled : signer.error().kind;
}

Credentials withCertificate()
{
    Credentials credentials;
    credentials.signer = signerOf(client());
    return credentials;
}

ScriptedServer::Script scriptWithCertificate()
{
    auto script = honestScript();
    script.signer = signerOf(server());
    return script;
}

} // namespace

TEST(FileSigner, ReadsPemAndPkcs12)
{
    for (const auto &signer :
         {signerFrom(client().pem), signerFrom(client().encryptedPem, passphrase()), signerFrom(client().pkcs12, passphrase())}) {
        ASSERT_TRUE(signer);
        const auto certificates = (*signer)->certificates();
        ASSERT_EQ(certificates.size(), 2U);
        EXPECT_EQ(certificates[0], client().der);
        EXPECT_EQ(certificates[1], client().rootDer);
    }
}

TEST(FileSigner, ReadsAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("client.p12")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(client().pkcs12);
    file.close();
    EXPECT_TRUE(readSigner(file.fileName(), passphrase()));
    const auto missing = readSigner(folder.filePath(QStringLiteral("none.p12")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
}

TEST(FileSigner, WithoutTheRightPassphraseIsRefused)
{
    for (const QByteArray &bytes : {client().encryptedPem, client().pkcs12}) {
        EXPECT_EQ(errorOf(bytes), ErrorKind::Refused);
        EXPECT_EQ(errorOf(bytes, Secret("another")), ErrorKind::Refused);
    }
}

TEST(FileSigner, OfSomethingElseIsMalformed)
{
    EXPECT_EQ(errorOf({}), ErrorKind::Malformed);
    EXPECT_EQ(errorOf("hello"), ErrorKind::Malformed);
    EXPECT_EQ(errorOf("-----BEGIN CERTIFICATE-----\n"), ErrorKind::Malformed);
    EXPECT_EQ(errorOf(QByteArray(1024 * 1024 + 1, 'x')), ErrorKind::Malformed);
}

TEST(FileSigner, WithoutTheCertificateOfItsKeyIsMalformed)
{
    const qsizetype end = client().pem.indexOf("-----BEGIN CERTIFICATE-----");
    const qsizetype serversCertificate = server().pem.indexOf("-----BEGIN CERTIFICATE-----");
    EXPECT_EQ(errorOf(client().pem.first(end)), ErrorKind::Malformed);
    EXPECT_EQ(errorOf(client().pem.first(end) + server().pem.mid(serversCertificate)), ErrorKind::Malformed);
}

TEST(FileSigner, WithAKeyThatIsNotRsaIsNotSupported)
{
    EXPECT_EQ(errorOf(makeEllipticPem("elliptic")), ErrorKind::NotSupported);
}

TEST(FileSigner, SignsWithoutNamingTheHash)
{
    const QByteArray digest(20, 'd');
    const auto signature = signerOf(client())->sign(digest);
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->size(), 256);
    EXPECT_TRUE(isRsaSignatureOf(client().der, digest, *signature));
    EXPECT_FALSE(isRsaSignatureOf(client().der, QByteArray(20, 'e'), *signature));
    EXPECT_FALSE(isRsaSignatureOf(server().der, digest, *signature));
    EXPECT_FALSE(isRsaSignatureOf("no certificate", digest, *signature));
    EXPECT_FALSE(isRsaSignatureOf(client().der, digest, {}));
}

TEST(Certificates, AreNamedWithTheirDays)
{
    EXPECT_TRUE(certificateText(client().der).startsWith(QStringLiteral("CN=client-7, valid from 2")));
    EXPECT_TRUE(certificateText("no certificate").isEmpty());
    const auto names = namesOf(client().der);
    ASSERT_TRUE(names);
    EXPECT_EQ(distinguishedNameText(names->subject), QStringLiteral("CN=client-7"));
    EXPECT_EQ(distinguishedNameText(names->issuer), QStringLiteral("CN=root"));
    EXPECT_EQ(identityText(subjectIdentity(names->subject)), QStringLiteral("CN=client-7"));
}

TEST(Certificates, SayTheirDaysToTheSecond)
{
    const auto its = serverCertificateFrom(server().der);
    ASSERT_TRUE(its);
    EXPECT_EQ(its->subject, QStringLiteral("CN=vpn.example.org"));
    EXPECT_EQ(its->notBefore.timeSpec(), Qt::UTC);
    EXPECT_LT(its->notBefore, QDateTime::currentDateTimeUtc());
    EXPECT_GT(its->notAfter, QDateTime::currentDateTimeUtc());
    EXPECT_FALSE(serverCertificateFrom("no certificate"));
}

TEST(Identification, IsShownInPlainLetters)
{
    EXPECT_EQ(identityText(addressIdentity(QStringLiteral("192.0.2.7"))), QStringLiteral("192.0.2.7"));
    EXPECT_EQ(identityText(QByteArray::fromHex("02000000") + "vpn.example.org\n\x1b[31m"),
              QStringLiteral("vpn.example.org??[31m"));
    EXPECT_EQ(identityText(QByteArray::fromHex("0b000000abcd")), QStringLiteral("abcd"));
    EXPECT_EQ(identityText(QByteArray::fromHex("02000000") + QByteArray(5000, 'x')).size(), 120);
    EXPECT_TRUE(identityText("x").isEmpty());
}

TEST(CertificateNegotiation, ReachesL2tp)
{
    Room room(scriptWithCertificate(), withCertificate(), suitesOf(Offer::Certificate));
    ASSERT_NE(room.client, nullptr);
    room.negotiateTo(Stage::L2tp);
    ASSERT_TRUE(room.client->step());
    EXPECT_EQ(room.client->step()->stage, Stage::L2tp);
    EXPECT_TRUE(room.heard[1].detail.startsWith(QStringLiteral("CN=vpn.example.org, valid from ")));
    EXPECT_EQ(identityText(room.server.clientIdentity()), QStringLiteral("CN=client-7"));
    auto shown = serverCertificateFrom(server().der);
    ASSERT_TRUE(shown && room.client->serverCertificate());
    shown->shown = room.client->serverCertificate()->shown;
    EXPECT_EQ(room.client->serverCertificate(), shown);
    ASSERT_FALSE(shown->shown.empty());
    EXPECT_EQ(shown->shown.front(), server().der);
}

TEST(CertificateNegotiation, SendsItsLargeMessageInFragmentsWhenAsked)
{
    Room room(scriptWithCertificate(), withCertificate(), suitesOf(Offer::Certificate));
    room.negotiateTo(Stage::Auth);
    EXPECT_TRUE(room.client->canFragment());
    const auto fragments = room.client->request(4500, TunnelNegotiation::Size::Fragments);
    EXPECT_GT(fragments.size(), 1U);
    FragmentAssembly assembly;
    std::optional<QByteArray> whole;
    for (const QByteArray &one : fragments) {
        EXPECT_LE(one.size(), kSmallestPath);
        const auto message = parseIkeMessage(withoutNonEspMarker(one).value_or(QByteArray()));
        ASSERT_TRUE(message);
        whole = assembly.add(message->only(isakmp::kFragment)->body);
    }
    ASSERT_TRUE(whole);
    EXPECT_EQ(withNonEspMarker(*whole), room.client->request(4500).front());
}

TEST(CertificateNegotiation, WithAPeerThatKnowsNoFragmentsSendsWhole)
{
    auto script = scriptWithCertificate();
    script.vendorIds.pop_back();
    Room room(script, withCertificate(), suitesOf(Offer::Certificate));
    room.negotiateTo(Stage::Auth);
    EXPECT_FALSE(room.client->canFragment());
    EXPECT_EQ(room.client->request(4500, TunnelNegotiation::Size::Fragments).size(), 1U);
}

TEST(CertificateNegotiation, AServersSignatureByAnotherKeyIsRefusedAndLeft)
{
    auto script = scriptWithCertificate();
    script.payloads = [](Answer answer, std::vector<IkePayload> &payloads) {
        if (answer == Answer::Message6)
            payloads[1].body = char(isakmp::kX509Signature) + client().der;
    };
    Room room(script, withCertificate(), suitesOf(Offer::Certificate));
    room.negotiateTo(Stage::Quick);
    EXPECT_FALSE(room.client->step());
    EXPECT_EQ(room.heard.back().kind, Kind::Refused);
    ASSERT_TRUE(room.server.isEstablished());
    room.leave();
    EXPECT_FALSE(room.server.isEstablished());
}

TEST(CertificateNegotiation, AKeyThatMayNotBeUsedEndsAfterMessage4)
{
    class Locked final : public Signer {
    public:
        [[nodiscard]] std::vector<QByteArray> certificates() const override { return {client().der}; }
        [[nodiscard]] Result<QByteArray> sign(const QByteArray &) const override
        {
            return failure(ErrorKind::Refused, QStringLiteral("using the key"));
        }
    };
    Credentials credentials;
    credentials.signer = std::make_shared<Locked>();
    Room room(scriptWithCertificate(), credentials, suitesOf(Offer::Certificate));
    room.negotiateTo(Stage::Auth);
    EXPECT_FALSE(room.client->step());
    EXPECT_EQ(room.heard.back().kind, Kind::Answered);
    EXPECT_TRUE(room.heard.back().detail.endsWith(QStringLiteral("; the certificate's key: using the key")));
}
} // namespace ike_crypto_certificates_test
