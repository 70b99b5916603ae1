// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/send_series.h"

#include <algorithm>
#include <array>

namespace fix789::probes {
namespace {

using namespace std::chrono_literals;
using Ms = SendSeries::Ms;

// The second socket starts only after the first has met silence for a while: a server keeps a half-open negotiation for each
// source port it sees.
constexpr std::array<PlannedSend, 12> kSilencePlan{{
    {0ms, Source::First},
    {300ms, Source::First},
    {700ms, Source::First},
    {1200ms, Source::First},
    {1500ms, Source::Second},
    {2000ms, Source::Second},
    {2500ms, Source::First},
    {2750ms, Source::Second},
    {3000ms, Source::First},
    {3200ms, Source::Second},
    {3400ms, Source::First},
    {3550ms, Source::Second},
}};
constexpr std::size_t kSendsForSilentSoFar = 6;
constexpr Ms kSilentSoFar = 2500ms; // the time of the next send, which saves a wake-up
constexpr Ms kSilent = 4000ms;

constexpr std::array<PlannedSend, 7> kPatientPlan{{
    {0s, Source::First},
    {3s, Source::First},
    {6s, Source::First},
    {10s, Source::First},
    {15s, Source::First},
    {20s, Source::First},
    {25s, Source::First},
}};
constexpr Ms kPatient = 30s;

// For a computer that slept, silence must still take at least this long.
constexpr Ms kLeastWait = 400ms;
constexpr Ms kMostGap = 800ms;

} // namespace

void SendSeries::begin(Ms now)
{
    running = true;
    start = now;
    last = now - gap;
}

void SendSeries::count(Ms now)
{
    ++tried;
    last = now;
    hastened.reset();
}

Ms SendSeries::nextAt() const
{
    const Ms planned = start + plan[tried].after;
    const Ms wanted = hastened ? std::min(planned, *hastened) : planned;
    return std::max(wanted, last + gap);
}

Ms SendSeries::silentAt() const
{
    return plan.empty() ? start + patience : std::max(start + patience, last + std::max(kLeastWait, gap));
}

bool SendSeries::isSilentSoFar(Ms now) const
{
    return running && tried >= kSendsForSilentSoFar && now >= start + kSilentSoFar;
}

Ms SendSeries::wakeAt() const
{
    if (!running)
        return Ms::max();
    return isExhausted() ? silentAt() : nextAt();
}

SendSeries slowed(SendSeries series, Ms roundTrip)
{
    series.gap = std::clamp(roundTrip + roundTrip / 4 + 20ms, series.gap, kMostGap);
    return series;
}

SendSeries silenceSeries()
{
    SendSeries series;
    series.plan = kSilencePlan;
    series.patience = kSilent;
    return series;
}

SendSeries silenceSeries(Source pinned)
{
    SendSeries series = silenceSeries();
    series.pinned = pinned;
    return series;
}

SendSeries patientSeries(Source pinned)
{
    SendSeries series;
    series.plan = kPatientPlan;
    series.patience = kPatient;
    series.pinned = pinned;
    return series;
}

SendSeries waitingSeries(Ms patience)
{
    SendSeries series;
    series.patience = patience;
    return series;
}

} // namespace fix789::probes
