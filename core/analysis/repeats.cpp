// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/repeats.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace fix789::analysis {
namespace {

constexpr qsizetype kFewestRounds = 6;
constexpr int kDarkInARow = 2;

bool isShut(const RepeatedFlow &flow)
{
    return flow.answers.size() >= kFewestRounds && !flow.answers.contains(u'+');
}

bool isOpen(const RepeatedFlow &flow)
{
    return flow.answers.size() >= kFewestRounds && flow.answers.count(u'+') * 4 >= flow.answers.size() * 3;
}

std::optional<Text> differsBySource(const std::vector<RepeatedFlow> &flows)
{
    const auto count = [&](bool (*is)(const RepeatedFlow &)) {
        return std::ranges::count_if(flows, [is](const RepeatedFlow &flow) { return !flow.fromServicePort && is(flow); });
    };
    const auto open = count(isOpen);
    const auto shut = count(isShut);
    if (open == 0 || shut == 0)
        return std::nullopt;
    return Text{QT_TRANSLATE_NOOP("Text", "The server was contacted again over some seconds from several source ports: it "
                                          "answered on %1 of them and never on %2."),
                {QString::number(open), QString::number(shut)}};
}

enum class Round { Dark, Lit, Between };

Round roundOf(const std::vector<const RepeatedFlow *> &live, qsizetype number)
{
    const auto answered =
        std::ranges::count_if(live, [number](const RepeatedFlow *flow) { return flow->answers.at(number) == u'+'; });
    return answered == 0 ? Round::Dark : answered * 2 >= std::ptrdiff_t(live.size()) ? Round::Lit : Round::Between;
}

std::optional<Text> comesAndGoes(const std::vector<RepeatedFlow> &flows)
{
    std::vector<const RepeatedFlow *> live;
    qsizetype rounds = 0;
    for (const RepeatedFlow &flow : flows)
        if (flow.answers.contains(u'+')) {
            rounds = live.empty() ? flow.answers.size() : std::min(rounds, flow.answers.size());
            live.push_back(&flow);
        }
    if (live.size() < 2) // a single one may have lost two in a row by chance
        return std::nullopt;
    bool wasLit = false;
    int dark = 0;
    for (qsizetype number = 0; number < rounds; ++number) {
        const Round round = roundOf(live, number);
        if (round == Round::Lit && wasLit && dark >= kDarkInARow)
            return Text{QT_TRANSLATE_NOOP("Text", "The server was contacted again over some seconds: for a while it answered on "
                                                  "none of our source ports, although it did so before and after."),
                        {}};
        const bool turns = round == Round::Between && dark >= kDarkInARow; // into light again
        dark = round == Round::Dark ? dark + 1 : turns ? dark : 0;
        wasLit = wasLit || round == Round::Lit;
    }
    return std::nullopt;
}

} // namespace

void readRepeats(const IkeObservation &seen, Finding &reading)
{
    auto evidence = differsBySource(seen.repeats);
    if (!evidence)
        evidence = comesAndGoes(seen.repeats);
    if (!evidence)
        return;
    reading.add(cause::kIntermittent, {*evidence});
    if (reading.verdict != FindingVerdict::Problem) {
        reading.verdict = FindingVerdict::Problem;
        reading.text = {QT_TRANSLATE_NOOP("Text", "Some of what is sent to the server gets through, and some does not."), {}};
    }
}

} // namespace fix789::analysis
