// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/esp.h"

#include <QMessageAuthenticationCode>

#include <gtest/gtest.h>

namespace ike_crypto_esp_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

constexpr std::uint32_t kSpi = 0xc0ffee01;
const QByteArray kPacket = QByteArray::fromHex("c802000c0000000000000000");

QByteArray counting(qsizetype size, char first)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes += char(first + i);
    return bytes;
}

EspAssociation association(std::uint16_t transform, qsizetype keyBytes, std::uint16_t integrity, qsizetype integrityBytes)
{
    return {kSpi, transform, integrity, counting(keyBytes, 0), QByteArray(integrityBytes, '\7')};
}

EspAssociation aes256()
{
    return association(12, 32, 2, 20);
}

// Its key ends with four bytes of salt.
EspAssociation gcm(qsizetype keyBytes)
{
    return association(20, keyBytes + kGcmSaltSize, 0, 0);
}

const QByteArray kIv = counting(16, char(0xa0));

struct Vector {
    const char *name;
    EspAssociation association;
    qsizetype iv;
    const char *packet; // hexadecimal
};

// Made with the openssl command and Python's hmac.
std::vector<Vector> vectors()
{
    EspAssociation des = association(2, 8, 2, 20);
    des.encryptionKey = QByteArray::fromHex("0123456789abcdef");
    return {{"AES-256 and SHA-1", aes256(), 16,
             "c0ffee0100000001a0a1a2a3a4a5a6a7a8a9aaabacadaeaf39614c396765a44e9223c7ba3b53fec8503a67fc38524ffa77c292f6c32e1e4d6e6"
             "eb7b8"
             "0f7f34c4d77d83c2"},
            {"AES-128 and SHA-256", association(12, 16, 5, 32), 16,
             "c0ffee0100000001a0a1a2a3a4a5a6a7a8a9aaabacadaeaf08a776b7f98081db0bc7b3a80034f30376d472aa62761b1344614e50e48241cdafa"
             "4049a"
             "1975ca796aacde053f513e17"},
            {"3DES and SHA-1", association(3, 24, 2, 20), 8,
             "c0ffee0100000001a0a1a2a3a4a5a6a7fd4c356282bdf1fa92142903feeb98d5cf249ddec62daa5517a784f1713b59e13b661f15"},
            {"DES and SHA-1", des, 8,
             "c0ffee0100000001a0a1a2a3a4a5a6a78fa609afbb1a2a7fb1ddf2cb129776c59e37beaa8492d356cdd24f80dcea617a1e0b1333"},
            {"NULL and MD5", association(11, 0, 1, 16), 0,
             "c0ffee010000000106a506a500140000c802000c000000000000000001020211df274ceec2045ef98030c7cf"},
            {"AES-GCM-256", gcm(32), 8, // these two made with a few lines of Python, checked against FIPS 197
             "c0ffee0100000001a0a1a2a3a4a5a6a74556ef90a3a61202fa2a7d8df49d6579a5f792cfd2557d4abdc009b1069d181a826c9f1af0896603"},
            {"AES-GCM-128", gcm(16), 8,
             "c0ffee0100000001a0a1a2a3a4a5a6a7d45cc1face1fdd57451ff3484e524b98de69734f1e09c9082cd1bf169843a6cc37b9cff99a91a626"}};
}

QByteArray sealed(std::uint32_t sequence, const QByteArray &packet = kPacket)
{
    EspAssociation sender = aes256();
    sender.sequence = sequence - 1;
    return sealL2tp(sender, packet, kIv).value_or(QByteArray());
}

ErrorKind refusal(const Result<QByteArray> &result)
{
    return result ? ErrorKind::NotFound : result.error().kind; // NotFound is none of ours
}

} // namespace

TEST(Esp, SealsAsAnotherImplementationDoes)
{
    for (Vector vector : vectors())
        EXPECT_EQ(sealL2tp(vector.association, kPacket, kIv.first(vector.iv)).value_or(QByteArray()).toHex(),
                  QByteArray(vector.packet))
            << vector.name;
}

