// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A real full disk: a limit of size for files, which Linux keeps for each process (RLIMIT_FSIZE), refuses writes just so.
#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace base_atomic_file_test {
using namespace fix789;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unreadable");
}

/// While it lives, no file of this process grows beyond so many bytes.
class Room {
public:
    explicit Room(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit less = m_before;
        less.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &less);
    }
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;
    ~Room()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

class AtomicFile : public testing::Test {
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("file"));
};

TEST_F(AtomicFile, TakesThePlaceOfTheOldOne)
{
    ASSERT_TRUE(writeAtomicFile(path, "old", {}));
    ASSERT_TRUE(writeAtomicFile(path, "new", {}));
    EXPECT_EQ(contentsOf(path), "new");
}

TEST_F(AtomicFile, OnAFullDiskTheOldOneStays)
{
    ASSERT_TRUE(writeAtomicFile(path, "old", {}));
    for (const rlim_t bytes : {0, 10, 2000}) {
        const Room room(bytes);
        const auto written = writeAtomicFile(path, QByteArray(4000, 'x'), {});
        EXPECT_FALSE(written) << bytes;
        EXPECT_EQ(contentsOf(path), "old") << bytes;
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "half a file is left over";
}

TEST_F(AtomicFile, WhereNobodyMayWriteItIsRefused)
{
    EXPECT_EQ(writeAtomicFile(folder.filePath(QStringLiteral("no/such/folder")), "new", {}).error().kind, ErrorKind::Refused);
}

} // namespace
} // namespace base_atomic_file_test
