// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/udp/path_probes.h"

#include "analysis/dns.h"
#include "probes/udp/udp_controls.h"

#include <algorithm>
#include <thread>

namespace fix789::probes {

PathProbes::PathProbes(const Probes &inner, CredentialGate *gate, UdpSettings udp, NameSettings names, Datagrams &datagrams,
                       const Clock &clock, const Dns &dns, std::function<QByteArray(qsizetype)> random)
    : m_inner(inner), m_gate(gate), m_udp(std::move(udp)), m_names(std::move(names)), m_datagrams(datagrams), m_clock(clock),
      m_dns(dns), m_random(std::move(random))
{
    if (m_gate != nullptr)
        m_gate->expect(CredentialGate::Asked::Names);
}

Result<IkeObservation> PathProbes::ike(const IkeQuestion &question, const Progress &progress) const
{
    if (m_gate == nullptr)
        return m_inner.ike(question, progress);
    const std::jthread beside([&] {
        if (question.server == question.address)
            return m_gate->tell(CredentialGate::Asked::Names, true);
        const auto seen = names(question.server, progress);
        const bool stopped = !seen && seen.error().kind == ErrorKind::Cancelled;
        const bool suspect =
            seen && analysis::isSuspect(*seen, {question.server, QStringList{question.address} + question.others, {}});
        m_gate->tell(CredentialGate::Asked::Names, !stopped && !suspect);
    });
    return m_inner.ike(question, progress);
}

Result<PortalObservation> PathProbes::portal(const Progress &progress) const
{
    return m_inner.portal(progress);
}

// A second caller waits for the first.
Result<std::vector<UdpControl>> PathProbes::udpControls(const Progress &progress) const
{
    const std::lock_guard lock(m_udpMutex);
    if (m_controls)
        return *m_controls;
    auto seen = askControls(m_udp, m_datagrams, m_clock, m_dns, m_random, progress.stop);
    if (seen || seen.error().kind != ErrorKind::Cancelled)
        m_controls = seen;
    return seen;
}

Result<std::vector<NameAnswer>> PathProbes::names(const QString &server, const Progress &progress) const
{
    const std::lock_guard lock(m_namesMutex);
    const auto known = std::ranges::find(m_answers, server, [](const auto &one) { return one.first; });
    if (known != m_answers.end())
        return known->second;
    auto seen = askNames(m_names, server, m_datagrams, m_clock, m_dns, m_random, progress.stop);
    if (seen || seen.error().kind != ErrorKind::Cancelled)
        m_answers.emplace_back(server, seen);
    return seen;
}

} // namespace fix789::probes
