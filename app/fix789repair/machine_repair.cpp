// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "machine_repair.h"

#include "adapters/windows/process/windows_clock.h"
#include "adapters/windows/process/windows_durable_log.h"
#include "adapters/windows/process/windows_folders.h"
#include "adapters/windows/process/windows_system.h"
#include "adapters/windows/read/windows_certificates.h"
#include "adapters/windows/read/windows_devices.h"
#include "adapters/windows/read/windows_firewall.h"
#include "adapters/windows/read/windows_policies.h"
#include "adapters/windows/read/windows_registry.h"
#include "adapters/windows/read/windows_services.h"
#include "adapters/windows/write/windows_machine_writer.h"
#include "app/kept_keys.h"
#include "app/no_network.h"
#include "base/atomic_file.h"
#include "checks/machine_repairs.h"
#include "engine/fix_outcome.h"
#include "engine/outcome_json.h"
#include "engine/repair_exit.h"
#include "engine/repair_order.h"
#include "ports/fact_table.h"
#include "published_log.h"

#include <QCoreApplication>
#include <QLockFile>

namespace fix789::app {
namespace {

using engine::FixEnd;
using engine::FixOutcome;
using engine::RepairExit;
using engine::RepairOrder;

constexpr int kDone = 0;
constexpr int kUsageError = 2;
// A program that ended while creating its lock leaves an empty one, which only its age reveals. A live program holds the
// file open, so a lock in use is never mistaken for a stale one.
constexpr int kStaleLock = 1000; // milliseconds
constexpr int kPatience = 3000;

// What the fixes of this computer's scope read, and nothing that belongs to a person: the administrator at the consent prompt
// may be another one.
Facts machineFacts(const Registry &registry)
{
    Facts facts = failingFacts([](const QString &what) {
        return failure(ErrorKind::NotSupported, QStringLiteral("reading %1: the repair of a computer does not").arg(what));
    });
    facts.service = adapters::windowsService;
    facts.firewall = [&registry] { return adapters::windowsFirewall(registry); };
    facts.devices = adapters::windowsDevices;
    facts.certificates = adapters::windowsComputerCertificates;
    facts.ipsecRules = [&registry] { return adapters::windowsIpsecRules(registry); };
    return facts;
}

// This computer, its journal, and what fixes it.
class MachineRepair {
public:
    MachineRepair(const QString &folder, const QString &readable)
        : m_folder(folder), m_readable(readable),
          m_log(std::make_unique<adapters::WindowsDurableLog>(folder + QStringLiteral("\\journal.jsonl"),
                                                              adapters::LogOwner::Machine),
                readable + QStringLiteral("\\journal.jsonl"))
    {
    }

    FixOutcome carryOut(const RepairOrder &order)
    {
        switch (order.kind) {
        case RepairOrder::Kind::Fix:
            return fixer().fix({.causes = order.causes,
                                .run = order.run,
                                .evidence = engine::Evidence::Accepted,
                                .unverified = order.keep ? engine::Unverified::Keep : engine::Unverified::TakeBack,
                                .target = {}},
                               {});
        case RepairOrder::Kind::Undo:
            return fixer().undo(order.run);
        default:
            return undoAll();
        }
    }

private:
    engine::Fixer fixer()
    {
        return {m_machine,
                m_checks,
                m_writer,
                m_journal,
                [this](const QString &run, const engine::FixPlan &plan) {
                    const QString name = QStringLiteral("/copies/") + run;
                    const auto kept = keepKeys(m_machine, plan, m_folder + name);
                    if (kept) // a second time for users, who could hold theirs open: nothing depends on it
                        (void)keepKeys(m_machine, plan, m_readable + name);
                    return kept;
                },
                [](const Text &) {}};
    }

    // Newest first, so that each finds the state that it left. A failure does not stop the others.
    FixOutcome undoAll()
    {
        const auto runs = m_journal.runs();
        if (!runs)
            return engine::journalDamaged({}, runs.error());
        FixOutcome worst = engine::ended(FixEnd::NothingToDo, {}, {QT_TRANSLATE_NOOP("Text", "There is nothing to undo."), {}});
        for (auto run = runs->rbegin(); run != runs->rend(); ++run) {
            if (run->state == engine::RepairState::TakenBack)
                continue;
            FixOutcome outcome = fixer().undo(run->id);
            if (worst.end == FixEnd::Done && outcome.end == FixEnd::Done)
                outcome.text = {QT_TRANSLATE_NOOP("Text", "Undone. Everything is as it was before these repairs."), {}};
            if (engine::exitCodeOf(worst.end) == kDone)
                worst = std::move(outcome);
        }
        return worst;
    }

    QString m_folder;
    QString m_readable;
    PublishedLog m_log;
    engine::Journal m_journal{m_log, Scope::Machine};
    adapters::WindowsRegistry m_registry;
    adapters::WindowsClock m_clock;
    NoDns m_dns;
    NoProbes m_probes;
    Machine m_machine{.kind = MachineKind::Windows,
                      .name = {},
                      .system = adapters::systemDescription(m_registry),
                      .windows = true,
                      .facts = machineFacts(m_registry),
                      .registry = m_registry,
                      .dns = m_dns,
                      .probes = m_probes,
                      .clock = m_clock,
                      .ownChanges = m_journal};
    std::vector<const checks::Check *> m_checks = checks::machineRepairs();
    adapters::WindowsMachineWriter m_writer;
};

// What it leaves is written before another may begin.
int carryOut(const RepairOrder &order, const QString &folder, const QString &readable)
{
    QLockFile lock(folder + QStringLiteral("/fixer.lock"));
    lock.setStaleLockTime(kStaleLock);
    if (!lock.tryLock(kPatience))
        return int(RepairExit::Busy);
    const FixOutcome outcome = MachineRepair(folder, readable).carryOut(order);
    // A reader who holds the file open gets the exit code alone.
    (void)writeAtomicFile(readable + QStringLiteral("\\result.json"), engine::toJson(outcome),
                          QStringLiteral("writing how the repair ended"));
    return engine::exitCodeOf(outcome.end);
}

int exitOf(const Error &error)
{
    return int(error.kind == ErrorKind::Refused ? RepairExit::FolderOfOthers : RepairExit::NoFolder);
}

} // namespace

int repairMachine(const QStringList &words)
{
    const auto order = engine::orderFrom(words);
    if (!order)
        return kUsageError;
    if (!adapters::isElevated())
        return int(RepairExit::NotElevated);
    if (order->kind == RepairOrder::Kind::TakeOverFolder)
        return adapters::takeOverMachineStateFolder() ? kDone : int(RepairExit::NotTakenOver);
    const auto folder = adapters::machineStateFolder(adapters::FolderUse::Write);
    if (!folder)
        return exitOf(folder.error());
    const auto readable = adapters::readableFolderIn(*folder, adapters::FolderUse::Write);
    if (!readable)
        return exitOf(readable.error());
    return order->kind == RepairOrder::Kind::MakeFolder ? kDone : carryOut(*order, *folder, *readable);
}

} // namespace fix789::app
