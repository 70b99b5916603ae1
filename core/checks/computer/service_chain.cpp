// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The services and the driver that dialling needs. If a tuning script, a hardening baseline or another VPN product disabled
// one of them, Windows gives up before it sends a packet. A stopped service is fine: Windows starts it on demand. Only
// disabled, missing or failing to start is a fault, and then the deepest service in the chain is the cause.
#include "checks/local_checks.h"
#include "checks/restart_pending.h"
#include "model/changes/writable_places.h"
#include "model/machine/service_names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <chrono>

namespace fix789::checks {
namespace service_chain {
namespace {

constexpr std::uint32_t kAccessDenied = 5;        // ERROR_ACCESS_DENIED
constexpr std::uint32_t kNeverStarted = 1077;     // ERROR_SERVICE_NEVER_STARTED
constexpr std::uint32_t kDependencyFailed = 1068; // ERROR_SERVICE_DEPENDENCY_FAIL

// Delayed-start services begin two minutes after the others (AutoStartDelay, 120 s), and then one after the other.
constexpr std::chrono::seconds kStillStarting{300};
// Longer than Windows waits for an unresponsive service (ServicesPipeTimeout, 30 s), with a margin for a slow disk.
constexpr std::uint32_t kHungAfter = 120; // seconds

struct ChainLink {
    const char *name;
    StartType usual; // Windows 10 and Server 2016 and later
};

// Dependencies first: this is also the order in which to fix the causes.
constexpr std::array<ChainLink, 7> kChain{{
    {"BFE", StartType::Automatic},
    {"SstpSvc", StartType::Manual},
    {"TapiSrv", StartType::Manual},
    {"Rasl2tp", StartType::Manual},
    {"RasMan", StartType::Manual},
    {"PolicyAgent", StartType::Manual},
    {"IKEEXT", StartType::Manual},
}};

constexpr std::array<CauseId, 6> kCauses{cause::kServiceDisabled,     cause::kServiceMissing, cause::kServiceFailsToStart,
                                         cause::kServiceAccessDenied, cause::kServiceHung,    cause::kRestartPending};

std::optional<std::uint32_t> buildOf(const Machine &machine)
{
    const auto content = machine.registry.read(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                                               QStringLiteral("CurrentBuildNumber"));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    const auto text = value ? value->asText() : std::nullopt;
    bool isNumber = false;
    const std::uint32_t build = text ? text->toUInt(&isNumber) : 0;
    return isNumber ? std::optional(build) : std::nullopt;
}

// The default differs: IKEEXT starts with the computer up to Windows 8.1, RasMan from Windows 11 on.
StartType usualStart(const Machine &machine, const ChainLink &link)
{
    const auto build = buildOf(machine);
    if (build && *build < 10000 && QLatin1String(link.name) == QLatin1String("IKEEXT"))
        return StartType::Automatic;
    const bool isServer = machine.system.contains(QLatin1String("Server"));
    if (build && *build >= 22000 && !isServer && QLatin1String(link.name) == QLatin1String("RasMan"))
        return StartType::Automatic;
    return link.usual;
}

std::optional<std::chrono::seconds> sinceStart(const Machine &machine)
{
    const auto booted = machine.clock.bootedAt();
    const auto now = machine.clock.dateSeen();
    if (!booted || !now || *now < *booted)
        return std::nullopt;
    return std::chrono::seconds(booted->secsTo(*now));
}

bool isPending(RunState state)
{
    return state == RunState::StartPending || state == RunState::StopPending || state == RunState::ContinuePending;
}

enum class Readiness { Ready, Coming, NotKnown, Hung };

// Right after the computer starts, services may still be starting; the user need only wait. A service that has been pending
// for minutes hangs; one reading says nothing of the duration, however long the computer has been on.
Readiness readinessOf(const ServiceState &service, const std::optional<std::chrono::seconds> &up)
{
    const bool early = up && *up < kStillStarting;
    if (isPending(service.state)) {
        if (service.pendingFor)
            return *service.pendingFor >= kHungAfter ? Readiness::Hung : Readiness::Coming;
        return early ? Readiness::Coming : Readiness::NotKnown;
    }
    const bool startsByItself = service.start == StartType::Automatic && service.state == RunState::Stopped &&
                                (service.exitCode == 0 || service.exitCode == kNeverStarted);
    return early && startsByItself ? Readiness::Coming : Readiness::Ready;
}

QString nameOf(const ChainLink &link)
{
    return QString::fromLatin1(link.name);
}

QString wordFor(StartType start)
{
    static constexpr std::array<const char *, 5> kWords{"boot", "system", "automatic", "manual", "disabled"};
    return QString::fromLatin1(kWords.at(std::size_t(start)));
}

std::optional<Cause> judge(const QString &name, const ServiceState &service, Readiness readiness)
{
    if (service.start == StartType::Disabled) {
        Cause cause{{cause::kServiceDisabled, name},
                    {{QT_TRANSLATE_NOOP("Text", "The start type of \"%1\" is Disabled."), {displayNameOf(name)}}},
                    {}};
        // The user should know that this affects more than the VPN.
        if (name == u"BFE")
            cause.evidence.push_back(
                {QT_TRANSLATE_NOOP("Text", "Without this service, the Windows firewall is off as well."), {}});
        if (isProtectedService(name))
            cause.evidence.push_back(
                {QT_TRANSLATE_NOOP("Text", "Windows protects this service: a change of its start type takes effect at the next "
                                           "restart. If Windows denies the change, only the person who looks after this "
                                           "computer can make it."),
                 {}});
        return cause;
    }
    if (readiness == Readiness::Hung)
        return Cause{
            {cause::kServiceHung, name},
            {{QT_TRANSLATE_NOOP("Text", "\"%1\" has been starting or stopping for several minutes."), {displayNameOf(name)}}},
            {}};
    // Regardless of the start type: a trigger-started service may have been denied access when it was needed.
    if (service.state == RunState::Stopped && service.exitCode == kAccessDenied)
        return Cause{{cause::kServiceAccessDenied, name},
                     {{QT_TRANSLATE_NOOP("Text", "\"%1\" failed with error 5 (access denied) when it was last started."),
                       {displayNameOf(name)}}},
                     {}};
    // A failed dependency is reported at the dependency; here it is a symptom.
    const bool failed = service.state == RunState::Stopped && service.start == StartType::Automatic && service.exitCode != 0 &&
                        service.exitCode != kNeverStarted && service.exitCode != kDependencyFailed;
    if (failed)
        return Cause{{cause::kServiceFailsToStart, name},
                     {{QT_TRANSLATE_NOOP("Text", "\"%1\" starts with the computer but failed with error %2."),
                       {displayNameOf(name), QString::number(service.exitCode)}}},
                     {}};
    return std::nullopt;
}

// Windows reads the start type of such a service when it starts, and starts the service then.
bool waitsForRestart(const Machine &machine, const QString &name, const ServiceState &service)
{
    return isProtectedService(name) && service.start != StartType::Disabled && !isRunning(service.state) &&
           awaitsRestart(machine, ServiceStartIs{name, service.start});
}

// A SoftEther VPN server with its L2TP function on disables IKEEXT at every start to keep the ports for itself.
void addSoftEther(Finding &f, const Machine &machine)
{
    const auto ikeext = std::ranges::find(f.causes, CauseRef{cause::kServiceDisabled, QStringLiteral("IKEEXT")}, &Cause::ref);
    if (ikeext == f.causes.end())
        return;
    for (const char *name : {"SEVPNSERVER", "SEVPNSERVERDEV", "SEVPNBRIDGE"}) {
        const auto service = machine.facts.service(QString::fromLatin1(name));
        if (!service || service->start == StartType::Disabled)
            continue;
        const Text text{
            QT_TRANSLATE_NOOP("Text", "SoftEther VPN (\"%1\") is installed on this computer. When its L2TP function is on, it "
                                      "disables the service \"IKE and AuthIP IPsec Keying Modules\" at every start. The problem "
                                      "returns until that function is switched off."),
            {QString::fromLatin1(name)}};
        ikeext->evidence.push_back(text);
        f.notes.push_back({"service.softether-recurs", text});
        f.temporary.push_back(ikeext->ref);
        return;
    }
}

QJsonObject factsOf(const ServiceState &service)
{
    return {{QStringLiteral("start"), wordFor(service.start)},
            {QStringLiteral("running"), service.state == RunState::Running},
            {QStringLiteral("exitCode"), qint64(service.exitCode)}};
}

// Side effects of the causes that the user should know.
void addNotes(Finding &f)
{
    const auto isOff = [&](const char *name) {
        return std::ranges::any_of(f.causes, [&](const Cause &cause) {
            return cause.ref == CauseRef{cause::kServiceDisabled, QString::fromLatin1(name)};
        });
    };
    if (isOff("BFE"))
        f.notes.push_back({"service.firewall-off",
                           {QT_TRANSLATE_NOOP("Text", "While the service \"Base Filtering Engine\" is disabled, the Windows "
                                                      "firewall is off as well: this computer is unprotected."),
                            {}}});
}

Finding run(const Machine &machine, const Target &, const Progress &)
{
    Finding f;
    QStringList unreadable;
    QStringList coming;
    QStringList pending;
    const auto up = sinceStart(machine);
    for (const ChainLink &link : kChain) {
        const QString name = nameOf(link);
        const auto service = machine.facts.service(name);
        if (service) {
            f.facts.insert(name, factsOf(*service));
            const Readiness readiness = readinessOf(*service, up);
            if (waitsForRestart(machine, name, *service))
                f.causes.push_back(
                    {{cause::kRestartPending, {}},
                     {{QT_TRANSLATE_NOOP("Text", "\"%1\" has been enabled, but Windows has not been restarted since."),
                       {displayNameOf(name)}}},
                     {}});
            else if (auto cause = judge(name, *service, readiness))
                f.causes.push_back(std::move(*cause));
            else if (readiness == Readiness::Coming)
                coming << displayNameOf(name);
            else if (readiness == Readiness::NotKnown)
                pending << displayNameOf(name);
        } else if (service.error().kind == ErrorKind::NotFound) {
            f.facts.insert(name, QStringLiteral("missing"));
            f.causes.push_back({{cause::kServiceMissing, name},
                                {{QT_TRANSLATE_NOOP("Text", "Windows has no service named \"%1\"."), {name}}},
                                {}});
        } else {
            f.facts.insert(name, QStringLiteral("could not be read"));
            unreadable << displayNameOf(name);
        }
    }
    addSoftEther(f, machine);
    if (!f.causes.empty()) {
        f.verdict = FindingVerdict::Problem;
        QStringList names;
        for (const Cause &cause : f.causes)
            if (!cause.ref.subject.isEmpty())
                names << displayNameOf(cause.ref.subject);
        f.text = names.isEmpty() ? f.causes.front().evidence.front()
                                 : Text{QT_TRANSLATE_NOOP("Text", "A service that the VPN needs cannot run: %1."),
                                        {names.join(QStringLiteral(", "))}};
        addNotes(f);
    } else if (!coming.isEmpty()) {
        f.verdict = FindingVerdict::Unknown;
        f.transient = true;
        f.text = {
            QT_TRANSLATE_NOOP(
                "Text", "Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed."),
            {coming.join(QStringLiteral(", "))}};
    } else if (!pending.isEmpty()) {
        f.verdict = FindingVerdict::Unknown;
        f.transient = true;
        f.text = {
            QT_TRANSLATE_NOOP(
                "Text",
                "These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in "
                "a few minutes; if nothing has changed by then, restart this computer."),
            {pending.join(QStringLiteral(", "))}};
    } else if (!unreadable.isEmpty()) {
        f.verdict = FindingVerdict::Unknown;
        f.text = {QT_TRANSLATE_NOOP("Text", "These services could not be checked: %1."), {unreadable.join(QStringLiteral(", "))}};
    } else {
        f.verdict = FindingVerdict::Ok;
        f.text = {QT_TRANSLATE_NOOP("Text", "All services that the VPN needs can run."), {}};
        for (const ChainLink &link : kChain)
            f.excluded.push_back({{cause::kServiceDisabled, nameOf(link)},
                                  {QT_TRANSLATE_NOOP("Text", "The service \"%1\" is enabled."), {displayNameOf(nameOf(link))}}});
    }
    return f;
}

// The default start type of this Windows, not Automatic for all; start now only what starts with the computer by default. A
// protected service starts with Windows: undoing a start would stop it.
Result<std::vector<Change>> plan(const Machine &machine, const Target &, const CauseRef &cause)
{
    const auto link = std::ranges::find_if(
        kChain, [&](const ChainLink &l) { return cause.subject.compare(nameOf(l), Qt::CaseInsensitive) == 0; });
    if (link == kChain.end())
        return std::vector<Change>{};
    std::vector<Change> changes{ServiceStartIs{nameOf(*link), usualStart(machine, *link)}};
    if (usualStart(machine, *link) == StartType::Automatic && !isProtectedService(nameOf(*link)))
        changes.emplace_back(ServiceRunningIs{nameOf(*link), Running::Yes});
    return changes;
}

constexpr std::array<CauseId, 1> kFixable{cause::kServiceDisabled};
constexpr std::array<Fix, 1> kFixes{{{
    .causes = kFixable,
    .notice = QT_TRANSLATE_NOOP("Text", "The service gets its usual start type back. Windows starts it when the VPN needs it."),
    .plan = plan,
}}};

} // namespace
} // namespace service_chain

const Check kServiceChain{
    .id = "service-chain",
    .title = QT_TRANSLATE_NOOP("Text", "Services and drivers of the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = service_chain::kCauses,
    .run = service_chain::run,
    .fixes = service_chain::kFixes,
};

} // namespace fix789::checks
