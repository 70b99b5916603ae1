// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/cause.h"
#include "base/result.h"

#include <span>

namespace fix789 {

/// Who can act.
enum class Side { Computer, Site, Server, Account, Policy };

/// What the program says about a cause. The texts are QT_TRANSLATE_NOOP("Text", ...); %1 is the subject.
struct CauseEntry {
    CauseId id;
    Side side;
    const char *title;  ///< one sentence, what is wrong
    const char *advice; ///< who does what next
    int order;          ///< causes with a smaller number are mended first
};

/// The closed vocabulary.
std::span<const CauseEntry> allCauses();
/// nullptr if it is not in the vocabulary.
const CauseEntry *findCause(CauseId id);
/// "id" or "id:subject" as typed or as it came across elevation. Malformed for an id outside the vocabulary, for a
/// subject where the cause has none, and for one that is not [A-Za-z0-9._{}-]{1,64}.
Result<CauseRef> causeFromString(const QString &text);

Text titleOf(const CauseRef &cause);
Text adviceFor(const CauseRef &cause);
QString toString(Side side); ///< the contract's word

} // namespace fix789
