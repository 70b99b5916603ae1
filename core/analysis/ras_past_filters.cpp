// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ras_errors.h"
#include "analysis/ras_log.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::analysis {
namespace {

constexpr qsizetype kMostNamed = 2; // an open set has at most four causes

using Filters = RasAttempt::Filters;

// The newest attempt of this kind; nullptr if there is none.
const RasAttempt *madeWith(Filters filters, const std::vector<RasAttempt> &fresh)
{
    const auto made = std::ranges::find(fresh, filters, &RasAttempt::filters);
    return made == fresh.end() ? nullptr : &*made;
}

bool cameFurther(const RasAttempt &attempt)
{
    return attempt.error == 0 || stageOf(attempt) == AttemptStage::AfterIpsec;
}

} // namespace

// Filters only block: if the attempt gets further with a permit, one of them blocked it. If it still fails, that proves
// nothing: a callout may still veto, and so may a filter of a sublayer as heavy as ours, which other products have too. Returns
// true if there is a conclusion.
bool readPermitted(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &stored,
                   const QStringList &protection)
{
    const RasAttempt *permitted = madeWith(Filters::ServerLetPast, fresh);
    if (permitted == nullptr)
        return false;
    if (!cameFurther(*permitted)) {
        reading.note(
            "windows.permitted-too",
            {QT_TRANSLATE_NOOP(
                 "Text", "Windows still fails to connect even when the server is let through this computer's filters (error %1). "
                         "A program that inspects packets, or a filter of the same priority, may still stop it."),
             {rasNumberText(permitted->error)}});
        return false;
    }
    std::vector<CauseRef> set;
    for (const QString &product : protection.first(std::min(protection.size(), kMostNamed)))
        set.push_back({cause::kFilterProduct, product});
    if (set.empty())
        set.push_back({cause::kFirewallPolicy, {}});
    set.push_back({cause::kFilterLeftOver, {}});
    set.push_back({cause::kFilterKillSwitch, {}});
    const Text proven{QT_TRANSLATE_NOOP("Text", "Windows connects when the server is let through this computer's filters, and "
                                                "fails otherwise (error %1). A filter on this computer stops the VPN."),
                      {rasNumberText(stored.error)}};
    reading.say(FindingVerdict::Unknown, proven);
    reading.open.push_back(
        {std::move(set),
         {QT_TRANSLATE_NOOP(
              "Text", "Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer's security program, and try "
                      "again."),
          {}}});
    return true;
}

// What the firewall contains beyond filters for the VPN's own packets. (A recording may have switched it off altogether.)
bool readFirewallOff(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &stored,
                     const QStringList &protection)
{
    const RasAttempt *off = madeWith(Filters::FirewallOff, fresh);
    if (off == nullptr)
        return false;
    if (!cameFurther(*off)) {
        reading.note(
            "windows.firewall-off-too",
            {QT_TRANSLATE_NOOP(
                 "Text", "Windows still fails to connect even when the firewall lets every packet to and from the server pass "
                         "(error %1). A connection security rule, or a program that inspects packets, may still stop it."),
             {rasNumberText(off->error)}});
        return false;
    }
    reading.say(
        FindingVerdict::Unknown,
        {QT_TRANSLATE_NOOP("Text", "Windows connects when the firewall lets every packet to and from the server pass, and fails "
                                   "otherwise (error %1). Something in this computer's firewall stops the VPN."),
         {rasNumberText(stored.error)}});
    std::vector<CauseRef> set{{cause::kIpsecPolicyConflict, {}}, {cause::kFirewallPolicy, {}}};
    for (const QString &product : protection.first(std::min(protection.size(), kMostNamed)))
        set.push_back({cause::kFilterProduct, product});
    reading.open.push_back(
        {std::move(set),
         {QT_TRANSLATE_NOOP("Text", "In \"Windows Defender Firewall with Advanced Security\", look for connection security rules "
                                    "and for outbound rules that block traffic. Disable them one at a time and try again."),
          {}}});
    return true;
}

} // namespace fix789::analysis
