// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/headline.h"

#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::report {
namespace {

bool sawAnything(const Report &report)
{
    return std::ranges::any_of(
        report.examined, [](const engine::Examined &examined) { return examined.finding.verdict != FindingVerdict::Skipped; });
}

} // namespace

Text headlineOf(const Report &report)
{
    const Verdict &verdict = report.verdict;
    switch (verdict.state) {
    case VerdictState::Healthy:
        return {QT_TRANSLATE_NOOP("Text", "Everything that could be checked works."), {}};
    case VerdictState::Caused:
        return diagnosis::titleOf(verdict.causes.front().ref);
    case VerdictState::Undetermined:
        break;
    }
    if (!sawAnything(report))
        return {QT_TRANSLATE_NOOP("Text", "There was nothing to check. Name the VPN server or a recorded computer."), {}};
    return verdict.undetermined.empty() ? Text{QT_TRANSLATE_NOOP("Text", "Not everything that matters could be checked."), {}}
                                        : Text{QT_TRANSLATE_NOOP("Text", "Several explanations are left."), {}};
}

} // namespace fix789::report
