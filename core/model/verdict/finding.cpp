// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/verdict/finding.h"

#include <algorithm>

namespace fix789 {

void Finding::add(CauseId id, std::vector<Text> evidence, const QString &where)
{
    causes.push_back({{id, {}}, std::move(evidence), where});
}

void Finding::leaveOpen(const std::vector<CauseId> &ids, Text next)
{
    OpenSet one{{}, std::move(next)};
    for (const CauseId id : ids)
        one.set.push_back({id, {}});
    open.push_back(std::move(one));
}

void Finding::say(FindingVerdict said, Text sentence)
{
    if (text.isEmpty()) {
        verdict = said;
        text = std::move(sentence);
    }
}

void Finding::note(std::string_view id, Text sentence)
{
    notes.push_back({id, std::move(sentence)});
}

void Finding::ruleOut(CauseId id, Text why)
{
    if (!has(id) && !leavesOpen(id))
        excluded.push_back({{id, {}}, std::move(why)});
}

void Finding::postpone(CauseId id, Text until)
{
    if (!has(id) && !leavesOpen(id))
        untested.push_back({{id, {}}, std::move(until)});
}

bool Finding::has(CauseId id) const
{
    return std::ranges::any_of(causes, [id](const Cause &cause) { return cause.ref.id == id; });
}

bool Finding::leavesOpen(CauseId id) const
{
    return std::ranges::any_of(open, [id](const OpenSet &one) {
        return std::ranges::any_of(one.set, [id](const CauseRef &ref) { return ref.id == id; });
    });
}

} // namespace fix789
