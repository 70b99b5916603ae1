// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A fault that an organisation's policy causes comes back: Windows applies group policy again every 90 to 120 minutes, and
// device management recreates its connections. The sources of the policies name the owner of a setting; a key below
// "Policies" proves nothing about a value elsewhere. We report only present and imminent faults. Windows does not reveal
// what device management writes, so a managed computer is a note and never a cause.
#include "base/text_util.h"
#include "checks/local_checks.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace policy_owner {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kPolicyReapplies};

QString wordFor(PolicySource by)
{
    return by == PolicySource::GroupPolicy ? QStringLiteral("GPO") : QStringLiteral("MDM");
}

// What the policy sets, in words; with the full registry path, because administrators search for it.
Text evidenceFor(const OwnedSetting &owned)
{
    const QString by = owned.policy.isEmpty() ? wordFor(owned.by) : QStringLiteral("%1: %2").arg(wordFor(owned.by), owned.policy);
    if (!owned.service.isEmpty())
        return {QT_TRANSLATE_NOOP("Text", "A policy (%1) sets the start type of the service \"%2\"."), {by, owned.service}};
    if (!owned.connection.isEmpty())
        return {QT_TRANSLATE_NOOP("Text", "A policy (%1) creates the connection \"%2\"."), {by, owned.connection}};
    return {QT_TRANSLATE_NOOP("Text", "A policy (%1) sets the value %2 in %3."), {by, owned.value, owned.key}};
}

// A policy that writes the right value does not bring the fault back.
bool owns(const OwnedSetting &owned, const Change &change)
{
    if (const auto *value = std::get_if<RegistryValueIs>(&change))
        return sameName(owned.key, value->key) && sameName(owned.value, value->name) &&
               (!owned.sets || RegistryContent(*owned.sets) != value->content);
    const auto *start = std::get_if<ServiceStartIs>(&change);
    return start != nullptr && !owned.service.isEmpty() && sameName(owned.service, start->service) && owned.start != start->start;
}

struct Fault {
    const Check &check;
    const Finding &found;
    const Cause &cause;
    std::vector<Change> fixes; // empty if nothing here fixes it
};

Fault faultOf(const Machine &machine, const Target &target, const Check &check, const Finding &found, const Cause &cause)
{
    const Fix *fix = findFix(localChecks(), cause.ref.id);
    auto changes = fix ? fix->plan(machine, target, cause.ref) : Result<std::vector<Change>>{};
    return {check, found, cause, std::move(changes).value_or(std::vector<Change>{})};
}

bool isOfAConnection(const Fault &fault)
{
    return &fault.check == &kVpnProfile && fault.cause.ref.id != cause::kProfileMissing;
}

// A cause has an owner if the setting that fixes it has one; for a connection, if the connection has one.
bool owns(const OwnedSetting &owned, const Fault &fault)
{
    if (!owned.connection.isEmpty())
        return isOfAConnection(fault) &&
               sameName(owned.connection, fault.found.facts.value(QStringLiteral("connection")).toString());
    if (!owned.service.isEmpty() && &fault.check == &kServiceChain && sameName(owned.service, fault.cause.ref.subject))
        return fault.cause.ref.id == cause::kServiceDisabled && owned.start.value_or(StartType::Disabled) == StartType::Disabled;
    return std::ranges::any_of(fault.fixes, [&](const Change &change) { return owns(owned, change); });
}

// A setting that device management could set again. A missing value was set by no one.
bool couldBeMadeAgain(const Machine &machine, const Fault &fault)
{
    return isOfAConnection(fault) || std::ranges::any_of(fault.fixes, [&](const Change &change) {
               const auto *value = std::get_if<RegistryValueIs>(&change);
               const auto content = value ? machine.registry.read(value->key, value->name) : Result<RegistryContent>{};
               return std::holds_alternative<ServiceStartIs>(change) ||
                      (value && content && std::holds_alternative<RegistryValue>(*content));
           });
}

void addCause(Finding &f, const OwnedSetting &owned)
{
    const CauseRef ref{cause::kPolicyReapplies, wordFor(owned.by)};
    auto known = std::ranges::find(f.causes, ref, &Cause::ref);
    if (known == f.causes.end())
        known = f.causes.insert(f.causes.end(), Cause{ref, {}, {}});
    const Text evidence = evidenceFor(owned);
    if (std::ranges::find(known->evidence, evidence) == known->evidence.end())
        known->evidence.push_back(evidence);
    if (std::ranges::find(f.temporary, ref) == f.temporary.end())
        f.temporary.push_back(ref);
}

// The policy will disable a service that is not disabled now, and every L2TP connection needs that service.
bool willDisable(const Machine &machine, const OwnedSetting &owned)
{
    if (owned.start != StartType::Disabled)
        return false;
    const auto service = machine.facts.service(owned.service);
    return service && service->start != StartType::Disabled;
}

// Whether there is a fault without a known owner that device management could cause again.
bool judge(Finding &f, const Machine &machine, const Target &target, const Progress &progress,
           const std::vector<OwnedSetting> &owners)
{
    bool unowned = false;
    for (const Check *check : {&kServiceChain, &kProhibitIpSecCheck, &kNatTValue, &kVpnProfile}) {
        const Finding found = runCheck(*check, machine, target, progress);
        for (const Cause &cause : found.causes) {
            const Fault fault = faultOf(machine, target, *check, found, cause);
            bool owned = false;
            for (const OwnedSetting &owner : owners) {
                if (!owns(owner, fault))
                    continue;
                addCause(f, owner);
                f.temporary.push_back(cause.ref);
                owned = true;
            }
            unowned = unowned || (!owned && couldBeMadeAgain(machine, fault));
        }
    }
    for (const OwnedSetting &owned : owners)
        if (willDisable(machine, owned))
            f.notes.push_back({"policy.will-reapply",
                               {QT_TRANSLATE_NOOP("Text", "A policy (%1) will disable the service \"%2\" again."),
                                {wordFor(owned.by), owned.service}}});
    return unowned;
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto owners = machine.facts.owners();
    const bool managed = machine.facts.managed().value_or(false);
    Finding f =
        owners
            ? finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "No policy controls the setting that is wrong here."), {}})
            : couldNotRead(
                  owners.error(),
                  {QT_TRANSLATE_NOOP("Text", "It could not be determined which settings are controlled by a policy."), {}},
                  "policy-owner");
    if (!owners && !managed)
        return f;
    if (owners)
        f.facts.insert(QStringLiteral("owned"), qint64(owners->size()));
    if (judge(f, machine, target, progress, owners.value_or(std::vector<OwnedSetting>{})) && managed)
        f.notes.push_back({"policy.managed",
                           {QT_TRANSLATE_NOOP("Text", "This computer is managed by device management (MDM). It is not known "
                                                      "whether device management will set the wrong value again."),
                            {}}});
    if (!f.causes.empty()) {
        f.verdict = FindingVerdict::Problem;
        f.text = f.causes.front().evidence.front();
    } else if (owners && !f.notes.empty()) {
        f.verdict = FindingVerdict::Note;
        f.text = f.notes.front().text;
    }
    return f;
}

} // namespace
} // namespace policy_owner

const Check kPolicyOwner{
    .id = "policy-owner",
    .title = QT_TRANSLATE_NOOP("Text", "No policy brings the problem back"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = policy_owner::kCauses,
    .run = policy_owner::run,
};

} // namespace fix789::checks
