// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/unattended/report_files.h"

#include "base/shown_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

namespace fix789::app {
namespace {

using report::kLargestReport;
using report::ReportRow;
using report::RowOrigin;

constexpr std::size_t kBatch = 256;                // documents that are read side by side
constexpr qint64 kBatchBytes = 16LL * 1024 * 1024; // of lines that wait to be parsed
constexpr unsigned kMostThreads = 8;
constexpr int kDeepest = 8; // folders below a named one

struct Document {
    QString path; ///< of a file that is one document; empty: `bytes` has it
    QByteArray bytes;
    RowOrigin origin;
    bool named = false;
};

Failure unreadable(ErrorKind kind)
{
    return failure(kind, QStringLiteral("reading a report"));
}

Result<ReportRow> rowOf(const Document &document)
{
    if (document.path.isEmpty())
        return report::rowFromJson(document.bytes, document.origin);
    QFile file(document.path);
    if (!file.exists())
        return unreadable(ErrorKind::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(ErrorKind::Refused);
    if (file.size() > kLargestReport)
        return unreadable(ErrorKind::Malformed);
    return report::rowFromJson(file.read(kLargestReport + 1), document.origin);
}

// Parses what waits, on all processors, and hands it on in its order.
class Batches {
public:
    explicit Batches(const RowReader &reader) : m_reader(reader) { m_waiting.reserve(kBatch); }

    void take(Document document)
    {
        m_bytes += document.bytes.size();
        m_waiting.push_back(std::move(document));
        if (m_waiting.size() >= kBatch || m_bytes >= kBatchBytes)
            finish();
    }

    void finish()
    {
        std::vector<std::optional<Result<ReportRow>>> rows(m_waiting.size());
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < rows.size(); i = next++)
                rows[i] = rowOf(m_waiting[i]);
        };
        {
            const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
            std::vector<std::jthread> others;
            for (unsigned i = 1; i < threads && i < rows.size(); ++i)
                others.emplace_back(work);
            work();
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (*rows[i])
                m_reader.row(**rows[i]);
            else
                m_reader.failed(m_waiting[i].origin.source, rows[i]->error(), m_waiting[i].named);
        m_waiting.clear();
        m_bytes = 0;
    }

private:
    const RowReader &m_reader;
    std::vector<Document> m_waiting;
    qint64 m_bytes = 0;
};

// "A/B/C.json" below the named folder: site A, computer B. "A/C@1.json": site A, computer C. "C@1.json": computer C.
RowOrigin originOf(const QString &below)
{
    const QStringList parts = below.split(u'/');
    const QString file = parts.last().section(u'.', 0, 0).section(u'@', 0, 0);
    return {shownText(below), shownText(parts.size() > 1 ? parts.first() : QString()),
            shownText(parts.size() > 2 ? parts[1] : file)};
}

void readLines(const QString &path, const RowOrigin &origin, bool named, Batches &batches, const RowReader &reader)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reader.failed(origin.source, unreadable(file.exists() ? ErrorKind::Refused : ErrorKind::NotFound).error(), named);
        return;
    }
    RowOrigin ofLine = origin;
    for (qint64 line = 1; !file.atEnd(); ++line) {
        QByteArray bytes = file.readLine(kLargestReport + 2);
        ofLine.source = origin.source + u':' + QString::number(line);
        if (bytes.isEmpty()) { // a read that failed stays where it is
            reader.failed(ofLine.source, unreadable(ErrorKind::Failed).error(), named);
            return;
        }
        if (bytes.size() > kLargestReport && !bytes.endsWith('\n')) {
            reader.failed(ofLine.source, unreadable(ErrorKind::Malformed).error(), named);
            QByteArray rest;
            do
                rest = file.readLine(kLargestReport);
            while (!rest.isEmpty() && !rest.endsWith('\n') && !file.atEnd());
        } else if (!bytes.trimmed().isEmpty()) {
            batches.take({{}, std::move(bytes), ofLine, named});
        }
    }
}

void readFile(const QString &path, const RowOrigin &origin, bool named, Batches &batches, const RowReader &reader)
{
    if (path.endsWith(u".jsonl", Qt::CaseInsensitive)) {
        batches.finish(); // its place in the order
        readLines(path, origin, named, batches, reader);
    } else {
        batches.take({path, {}, origin, named});
    }
}

void readFolder(const QString &folder, const QString &below, int depth, Batches &batches, const RowReader &reader)
{
    constexpr auto kWhat = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    const QStringList names = QDir(folder).entryList({}, kWhat, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (QFileInfo(path).isJunction()) // to Qt no symbolic link
            continue;
        if (QFileInfo(path).isDir()) {
            if (depth < kDeepest)
                readFolder(path, below + name + u'/', depth + 1, batches, reader);
        } else if (name.endsWith(u".json", Qt::CaseInsensitive) || name.endsWith(u".jsonl", Qt::CaseInsensitive)) {
            readFile(path, originOf(below + name), false, batches, reader);
        }
    }
}

} // namespace

void readRows(const QStringList &paths, const RowReader &reader)
{
    Batches batches(reader);
    for (const QString &path : paths)
        if (QFileInfo(path).isDir()) {
            readFolder(path, {}, 0, batches, reader);
        } else {
            RowOrigin origin = originOf(QFileInfo(path).fileName());
            origin.source = shownText(path);
            readFile(path, origin, true, batches, reader);
        }
    batches.finish();
}

} // namespace fix789::app
