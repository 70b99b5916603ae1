// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal_probes.h"

#include "probes/portal_truth.h"
#include "probes/portal_walk.h"

#include <QUrlQuery>

#include <condition_variable>
#include <thread>
#include <utility>

namespace fix789 {
namespace {

std::vector<PortalQuestion> questionsOf(const PortalSettings &settings, const QByteArray &nonce)
{
    std::vector<PortalQuestion> questions;
    for (const PortalPage &page : settings.http)
        questions.push_back({PortalProbeKind::Http, page});
    for (const PortalPage &page : settings.https)
        questions.push_back({PortalProbeKind::Https, page});
    for (QUrl url : settings.challenge) {
        QUrlQuery query(url);
        query.addQueryItem(QStringLiteral("nonce"), QString::fromLatin1(nonce));
        url.setQuery(query);
        questions.push_back({PortalProbeKind::Challenge, {url, 200, nonce}});
    }
    return questions;
}

// Filters of the web that let the rest pass ("intercepted", "partial") do not: behind those people do work with their VPN.
bool standsInTheWay(PortalState state)
{
    return state == PortalState::LoginNeeded || state == PortalState::Expired || state == PortalState::Loop;
}

} // namespace

Result<PortalObservation> askPortal(const PortalSettings &settings, const Http &http, const Dns &dns, const Clock &clock,
                                    const std::function<QByteArray(qsizetype)> &random, const Watch &watch)
{
    if (settings.isOff())
        return failure(ErrorKind::NotSupported, QStringLiteral("looking for a captive portal, which is switched off"));
    const auto questions = questionsOf(settings, random(16).toHex());
    const auto until = clock.monotonic() + kPortalLimit;
    std::vector<PortalProbe> probes(questions.size());
    std::stop_source timeUp;
    const std::stop_callback stopped(watch.stop, [&timeUp] { timeUp.request_stop(); });
    std::mutex mutex;
    std::condition_variable_any changed;
    std::size_t done = 0;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < questions.size(); ++i)
            threads.emplace_back([&, i] {
                probes[i] = walk(questions[i], http, dns, clock, until, timeUp.get_token());
                const std::lock_guard lock(mutex);
                ++done;
                changed.notify_all();
            });
        std::unique_lock lock(mutex);
        changed.wait_for(lock, watch.stop, kPortalLimit, [&] { return done == questions.size(); });
        lock.unlock();
        timeUp.request_stop(); // a resolver may hang for longer
    }
    if (watch.stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("looking for a captive portal"));
    return PortalObservation{std::move(probes)};
}

PortalProbes::PortalProbes(const Probes &server, SecretsGate *gate, PortalSettings settings, const Http &http, const Dns &dns,
                           const Clock &clock, std::function<QByteArray(qsizetype)> random)
    : m_server(server), m_gate(gate), m_settings(std::move(settings)), m_http(http), m_dns(dns), m_clock(clock),
      m_random(std::move(random))
{
    if (m_gate != nullptr)
        m_gate->expect(SecretsGate::Asked::Portal);
}

Result<IkeObservation> PortalProbes::ike(const IkeQuestion &question, const Watch &watch) const
{
    if (m_gate == nullptr)
        return m_server.ike(question, watch);
    const std::jthread beside([&] {
        const auto seen = portal(watch);
        const bool stopped = !seen && seen.error().kind == ErrorKind::Cancelled;
        m_gate->tell(SecretsGate::Asked::Portal, !stopped && !(seen && standsInTheWay(readPortal(*seen).state)));
    });
    return m_server.ike(question, watch);
}

// A second asker waits for the first.
Result<PortalObservation> PortalProbes::portal(const Watch &watch) const
{
    const std::lock_guard lock(m_mutex);
    if (m_seen)
        return *m_seen;
    auto seen = askPortal(m_settings, m_http, m_dns, m_clock, m_random, watch);
    if (seen || seen.error().kind != ErrorKind::Cancelled)
        m_seen = seen;
    return seen;
}

Result<std::vector<UdpControl>> PortalProbes::udpControls(const Watch &watch) const
{
    return m_server.udpControls(watch);
}

Result<std::vector<NameAnswer>> PortalProbes::names(const QString &server, const Watch &watch) const
{
    return m_server.names(server, watch);
}

} // namespace fix789
