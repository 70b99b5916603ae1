// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server_identity.h"
#include "base/text.h"
#include "model/user_answers.h"
#include "model/verdict/verdict.h"

#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

/// What a person may know, cheapest first: all but the last are known at once, the last one has to be tried.
enum class Question {
    WindowsHereConnects,
    ElsewhereConnects,
    OthersConnect, ///< older, and not asked any more: it leaves open where the others are
    EverWorked,
    WorkedHereBefore,
    ServerChanged,
    InsideOffice,
    HotspotWorks,
};

/// The questions of which at least one answer would split a set that `verdict` leaves open, or tell whether a wrong key was
/// changed at the server; cheapest first, none that `given` answers. Behind them those that would order one. Empty where no
/// answer would help.
std::vector<Question> questionsFor(const Verdict &verdict, const UserAnswers &given);
/// The cheapest of those that would split this set; nothing where none would.
std::optional<Question> questionFor(const OpenSet &open, const UserAnswers &given);

/// Whether the answer to "Which server is it?" would change what is asked of the person who runs it: the product is not known,
/// and the table of servers has a sourced cell for what is proven or left open.
bool asksForProduct(const Verdict &verdict, const ServerIdentity &server);
/// The ids to offer: those that what was seen leaves come first.
QStringList productsToOffer(const ServerIdentity &server);
Text whichServer(); ///< "Which server is it?"

Text textOf(Question question);      ///< "Does anyone else connect now?"
QString toString(Question question); ///< "others-connect", as `--answer` takes it
Reply &replyTo(UserAnswers &answers, Question question);

} // namespace fix789
