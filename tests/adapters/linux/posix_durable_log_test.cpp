// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/posix_durable_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace adapters_linux_posix_durable_log_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

class PosixDurableLogTest : public testing::Test {
protected:
    QString path() const { return folder.filePath(QStringLiteral("journal")); }
    void write(const QByteArray &bytes) const
    {
        QFile out(path());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    static int modeOf(const QString &file)
    {
        struct stat st{};
        return stat(QFile::encodeName(file).constData(), &st) == 0 ? int(st.st_mode & 0777) : -1;
    }

    QTemporaryDir folder;
    PosixDurableLog log{path()};
};

} // namespace

TEST_F(PosixDurableLogTest, IsEmptyBeforeItExists)
{
    EXPECT_EQ(log.contents(), QByteArray());
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(PosixDurableLogTest, AddsLines)
{
    EXPECT_TRUE(log.append("one"));
    EXPECT_TRUE(log.append(""));
    EXPECT_TRUE(PosixDurableLog(path()).append("two"));
    EXPECT_EQ(log.contents(), QByteArray("one\n\ntwo\n"));
}

TEST_F(PosixDurableLogTest, CutsALastLineThatWasNeverFinished)
{
    for (const qsizetype length : {1, 4095, 4096, 4097, 20000}) {
        write("one\n" + QByteArray(length, 'x'));
        EXPECT_TRUE(log.append("two"));
        EXPECT_EQ(log.contents(), QByteArray("one\ntwo\n")) << length;
    }
}

TEST_F(PosixDurableLogTest, CutsAFirstLineThatWasNeverFinished)
{
    write("half");
    EXPECT_TRUE(log.append("whole"));
    EXPECT_EQ(log.contents(), QByteArray("whole\n"));
}

TEST_F(PosixDurableLogTest, TakesOneLineAtATime)
{
    const auto added = log.append("one\ntwo");
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(log.contents(), QByteArray());
}

TEST_F(PosixDurableLogTest, IsReadableByItsOwnerAlone)
{
    EXPECT_TRUE(log.append("one"));
    EXPECT_EQ(modeOf(path()), 0600);
}

TEST_F(PosixDurableLogTest, MakesTheFoldersItNeeds)
{
    const QString deep = folder.filePath(QStringLiteral("a/b/journal"));
    EXPECT_TRUE(PosixDurableLog(deep).append("one"));
    EXPECT_EQ(modeOf(folder.filePath(QStringLiteral("a"))), 0700);
    EXPECT_EQ(modeOf(folder.filePath(QStringLiteral("a/b"))), 0700);
    EXPECT_EQ(PosixDurableLog(deep).contents(), QByteArray("one\n"));
}

TEST_F(PosixDurableLogTest, RefusesALink)
{
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    ASSERT_TRUE(QFile::link(elsewhere, path()));
    const auto added = log.append("one");
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::Refused);
    EXPECT_FALSE(QFile::exists(elsewhere));
    ASSERT_FALSE(log.contents());
    EXPECT_EQ(log.contents().error().kind, ErrorKind::Refused);
}

TEST_F(PosixDurableLogTest, RefusesWhatIsNoPlainFile)
{
    ASSERT_EQ(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    EXPECT_EQ(log.contents().error().kind, ErrorKind::Refused);
    EXPECT_EQ(log.append("one").error().kind, ErrorKind::Refused);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir().mkdir(path()));
    EXPECT_EQ(log.contents().error().kind, ErrorKind::Refused);
    EXPECT_EQ(log.append("one").error().kind, ErrorKind::Refused);
}

TEST_F(PosixDurableLogTest, OfMoreThan16MiBIsNotReadAndNotMade)
{
    const qint64 limit = 16 * 1024 * 1024;
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(limit - 4, '\n'));
    file.close();
    EXPECT_FALSE(log.append("12345"));
    EXPECT_EQ(QFileInfo(path()).size(), limit - 4);
    EXPECT_TRUE(log.append("123"));
    EXPECT_TRUE(log.contents());
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    ASSERT_FALSE(log.contents());
    EXPECT_EQ(log.contents().error().kind, ErrorKind::Malformed);
}
} // namespace adapters_linux_posix_durable_log_test
