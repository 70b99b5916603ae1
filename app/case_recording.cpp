// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/case_recording.h"

#include "recording/machine/recorder.h"
#include "recording/redaction.h"

#include <QRandomGenerator>

namespace fix789::app {
namespace {

// Reveals nothing about the original id.
QString freshId()
{
    return QStringLiteral("computer-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

} // namespace

Result<recording::CaseFile> recordCase(const QString &path)
{
    const auto recorded = recording::CaseFile::load(path);
    if (!recorded)
        return std::unexpected(recorded.error());
    return recording::CaseFile::fromState(freshId(), recording::redacted(recorded->state()));
}

Result<recording::CaseFile> recordThis(const Target &target, Settings settings, const Progress &progress)
{
    Conversations conversations;
    conversations.settings = std::move(settings);
    const auto computer = LiveComputer::open(Network::Live, {}, std::move(conversations));
    if (!computer)
        return std::unexpected(computer.error());
    const MachineState state = recording::record((*computer)->machine(), target, progress);
    if (progress.stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("recording"));
    return recording::CaseFile::fromState(freshId(), recording::redacted(state));
}

} // namespace fix789::app
