// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/run_log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace adapters_portable_run_log_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

class RunLogTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    RunLog m_log{m_folder.path()};

    static RememberedRun run(const QDateTime &at = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC))
    {
        RememberedRun one;
        one.at = at;
        one.server = QStringLiteral("vpn.example.com");
        one.network = {QStringLiteral("Guest"),       QStringLiteral("10.0.0.1"),     QStringLiteral("02:AA:bb:cc:dd:ee"),
                       QStringLiteral("10.0.0.0/24"), QStringLiteral("198.51.100.7"), {}};
        one.outcome = RememberedRun::Outcome::Answered;
        return one;
    }
    QByteArray file() const
    {
        QFile file(m_folder.filePath(QStringLiteral("runs.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &contents) const
    {
        QFile file(m_folder.filePath(QStringLiteral("runs.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
};

TEST_F(RunLogTest, NothingRememberedIsAnEmptyList)
{
    const auto runs = m_log.runs();
    ASSERT_TRUE(runs);
    EXPECT_TRUE(runs->empty());
}

TEST_F(RunLogTest, NewestStandsFirst)
{
    ASSERT_TRUE(m_log.remember(run()));
    RememberedRun later = run(run().at.addSecs(60));
    later.outcome = RememberedRun::Outcome::Silent;
    ASSERT_TRUE(m_log.remember(later));
    const auto runs = m_log.runs();
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 2U);
    EXPECT_EQ(runs->front().outcome, RememberedRun::Outcome::Silent);
    EXPECT_EQ(runs->back().server, QStringLiteral("vpn.example.com"));
    EXPECT_EQ(runs->back().at, run().at);
}

TEST_F(RunLogTest, AddressesOfHardwareAndInternetCannotBeReadAndCanBeCompared)
{
    ASSERT_TRUE(m_log.remember(run()));
    EXPECT_TRUE(file().contains("Guest"));
    EXPECT_FALSE(file().toLower().contains("aa:bb"));
    EXPECT_FALSE(file().contains("198.51.100.7"));
    const auto hidden = m_log.hidden(run().network);
    ASSERT_TRUE(hidden);
    EXPECT_EQ(*hidden, m_log.runs()->front().network);
}

TEST_F(RunLogTest, HoldsTheNewestTwoHundredAndNoneOlderThanNinetyDays)
{
    ASSERT_TRUE(m_log.remember(run(run().at.addDays(-91))));
    for (int i = 0; i < 201; ++i)
        ASSERT_TRUE(m_log.remember(run(run().at.addSecs(i))));
    const auto runs = m_log.runs();
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 200U);
    EXPECT_EQ(runs->back().at, run().at.addSecs(1));
}

TEST_F(RunLogTest, DamagedFileIsEmptyAndIsWrittenAnew)
{
    for (
        const QByteArray &damaged :
        {QByteArray("{"), QByteArray(R"({"salt":"xx","runs":[]})"),
         QByteArray(R"({"salt":"00112233445566778899aabbccddeeff","runs":[3]})"),
         QByteArray(
             R"({"salt":"00112233445566778899aabbccddeeff","runs":[{"at":"2026-11-02T08:00:00Z","server":"","result":"answered"}]})")}) {
        write(damaged);
        ASSERT_TRUE(m_log.runs());
        EXPECT_TRUE(m_log.runs()->empty());
    }
    ASSERT_TRUE(m_log.remember(run()));
    EXPECT_EQ(m_log.runs()->size(), 1U);
}

} // namespace
} // namespace adapters_portable_run_log_test
