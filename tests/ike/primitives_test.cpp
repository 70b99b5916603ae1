// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/address_bytes.h"
#include "ike/crypto/cipher.h"
#include "ike/crypto/diffie_hellman.h"
#include "ike/crypto/hash.h"
#include "ike/crypto/openssl_handles.h"

#include <gtest/gtest.h>

namespace ike_primitives_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

struct Mac {
    HashAlgorithm algorithm;
    const char *expected;
};

} // namespace

// RFC 2202, 2 and 3, and RFC 4231, 4.3: test case 2 of each.
TEST(Hash, HmacIsThatOfThePublishedExamples)
{
    const Mac macs[] = {
        {HashAlgorithm::Md5, "750c783e6ab0b503eaa86e310a5db738"},
        {HashAlgorithm::Sha1, "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"},
        {HashAlgorithm::Sha256, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
        {HashAlgorithm::Sha384,
         "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649"},
        {HashAlgorithm::Sha512, "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                                "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"},
    };
    for (const Mac &mac : macs)
        EXPECT_EQ(hmac(mac.algorithm, "Jefe", "what do ya want for nothing?").toHex(), mac.expected);
}

// RFC 2202, 3, test case 6: a key longer than the block.
TEST(Hash, HmacTakesALongKey)
{
    EXPECT_EQ(
        hmac(HashAlgorithm::Sha1, QByteArray(80, char(0xaa)), "Test Using Larger Than Block-Size Key - Hash Key First").toHex(),
        "aa4ae5e15272d00e95705637ce8a3b55ed402112");
}

TEST(Hash, TakesEmptyKeysAndBytes)
{
    EXPECT_EQ(hmac(HashAlgorithm::Sha1, {}, {}).toHex(), "fbdb1d1b18aa6c08324b7d64b71fb76370690e1d");
    EXPECT_EQ(digest(HashAlgorithm::Sha1, {}).toHex(), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}

TEST(Hash, ComparesSecretsByAllTheirBytes)
{
    EXPECT_TRUE(isSameSecret("secret", "secret"));
    EXPECT_FALSE(isSameSecret("secret", "secreT"));
    EXPECT_FALSE(isSameSecret("secret", "secre"));
    EXPECT_TRUE(isSameSecret({}, {}));
}

// RFC 3602, 4, case 1.
TEST(Cipher, Aes128IsThatOfThePublishedExample)
{
    EXPECT_EQ(encryptCbc(Cipher::Aes128, hex("06a9214036b8a15b512e03d534120006"), hex("3dafba429d9eb430b422da802c9fac41"),
                         QByteArray("Single block msg")),
              hex("e353779c1079aeb82708942dbe77181a"));
}

// NIST SP 800-38A, F.2.3 and F.2.5, the first two blocks.
TEST(Cipher, Aes192And256AreThoseOfThePublishedExamples)
{
    const QByteArray iv = hex("000102030405060708090a0b0c0d0e0f");
    const QByteArray plain = hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51");
    EXPECT_EQ(encryptCbc(Cipher::Aes192, hex("8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b"), iv, plain),
              hex("4f021db243bc633d7178183a9fa071e8b4d9ada9ad7dedf4e5e738763f69145a"));
    EXPECT_EQ(encryptCbc(Cipher::Aes256, hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"), iv, plain),
              hex("f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"));
}

// NIST SP 800-67, B.1, and the example of single DES that textbooks give; in one block CBC with a zero vector is ECB.
TEST(Cipher, TripleAndSingleDesAreThoseOfThePublishedExamples)
{
    const QByteArray zero(8, '\0');
    EXPECT_EQ(
        encryptCbc(Cipher::TripleDes, hex("0123456789abcdef23456789abcdef01456789abcdef0123"), zero, QByteArray("The qufc")),
        hex("a826fd8ce53b855f"));
    EXPECT_EQ(encryptCbc(Cipher::Des, hex("133457799bbcdff1"), zero, hex("0123456789abcdef")), hex("85e813540f0ab405"));
}

TEST(Cipher, DecryptsWhatItEncrypted)
{
    for (const Cipher cipher : {Cipher::Des, Cipher::TripleDes, Cipher::Aes128, Cipher::Aes192, Cipher::Aes256}) {
        const QByteArray key = QByteArray("0123456789abcdefghijklmnopqrstuv").first(keySize(cipher));
        const QByteArray iv = QByteArray(blockSize(cipher), 'i');
        const QByteArray plain = QByteArray("32 bytes make four or two blocks");
        const auto encrypted = encryptCbc(cipher, key, iv, plain);
        ASSERT_TRUE(encrypted);
        EXPECT_NE(*encrypted, plain);
        EXPECT_EQ(decryptCbc(cipher, key, iv, *encrypted), plain);
    }
}

TEST(Cipher, RefusesSizesThatDoNotFit)
{
    const QByteArray key(16, 'k');
    const QByteArray iv(16, 'i');
    for (const auto &wrong : {encryptCbc(Cipher::Aes128, key, iv, QByteArray(15, 'p')), encryptCbc(Cipher::Aes256, key, iv, iv),
                              decryptCbc(Cipher::Aes128, key, QByteArray(8, 'i'), iv)}) {
        ASSERT_FALSE(wrong);
        EXPECT_EQ(wrong.error().kind, ErrorKind::Malformed);
    }
}

// RFC 5903, 8.1 and 8.2.
TEST(DiffieHellman, InElipticGroupsIsThatOfThePublishedExamples)
{
    const auto ecp256 = DiffieHellman::withKey(19, hex("C88F01F510D9AC3F70A292DAA2316DE544E9AAB8AFE84049C62A9C57862D1433"),
                                               hex("DAD0B65394221CF9B051E1FECA5787D098DFE637FC90B9EF945D0C3772581180"
                                                   "5271A0461CDB8252D61F1C456FA3E59AB1F45B33ACCF5F58389E0577B8990BB3"));
    ASSERT_TRUE(ecp256);
    EXPECT_EQ(ecp256->shared(hex("D12DFB5289C8D4F81208B70270398C342296970A0BCCB74C736FC7554494BF63"
                                 "56FBF3CA366CC23E8157854C13C58D6AAC23F046ADA30F8353E74F33039872AB")),
              hex("D6840F6B42F6EDAFD13116E0E12565202FEF8E9ECE7DCE03812464D04B9442DE"));
    EXPECT_EQ(ecp256->publicValue(), hex("DAD0B65394221CF9B051E1FECA5787D098DFE637FC90B9EF945D0C3772581180"
                                         "5271A0461CDB8252D61F1C456FA3E59AB1F45B33ACCF5F58389E0577B8990BB3"));
}

TEST(DiffieHellman, GivesBothSidesTheSameSecret)
{
    for (const std::uint16_t group : {1, 2, 5, 14, 15, 16, 19, 20, 21}) {
        const auto one = DiffieHellman::generate(group);
        const auto other = DiffieHellman::generate(group);
        ASSERT_TRUE(one && other) << group;
        const auto shared = one->shared(other->publicValue());
        ASSERT_TRUE(shared) << group;
        EXPECT_EQ(other->shared(one->publicValue()), shared) << group;
        EXPECT_EQ(one->publicValue().size(), shared->size() * (group >= 19 ? 2 : 1)) << group;
        EXPECT_NE(one->publicValue(), other->publicValue()) << group;
    }
}

TEST(DiffieHellman, TakesAValueWithoutItsLeadingZero)
{
    const auto modp = DiffieHellman::generate(14);
    ASSERT_TRUE(modp);
    const QByteArray shorter = QByteArray(254, '\0') + '\4'; // a square, so of the group
    const auto secret = modp->shared(shorter);
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret, modp->shared('\0' + shorter));
}

TEST(DiffieHellman, RefusesValuesThatAreNotOfItsGroup)
{
    const auto modp = DiffieHellman::generate(14);
    const auto ecp = DiffieHellman::generate(19);
    ASSERT_TRUE(modp && ecp);
    for (const auto &wrong : {modp->shared(QByteArray(256, '\0')), modp->shared(QByteArray(255, '\0') + '\1'),
                              modp->shared(QByteArray(256, char(0xff))), modp->shared(QByteArray(200, '\7')),
                              ecp->shared(QByteArray(64, '\0')), ecp->shared(QByteArray(64, '\1')), ecp->shared({})}) {
        ASSERT_FALSE(wrong);
        EXPECT_EQ(wrong.error().kind, ErrorKind::Malformed);
    }
}

// p - 1, which raised to any secret gives 1 or itself.
TEST(DiffieHellman, RefusesTheValueOfOrderTwo)
{
    for (const auto &[group, prime] : {std::pair{2, &BN_get_rfc2409_prime_1024}, {14, &BN_get_rfc3526_prime_2048}}) {
        const openssl::Number number(prime(nullptr));
        QByteArray value(BN_num_bytes(number.get()), '\0');
        BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(value.data()));
        value.back() = char(value.back() - 1);
        const auto ours = DiffieHellman::generate(std::uint16_t(group));
        ASSERT_TRUE(ours);
        EXPECT_FALSE(ours->shared(value)) << group;
    }
}

TEST(DiffieHellman, KnowsNoOtherGroup)
{
    const auto made = DiffieHellman::generate(3);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::NotSupported);
}

TEST(AddressBytes, ReadsBothFamilies)
{
    EXPECT_EQ(addressBytes(QStringLiteral("192.0.2.1")), hex("c0000201"));
    EXPECT_EQ(addressBytes(QStringLiteral("2001:db8::1")), hex("20010db8000000000000000000000001"));
    EXPECT_EQ(addressBytes(QStringLiteral("::")), QByteArray(16, '\0'));
    EXPECT_EQ(addressBytes(QStringLiteral("1:2:3:4:5:6:7:8")), hex("00010002000300040005000600070008"));
    EXPECT_EQ(addressText(hex("c0000201")), QStringLiteral("192.0.2.1"));
    EXPECT_EQ(addressText(hex("20010db8000000000000000000000001")), QStringLiteral("2001:db8:0:0:0:0:0:1"));
}

TEST(AddressBytes, IsEmptyForWhatIsNoAddress)
{
    for (const char *text : {"", "vpn.example.org", "192.0.2", "192.0.2.256", "1.2.3.4.5", "1:2:3", "1:2:3:4:5:6:7:8:9",
                             "::1::", "1::2:3:4:5:6:7:8", "12345::", "fe80::1%eth0"})
        EXPECT_TRUE(addressBytes(QString::fromLatin1(text)).isEmpty()) << text;
    EXPECT_TRUE(addressText(hex("c000")).isEmpty());
}
} // namespace ike_primitives_test
