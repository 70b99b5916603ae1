// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/process_launcher.h"

#include <QFileInfo>
#include <QProcess>

namespace fix789::adapters {
namespace {

constexpr qsizetype kLargestOutput = 64 * 1024 * 1024;
constexpr int kStartMs = 10'000;
// The delay before a stop request takes effect. The end of the program is noticed at once.
constexpr int kPollMs = 50;

} // namespace

ProcessLauncher::ProcessLauncher(QString program) : m_program(std::move(program)) {}

Result<LaunchOutcome> ProcessLauncher::run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop)
{
    const QString doing = QStringLiteral("running %1").arg(m_program);
    if (rights == Rights::Administrator)
        return failure(ErrorKind::NotSupported, doing + QStringLiteral(": no consent prompt here"));
    if (const QFileInfo file(m_program); !file.isFile() || !file.isExecutable())
        return failure(ErrorKind::NotFound, doing);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, doing);

    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (typed.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, arguments);
    if (!process.waitForStarted(kStartMs))
        return failure(ErrorKind::Failed, doing, process.error());
    if (!typed.isEmpty()) {
        process.write(typed.reveal().data(), typed.reveal().size());
        process.closeWriteChannel();
    }

    LaunchOutcome outcome;
    // The program may close its output long before it ends, so collect the output while it runs.
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(kPollMs);
        outcome.output += process.readAllStandardOutput();
        const bool tooMuch = outcome.output.size() > kLargestOutput;
        if (process.state() == QProcess::NotRunning || !(stop.stop_requested() || tooMuch))
            continue;
        process.kill();
        process.waitForFinished();
        return failure(tooMuch ? ErrorKind::Failed : ErrorKind::Cancelled, doing);
    }
    outcome.output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return failure(ErrorKind::Failed, doing, process.exitCode());
    outcome.exitCode = process.exitCode();
    return outcome;
}

} // namespace fix789::adapters