TEST(Esp, OpensWhatAnotherImplementationSealed)
{
    for (Vector vector : vectors())
        EXPECT_EQ(openL2tp(vector.association, QByteArray::fromHex(vector.packet)), Result<QByteArray>(kPacket)) << vector.name;
}

TEST(Esp, EveryLengthComesBackWhole)
{
    for (Vector vector : vectors()) {
        EspAssociation receiver = vector.association;
        for (qsizetype size = 0; size < 70; ++size) {
            const QByteArray packet = counting(size, 1);
            const auto packed = sealL2tp(vector.association, packet, kIv.first(vector.iv));
            ASSERT_TRUE(packed) << vector.name;
            EXPECT_EQ(openL2tp(receiver, *packed), Result<QByteArray>(packet)) << vector.name << ' ' << size;
        }
        EXPECT_EQ(vector.association.sequence, 70U);
    }
}

TEST(Esp, TheSamePacketTwiceIsRefused)
{
    EspAssociation receiver = aes256();
    ASSERT_TRUE(openL2tp(receiver, sealed(5)));
    EXPECT_EQ(refusal(openL2tp(receiver, sealed(5))), ErrorKind::Malformed);
}

TEST(Esp, PacketsOutOfOrderAreTakenOnce)
{
    EspAssociation receiver = aes256();
    for (const std::uint32_t sequence : {1U, 64U, 3U, 2U, 63U, 65U, 128U, 66U})
        EXPECT_TRUE(openL2tp(receiver, sealed(sequence))) << sequence;
    for (const std::uint32_t sequence : {1U, 2U, 3U, 64U, 65U, 66U, 128U})
        EXPECT_FALSE(openL2tp(receiver, sealed(sequence))) << sequence;
}

TEST(Esp, PacketsOlderThanTheWindowAreRefused)
{
    EspAssociation receiver = aes256();
    ASSERT_TRUE(openL2tp(receiver, sealed(1000)));
    EXPECT_TRUE(openL2tp(receiver, sealed(1000 - 63)));
    EXPECT_FALSE(openL2tp(receiver, sealed(1000 - 64)));
    EXPECT_TRUE(openL2tp(receiver, sealed(2000)));
    EXPECT_FALSE(openL2tp(receiver, sealed(1000)));
}

TEST(Esp, TheSequenceEndsBeforeItWraps)
{
    EspAssociation sender = aes256();
    sender.sequence = 0xfffffffe;
    EXPECT_TRUE(sealL2tp(sender, kPacket, kIv));
    EXPECT_EQ(refusal(sealL2tp(sender, kPacket, kIv)), ErrorKind::Failed);
}

TEST(Esp, OneBitChangedAnywhereIsRefusedAndLeavesNoTrace)
{
    const QByteArray good = sealed(1);
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        EspAssociation receiver = aes256();
        QByteArray bad = good;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << bit % 8));
        EXPECT_EQ(refusal(openL2tp(receiver, bad)), ErrorKind::Malformed) << bit;
        EXPECT_EQ(receiver.sequence, 0U) << bit;
    }
}

TEST(Esp, WithGcmOneBitChangedOrAByteCutIsRefusedAndLeavesNoTrace)
{
    const QByteArray good = QByteArray::fromHex(vectors().back().packet);
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        EspAssociation receiver = gcm(16);
        QByteArray bad = good;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << bit % 8));
        EXPECT_EQ(refusal(openL2tp(receiver, bad)), ErrorKind::Malformed) << bit;
        EXPECT_EQ(receiver.sequence, 0U) << bit;
    }
    for (qsizetype size = 0; size < good.size(); ++size) {
        EspAssociation receiver = gcm(16);
        EXPECT_EQ(refusal(openL2tp(receiver, good.first(size))), ErrorKind::Malformed) << size;
    }
}

