// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_ids.h"

#include "diagnosis/causes.h"

#include <algorithm>

namespace fix789::diagnosis {
namespace {

bool means(std::string_view word, CauseId id)
{
    if (word == "silence")
        return restsOnSilence(id);
    return word.ends_with('*') ? id.name.starts_with(word.substr(0, word.size() - 1)) : id.name == word;
}

} // namespace

bool CauseIds::contain(CauseId id) const
{
    bool found = false;
    for (const std::string_view word : words()) {
        if (word.starts_with('-') && means(word.substr(1), id))
            return false;
        found = found || means(word, id);
    }
    return found;
}

bool isConfirmed(const Verdict &verdict, const CauseRef &ref)
{
    return std::ranges::find(verdict.causes, ref, &Cause::ref) != verdict.causes.end();
}

bool isConfirmed(const Verdict &verdict, const CauseIds &ids)
{
    return std::ranges::any_of(verdict.causes, [&](const Cause &cause) { return ids.contain(cause.ref.id); });
}

bool isOpen(const Verdict &verdict, const CauseRef &ref)
{
    return std::ranges::any_of(verdict.undetermined,
                               [&](const OpenSet &open) { return std::ranges::find(open.set, ref) != open.set.end(); });
}

void addUntested(Verdict &verdict, const Untested &untested)
{
    const bool known = std::ranges::find(verdict.untested, untested.ref, &Untested::ref) != verdict.untested.end() ||
                       std::ranges::find(verdict.excluded, untested.ref, &Exclusion::ref) != verdict.excluded.end();
    if (!known && !isConfirmed(verdict, untested.ref) && !isOpen(verdict, untested.ref))
        verdict.untested.push_back(untested);
}

} // namespace fix789::diagnosis
