// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

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

Text textOf(Question question);      ///< "Does anyone else connect now?"
QString toString(Question question); ///< "others-connect", as `--answer` takes it
Reply &replyTo(UserAnswers &answers, Question question);

} // namespace fix789
