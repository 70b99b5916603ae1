// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/user_answers.h"

#include "base/enum_names.h"

#include <algorithm>
#include <array>

namespace fix789 {

namespace {

// The contract's product ids.
constexpr auto kProducts = std::to_array<const char *>(
    {"rras",      "meraki-mx", "unifi", "mikrotik", "sonicwall", "fortigate", "cisco-asa",  "cisco-ios", "pfsense", "opnsense",
     "softether", "synology",  "qnap",  "draytek",  "zyxel",     "sophos",    "strongswan", "libreswan", "xl2tpd",  "vyos"});

} // namespace

bool UserAnswers::take(const QString &words)
{
    static constexpr auto kAnswers = std::to_array<std::pair<Reply UserAnswers::*, const char *>>(
        {{&UserAnswers::othersConnect, "others-connect"},
         {&UserAnswers::everWorked, "ever-worked"},
         {&UserAnswers::hotspotWorks, "hotspot-works"},
         {&UserAnswers::insideOffice, "inside-office"},
         {&UserAnswers::windowsHereConnects, "windows-here-connects"},
         {&UserAnswers::elsewhereConnects, "elsewhere-connects"},
         {&UserAnswers::workedHereBefore, "worked-here-before"},
         {&UserAnswers::serverChanged, "server-changed"}});
    static constexpr std::array<std::pair<Reply, const char *>, 3> kReplies{
        {{Reply::Yes, "yes"}, {Reply::No, "no"}, {Reply::Unknown, "unknown"}}};
    if (words.section(u'=', 0, 0) == u"server-product") {
        const QString product = words.section(u'=', 1);
        const bool known = std::ranges::any_of(kProducts, [&](const char *one) { return product == QLatin1String(one); });
        serverProduct = known ? product : serverProduct;
        return known;
    }
    const auto question = valueOf(kAnswers, words.section(u'=', 0, 0));
    const auto reply = valueOf(kReplies, words.section(u'=', 1));
    if (!question || !reply)
        return false;
    this->**question = *reply;
    return true;
}

} // namespace fix789