TEST(Esp, WithGcmTheKeyHasOneOfThreeLengths)
{
    for (const qsizetype bytes : {0, 4, 8, 15, 20, 33}) {
        EspAssociation wrong = gcm(bytes);
        EXPECT_FALSE(sealL2tp(wrong, kPacket, kIv.first(8))) << bytes;
    }
    EspAssociation right = gcm(24);
    EXPECT_FALSE(sealL2tp(right, kPacket, kIv)) << "its IV has eight bytes";
    EXPECT_TRUE(sealL2tp(right, kPacket, kIv.first(8)));
}

TEST(Esp, CutAnywhereItIsRefused)
{
    const QByteArray good = sealed(1);
    for (qsizetype size = 0; size < good.size(); ++size) {
        EspAssociation receiver = aes256();
        EXPECT_EQ(refusal(openL2tp(receiver, good.first(size))), ErrorKind::Malformed) << size;
    }
}

namespace {

// A packet with NULL and this inside, as a peer sends it that has our keys and writes wrongly.
Result<QByteArray> openedInside(const QByteArray &inside, const char *sequence = "00000001")
{
    EspAssociation receiver = association(11, 0, 2, 20);
    QByteArray packet = QByteArray::fromHex("c0ffee01") + QByteArray::fromHex(sequence) + inside;
    packet += QMessageAuthenticationCode::hash(packet, receiver.integrityKey, QCryptographicHash::Sha1).first(12);
    return openL2tp(receiver, packet);
}

} // namespace

TEST(Esp, AnInsideOfAnotherShapeIsRefused)
{
    const QByteArray good = QByteArray::fromHex("06a506a500140000c802000c000000000000000001020211");
    ASSERT_TRUE(openedInside(good));
    const struct {
        const char *what;
        qsizetype at;
        char value;
    } faults[] = {{"TCP", 23, 6},
                  {"padding beyond the header", 22, 15},
                  {"padding of 255", 22, char(255)},
                  {"to another port", 3, 1},
                  {"from another port", 1, 1},
                  {"a UDP length of 5", 5, 5},
                  {"a UDP length of 23", 5, 23}};
    for (const auto &fault : faults) {
        QByteArray bad = good;
        bad[fault.at] = fault.value;
        EXPECT_EQ(refusal(openedInside(bad)), ErrorKind::Malformed) << fault.what;
    }
    EXPECT_EQ(refusal(openedInside({})), ErrorKind::Malformed);
    EXPECT_EQ(refusal(openedInside(QByteArray::fromHex("01020211"))), ErrorKind::Malformed);
}

TEST(Esp, SequenceZeroIsRefused)
{
    const QByteArray inside = QByteArray::fromHex("06a506a5000a0000abcd000000000211");
    EXPECT_TRUE(openedInside(inside, "00000001"));
    EXPECT_FALSE(openedInside(inside, "00000000"));
}

TEST(Esp, WhatStandsBehindTheDatagramIsIgnored)
{
    EXPECT_EQ(openedInside(QByteArray::fromHex("06a506a5000a0000abcd000000000211")),
              Result<QByteArray>(QByteArray::fromHex("abcd")));
}

TEST(Esp, KeysThatDoNotFitAreNotSupported)
{
    EspAssociation wrong = association(12, 20, 2, 20);
    EXPECT_EQ(refusal(sealL2tp(wrong, kPacket, kIv)), ErrorKind::NotSupported);
    wrong = association(12, 32, 2, 16);
    EXPECT_EQ(refusal(openL2tp(wrong, sealed(1))), ErrorKind::NotSupported);
    wrong = association(99, 32, 2, 20);
    EXPECT_EQ(refusal(sealL2tp(wrong, kPacket, kIv)), ErrorKind::NotSupported);
    EspAssociation right = aes256();
    EXPECT_EQ(refusal(sealL2tp(right, kPacket, kIv.first(8))), ErrorKind::NotSupported);
}
} // namespace ike_crypto_esp_test
