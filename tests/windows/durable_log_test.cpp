// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_durable_log.h"

#include "adapters/windows/process/path_judgement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <windows.h>

namespace fix789::tests::durable_log_test {
using namespace adapters;
namespace {

class DurableLogTest : public testing::Test {
protected:
    QString path() const { return QDir::toNativeSeparators(m_folder.filePath(QStringLiteral("journal.jsonl"))); }

    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    WindowsDurableLog m_log{path()};
};

TEST_F(DurableLogTest, StartsEmptyAndGrows)
{
    EXPECT_EQ(m_log.contents(), QByteArray());
    EXPECT_TRUE(m_log.append("one"));
    EXPECT_TRUE(m_log.append(""));
    EXPECT_TRUE(m_log.append("two"));
    EXPECT_EQ(m_log.contents(), QByteArray("one\n\ntwo\n"));
}

TEST_F(DurableLogTest, AHalfLineIsCutOff)
{
    put("one\ntw");
    EXPECT_EQ(m_log.contents(), QByteArray("one\ntw"));
    EXPECT_TRUE(m_log.append("three"));
    EXPECT_EQ(m_log.contents(), QByteArray("one\nthree\n"));
    put(QByteArray(200000, 'x'));
    EXPECT_TRUE(m_log.append("four"));
    EXPECT_EQ(m_log.contents(), QByteArray("four\n"));
}

TEST_F(DurableLogTest, RefusesWhatIsNotALine)
{
    EXPECT_EQ(m_log.append("one\ntwo").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(m_log.contents(), QByteArray());
}

TEST_F(DurableLogTest, HasALimit)
{
    put(QByteArray(16 * 1024 * 1024 - 4, 'x') + "\n");
    EXPECT_EQ(m_log.append("123").error().kind, ErrorKind::Malformed);
    EXPECT_TRUE(m_log.append("12"));
    put(QByteArray(16 * 1024 * 1024 + 1, 'x'));
    EXPECT_EQ(m_log.contents().error().kind, ErrorKind::Malformed);
    EXPECT_EQ(m_log.append("x").error().kind, ErrorKind::Malformed);
}

TEST_F(DurableLogTest, RefusesAFolderAndASecondName)
{
    WindowsDurableLog folder(QDir::toNativeSeparators(m_folder.path()));
    EXPECT_FALSE(folder.contents());
    EXPECT_FALSE(folder.append("x"));

    put("one\n");
    const QString second = QDir::toNativeSeparators(m_folder.filePath(QStringLiteral("second")));
    ASSERT_TRUE(CreateHardLinkW(reinterpret_cast<const wchar_t *>(second.utf16()),
                                reinterpret_cast<const wchar_t *>(path().utf16()), nullptr));
    EXPECT_EQ(m_log.append("x").error().kind, ErrorKind::Refused);
    EXPECT_EQ(m_log.contents().error().kind, ErrorKind::Refused);
}

// The journal of the computer: what others may write to is not ours, and what they could read they could hold open.
TEST_F(DurableLogTest, TheMachinesIsForAdministratorsAlone)
{
    const WindowsDurableLog reader(path(), LogOwner::Machine);
    WindowsDurableLog log(path(), LogOwner::Machine);
    put("one\n"); // as an earlier version left it
    EXPECT_TRUE(log.append("two"));
    EXPECT_EQ(reader.contents(), QByteArray("one\ntwo\n"));
    EXPECT_FALSE(distrustOfPath(path().toStdWString(), Guard::Contents));
}

TEST_F(DurableLogTest, AMissingFolderIsAnError)
{
    WindowsDurableLog lost(path() + QStringLiteral("\\no\\log"));
    EXPECT_FALSE(lost.append("x"));
}

} // namespace
} // namespace fix789::tests::durable_log_test
