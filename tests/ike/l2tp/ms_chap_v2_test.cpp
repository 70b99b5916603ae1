// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/ms_chap_v2.h"

#include <gtest/gtest.h>

namespace ike_l2tp_ms_chap_v2_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

// RFC 2759, 9.2
const QByteArray kChallenge = QByteArray::fromHex("5b5d7c7d7b3f2f3e3c2c602132262628");
const QByteArray kPeerChallenge = QByteArray::fromHex("21402324255e262a28295f2b3a337c7e");
const char kNtResponse[] = "82309ecd8d708b5ea08faa3981cd83544233114a3d85d6df";
const char kAuthenticator[] = "S=407A5589115FD0D6209F510FE9C04566932CDA56";

Result<MsChapV2Answer> answer(const QString &user, const QByteArray &password)
{
    return answerMsChapV2(kChallenge, kPeerChallenge, user, Secret(password));
}

} // namespace

TEST(MsChapV2, AnswersAsTheExampleOfTheStandard)
{
    const auto answered = answer(QStringLiteral("User"), "clientPass");
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->response.toHex(), kPeerChallenge.toHex() + QByteArray(16, '0') + kNtResponse + "00");
    EXPECT_EQ(answered->authenticator, QByteArray(kAuthenticator));
}

TEST(MsChapV2, TheDomainDoesNotCount)
{
    EXPECT_EQ(answer(QStringLiteral("BIGCO\\User"), "clientPass")->authenticator, QByteArray(kAuthenticator));
    EXPECT_NE(answer(QStringLiteral("User@bigco"), "clientPass")->authenticator, QByteArray(kAuthenticator));
}

TEST(MsChapV2, CharactersBeyondAsciiTravelInUnicode)
{
    // Of "p\u00e4sswort\u20ac\U0001f600": md4 of its UTF-16LE and so on, by an implementation in Python.
    EXPECT_EQ(answer(QStringLiteral("User"), "p\xc3\xa4sswort\xe2\x82\xac\xf0\x9f\x98\x80")->response.sliced(24, 24).toHex(),
              QByteArray("e1c83a9cc90a70328e11ebe52d960e1a1679b3dc418827a5"));
}

TEST(MsChapV2, WhatCannotBeAPasswordIsRefused)
{
    EXPECT_TRUE(answer(QStringLiteral("User"), QByteArray(256, 'x')));
    EXPECT_EQ(answer(QStringLiteral("User"), QByteArray(257, 'x')).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(answer(QStringLiteral("User"), "\xff\xfe").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(answerMsChapV2(kChallenge.first(8), kPeerChallenge, {}, {}).error().kind, ErrorKind::Malformed);
}
} // namespace ike_l2tp_ms_chap_v2_test
