// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/probes.h"

#include <condition_variable>
#include <mutex>

namespace fix789::probes {

/// Negotiates with the server before it asks anything of the network: a server that answers on UDP 500 and UDP 4500 shows that
/// the network lets both through, so nobody else is asked. That error is NotSupported. While the server is silent, the others
/// are asked beside it.
class ServerFirst : public Probes {
public:
    /// `inner` has to outlive it.
    explicit ServerFirst(const Probes &inner) : m_inner(inner) {}

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override;
    Result<PortalObservation> portal(const Progress &progress) const override;
    Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override;
    Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override;

private:
    bool isEnough(const Progress &progress) const;

    const Probes &m_inner;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    mutable bool m_done = false;
    mutable bool m_answers = false;
};

} // namespace fix789::probes
