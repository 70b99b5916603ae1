// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "words/did_you_mean.h"

#include "app/case_computer.h"
#include "app/live_computer.h"
#include "base/atomic_file.h"
#include "base/enum_names.h"
#include "checks/checks.h"
#include "diagnosis/causes.h"
#include "engine/fleet_export.h"
#include "engine/present.h"
#include "recording/machine/recorded_machine.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <utility>

namespace fix789::app {
namespace {

constexpr std::array<std::pair<engine::FleetForm, const char *>, 3> kForms{
    {{engine::FleetForm::Reg, "reg"}, {engine::FleetForm::PowerShell, "powershell"}, {engine::FleetForm::Intune, "intune"}}};

// The faulty state if it was not recorded: a disabled service, a missing value.
Change usualBefore(const Change &change)
{
    if (const auto *start = std::get_if<ServiceStartIs>(&change))
        return ServiceStartIs{start->service, StartType::Disabled};
    if (const auto *running = std::get_if<ServiceRunningIs>(&change))
        return ServiceRunningIs{running->service, Running::No};
    if (const auto *value = std::get_if<RegistryValueIs>(&change))
        return RegistryValueIs{value->key, value->name, NoValue{}};
    return change;
}

// For other computers that are like this one and have the fault, whether or not this one has it.
Result<engine::FixPlan> planForOthers(const Machine &machine, const CauseRef &cause)
{
    const checks::Fix *fix = checks::findFix(cause.id);
    const auto changes = fix ? fix->plan(machine, {}, cause) : Result<std::vector<Change>>{};
    if (!changes || changes->empty())
        return failure(ErrorKind::NotFound, QStringLiteral("planning a fix for %1").arg(cause.toString()));
    engine::FixPlan plan;
    plan.causes = {cause};
    for (const Change &change : *changes) {
        auto before = engine::present(machine, change);
        plan.changes.push_back({cause, change, before && *before != change ? std::move(*before) : usualBefore(change)});
    }
    return plan;
}

std::optional<QStringList> written(const std::vector<engine::FleetFile> &files, const QString &folder)
{
    QStringList paths;
    if (!QDir().mkpath(folder))
        return std::nullopt;
    for (const engine::FleetFile &one : files) {
        const QString path = folder + u'/' + one.name;
        if (!writeAtomicFile(path, one.bytes, QStringLiteral("writing for the fleet")))
            return std::nullopt;
        paths << QDir::toNativeSeparators(path);
    }
    return paths;
}

ExitCode wrong(const Text &why, const QString &typed = {}, const QStringList &known = {})
{
    complain(withSuggestion(why, typed, known));
    return ExitCode::UsageError;
}

ExitCode exportTo(const CommandLine &line, const Machine &machine, const CauseRef &cause, engine::FleetForm form)
{
    const auto plan = planForOthers(machine, cause);
    const auto files = plan ? engine::fleetFiles(*plan, form) : std::nullopt;
    if (!files)
        return wrong(
            {QT_TRANSLATE_NOOP(
                 "Text",
                 "\"%1\" is not fixed by a registry value or the start type of a service, so there is nothing to deploy."),
             {cause.toString()}});
    const QString folder = line.has("output") ? line.value("output") : QStringLiteral(".");
    const auto paths = written(*files, folder);
    if (!paths)
        return wrong({QT_TRANSLATE_NOOP("Text", "The files could not be written to \"%1\"."), {folder}});
    if (line.has("json"))
        answer(QJsonObject{{QStringLiteral("schema"), QStringLiteral("fix789.export/1")},
                           {QStringLiteral("cause"), cause.toString()},
                           {QStringLiteral("as"), wordOf(kForms, form)},
                           {QStringLiteral("files"), QJsonArray::fromStringList(*paths)}});
    else
        answer(paths->join(u'\n') + u'\n');
    return ExitCode::Done;
}

} // namespace

ExitCode runExport(const CommandLine &line)
{
    const auto cause = diagnosis::causeFromString(line.value("cause"));
    const auto form = valueOf(kForms, line.value("as"));
    if (!cause || !line.positionals().isEmpty())
        return wrong({QT_TRANSLATE_NOOP("Text", "Name a cause with --cause. \"fix789ctl list --json\" lists them."), {}},
                     line.value("cause"), wordsFor(Values::Cause));
    if (!form)
        return wrong({QT_TRANSLATE_NOOP("Text", "Choose a format with --as: reg, powershell or intune."), {}}, line.value("as"),
                     {QStringLiteral("reg"), QStringLiteral("powershell"), QStringLiteral("intune")});
    if (line.has("case")) {
        const auto computer = CaseComputer::open(line.value("case"));
        return computer ? exportTo(line, (*computer)->machine(), *cause, *form)
                        : wrong(whyUnusable(line.value("case"), computer.error()));
    }
    const auto computer = LiveComputer::open(Network::None);
    if (computer && (*computer)->machine().windows)
        return exportTo(line, (*computer)->machine(), *cause, *form);
    // The administrator may use another system: then export for the shipped healthy Windows.
    const auto usual = recording::CaseFile::parse(R"({"schema":"fix789.case/1","id":"export","base":"windows-11","machine":{}})");
    if (!usual)
        return wrong(whyUnusable(QStringLiteral("windows-11"), usual.error()));
    struct NothingWritten : OwnChanges {
        std::optional<QDateTime> writtenAt(const Change &) const override { return std::nullopt; }
    } nothing;
    const recording::RecordedMachine recorded(usual->id(), usual->state(), nothing);
    return exportTo(line, recorded.machine(), *cause, *form);
}

} // namespace fix789::app
