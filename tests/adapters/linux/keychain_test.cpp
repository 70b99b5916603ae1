// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In a program of its own: it needs a session with a key store, which tests/adapters/portable/with_keyring.sh makes.
#include "adapters/linux/keychain.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace adapters_linux_keychain_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

const QString kName = QStringLiteral("Head-office_1.{x}");

QByteArray kept(Keychain &keychain, const QString &name = kName)
{
    const auto secret = keychain.read(name);
    EXPECT_TRUE(secret) << int(secret.error().kind) << ' ' << secret.error().code;
    return secret ? secret->reveal().toByteArray() : QByteArray();
}

TEST(Keychain, GivesBackEveryByte)
{
    Keychain keychain;
    QByteArray bytes;
    for (int i = 0; i < kLargestSecret; ++i)
        bytes += char(i);
    ASSERT_TRUE(keychain.write(kName, Secret(bytes)));
    EXPECT_EQ(kept(keychain), bytes);
}

TEST(Keychain, AnotherKeyOfTheSameNameReplacesTheFirst)
{
    Keychain keychain;
    ASSERT_TRUE(keychain.write(kName, Secret("first ")));
    ASSERT_TRUE(keychain.write(kName, Secret(" second")));
    EXPECT_EQ(kept(keychain), " second");
}

TEST(Keychain, NamesDoNotMeet)
{
    Keychain keychain;
    ASSERT_TRUE(keychain.write(kName, Secret("one")));
    ASSERT_TRUE(keychain.write(QStringLiteral("other"), Secret("two")));
    EXPECT_EQ(kept(keychain), "one");
    ASSERT_TRUE(keychain.forget(QStringLiteral("other")));
    EXPECT_EQ(kept(keychain), "one");
}

TEST(Keychain, WhatWasForgottenIsNotFound)
{
    Keychain keychain;
    ASSERT_TRUE(keychain.write(kName, Secret("key")));
    ASSERT_TRUE(keychain.forget(kName));
    const auto read = keychain.read(kName);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::NotFound);
}

TEST(Keychain, RefusesNamesThatTheContractDoesNotAllow)
{
    Keychain keychain;
    for (const QString &name :
         {QString(), QStringLiteral("a b"), QStringLiteral("ä"), QStringLiteral("a/b"), QString(65, u'a')}) {
        EXPECT_EQ(keychain.write(name, Secret("key")).error().kind, ErrorKind::Malformed);
        EXPECT_EQ(keychain.read(name).error().kind, ErrorKind::Malformed);
        EXPECT_EQ(keychain.forget(name).error().kind, ErrorKind::Malformed);
    }
}

TEST(Keychain, RefusesNoKeyAndTooLargeOnes)
{
    Keychain keychain;
    EXPECT_EQ(keychain.write(kName, Secret()).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(keychain.write(kName, Secret(QByteArray(kLargestSecret + 1, 'k'))).error().kind, ErrorKind::Malformed);
}

TEST(Keychain, GivesUpAfterItsPatience)
{
    Keychain hurried(std::chrono::milliseconds(0));
    const auto written = hurried.write(QStringLiteral("late"), Secret("key"));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::TimedOut);
    Keychain patient; // and what came too late has broken nothing
    EXPECT_TRUE(patient.write(kName, Secret("key")));
}

} // namespace

} // namespace adapters_linux_keychain_test

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
