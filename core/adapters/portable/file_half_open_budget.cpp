// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/file_half_open_budget.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <tuple>
#include <utility>

namespace fix789::adapters {
namespace {

constexpr qint64 kWindowMs = 30'000;
constexpr int kMostPerServer = 4; // a server allows five
constexpr std::size_t kMostHalfOpen = 128;
constexpr qint64 kLargestLedger = 32 * 1024;
constexpr int kLedgerLockMs = 500;
constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kHashSize = 16;
constexpr qsizetype kIdSize = 8;

QString lockFileIn(const QString &folder)
{
    return folder + QStringLiteral("/half-open.lock");
}
QString ledgerFileIn(const QString &folder)
{
    return folder + QStringLiteral("/half-open.json");
}

QByteArray random(qsizetype size)
{
    std::vector<quint32> words(std::size_t(size) / sizeof(quint32));
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), size);
}

QByteArray hashOf(const QByteArray &salt, const QString &address)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(address.toUtf8());
    return hash.result().first(kHashSize);
}

QByteArray bytesFromHex(const QJsonValue &value, qsizetype size)
{
    const QByteArray hex = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    return hex.size() == 2 * size && bytes.size() == size ? bytes : QByteArray();
}

struct Entry {
    qint64 at = 0;  ///< milliseconds since the Unix epoch
    QByteArray who; ///< hash of the salt and the address
    QByteArray id;

    bool operator<(const Entry &other) const { return std::tie(at, id) < std::tie(other.at, other.id); }
};

struct Ledger {
    QByteArray salt = random(kSaltSize);
    std::vector<Entry> entries;
};

// A file that breaks its own rules counts as empty.
Ledger readLedger(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestLedger)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.read(kLargestLedger)).object();
    const QJsonArray list = root[QStringLiteral("entries")].toArray();
    Ledger ledger{bytesFromHex(root[QStringLiteral("salt")], kSaltSize), {}};
    if (ledger.salt.isEmpty() || list.size() > qsizetype(kMostHalfOpen))
        return {};
    for (const QJsonValue &value : list) {
        const QByteArray who = bytesFromHex(value[QStringLiteral("who")], kHashSize);
        const QByteArray id = bytesFromHex(value[QStringLiteral("id")], kIdSize);
        const double at = value[QStringLiteral("at")].toDouble(-1);
        if (who.isEmpty() || id.isEmpty() || !(at >= 0 && at < 1e15))
            return {};
        ledger.entries.push_back({qint64(at), who, id});
    }
    return ledger;
}

void writeLedger(const QString &path, const Ledger &ledger)
{
    QJsonArray list;
    for (const Entry &entry : ledger.entries)
        list += QJsonObject{{QStringLiteral("at"), double(entry.at)},
                            {QStringLiteral("id"), QString::fromLatin1(entry.id.toHex())},
                            {QStringLiteral("who"), QString::fromLatin1(entry.who.toHex())}};
    const QJsonObject root{{QStringLiteral("salt"), QString::fromLatin1(ledger.salt.toHex())}, {QStringLiteral("entries"), list}};
    // Not QSaveFile, which waits for the disk: data that matters for half a minute may be lost in a power failure.
    const QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Compact);
    QFile file(path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    std::error_code error;
    if (written)
        std::filesystem::rename(file.filesystemFileName(), path.toStdU16String(), error);
    if (!written || error)
        file.remove();
}

// An entry from the future was written before the clock was set back; its age is unknown.
bool isCurrent(qint64 at, qint64 now)
{
    return at <= now && now - at < kWindowMs;
}

// The file's entries and those of this process, which are also in the file unless it was unwritable.
template <class Own>
Ledger current(const QString &path, const std::vector<Own> &own, qint64 now)
{
    Ledger file = readLedger(path);
    std::vector<Entry> mine;
    for (const Own &entry : own)
        mine.push_back({entry.at, hashOf(file.salt, entry.address), entry.id});
    std::sort(mine.begin(), mine.end());
    std::sort(file.entries.begin(), file.entries.end());
    Ledger both{file.salt, {}};
    std::set_union(file.entries.begin(), file.entries.end(), mine.begin(), mine.end(), std::back_inserter(both.entries));
    std::erase_if(both.entries, [now](const Entry &entry) { return !isCurrent(entry.at, now); });
    return both;
}

} // namespace

FileHalfOpenBudget::FileHalfOpenBudget(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}

std::chrono::milliseconds FileHalfOpenBudget::wait(const QString &address, int count)
{
    const std::lock_guard guard(m_mutex);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const Ledger ledger = current(ledgerFileIn(m_folder), m_own, now); // written by renaming, so reading needs no lock
    std::vector<qint64> times;
    for (const QByteArray who = hashOf(ledger.salt, address); const Entry &entry : ledger.entries)
        if (entry.who == who)
            times.push_back(entry.at);

    const std::size_t wanted = std::size_t(std::clamp(count, 0, kMostPerServer));
    if (times.size() + wanted <= kMostPerServer)
        return std::chrono::milliseconds(0);
    const std::size_t mustGo = std::min(times.size(), times.size() + wanted - kMostPerServer);
    return std::chrono::milliseconds(times[mustGo - 1] + kWindowMs - now);
}

void FileHalfOpenBudget::opened(const QString &address)
{
    const std::lock_guard guard(m_mutex);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    std::erase_if(m_own, [now](const Own &own) { return !isCurrent(own.at, now); });
    m_own.push_back({address, now, random(kIdSize)});
    rewrite();
}

void FileHalfOpenBudget::closed(const QString &address)
{
    const std::lock_guard guard(m_mutex);
    const auto own = std::ranges::find(m_own, address, &Own::address);
    if (own == m_own.end())
        return;
    const QByteArray id = own->id;
    m_own.erase(own);
    rewrite(id);
}

// Rewrites the file with the entries known here, without `gone`.
void FileHalfOpenBudget::rewrite(const QByteArray &gone)
{
    QDir().mkpath(m_folder);
    QLockFile lock(lockFileIn(m_folder));
    if (!lock.tryLock(kLedgerLockMs))
        return;
    Ledger ledger = current(ledgerFileIn(m_folder), m_own, m_clock.now().toMSecsSinceEpoch());
    std::erase_if(ledger.entries, [&gone](const Entry &entry) { return entry.id == gone; });
    if (ledger.entries.size() > kMostHalfOpen)
        ledger.entries.erase(ledger.entries.begin(), ledger.entries.end() - qsizetype(kMostHalfOpen));
    writeLedger(ledgerFileIn(m_folder), ledger);
}

} // namespace fix789::adapters
