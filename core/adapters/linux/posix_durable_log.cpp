// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/posix_durable_log.h"

#include "adapters/linux/file_descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fix789::adapters {
namespace {

constexpr qint64 kLargestLog = 16 * 1024 * 1024;
// Without O_NONBLOCK, a pipe in place of the log would block open(); fstat() then refuses it.
constexpr int kAlways = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;

Failure failed(const char *doing, const QString &path)
{
    const int code = errno;
    const bool refused = code == EACCES || code == EPERM || code == ELOOP || code == EROFS || code == ENXIO || code == EISDIR;
    return failure(refused ? ErrorKind::Refused : ErrorKind::Failed, QLatin1String(doing) + u' ' + path, code);
}

Result<qint64> sizeOfPlainFile(int fd, const QString &path)
{
    struct stat st {};
    if (fstat(fd, &st) != 0)
        return failed("looking at", path);
    if (!S_ISREG(st.st_mode))
        return failure(ErrorKind::Refused, QStringLiteral("opening %1, which is not a plain file").arg(path));
    return qint64(st.st_size);
}

Result<void> flushFolder(const QString &folder)
{
    const FileDescriptor fd(open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen() || fsync(fd.get()) != 0)
        return failed("flushing folder", folder);
    return {};
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).path();
    if (parent == folder)
        return failure(ErrorKind::NotFound, QStringLiteral("making folder %1").arg(folder));
    if (auto made = makeFolder(parent); !made)
        return made;
    if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return failed("making folder", folder);
    return flushFolder(parent);
}

// The end of the last complete line.
Result<qint64> endOfLastLine(int fd, qint64 size, const QString &path)
{
    char block[4096];
    for (qint64 end = size; end > 0;) {
        const qint64 begin = std::max<qint64>(0, end - qint64(sizeof block));
        const ssize_t got = pread(fd, block, size_t(end - begin), begin);
        if (got < 0 && errno == EINTR)
            continue;
        if (got != end - begin)
            return failed("reading", path);
        for (qint64 i = got; i > 0; --i)
            if (block[i - 1] == '\n')
                return begin + i;
        end = begin;
    }
    return 0;
}

Result<void> writeAll(int fd, const QByteArray &bytes, const QString &path)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failed("writing", path);
        done += written;
    }
    return {};
}

} // namespace

PosixDurableLog::PosixDurableLog(QString path) : m_path(QFileInfo(path).absoluteFilePath()) {}

Result<QByteArray> PosixDurableLog::contents() const
{
    const FileDescriptor fd(open(QFile::encodeName(m_path).constData(), O_RDONLY | kAlways));
    if (!fd.isOpen()) {
        if (errno == ENOENT)
            return QByteArray();
        return failed("opening", m_path);
    }
    const auto size = sizeOfPlainFile(fd.get(), m_path);
    if (!size)
        return Failure(size.error());
    if (*size > kLargestLog)
        return failure(ErrorKind::Malformed, QStringLiteral("reading %1, which is too large").arg(m_path));
    QByteArray bytes(*size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got = read(fd.get(), bytes.data() + have, size_t(bytes.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed("reading", m_path);
        if (got == 0)
            break; // truncated meanwhile
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

Result<void> PosixDurableLog::append(const QByteArray &line)
{
    if (line.contains('\n'))
        return failure(ErrorKind::Malformed, QStringLiteral("adding a line to %1 that is more than one").arg(m_path));
    const QString folder = QFileInfo(m_path).path();
    if (auto made = makeFolder(folder); !made)
        return made;

    const FileDescriptor fd(open(QFile::encodeName(m_path).constData(), O_RDWR | O_APPEND | O_CREAT | kAlways, 0600));
    if (!fd.isOpen())
        return failed("opening", m_path);
    // Otherwise each of two writers would mistake the other's half-written line for a truncated one.
    if (flock(fd.get(), LOCK_EX) != 0)
        return failed("locking", m_path);
    const auto size = sizeOfPlainFile(fd.get(), m_path);
    if (!size)
        return Failure(size.error());
    const auto end = endOfLastLine(fd.get(), *size, m_path);
    if (!end)
        return Failure(end.error());
    if (*end + line.size() + 1 > kLargestLog)
        return failure(ErrorKind::Failed, QStringLiteral("adding to %1, which is full").arg(m_path));
    if (*end < *size && ftruncate(fd.get(), *end) != 0)
        return failed("cutting the unfinished last line of", m_path);

    auto written = writeAll(fd.get(), line + '\n', m_path);
    if (written && fsync(fd.get()) != 0)
        written = failed("flushing", m_path);
    if (!written) {
        // A line that may not be on disk must not appear there later.
        [[maybe_unused]] const int cut = ftruncate(fd.get(), *end);
        return written;
    }
    // A new file's name is in the folder, which must reach the disk too.
    return *end == 0 ? flushFolder(folder) : Result<void>();
}

} // namespace fix789::adapters
