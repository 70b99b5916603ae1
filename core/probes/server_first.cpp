// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/server_first.h"

#include "analysis/udp.h"

#include <chrono>

namespace fix789::probes {
namespace {

// Long enough for a negotiation without a key on most paths, short enough to ask the others while a silent server has its turn.
constexpr std::chrono::milliseconds kHeadStart{400};

std::unexpected<Error> notNeeded()
{
    return failure(ErrorKind::NotSupported, QStringLiteral("asking the network: the server answers on both ports"));
}

} // namespace

Result<IkeObservation> ServerFirst::ike(const IkeQuestion &question, const Progress &progress) const
{
    auto seen = m_inner.ike(question, progress);
    const analysis::UdpEvidence ports = analysis::evidenceOf({}, seen ? &*seen : nullptr);
    const bool answers = ports.ike500 == analysis::Leaves::Yes && ports.ike4500 == analysis::Leaves::Yes;
    const std::lock_guard lock(m_mutex);
    m_done = true;
    m_answers = m_answers || answers;
    m_changed.notify_all();
    return seen;
}

Result<PortalObservation> ServerFirst::portal(const Progress &progress) const
{
    return isEnough(progress) ? notNeeded() : m_inner.portal(progress);
}

Result<std::vector<UdpControl>> ServerFirst::udpControls(const Progress &progress) const
{
    return isEnough(progress) ? notNeeded() : m_inner.udpControls(progress);
}

Result<std::vector<NameAnswer>> ServerFirst::names(const QString &server, const Progress &progress) const
{
    return isEnough(progress) ? notNeeded() : m_inner.names(server, progress);
}

// Waits for the negotiation, as long as its head start lasts.
bool ServerFirst::isEnough(const Progress &progress) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, progress.stop, kHeadStart, [this] { return m_done; });
    return m_answers;
}

} // namespace fix789::probes
