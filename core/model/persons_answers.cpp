// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/persons_answers.h"

#include "model/word_table.h"

#include <array>

namespace fix789 {

bool PersonsAnswers::take(const QString &words)
{
    static constexpr std::array<std::pair<Reply PersonsAnswers::*, const char *>, 4> kQuestions{
        {{&PersonsAnswers::othersConnect, "others-connect"},
         {&PersonsAnswers::everWorked, "ever-worked"},
         {&PersonsAnswers::hotspotWorks, "hotspot-works"},
         {&PersonsAnswers::insideOffice, "inside-office"}}};
    static constexpr std::array<std::pair<Reply, const char *>, 3> kReplies{
        {{Reply::Yes, "yes"}, {Reply::No, "no"}, {Reply::Unknown, "unknown"}}};
    const auto question = valueOf(kQuestions, words.section(u'=', 0, 0));
    const auto reply = valueOf(kReplies, words.section(u'=', 1));
    if (!question || !reply)
        return false;
    this->**question = *reply;
    return true;
}

} // namespace fix789
