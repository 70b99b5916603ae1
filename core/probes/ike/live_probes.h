// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/certificate_trust.h"
#include "ports/clock.h"
#include "ports/credentials.h"
#include "ports/datagrams.h"
#include "ports/half_open_budget.h"
#include "ports/probes.h"
#include "probes/credential_gate.h"

#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace fix789::probes {

/// Probes the server over the real network; PortalProbes wraps them and looks for a portal. They probe once per question: a
/// second caller waits for the first. Only the caller that cancelled gets a cancelled answer.
class LiveProbes : public Probes {
public:
    /// The user's credentials stay in here; no check receives them.
    /// `trust` validates the server's certificate; without it the chain stays unknown.
    LiveProbes(Datagrams &datagrams, const Clock &clock, HalfOpenBudget &budget, Credentials credentials,
               const CredentialGate &gate, CertificateTrust trust = {});

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override;
    Result<PortalObservation> portal(const Progress &progress) const override;
    Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override;
    Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override;

private:
    struct Asked {
        IkeQuestion question;
        std::optional<Result<IkeObservation>> answer; ///< nothing while the probe runs
    };

    Datagrams &m_datagrams;
    const Clock &m_clock;
    HalfOpenBudget &m_budget;
    Credentials m_credentials;
    const CredentialGate &m_gate;
    CertificateTrust m_trust;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    mutable std::vector<Asked> m_asked;
    std::shared_future<void> m_prepared; ///< what would otherwise keep the server waiting for message 3
};

} // namespace fix789::probes
