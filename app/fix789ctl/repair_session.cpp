// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "repair_session.h"
#include "checks/checks.h"

#include "output.h"
#include "system_writer.h"

#include "app/case_computer.h"
#include "app/fix789ctl/unattended/unattended.h"
#include "app/kept_keys.h"
#include "app/system.h"
#include "base/error_text.h"
#include "recording/machine/recorded_system_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

namespace fix789::app {
namespace {

// A program that ended while creating its lock leaves an empty one, which only its age reveals. A live program holds the
// file open, so a lock in use is never mistaken for a stale one.
constexpr int kStaleLock = 1000; // milliseconds
constexpr int kPatience = 3000;

std::expected<std::unique_ptr<LiveComputer>, ExitCode> openLive(Network network, const std::optional<QString> &networkRecord)
{
    std::optional<recording::CaseFile> record;
    if (networkRecord) {
        auto loaded = recording::CaseFile::load(*networkRecord);
        if (!loaded)
            return end(ExitCode::UsageError, whyUnusable(*networkRecord, loaded.error()));
        record = std::move(*loaded);
    }
    auto live = LiveComputer::open(network, std::move(record));
    if (!live)
        return end(ExitCode::FixFailed, describeError(live.error()));
    return std::move(*live);
}

// With --run, the window has already checked; this program then opens no socket.
Network networkFor(const CommandLine &line)
{
    return line.has("run") ? Network::None : Network::Live;
}

std::optional<QString> recordFor(const CommandLine &line)
{
    return line.has("network") ? std::optional(line.value("network")) : std::nullopt;
}

} // namespace

std::expected<std::unique_ptr<LiveComputer>, ExitCode> openForRepair(const CommandLine &line)
{
    return openLive(networkFor(line), recordFor(line));
}

bool journalsAreWhole(const Computer &computer)
{
    bool all = true;
    for (const engine::Journal *journal : computer.journals())
        if (const auto whole = journal->runs(); !whole) {
            all = false;
            complain(Text{QT_TRANSLATE_NOOP("Text", "The journal cannot be read completely. %1"),
                          {describeError(whole.error()).translated()}});
        }
    return all;
}

Text onlyWindows()
{
    return {QT_TRANSLATE_NOOP("Text", "Only Windows computers can be fixed. Use --case for a recorded computer."), {}};
}

std::expected<std::unique_ptr<RepairSession>, ExitCode> RepairSession::open(const CommandLine &line, TypedSecrets typed)
{
    return line.has("case") ? openCase(line.value("case")) : openPerson(line, std::move(typed));
}

std::expected<std::unique_ptr<RepairSession>, ExitCode> RepairSession::openCase(const QString &file)
{
    auto recorded = CaseComputer::open(file);
    if (!recorded)
        return end(ExitCode::UsageError, whyUnusable(file, recorded.error()));
    auto session = std::unique_ptr<RepairSession>(new RepairSession);
    if (const auto locked = session->lockFolder((*recorded)->journalFolder()))
        return std::unexpected(*locked);
    // Again: the previous holder of the lock may have changed it since.
    recorded = CaseComputer::open(file);
    if (!recorded)
        return end(ExitCode::UsageError, whyUnusable(file, recorded.error()));
    CaseComputer &computer = **recorded;
    session->m_journal = &computer.journal();
    session->m_systemWriter = std::make_unique<recording::RecordedSystemWriter>(
        computer.file(), [path = computer.path()](const recording::CaseFile &changed) { return changed.save(path); });
    session->m_computer = std::move(*recorded);
    return session;
}

std::expected<std::unique_ptr<RepairSession>, ExitCode> RepairSession::openPerson(const CommandLine &line, TypedSecrets typed)
{
    auto systemWriter = systemWriterOf(std::move(typed));
    if (!systemWriter)
        return end(ExitCode::Undetermined, onlyWindows());
    if (isPortable())
        return end(ExitCode::FixFailed,
                   {QT_TRANSLATE_NOOP("Text", "This is the portable copy of Fix789: it finds the cause and changes nothing. To "
                                              "repair, install Fix789 with its installer. Nothing was changed."),
                    {}});
    // The files of a person could lead an administrator's program elsewhere.
    if (isElevated())
        return end(ExitCode::FixFailed,
                   {QT_TRANSLATE_NOOP("Text", "A person's own settings are not changed by a program that runs as administrator. "
                                              "Start this program without an administrator's rights. Nothing was changed."),
                    {}});
    const auto folder = userStateFolder();
    if (!folder)
        return end(ExitCode::FixFailed, {QT_TRANSLATE_NOOP("Text", "The journal folder cannot be used. Nothing was changed. %1"),
                                         {describeError(folder.error()).translated()}});
    auto live = openForRepair(line);
    if (!live)
        return std::unexpected(live.error());
    auto session = std::unique_ptr<RepairSession>(new RepairSession);
    if (const auto locked = session->lockFolder(*folder))
        return std::unexpected(*locked);
    session->m_log = durableLog(*folder + QStringLiteral("/journal.jsonl"));
    session->m_ownJournal = std::make_unique<engine::Journal>(*session->m_log, Scope::User);
    session->m_journal = session->m_ownJournal.get();
    session->m_systemWriter = std::move(systemWriter);
    session->m_computer = std::move(*live);
    session->m_copies = *folder + QStringLiteral("/copies");
    return session;
}

std::optional<ExitCode> RepairSession::lockFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "The journal folder cannot be created. Nothing was changed."), {}});
        return ExitCode::FixFailed;
    }
    m_lock = std::make_unique<QLockFile>(folder + QStringLiteral("/fixer.lock"));
    m_lock->setStaleLockTime(kStaleLock);
    if (m_lock->tryLock(kPatience))
        return std::nullopt;
    complain(Text{QT_TRANSLATE_NOOP("Text", "Another repair is running. Nothing was changed."), {}});
    return ExitCode::FixFailed;
}

engine::Fixer RepairSession::fixer()
{
    return {machine(),
            checks::allChecks(),
            *m_systemWriter,
            *m_journal,
            [this](const QString &run, const engine::FixPlan &plan) {
                const QString folder = copiesFolder(run);
                return folder.isEmpty() ? Result<void>() : keepKeys(machine(), plan, folder);
            },
            [](const Text &text) { showProgress(text.translated()); }};
}

QString RepairSession::copiesFolder(const QString &run) const
{
    return m_copies.isEmpty() ? QString() : m_copies + u'/' + run;
}

std::optional<QString> chosenRun(const CommandLine &line)
{
    if (!line.has("run"))
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString run = line.value("run").toLower();
    if (engine::isRunId(run))
        return run;
    complain(Text{QT_TRANSLATE_NOOP("Text", "A run is named by a UUID."), {}});
    return std::nullopt;
}

} // namespace fix789::app
