// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A journal is hostile input, and undo acts on it: whatever the bytes, no change outside the closed list comes out of it.
#include "engine/journal.h"
#include "model/changes/writable_places.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789::engine;

namespace {

class BytesLog : public fix789::DurableLog {
public:
    explicit BytesLog(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    fix789::Result<QByteArray> contents() const override { return m_bytes; }
    fix789::Result<void> append(const QByteArray &) override { return {}; }

private:
    QByteArray m_bytes;
};

// A fuzzer would never guess a checksum: each line that is JSON gets the right one, as an attacker would give it.
QByteArray withChecksums(const QByteArray &bytes)
{
    QByteArray out;
    for (const QByteArray &line : bytes.split('\n')) {
        QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.isEmpty()) {
            out += line + '\n';
            continue;
        }
        json.remove(QStringLiteral("sum"));
        const QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
        json.insert(QStringLiteral("sum"),
                    QString::fromLatin1(QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex().left(32)));
        out += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fix789;
    BytesLog log(withChecksums(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    const Journal journal(log);
    for (const JournalledRun &run : journal.readableRuns())
        for (const JournalledChange &journalled : run.changes)
            if (!mayWrite(journalled.before) || !mayWrite(journalled.change) || !samePlace(journalled.before, journalled.change))
                std::abort();
    return 0;
}
