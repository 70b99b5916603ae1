// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// ProhibitIpSec=1 tells Windows not to make the IPsec policy for L2TP: it then sends L2TP without protection, or waits for a
// policy that nobody made. Some administrators set it on purpose together with a manual policy (KB2855053); telling those apart
// needs the policies, which a later check reads. The change takes effect when Windows is restarted.
#include "checks/checks.h"
#include "checks/restart_pending.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

constexpr std::array<CauseId, 2> kCauses{cause::kProhibitIpSec, cause::kRestartPending};

RegistryValueIs place(RegistryContent content)
{
    return {QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"), QStringLiteral("ProhibitIpSec"),
            std::move(content)};
}

Finding run(const Machine &machine, const Target &, const Watch &)
{
    if (!machine.windows)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "This is not a Windows computer."), {}});
    const RegistryValueIs where = place(NoValue{});
    const auto content = machine.registry.read(where.key, where.name);
    if (!content)
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "Whether IPsec is switched off for L2TP could not be read."), {}});
    const auto *value = std::get_if<RegistryValue>(&*content);
    Finding f;
    f.facts.insert(QStringLiteral("ProhibitIpSec"), value ? value->describe() : QStringLiteral("absent"));
    if (value && !value->asDword()) {
        f.verdict = FindingVerdict::Note;
        f.text = {QT_TRANSLATE_NOOP("Text", "ProhibitIpSec holds %1, which is not a number that Windows reads."),
                  {value->describe()}};
        f.notes.push_back({"registry.prohibit-ipsec-wrong-type", f.text});
    } else if (value && *value->asDword() == 1) {
        f.verdict = FindingVerdict::Problem;
        f.text = {QT_TRANSLATE_NOOP("Text", "Windows is told not to protect L2TP with IPsec (ProhibitIpSec is 1)."), {}};
        f.causes.push_back({{cause::kProhibitIpSec, {}}, {f.text}, {}});
    } else if (value && awaitsRestart(machine, where)) {
        f.verdict = FindingVerdict::Problem;
        f.text = {QT_TRANSLATE_NOOP("Text", "ProhibitIpSec has been mended, but Windows has not been restarted since."), {}};
        f.causes.push_back({{cause::kRestartPending, {}}, {f.text}, {}});
    } else {
        f.verdict = FindingVerdict::Ok;
        f.text = {QT_TRANSLATE_NOOP("Text", "Windows protects L2TP with IPsec, as it should."), {}};
        f.excluded.push_back({{cause::kProhibitIpSec, {}}, f.text});
    }
    return f;
}

Result<std::vector<Change>> plan(const Machine &, const CauseRef &cause)
{
    if (cause.id != cause::kProhibitIpSec)
        return std::vector<Change>{};
    return std::vector<Change>{place(RegistryValue::dword(0))};
}

constexpr Fix kFix{
    .risk = Risk::Reversible,
    .scope = Scope::Machine,
    .restart = Restart::Needed,
    .notice = QT_TRANSLATE_NOOP("Text", "Windows protects L2TP with IPsec again after it has been restarted."),
    .plan = plan,
};

} // namespace

const Check kProhibitIpSecCheck{
    .id = "prohibit-ipsec",
    .title = QT_TRANSLATE_NOOP("Text", "IPsec for L2TP is not switched off"),
    .station = Station::Registry,
    .needs = {},
    .causes = kCauses,
    .run = run,
    .fix = &kFix,
};

} // namespace fix789
