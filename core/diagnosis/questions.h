// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server/server_identity.h"
#include "base/text.h"
#include "model/user_answers.h"
#include "model/verdict/verdict.h"

#include <QString>

#include <optional>
#include <vector>

namespace fix789::diagnosis {

/// Questions to the user, cheapest first: the user knows all answers but the last at once, and has to try the last.
enum class Question {
    WindowsHereConnects,
    ElsewhereConnects,
    OthersConnect, ///< superseded and no longer asked: it does not say where the others are
    EverWorked,
    WorkedHereBefore,
    ServerChanged,
    InsideOffice,
    HotspotWorks,
};

/// The questions of which an answer could split a set that `verdict` leaves open, or show whether a wrong key was changed on
/// the server; cheapest first, without those that `given` answers. After them, those that could reorder a set. Empty if no
/// answer would help.
std::vector<Question> questionsFor(const Verdict &verdict, const UserAnswers &given);
/// The cheapest question that could split this set; empty if none could.
std::optional<Question> questionFor(const OpenSet &open, const UserAnswers &given);

/// Whether the answer to "Which server is it?" would change the request to the server's administrator, if the product is not
/// known: the table of servers has a sourced cell for a proven or open cause.
bool asksForProduct(const Verdict &verdict);
/// The ids to offer: those that fit the evidence come first.
QStringList productsToOffer(const analysis::ServerIdentity &server);
Text whichServer(); ///< "Which server is it?"

Text textOf(Question question);      ///< "Does anyone else connect now?"
QString toString(Question question); ///< "others-connect", as `--answer` takes it
Reply &replyTo(UserAnswers &answers, Question question);

} // namespace fix789::diagnosis
