// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/user_answers.h"

#include "base/enum_names.h"

#include <array>

namespace fix789 {

bool UserAnswers::take(const QString &words)
{
    static constexpr std::array<std::pair<Reply UserAnswers::*, const char *>, 4> kQuestions{
        {{&UserAnswers::othersConnect, "others-connect"},
         {&UserAnswers::everWorked, "ever-worked"},
         {&UserAnswers::hotspotWorks, "hotspot-works"},
         {&UserAnswers::insideOffice, "inside-office"}}};
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
