// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/responder/responder_probes.h"

#include "base/error_text.h"

#include <QCoreApplication>

#include <thread>
#include <utility>

namespace fix789::probes {

ResponderProbes::ResponderProbes(const Probes &server, ResponderQuestion question, Datagrams &datagrams, const Clock &clock,
                                 const Dns &dns, std::function<QByteArray(qsizetype)> random)
    : m_server(server), m_question(std::move(question)), m_datagrams(datagrams), m_clock(clock), m_dns(dns),
      m_random(std::move(random))
{
}

Result<IkeObservation> ResponderProbes::ike(const IkeQuestion &question, const Progress &progress) const
{
    std::jthread beside([&] { askOnce(progress); });
    auto seen = m_server.ike(question, progress);
    beside.join();
    const std::lock_guard lock(m_mutex);
    if (seen && m_observation && *m_observation)
        seen->responder = **m_observation;
    return seen;
}

Result<PortalObservation> ResponderProbes::portal(const Progress &progress) const
{
    return m_server.portal(progress);
}

// A second caller waits for the first.
void ResponderProbes::askOnce(const Progress &progress) const
{
    const std::lock_guard lock(m_mutex);
    if (m_observation)
        return;
    auto observation = askResponder(m_question, m_datagrams, m_clock, m_dns, m_random, progress);
    if (!observation && observation.error().kind == ErrorKind::Cancelled)
        return;
    if (!observation)
        progress.say({QT_TRANSLATE_NOOP("Text", "The responder \"%1\" could not be contacted. %2"),
                      {m_question.host, describeError(observation.error()).translated()}});
    m_observation = std::move(observation);
}

Result<std::vector<UdpControl>> ResponderProbes::udpControls(const Progress &progress) const
{
    return m_server.udpControls(progress);
}

Result<std::vector<NameAnswer>> ResponderProbes::names(const QString &server, const Progress &progress) const
{
    return m_server.names(server, progress);
}

} // namespace fix789::probes
