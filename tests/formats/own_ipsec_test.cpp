// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/phonebook.h"

#include <gtest/gtest.h>

#include <chrono>

namespace fix789::formats {
namespace {

using P = IpsecParameters;

OwnIpsec only(const QByteArray &entry)
{
    return ownIpsecByName("[Work]\r\nEncoding=1\r\n" + entry).value(QStringLiteral("work"));
}

OwnIpsec withBlob(const QByteArray &blob)
{
    return only("NumCustomPolicy=1\r\nCustomIPSecPolicies=" + blob + "\r\n");
}

// What Windows wrote after Set-VpnConnectionIPsecConfiguration with these parameters, as published by projects that set them
// (an Always On VPN script, three VPN clients). Only the order integrity, encryption, group, cipher, authentication, PFS fits
// all of them: SHA256 and Group14 have different numbers in the first, SHA256 and GCMAES256 in the third.
TEST(OwnIpsec, ReadsWhatTheCmdletWrote)
{
    EXPECT_EQ(withBlob("020000000400000003000000050000000200000000000000"),
              (OwnIpsec{true, P{P::Integrity::Sha256, P::Encryption::Aes256, P::DhGroup::Group14, P::Cipher::Aes256,
                                P::Authentication::Sha256, P::PfsGroup::None}}));
    EXPECT_EQ(withBlob("020000000200000003000000030000000200000003000000"),
              (OwnIpsec{true, P{P::Integrity::Sha256, P::Encryption::Aes128, P::DhGroup::Group14, P::Cipher::Aes128,
                                P::Authentication::Sha256, P::PfsGroup::Group14}}));
    EXPECT_EQ(withBlob("020000000600000005000000080000000500000000000000"),
              (OwnIpsec{true, P{P::Integrity::Sha256, P::Encryption::AesGcm256, P::DhGroup::Ecp384, P::Cipher::AesGcm256,
                                P::Authentication::AesGcm256, P::PfsGroup::None}}));
    EXPECT_EQ(withBlob("030000000600000005000000080000000500000005000000"),
              (OwnIpsec{true, P{P::Integrity::Sha384, P::Encryption::AesGcm256, P::DhGroup::Ecp384, P::Cipher::AesGcm256,
                                P::Authentication::AesGcm256, P::PfsGroup::Ecp384}}));
}

TEST(OwnIpsec, NumbersWithoutAMeaningAreNotGuessed)
{
    EXPECT_TRUE(withBlob("020000000400000003000000050000000200000000000000").parameters);
    for (const char *blob : {
             "040000000400000003000000050000000200000000000000",  // integrity: SHA384 is the last
             "020000000700000003000000050000000200000000000000",  // encryption
             "020000000400000007000000050000000200000000000000",  // group
             "020000000400000003000000000000000200000000000000",  // cipher: "None" is stored as nobody knows what
             "020000000400000003000000090000000200000000000000",  // cipher
             "020000000400000003000000050000000600000000000000",  // authentication
             "020000000400000003000000050000000200000008000000",  // PFS group
             "020000010400000003000000050000000200000000000000",  // beyond one byte
             "02000000040000000300000005000000020000000000000",   // too short
             "0200000004000000030000000500000002000000000000000", // too long
             "02000000040000000300000005000000020000000000000g",  // not hexadecimal
             "0200",
             "",
         })
        EXPECT_EQ(withBlob(blob), (OwnIpsec{true, std::nullopt})) << blob;
}

TEST(OwnIpsec, OnlyASinglePolicyHasAKnownMeaning)
{
    const QByteArray blob = "CustomIPSecPolicies=020000000400000003000000050000000200000000000000\r\n";
    EXPECT_EQ(only("NumCustomPolicy=2\r\n" + blob), (OwnIpsec{true, std::nullopt}));
    EXPECT_EQ(only("NumCustomPolicy=0\r\n" + blob), (OwnIpsec{false, std::nullopt}));
    EXPECT_EQ(only("NumCustomPolicy=1\r\n"), (OwnIpsec{true, std::nullopt}));
    EXPECT_TRUE(only(blob + "NumCustomPolicy = 1\r\n").parameters) << "in any order";
    EXPECT_TRUE(ownIpsecByName("[Work]\r\n" + blob).isEmpty()) << "it does not say";
    EXPECT_TRUE(ownIpsecByName("[Work]\r\nNumCustomPolicy=x\r\n").isEmpty());
}

TEST(OwnIpsec, OfTwoWithTheSameNameTheFirstCounts)
{
    const auto found =
        ownIpsecByName("[A]\nNumCustomPolicy=1\nNumCustomPolicy=0\n[B]\nNumCustomPolicy=0\n[a]\nNumCustomPolicy=0\n");
    EXPECT_TRUE(found.value(QStringLiteral("a")).isSet);
    EXPECT_FALSE(found.value(QStringLiteral("b"), {true, {}}).isSet);
    EXPECT_EQ(found.size(), 2);
}

TEST(OwnIpsec, IsStoredInTheFormItWasReadFrom)
{
    const QString blob = QStringLiteral("030000000600000005000000080000000500000005000000");
    EXPECT_EQ(storedForm(*ipsecParametersFrom(blob)), blob);
}

TEST(OwnIpsec, SaysTheWordsOfTheCmdlet)
{
    EXPECT_EQ(ipsecParametersFrom(QStringLiteral("020000000200000003000000030000000200000003000000"))->toString(),
              QStringLiteral("EncryptionMethod AES128, IntegrityCheckMethod SHA256, DHGroup Group14, CipherTransformConstants "
                             "AES128, AuthenticationTransformConstants SHA256128, PfsGroup PFS2048"));
}

TEST(OwnIpsec, OfFiveMegabytesWithBrokenSectionsIsReadAtOnce)
{
    QByteArray book;
    for (int i = 0; book.size() < 5 * 1024 * 1024; ++i) {
        const QByteArray number = QByteArray::number(i);
        if (i % 3 == 0)
            book += "[Shop " + number + "]\r\nNumCustomPolicy=1\r\nDEVICE=" + QByteArray(500, 'x') + "\r\n";
        else if (i % 3 == 1)
            book += "[Broken " + number + "\r\nNumCustomPolicy=1\r\n";
        else
            book += "[]]][\r\nNumCustomPolicy" + QByteArray(3, '\0') + "=\r\n=\r\n";
    }
    book += "[Last]\nNumCustomPolicy=0"; // without its line's end
    const auto begun = std::chrono::steady_clock::now();
    const auto found = ownIpsecByName(book);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(60)); // fails only by a hang
    EXPECT_FALSE(found.value(QStringLiteral("last"), {true, {}}).isSet);
    EXPECT_TRUE(found.value(QStringLiteral("shop 0")).isSet);
    EXPECT_FALSE(found.contains(QStringLiteral("broken 1")));
}

} // namespace
} // namespace fix789::formats
