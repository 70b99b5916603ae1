// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/mtu_probe.h"

#include <array>

namespace fix789 {
namespace {

using namespace std::chrono_literals;
using Filling = TunnelNegotiation::Filling;

// 20 % of loss each way does not read as silence.
constexpr std::array<PlannedSend, 10> kPlan{{
    {0ms, Source::Tunnel},
    {300ms, Source::Tunnel},
    {700ms, Source::Tunnel},
    {1100ms, Source::Tunnel},
    {1400ms, Source::Tunnel},
    {1700ms, Source::Tunnel},
    {2000ms, Source::Tunnel},
    {2300ms, Source::Tunnel},
    {2500ms, Source::Tunnel},
    {2700ms, Source::Tunnel},
}};
constexpr std::chrono::milliseconds kPatience = 3100ms;

} // namespace

MtuProbe::MtuProbe(TunnelNegotiation &negotiation, FlowId line, Ms roundTrip, Ms now)
    : m_negotiation(negotiation), m_line(line), m_roundTrip(roundTrip)
{
    begin(Filling::Full, now);
}

void MtuProbe::begin(Filling filling, Ms now)
{
    m_filling = filling;
    m_series = {};
    m_series.plan = kPlan;
    m_series.patience = kPatience;
    m_series = slowed(m_series, m_roundTrip);
    m_series.begin(now);
}

void MtuProbe::advance(Ms now)
{
    if (isDone())
        return;
    if (m_negotiation.helloArrived()) {
        m_answered = m_filling == Filling::Full;
        m_series.running = false;
    } else if (m_series.isSilent(now)) {
        if (m_filling == Filling::Full)
            begin(Filling::Small, now);
        else
            m_series.running = false;
    }
}

std::vector<QByteArray> MtuProbe::due(Ms now)
{
    if (!m_series.isDue(now))
        return {};
    auto datagrams = m_negotiation.hello(m_filling);
    m_series.count(now);
    m_fullSends += m_filling == Filling::Full ? 1 : 0;
    m_series.running = !datagrams.empty();
    return datagrams;
}

StageResult MtuProbe::result() const
{
    StageResult result;
    result.stage = Stage::L2tp;
    result.port = m_line.port;
    result.outcome = StageOutcome::Silent;
    result.detail = kFullPacket;
    result.sends = m_fullSends;
    result.sourcePorts = 1;
    return result;
}

} // namespace fix789
