// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/role_comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace fix789::site {
namespace {

constexpr qint64 kOneDay = 24LL * 3600;
constexpr qint64 kSoonAfter = 2LL * 3600; // a server that answered then still exists
bool isKeptOut(const Visit &visit)
{
    if (visit.portal == u"login-needed" || visit.portal == u"expired" || visit.portal == u"loop")
        return false;
    if (visit.verdict == u"undetermined")
        return true;
    return visit.verdict == u"caused" && !visit.causes.isEmpty() && std::ranges::all_of(visit.causes, isCauseOfNetwork);
}

// The most recent visit with which the VPN works and only the role differs.
const Visit *worksWithOther(const Survey &survey, const Visit &visit)
{
    const Visit *best = nullptr;
    for (const Survey::Cell &cell : survey.cells) {
        const Visit &other = cell.last;
        if (other.ssid != visit.ssid || other.role == visit.role || other.verdict != u"healthy" ||
            std::abs(other.at.secsTo(visit.at)) > kOneDay)
            continue;
        if (!best || best->at < other.at)
            best = &other;
    }
    return best;
}

// What is open is the path or the server; the server answers this computer with the other role.
bool isProven(const Visit &visit, const Visit &other)
{
    return visit.verdict == u"caused" || (!visit.suspects.isEmpty() && std::abs(other.at.secsTo(visit.at)) <= kSoonAfter);
}

} // namespace

bool isCauseOfNetwork(const QString &cause)
{
    return cause.startsWith(u"site.") || cause.startsWith(u"path.");
}

std::vector<RoleVerdict> compareRoles(const Survey &survey)
{
    std::vector<RoleVerdict> verdicts;
    for (const Survey::Cell &cell : survey.cells) {
        const Visit &visit = cell.last;
        const Visit *other = isKeptOut(visit) ? worksWithOther(survey, visit) : nullptr;
        if (other)
            verdicts.push_back({visit.ssid, visit.role, other->role, isProven(visit, *other), visit.subnet, other->subnet});
    }
    return verdicts;
}

Text sentenceFor(const RoleVerdict &verdict)
{
    const QString role =
        verdict.role.isEmpty() ? QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "no role")) : verdict.role;
    const QString other = verdict.worksWith.isEmpty() ? QCoreApplication::translate("Text", "no role") : verdict.worksWith;
    const bool networksDiffer =
        !verdict.subnet.isEmpty() && !verdict.otherSubnet.isEmpty() && verdict.subnet != verdict.otherSubnet;
    if (!verdict.isProven)
        return {QT_TRANSLATE_NOOP("Text", "Wi-Fi \"%1\": with the role \"%2\" the VPN fails, with \"%3\" it works. Probably "
                                          "this role is the cause. Check once more with each key."),
                {verdict.ssid, role, other}};
    if (networksDiffer)
        return {QT_TRANSLATE_NOOP("Text", "Wi-Fi \"%1\": the role \"%2\" blocks the VPN. With \"%3\" it works, on the same Wi-Fi "
                                          "with the same computer. The roles lead into different networks: %4 and %5."),
                {verdict.ssid, role, other, verdict.subnet, verdict.otherSubnet}};
    return {QT_TRANSLATE_NOOP(
                "Text",
                "Wi-Fi \"%1\": the role \"%2\" blocks the VPN. With \"%3\" it works, on the same Wi-Fi with the same computer."),
            {verdict.ssid, role, other}};
}

} // namespace fix789::site
