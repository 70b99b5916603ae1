// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/watch.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::site {
namespace {

constexpr std::uint16_t kWatchedIke = 500;
constexpr std::uint16_t kWatchedNatTraversal = 4500;

StageOutcome outcomeOn(const WatchPass &pass, std::uint16_t port)
{
    return port == kWatchedIke ? pass.on500 : pass.on4500;
}

bool isReached(StageOutcome outcome)
{
    return outcome == StageOutcome::Answered || outcome == StageOutcome::Refused;
}

std::uint16_t otherThan(std::uint16_t port)
{
    return port == kWatchedIke ? kWatchedNatTraversal : kWatchedIke;
}

bool isTried(const WatchPass &pass)
{
    return pass.on500 != StageOutcome::NotTried && pass.on4500 != StageOutcome::NotTried;
}

// Seen on both ports in the same pass.
bool hasGapOfBoth(const std::vector<WatchPass> &passes)
{
    return std::ranges::any_of(
        passes, [](const WatchPass &pass) { return isTried(pass) && !isReached(pass.on500) && !isReached(pass.on4500); });
}

// A time without an answer on one port while the other answered: a filter for that port, not the server and not the cable.
bool hasGapOfOnePort(const std::vector<WatchPass> &passes)
{
    for (const std::uint16_t port : {kWatchedIke, kWatchedNatTraversal})
        for (const WatchPeriod &period : periodsOf(passes, port))
            if (!period.reached && period.otherReached && stateOf(passes, port) == WatchState::Intermittent)
                return true;
    return false;
}

} // namespace

WatchState stateOf(const std::vector<WatchPass> &passes, std::uint16_t port)
{
    bool reached = false;
    bool missed = false;
    for (const WatchPass &pass : passes)
        if (const StageOutcome outcome = outcomeOn(pass, port); outcome != StageOutcome::NotTried)
            (isReached(outcome) ? reached : missed) = true;
    return reached && missed ? WatchState::Intermittent
           : reached         ? WatchState::Answered
           : missed          ? WatchState::Silent
                             : WatchState::NotKnown;
}

WatchState stateOf(const std::vector<WatchPass> &passes)
{
    const std::array states{stateOf(passes, kWatchedIke), stateOf(passes, kWatchedNatTraversal)};
    for (const WatchState state : {WatchState::Intermittent, WatchState::Silent, WatchState::NotKnown})
        if (std::ranges::find(states, state) != states.end())
            return state;
    return WatchState::Answered;
}

std::vector<WatchPeriod> periodsOf(const std::vector<WatchPass> &passes, std::uint16_t port)
{
    std::vector<WatchPeriod> periods;
    for (const WatchPass &pass : passes) {
        if (outcomeOn(pass, port) == StageOutcome::NotTried)
            continue;
        const bool reached = isReached(outcomeOn(pass, port));
        const bool otherReached = isReached(outcomeOn(pass, otherThan(port)));
        if (periods.empty() || periods.back().reached != reached)
            periods.push_back({port, reached, otherReached, pass.at, pass.at, 1});
        else {
            periods.back().to = pass.at;
            periods.back().otherReached = periods.back().otherReached || otherReached;
            ++periods.back().passes;
        }
    }
    return periods;
}

Text sentenceFor(const std::vector<WatchPass> &passes)
{
    switch (stateOf(passes)) {
    case WatchState::Answered:
        if (!std::ranges::all_of(passes, isTried))
            return {QT_TRANSLATE_NOOP("Text", "The server answered on UDP %1."), {QStringLiteral("500, 4500")}};
        return {QT_TRANSLATE_NOOP("Text", "The server answered on UDP 500 and UDP 4500 all the time."), {}};
    case WatchState::Silent:
        return {QT_TRANSLATE_NOOP("Text", "UDP 500, UDP 4500 or both were never answered. \"fix789ctl check\" tells why."), {}};
    case WatchState::NotKnown:
        return {QT_TRANSLATE_NOOP("Text", "The server could not be contacted."), {}};
    case WatchState::Intermittent:
        break;
    }
    for (const std::uint16_t port : {kWatchedIke, kWatchedNatTraversal})
        if (stateOf(passes, port) == WatchState::Silent)
            return {
                QT_TRANSLATE_NOOP("Text", "UDP %1 was never answered, and UDP %2 only at times. \"fix789ctl check\" tells why."),
                {QString::number(port), QString::number(otherThan(port))}};
    if (hasGapOfOnePort(passes))
        return {QT_TRANSLATE_NOOP("Text", "The answers stopped on one port while the other still answered: something on the path "
                                          "blocks that port from time to time. Give the times to the person who runs the "
                                          "network."),
                {}};
    if (!hasGapOfBoth(passes))
        return {QT_TRANSLATE_NOOP("Text", "UDP %1 was answered only at times. \"fix789ctl check\" tells why."),
                {QString::number(stateOf(passes, kWatchedIke) == WatchState::Intermittent ? kWatchedIke : kWatchedNatTraversal)}};
    return {QT_TRANSLATE_NOOP("Text", "The answers stopped on both ports at the same time: the server, or the whole connection "
                                      "to it, was unavailable from time to time. Compare the times with the server's log."),
            {}};
}

QString wordOf(WatchState state)
{
    switch (state) {
    case WatchState::Answered:
        return QStringLiteral("answered");
    case WatchState::Silent:
        return QStringLiteral("silent");
    case WatchState::Intermittent:
        return QStringLiteral("intermittent");
    case WatchState::NotKnown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace fix789::site
