// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/run_log.h"

#include "base/atomic_file.h"
#include "base/enum_names.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>

#include <array>

namespace fix789::adapters {
namespace {

using Outcome = RememberedRun::Outcome;
using Login = RememberedRun::Login;

constexpr qsizetype kMostRuns = 200;
constexpr qint64 kLargestLog = 256 * 1024;
constexpr qsizetype kLongestMember = 256;
constexpr int kOldestDays = 90;
constexpr int kLogLockMs = 500;
constexpr qsizetype kSaltBytes = 16;

constexpr std::array<std::pair<Outcome, const char *>, 3> kOutcomes{
    {{Outcome::Answered, "answered"}, {Outcome::Partly, "partly"}, {Outcome::Silent, "silent"}}};
constexpr std::array<std::pair<Login, const char *>, 3> kLogins{
    {{Login::NotKnown, ""}, {Login::Passed, "passed"}, {Login::Pending, "pending"}}};
constexpr std::array<std::pair<QString NetworkIdentity::*, const char *>, 7> kMembers{
    {{&NetworkIdentity::name, "name"},
     {&NetworkIdentity::gateway, "gateway"},
     {&NetworkIdentity::gatewayHardware, "gatewayHardware"},
     {&NetworkIdentity::subnet, "subnet"},
     {&NetworkIdentity::publicAddress, "publicAddress"},
     {&NetworkIdentity::ownHardware, "ownHardware"},
     {&NetworkIdentity::role, "role"}}};

struct Log {
    QByteArray salt; // hexadecimal
    std::vector<RememberedRun> runs;
};

Log emptyLog()
{
    std::array<quint32, kSaltBytes / 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {QByteArray(reinterpret_cast<const char *>(words.data()), kSaltBytes).toHex(), {}};
}

std::optional<RememberedRun> runFrom(const QJsonObject &json)
{
    RememberedRun run;
    run.at = QDateTime::fromString(json[QStringLiteral("at")].toString(), Qt::ISODate).toUTC();
    run.server = json[QStringLiteral("server")].toString();
    const auto outcome = valueOf(kOutcomes, json[QStringLiteral("result")].toString());
    if (!run.at.isValid() || run.server.isEmpty() || run.server.size() > kLongestMember || !outcome)
        return std::nullopt;
    run.outcome = *outcome;
    run.login = valueOf(kLogins, json[QStringLiteral("login")].toString()).value_or(Login::NotKnown);
    const QJsonObject network = json[QStringLiteral("network")].toObject();
    for (const auto &[member, word] : kMembers) {
        run.network.*member = network[QLatin1String(word)].toString();
        if ((run.network.*member).size() > kLongestMember)
            return std::nullopt;
    }
    return run;
}

QJsonObject toJson(const RememberedRun &run)
{
    QJsonObject network;
    for (const auto &[member, word] : kMembers)
        if (!(run.network.*member).isEmpty())
            network.insert(QString::fromLatin1(word), run.network.*member);
    QJsonObject json{{QStringLiteral("at"), run.at.toString(Qt::ISODate)},
                     {QStringLiteral("server"), run.server},
                     {QStringLiteral("result"), wordOf(kOutcomes, run.outcome)},
                     {QStringLiteral("network"), network}};
    if (run.login != Login::NotKnown)
        json.insert(QStringLiteral("login"), wordOf(kLogins, run.login));
    return json;
}

Result<Log> readLog(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return emptyLog();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, QStringLiteral("reading what is remembered of other networks"));
    const QJsonObject root = QJsonDocument::fromJson(file.read(kLargestLog)).object();
    Log log{root[QStringLiteral("salt")].toString().toLatin1(), {}};
    const QJsonArray list = root[QStringLiteral("runs")].toArray();
    if (log.salt.size() != 2 * kSaltBytes || QByteArray::fromHex(log.salt).size() != kSaltBytes || list.size() > kMostRuns)
        return emptyLog();
    for (const QJsonValue &value : list) {
        auto run = runFrom(value.toObject());
        if (!run)
            return emptyLog();
        log.runs.push_back(std::move(*run));
    }
    return log;
}

Result<void> writeLog(const QString &path, const Log &log)
{
    QJsonArray list;
    for (const RememberedRun &run : log.runs)
        list.append(toJson(run));
    const QJsonObject root{{QStringLiteral("salt"), QString::fromLatin1(log.salt)}, {QStringLiteral("runs"), list}};
    return writeAtomicFile(path, QJsonDocument(root).toJson(QJsonDocument::Compact), QStringLiteral("remembering this look"));
}

QString hashed(const QByteArray &salt, const QString &text)
{
    if (text.isEmpty())
        return text;
    const QByteArray hash = QCryptographicHash::hash(QByteArray(salt + text.toLower().toUtf8()), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

NetworkIdentity hiddenWith(const QByteArray &salt, NetworkIdentity network)
{
    for (QString NetworkIdentity::*member : {&NetworkIdentity::name, &NetworkIdentity::role})
        (network.*member).truncate(kLongestMember);
    network.gatewayHardware = hashed(salt, network.gatewayHardware);
    network.publicAddress = hashed(salt, network.publicAddress);
    network.ownHardware = hashed(salt, network.ownHardware);
    return network;
}

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/runs.json");
}

} // namespace

RunLog::RunLog(QString folder) : m_folder(std::move(folder)) {}

Result<std::vector<RememberedRun>> RunLog::runs() const
{
    auto log = readLog(fileIn(m_folder));
    if (!log)
        return std::unexpected(log.error());
    return std::move(log->runs);
}

Result<NetworkIdentity> RunLog::hidden(const NetworkIdentity &network) const
{
    const auto log = readLog(fileIn(m_folder));
    if (!log)
        return std::unexpected(log.error());
    return hiddenWith(log->salt, network);
}

Result<void> RunLog::remember(RememberedRun run) const
{
    QDir().mkpath(m_folder);
    QLockFile lock(m_folder + QStringLiteral("/runs.lock"));
    if (!lock.tryLock(kLogLockMs))
        return failure(ErrorKind::TimedOut, QStringLiteral("remembering this look"));
    auto log = readLog(fileIn(m_folder));
    if (!log)
        return std::unexpected(log.error());
    run.network = hiddenWith(log->salt, run.network);
    run.server.truncate(kLongestMember);
    const QDateTime oldest = run.at.addDays(-kOldestDays);
    std::erase_if(log->runs, [&](const RememberedRun &old) { return old.at < oldest; });
    log->runs.insert(log->runs.begin(), std::move(run));
    if (qsizetype(log->runs.size()) > kMostRuns)
        log->runs.resize(std::size_t(kMostRuns));
    return writeLog(fileIn(m_folder), *log);
}

} // namespace fix789::adapters
