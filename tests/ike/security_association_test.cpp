// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/security_association.h"

#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

namespace ike_security_association_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

SecurityAssociation sample()
{
    const IkeTransform first{1, 1, {{isakmp::kAttributeEncryption, 7}, {isakmp::kAttributeLifeDuration, 28800}}};
    const IkeTransform second{2, 1, {{isakmp::kAttributeEncryption, 5}, {isakmp::kAttributeHash, 0x12345678}}};
    return {{{1, 1, {}, {first, second}}, {2, 1, QByteArray("spi"), {first}}}};
}

// One proposal of one transform with these attributes.
QByteArray withAttributes(const QByteArray &attributes)
{
    QByteArray bytes = serialise(SecurityAssociation{{{1, 1, {}, {{1, 1, {}}}}}}) + attributes;
    bytes[11] = char(16 + attributes.size());
    bytes[19] = char(8 + attributes.size());
    return bytes;
}

} // namespace

TEST(SecurityAssociation, IsReadAsItWasWritten)
{
    EXPECT_EQ(parseSecurityAssociation(serialise(sample())), sample());
}

TEST(SecurityAssociation, CutAnywhereIsMalformed)
{
    const QByteArray whole = serialise(sample());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto read = parseSecurityAssociation(whole.first(size));
        ASSERT_FALSE(read) << size;
        EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
    }
}

TEST(SecurityAssociation, WithBytesBehindItsLastProposalIsMalformed)
{
    EXPECT_FALSE(parseSecurityAssociation(serialise(sample()) + '\0'));
}

TEST(SecurityAssociation, OfMoreThan16ProposalsIsMalformed)
{
    SecurityAssociation many;
    many.proposals.assign(16, {1, 1, {}, {{1, 1, {}}}});
    EXPECT_TRUE(parseSecurityAssociation(serialise(many)));
    many.proposals.push_back(many.proposals.front());
    EXPECT_FALSE(parseSecurityAssociation(serialise(many)));
}

TEST(SecurityAssociation, OfMoreThan32AttributesIsMalformed)
{
    const QByteArray one = QByteArray::fromHex("80010007");
    EXPECT_TRUE(parseSecurityAssociation(withAttributes(one.repeated(32))));
    EXPECT_FALSE(parseSecurityAssociation(withAttributes(one.repeated(33))));
}

TEST(SecurityAssociation, AnAttributeBeyondItsTransformIsMalformed)
{
    EXPECT_FALSE(parseSecurityAssociation(withAttributes(QByteArray::fromHex("000c000500007080"))));
}

TEST(SecurityAssociation, OfAnotherDomainIsMalformed)
{
    QByteArray bytes = serialise(sample());
    bytes[3] = 2;
    EXPECT_FALSE(parseSecurityAssociation(bytes));
}

TEST(MainModeSuite, TakesAValueInEitherForm)
{
    const auto brief = parseSecurityAssociation(withAttributes(QByteArray::fromHex("80010007800e0100")));
    const auto longer = parseSecurityAssociation(withAttributes(QByteArray::fromHex("00010002000780 0e0100")));
    ASSERT_TRUE(brief && longer);
    const auto suite = suiteOf(brief->proposals.front().transforms.front());
    ASSERT_TRUE(suite);
    EXPECT_EQ(suite->encryption, 7);
    EXPECT_EQ(suite->keyBits, 256);
    EXPECT_EQ(suite, suiteOf(longer->proposals.front().transforms.front()));
}

TEST(MainModeSuite, WithARepeatedAttributeIsMalformed)
{
    EXPECT_FALSE(suiteOf({1, 1, {{isakmp::kAttributeHash, 2}, {isakmp::kAttributeHash, 2}}}));
}

TEST(MainModeSuite, WithAValueTooLargeIsMalformed)
{
    EXPECT_FALSE(suiteOf({1, 1, {{isakmp::kAttributeHash, 0x10002}}}));
}

TEST(MainModeSuite, NamesWhatWindowsOffers)
{
    QStringList names;
    for (const MainModeSuite &suite : windowsMainModeSuites())
        names += suite.toString();
    const QStringList expected{QStringLiteral("AES-CBC-256/SHA-1/ECP-384"), QStringLiteral("AES-CBC-128/SHA-1/ECP-256"),
                               QStringLiteral("AES-CBC-256/SHA-1/MODP-2048"), QStringLiteral("3DES-CBC/SHA-1/MODP-2048"),
                               QStringLiteral("3DES-CBC/SHA-1/MODP-1024")};
    EXPECT_EQ(names, expected);
}
} // namespace ike_security_association_test
