// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_durable_log.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/process/folder_security.h"

#include <sddl.h>

namespace fix789::adapters {
namespace {

constexpr qint64 kLargestLog = 16 * 1024 * 1024;
constexpr DWORD kBlock = 64 * 1024;

Failure lastFailure(QStringView verb, const QString &path)
{
    const DWORD code = GetLastError();
    return windowsFailure(code, QStringLiteral("%1 %2").arg(verb, path));
}

struct OpenLog {
    FileHandle file;
    qint64 size = 0;
};

// Who may only read a journal could still hold it open, so that nothing can be added to it.
constexpr const wchar_t *kPrivate = L"O:BAD:P(A;;FA;;;SY)(A;;FA;;;BA)";

// What an earlier version made was readable by users.
Result<void> closeToOthers(const FileHandle &file, void *descriptor, const QString &path)
{
    if (!SetKernelObjectSecurity(*file, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor))
        return lastFailure(u"restrict", path);
    return {};
}

// FILE_FLAG_OPEN_REPARSE_POINT opens a link itself and not its target, so that we can detect and refuse it.
// https://learn.microsoft.com/windows/win32/fileio/symbolic-link-effects-on-file-systems-functions
Result<OpenLog> openLog(const QString &path, LogOwner owner, DWORD access, DWORD sharing, DWORD disposition)
{
    if (hasInnerZero(path))
        return failure(ErrorKind::Malformed, QStringLiteral("open %1").arg(path));
    const bool guarded = owner == LogOwner::Machine;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (guarded && !ConvertStringSecurityDescriptorToSecurityDescriptorW(kPrivate, SDDL_REVISION_1, &descriptor, nullptr))
        return lastFailure(u"describe the rights of", path);
    const LocalMemory owned(descriptor);
    SECURITY_ATTRIBUTES security{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
    const DWORD rights = guarded ? READ_CONTROL | (disposition == OPEN_ALWAYS ? WRITE_DAC : 0) : 0;
    FileHandle file;
    for (int attempt = 0; attempt < 20; ++attempt) {
        file = FileHandle(CreateFileW(wide(path), access | rights, sharing, guarded ? &security : nullptr, disposition,
                                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
        if (file)
            break;
        const DWORD code = GetLastError();
        if (code != ERROR_SHARING_VIOLATION || attempt == 19)
            return windowsFailure(code, QStringLiteral("open %1").arg(path));
        Sleep(50);
    }
    BY_HANDLE_FILE_INFORMATION information{};
    if (!GetFileInformationByHandle(*file, &information))
        return lastFailure(u"look at", path);
    constexpr DWORD kNotPlain = FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE;
    if ((information.dwFileAttributes & kNotPlain) != 0 || information.nNumberOfLinks > 1)
        return failure(ErrorKind::Refused, QStringLiteral("open %1, which is not a plain file").arg(path));
    if (guarded) {
        if (const auto judged = judgeObject(*file, path, Guard::Contents); !judged)
            return Failure(judged.error());
        if (disposition == OPEN_ALWAYS)
            if (const auto closed = closeToOthers(file, descriptor, path); !closed)
                return Failure(closed.error());
    }
    const qint64 size = (qint64(information.nFileSizeHigh) << 32) | information.nFileSizeLow;
    if (size > kLargestLog)
        return failure(ErrorKind::Malformed, QStringLiteral("open %1, which is too large").arg(path));
    return OpenLog{std::move(file), size};
}

Result<void> seek(const FileHandle &file, qint64 position, const QString &path)
{
    LARGE_INTEGER to{};
    to.QuadPart = position;
    if (!SetFilePointerEx(*file, to, nullptr, FILE_BEGIN))
        return lastFailure(u"move in", path);
    return {};
}

Result<void> cutAt(const FileHandle &file, qint64 position, const QString &path)
{
    if (auto moved = seek(file, position, path); !moved)
        return moved;
    if (!SetEndOfFile(*file))
        return lastFailure(u"cut", path);
    return {};
}

Result<QByteArray> readFrom(const FileHandle &file, qint64 position, qint64 length, const QString &path)
{
    if (auto moved = seek(file, position, path); !moved)
        return Failure(moved.error());
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        DWORD got = 0;
        if (!ReadFile(*file, bytes.data() + done, DWORD(qMin<qint64>(length - done, kBlock)), &got, nullptr))
            return lastFailure(u"read", path);
        if (got == 0)
            break; // truncated by its writer meanwhile
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

// The end of the last complete line: anything after it does not count.
Result<qint64> endOfWholeLines(const OpenLog &log, const QString &path)
{
    qint64 end = log.size;
    while (end > 0) {
        const qint64 start = qMax<qint64>(0, end - kBlock);
        const auto block = readFrom(log.file, start, end - start, path);
        if (!block)
            return Failure(block.error());
        if (const qsizetype newline = block->lastIndexOf('\n'); newline >= 0)
            return start + newline + 1;
        end = start;
    }
    return 0;
}

} // namespace

Result<QByteArray> WindowsDurableLog::contents() const
{
    const auto log =
        openLog(m_path, m_owner, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING);
    if (!log && log.error().kind == ErrorKind::NotFound)
        return QByteArray();
    if (!log)
        return Failure(log.error());
    return readFrom(log->file, 0, log->size, m_path);
}

Result<void> WindowsDurableLog::append(const QByteArray &line)
{
    if (line.contains('\n'))
        return failure(ErrorKind::Malformed, QStringLiteral("add to %1 a line that is two").arg(m_path));
    const auto log = openLog(m_path, m_owner, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, OPEN_ALWAYS);
    if (!log)
        return Failure(log.error());
    const auto end = endOfWholeLines(*log, m_path);
    if (!end)
        return Failure(end.error());
    if (*end + line.size() + 1 > kLargestLog)
        return failure(ErrorKind::Malformed, QStringLiteral("add to %1, which is full").arg(m_path));
    if (auto cut = cutAt(log->file, *end, m_path); !cut)
        return cut;

    const QByteArray whole = line + '\n';
    DWORD written = 0;
    if (!WriteFile(*log->file, whole.constData(), DWORD(whole.size()), &written, nullptr)) {
        const auto why = lastFailure(u"write to", m_path);
        (void)cutAt(log->file, *end, m_path); // the next writer cuts off half a line too
        return why;
    }
    if (written != DWORD(whole.size())) {
        (void)cutAt(log->file, *end, m_path);
        return failure(ErrorKind::Failed, QStringLiteral("write to %1").arg(m_path), ERROR_DISK_FULL);
    }
    // Until this returns the line may be only in memory. NTFS itself journals the name of a new file.
    // https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-flushfilebuffers
    if (!FlushFileBuffers(*log->file))
        return lastFailure(u"flush", m_path);
    return {};
}

} // namespace fix789::adapters
