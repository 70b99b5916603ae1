// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// ProhibitIpSec=1 stops Windows from making the IPsec policy for L2TP: it sends L2TP unprotected, or waits for a policy that
// does not exist. Some administrators set it on purpose together with a manual policy (KB2855053); only the policies show
// which. The change takes effect when Windows restarts.
#include "checks/computer/ipsec_rules.h"
#include "checks/local_checks.h"
#include "checks/restart_pending.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace prohibit_ipsec {
namespace {

constexpr std::array<CauseId, 3> kCauses{cause::kProhibitIpSec, cause::kRestartPending, cause::kIpsecPolicyConflict};

RegistryValueIs place(RegistryContent content)
{
    return {QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"), QStringLiteral("ProhibitIpSec"),
            std::move(content)};
}

// An administrator who set it on purpose also made a policy for L2TP; resetting it would break a working setup. If the
// policies are unreadable, both are possible.
void judgeProhibited(Finding &f, const Machine &machine)
{
    const auto rules = machine.facts.ipsecRules();
    f.text = {QT_TRANSLATE_NOOP("Text", "Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1)."), {}};
    const auto made = rules ? std::ranges::find_if(*rules, isMadeForL2tp) : std::vector<IpsecRule>::const_iterator{};
    if (rules && made != rules->end()) {
        f.verdict = FindingVerdict::Note;
        f.text = {QT_TRANSLATE_NOOP("Text", "Windows' own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the "
                                            "rule \"%1\" replaces it. This was set up on purpose and is left unchanged."),
                  {made->name}};
        f.notes.push_back({"registry.prohibit-ipsec-deliberate", f.text});
    } else if (rules ? std::ranges::any_of(*rules, mayBeMadeForL2tp) : rules.error().kind != ErrorKind::NotSupported) {
        f.verdict = FindingVerdict::Unknown;
        const bool mayReadMore = !rules && rules.error().kind == ErrorKind::Refused;
        f.open.push_back(
            {{{cause::kProhibitIpSec, {}}, {cause::kIpsecPolicyConflict, {}}},
             mayReadMore
                 ? Text{QT_TRANSLATE_NOOP("Text", "Run the check as administrator: it could not be determined whether an IPsec "
                                                  "policy for L2TP was created on purpose."),
                        {}}
                 : Text{QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer whether an IPsec policy was "
                                                  "created for this VPN: it would replace Windows' own."),
                        {}}});
    } else {
        f.verdict = FindingVerdict::Problem;
        f.causes.push_back({{cause::kProhibitIpSec, {}}, {f.text}, {}});
    }
}

Finding run(const Machine &machine, const Target &, const Progress &)
{
    const RegistryValueIs where = place(NoValue{});
    const auto content = machine.registry.read(where.key, where.name);
    if (!content)
        return unreadable({QT_TRANSLATE_NOOP("Text", "It could not be determined whether IPsec is switched off for L2TP."), {}});
    const auto *value = std::get_if<RegistryValue>(&*content);
    Finding f;
    f.facts.insert(QStringLiteral("ProhibitIpSec"), value ? value->describe() : QStringLiteral("absent"));
    if (value && !value->asDword()) {
        f.verdict = FindingVerdict::Note;
        f.text = {QT_TRANSLATE_NOOP("Text", "ProhibitIpSec contains %1, which is not a number that Windows reads."),
                  {value->describe()}};
        f.notes.push_back({"registry.prohibit-ipsec-wrong-type", f.text});
    } else if (value && *value->asDword() == 1) {
        judgeProhibited(f, machine);
    } else if (value && awaitsRestart(machine, where)) {
        f.verdict = FindingVerdict::Problem;
        f.text = {QT_TRANSLATE_NOOP("Text", "ProhibitIpSec has been fixed, but Windows has not been restarted since."), {}};
        f.causes.push_back({{cause::kRestartPending, {}}, {f.text}, {}});
    } else {
        f.verdict = FindingVerdict::Ok;
        f.text = {QT_TRANSLATE_NOOP("Text", "Windows protects L2TP with IPsec, as it should."), {}};
        f.excluded.push_back({{cause::kProhibitIpSec, {}}, f.text});
    }
    return f;
}

Result<std::vector<Change>> plan(const Machine &, const Target &, const CauseRef &)
{
    return std::vector<Change>{place(RegistryValue::dword(0))};
}

constexpr std::array<CauseId, 1> kFixable{cause::kProhibitIpSec};
constexpr std::array<Fix, 1> kFixes{{{
    .causes = kFixable,
    .restart = Restart::Needed,
    .notice = QT_TRANSLATE_NOOP("Text", "Windows protects L2TP with IPsec again after it has been restarted."),
    .plan = plan,
}}};

} // namespace
} // namespace prohibit_ipsec

const Check kProhibitIpSecCheck{
    .id = "prohibit-ipsec",
    .title = QT_TRANSLATE_NOOP("Text", "IPsec for L2TP is not switched off"),
    .group = CheckGroup::Registry,
    .platform = Platform::Windows,
    .needs = {},
    .causes = prohibit_ipsec::kCauses,
    .run = prohibit_ipsec::run,
    .fixes = prohibit_ipsec::kFixes,
};

} // namespace fix789::checks
