// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/awaited_restart_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace adapters_portable_awaited_restart_file_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

const AwaitedRestart kAwaited{QStringLiteral("1b671a64-40d5-491e-99b0-da01ff1f3341"), QStringLiteral("vpn.example.com"),
                              QStringLiteral("Head office")};

class AwaitedRestartFileTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    AwaitedRestartFile m_file{m_folder.path()};

    std::optional<AwaitedRestart> readBack(const QByteArray &contents)
    {
        QFile file(m_folder.filePath(QStringLiteral("awaited-restart.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        return m_file.read();
    }
};

TEST_F(AwaitedRestartFileTest, NothingWaitsAtFirst)
{
    EXPECT_EQ(m_file.read(), std::nullopt);
    EXPECT_TRUE(m_file.write(std::nullopt));
}

TEST_F(AwaitedRestartFileTest, GivesBackWhatWaits)
{
    ASSERT_TRUE(m_file.write(kAwaited));
    EXPECT_EQ(m_file.read(), kAwaited);
    ASSERT_TRUE(m_file.write(std::nullopt));
    EXPECT_EQ(m_file.read(), std::nullopt);
}

TEST_F(AwaitedRestartFileTest, WithoutAServerItWaitsAllTheSame)
{
    AwaitedRestart computerAlone = kAwaited;
    computerAlone.server.clear();
    computerAlone.connection.clear();
    ASSERT_TRUE(m_file.write(computerAlone));
    EXPECT_EQ(m_file.read(), computerAlone);
}

TEST_F(AwaitedRestartFileTest, WhatBreaksItsRulesIsNothing)
{
    const QByteArray run = R"({"run":"1b671a64-40d5-491e-99b0-da01ff1f3341")";
    EXPECT_TRUE(readBack(run + "}"));
    EXPECT_FALSE(readBack("{}"));
    EXPECT_FALSE(readBack(R"({"run":"../../journal"})"));
    EXPECT_FALSE(readBack(run + R"(,"server":"vpn example\n--json"})"));
    EXPECT_FALSE(readBack(run + R"(,"connection":")" + QByteArray(300, 'x') + "\"}"));
    EXPECT_FALSE(readBack(run + QByteArray(5000, ' ') + "}"));
    EXPECT_FALSE(readBack(QByteArray(4000, '[')));
}

TEST_F(AwaitedRestartFileTest, AFolderThatIsNotThereIsAnError)
{
    EXPECT_FALSE(AwaitedRestartFile(m_folder.filePath(QStringLiteral("no/such"))).write(kAwaited));
}

} // namespace
} // namespace adapters_portable_awaited_restart_file_test
