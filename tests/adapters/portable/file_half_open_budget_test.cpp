// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/file_half_open_budget.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace adapters_portable_file_half_open_budget_test {
using namespace fix789;
using namespace fix789::adapters;
using Ms = std::chrono::milliseconds;

namespace {

class SettableClock : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC); }
    Result<QDateTime> bootedAt() const override { return now(); }
    Ms monotonic() const override { return Ms(at); }
    qint64 at = 1'700'000'000'000;
};

const QString kServer = QStringLiteral("192.0.2.1");
const QString kOther = QStringLiteral("192.0.2.2");

class FileHalfOpenBudgetTest : public testing::Test {
protected:
    QString file() const { return folder.filePath(QStringLiteral("half-open.json")); }
    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray contents() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    SettableClock clock;
};

} // namespace

TEST_F(FileHalfOpenBudgetTest, LetsFourBeginAndNotAFifth)
{
    FileHalfOpenBudget ledger(folder.path(), clock);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(ledger.wait(kServer, 1), Ms(0)) << i;
        ledger.opened(kServer); // all in the same millisecond
    }
    EXPECT_EQ(ledger.wait(kServer, 1), Ms(30'000));
    EXPECT_EQ(ledger.wait(kOther, 2), Ms(0));
}

TEST_F(FileHalfOpenBudgetTest, WaitsUntilEnoughAreOld)
{
    FileHalfOpenBudget ledger(folder.path(), clock);
    for (int i = 0; i < 4; ++i) {
        ledger.opened(kServer);
        clock.at += 1000;
    }
    EXPECT_EQ(ledger.wait(kServer, 1), Ms(26'000));
    EXPECT_EQ(ledger.wait(kServer, 2), Ms(27'000));
    clock.at += 27'000;
    EXPECT_EQ(ledger.wait(kServer, 2), Ms(0));
    EXPECT_EQ(ledger.wait(kServer, 3), Ms(1000));
}

TEST_F(FileHalfOpenBudgetTest, MoreThanFourAtOnceWaitForAllToGo)
{
    FileHalfOpenBudget ledger(folder.path(), clock);
    EXPECT_EQ(ledger.wait(kServer, 100), Ms(0));
    ledger.opened(kServer);
    EXPECT_EQ(ledger.wait(kServer, 100), Ms(30'000));
    EXPECT_EQ(ledger.wait(kServer, -1), Ms(0));
}

TEST_F(FileHalfOpenBudgetTest, IsSharedByThePrograms)
{
    FileHalfOpenBudget first(folder.path(), clock);
    FileHalfOpenBudget second(folder.path(), clock);
    first.opened(kServer);
    first.opened(kServer);
    second.opened(kServer);
    second.opened(kServer);
    EXPECT_EQ(first.wait(kServer, 1), Ms(30'000));
    EXPECT_EQ(FileHalfOpenBudget(folder.path(), clock).wait(kServer, 1), Ms(30'000));
}

TEST_F(FileHalfOpenBudgetTest, ForgetsWhatComesFromTheFuture)
{
    FileHalfOpenBudget(folder.path(), clock).opened(kServer);
    clock.at -= 3'600'000;
    EXPECT_EQ(FileHalfOpenBudget(folder.path(), clock).wait(kServer, 4), Ms(0));
}

TEST_F(FileHalfOpenBudgetTest, WritesNoAddress)
{
    FileHalfOpenBudget(folder.path(), clock).opened(kServer);
    EXPECT_FALSE(contents().isEmpty());
    EXPECT_FALSE(contents().contains("192.0.2.1"));
    EXPECT_FALSE(contents().contains(kServer.toLatin1().toHex()));
    EXPECT_EQ(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(FileHalfOpenBudgetTest, TreatsABrokenFileAsEmptyAndReplacesIt)
{
    const QByteArray salt = QByteArray(32, '0');
    const QByteArray who = QByteArray(32, '1');
    const std::vector<QByteArray> broken{
        "",
        "{",
        "[]",
        "null",
        "{\"salt\":5,\"entries\":7}",
        "{\"salt\":\"" + salt + "\",\"entries\":[{\"at\":\"x\",\"id\":\"1122334455667788\",\"who\":\"" + who + "\"}]}",
        "{\"salt\":\"" + salt + "\",\"entries\":[{\"at\":1e300,\"id\":\"1122334455667788\",\"who\":\"" + who + "\"}]}",
        "{\"salt\":\"" + salt + "\",\"entries\":[{\"at\":-1,\"id\":\"1122334455667788\",\"who\":\"" + who + "\"}]}",
        "{\"salt\":\"" + salt + "\",\"entries\":[{\"at\":1,\"id\":\"1122334455667788\",\"who\":\"zz\"}]}",
        "{\"salt\":\"" + salt + "\",\"entries\":[" + QByteArray("1,").repeated(5000) + "1]}",
        QByteArray("[").repeated(20000),
        QByteArray(1024 * 1024, ' '),
    };
    for (const QByteArray &bytes : broken) {
        write(bytes);
        FileHalfOpenBudget ledger(folder.path(), clock);
        EXPECT_EQ(ledger.wait(kServer, 4), Ms(0)) << bytes.left(60).constData();
        ledger.opened(kServer);
        EXPECT_EQ(FileHalfOpenBudget(folder.path(), clock).wait(kServer, 4), Ms(30'000)) << bytes.left(60).constData();
    }
}

TEST_F(FileHalfOpenBudgetTest, RemembersForItselfWhereItCannotWrite)
{
    write("not a folder");
    FileHalfOpenBudget ledger(file() + QStringLiteral("/below"), clock);
    for (int i = 0; i < 4; ++i)
        ledger.opened(kServer);
    EXPECT_EQ(ledger.wait(kServer, 1), Ms(30'000));
}
} // namespace adapters_portable_file_half_open_budget_test
