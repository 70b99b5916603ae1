// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/awaited_restart_file.h"

#include "base/atomic_file.h"
#include "model/target.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace fix789::adapters {
namespace {

constexpr qint64 kLargestRestartFile = 4096;
constexpr qsizetype kLongestConnection = 256; // RASAPI32, RAS_MaxEntryName

} // namespace

AwaitedRestartFile::AwaitedRestartFile(const QString &folder) : m_path(folder + QStringLiteral("/awaited-restart.json")) {}

std::optional<AwaitedRestart> AwaitedRestartFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestRestartFile)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kLargestRestartFile)).object();
    const AwaitedRestart awaited{json[QStringLiteral("run")].toString(), json[QStringLiteral("server")].toString(),
                                 json[QStringLiteral("connection")].toString()};
    const bool named = !QUuid::fromString(awaited.run).isNull();
    const bool serverFits = awaited.server.isEmpty() || serverFromInput(awaited.server) == awaited.server;
    if (!named || !serverFits || awaited.connection.size() > kLongestConnection)
        return std::nullopt;
    return awaited;
}

Result<void> AwaitedRestartFile::write(const std::optional<AwaitedRestart> &awaited) const
{
    const QString doing = QStringLiteral("keeping what waits for a restart");
    if (!awaited) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return failure(ErrorKind::Failed, doing);
        return {};
    }
    const QJsonObject json{{QStringLiteral("run"), awaited->run},
                           {QStringLiteral("server"), awaited->server},
                           {QStringLiteral("connection"), awaited->connection}};
    return writeAtomicFile(m_path, QJsonDocument(json).toJson(), doing);
}

} // namespace fix789::adapters
