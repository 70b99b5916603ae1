// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/case_computer.h"

#include "app/system.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace fix789::app {

Result<std::unique_ptr<CaseComputer>> CaseComputer::open(const QString &path)
{
    auto file = recording::CaseFile::load(path);
    if (!file)
        return std::unexpected(file.error());
    const auto state = userStateFolder();
    if (!state)
        return std::unexpected(state.error());
    auto computer = std::unique_ptr<CaseComputer>(new CaseComputer);
    computer->m_file = std::move(*file);
    computer->m_path = QFileInfo(path).canonicalFilePath();
    const QByteArray key =
        QCryptographicHash::hash((computer->m_file.id() + u'\n' + computer->m_path).toUtf8(), QCryptographicHash::Sha256);
    computer->m_journalFolder = *state + QStringLiteral("/cases/") + QString::fromLatin1(key.toHex().left(32));
    computer->m_log = durableLog(computer->m_journalFolder + QStringLiteral("/journal.jsonl"));
    computer->m_journal = std::make_unique<engine::Journal>(*computer->m_log);
    computer->m_recorded =
        std::make_unique<recording::RecordedMachine>(computer->m_file.id(), computer->m_file.state(), *computer->m_journal);
    return computer;
}

const Machine &CaseComputer::machine() const
{
    return m_recorded->machine();
}

Result<QString> makePracticeCase()
{
    const auto state = userStateFolder();
    if (!state)
        return std::unexpected(state.error());
    const QString folder = *state + QStringLiteral("/practice");
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Refused, QStringLiteral("making the folder for the practice computer"));
    // A new name each time: an older copy may still be open, and its journal is keyed by its path.
    const QString path = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    if (const auto saved = recording::CaseFile::practice().save(path); !saved)
        return std::unexpected(saved.error());
    return path;
}

} // namespace fix789::app
