// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/live_probes.h"

#include "ike/crypto/diffie_hellman.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/negotiation_run.h"

#include <algorithm>
#include <utility>

namespace fix789::probes {

namespace {

// A resolver rotates the addresses of a name.
bool isSame(const IkeQuestion &one, const IkeQuestion &other)
{
    const auto addresses = [](const IkeQuestion &question) {
        QStringList all = QStringList{question.address} + question.others;
        all.sort();
        return all;
    };
    return one.server == other.server && one.ansiCodePage == other.ansiCodePage && addresses(one) == addresses(other);
}

} // namespace

LiveProbes::LiveProbes(Datagrams &datagrams, const Clock &clock, HalfOpenBudget &budget, Credentials credentials,
                       const CredentialGate &gate, CertificateTrust trust)
    : m_datagrams(datagrams), m_clock(clock), m_budget(budget), m_credentials(std::move(credentials)), m_gate(gate),
      m_trust(std::move(trust)),
      // OpenSSL's first Diffie-Hellman takes 6 ms, each later one a third of a millisecond.
      m_prepared(std::async(std::launch::async, [] { (void)ike::DiffieHellman::generate(ike::isakmp::kGroupModp2048); }))
{
}

Result<IkeObservation> LiveProbes::ike(const IkeQuestion &question, const Progress &progress) const
{
    const auto asked = [&] {
        return std::ranges::find_if(m_asked, [&](const Asked &one) { return isSame(one.question, question); });
    };
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, progress.stop, [&] { return asked() == m_asked.end() || asked()->answer; });
        if (progress.stop.stop_requested())
            return failure(ErrorKind::Cancelled, QStringLiteral("talking to the server"));
        if (asked() != m_asked.end())
            return *asked()->answer;
        m_asked.push_back({question, std::nullopt});
    }
    m_prepared.wait(); // beside the negotiation it would compete with it
    auto answer = runNegotiation(question, m_credentials, m_datagrams, m_clock, m_budget, m_gate, progress);
    if (answer && answer->serverCertificate) {
        ServerCertificate &its = *answer->serverCertificate;
        if (m_trust)
            its.chain = m_trust(its.shown).value_or(ChainState::NotKnown);
        its.shown.clear();
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!answer && answer.error().kind == ErrorKind::Cancelled)
            m_asked.erase(asked());
        else
            asked()->answer = answer;
    }
    m_changed.notify_all();
    return answer;
}

Result<PortalObservation> LiveProbes::portal(const Progress &) const
{
    return failure(ErrorKind::NotSupported, QStringLiteral("looking for a captive portal"));
}

Result<std::vector<UdpControl>> LiveProbes::udpControls(const Progress &) const
{
    return failure(ErrorKind::NotSupported, QStringLiteral("asking whether UDP leaves"));
}

Result<std::vector<NameAnswer>> LiveProbes::names(const QString &, const Progress &) const
{
    return failure(ErrorKind::NotSupported, QStringLiteral("asking whether names are answered truly"));
}

} // namespace fix789::probes
