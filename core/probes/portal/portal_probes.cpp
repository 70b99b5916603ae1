// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/portal_probes.h"

#include "analysis/portal.h"
#include "probes/portal/portal_api.h"
#include "probes/portal/portal_walk.h"

#include <QUrlQuery>

#include <algorithm>
#include <condition_variable>
#include <thread>
#include <utility>

namespace fix789::probes {
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

constexpr std::size_t kMostApis = 3;

// One thread queries all APIs in turn, including those from DHCP: usually there is only one.
std::vector<QUrl> apisOf(const PortalSettings &settings, const AnnouncedApis &announced)
{
    std::vector<QUrl> apis = settings.api;
    for (const QUrl &url : announced ? announced() : std::vector<QUrl>{})
        if (std::ranges::find(apis, url) == apis.end())
            apis.push_back(url);
    apis.resize(std::min(apis.size(), kMostApis));
    return apis;
}

// Web filters that let other traffic pass ("intercepted", "partial") do not: VPNs work behind them.
bool standsInTheWay(PortalState state)
{
    return state == PortalState::LoginNeeded || state == PortalState::Expired || state == PortalState::Loop;
}

} // namespace

Result<PortalObservation> askPortal(const PortalSettings &settings, const Http &http, const Dns &dns, const Clock &clock,
                                    const std::function<QByteArray(qsizetype)> &random, const Progress &progress,
                                    const AnnouncedApis &announced)
{
    if (settings.isOff())
        return failure(ErrorKind::NotSupported, QStringLiteral("looking for a captive portal, which is switched off"));
    const auto questions = questionsOf(settings, random(16).toHex());
    const auto until = clock.monotonic() + kPortalLimit;
    PortalObservation seen;
    seen.probes.resize(questions.size());
    std::stop_source timeUp;
    const std::stop_callback stopped(progress.stop, [&timeUp] { timeUp.request_stop(); });
    std::mutex mutex;
    std::condition_variable_any changed;
    std::size_t done = 0;
    {
        std::vector<std::jthread> threads;
        const auto isDone = [&] {
            const std::lock_guard lock(mutex);
            ++done;
            changed.notify_all();
        };
        for (std::size_t i = 0; i < questions.size(); ++i)
            threads.emplace_back([&, i] {
                seen.probes[i] = walk(questions[i], http, dns, clock, until, timeUp.get_token());
                isDone();
            });
        threads.emplace_back([&] {
            for (const QUrl &api : apisOf(settings, announced))
                seen.apis.push_back(askPortalApi(api, http, dns, clock, until, timeUp.get_token()));
            isDone();
        });
        std::unique_lock lock(mutex);
        changed.wait_for(lock, progress.stop, kPortalLimit, [&] { return done == questions.size() + 1; });
        lock.unlock();
        timeUp.request_stop(); // a resolver may hang for longer
    }
    if (progress.stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("looking for a captive portal"));
    return seen;
}

PortalProbes::PortalProbes(const Probes &server, CredentialGate *gate, PortalSettings settings, const Http &http, const Dns &dns,
                           const Clock &clock, std::function<QByteArray(qsizetype)> random, AnnouncedApis announced)
    : m_server(server), m_gate(gate), m_settings(std::move(settings)), m_http(http), m_dns(dns), m_clock(clock),
      m_random(std::move(random)), m_announced(std::move(announced))
{
    if (m_gate != nullptr)
        m_gate->expect(CredentialGate::Asked::Portal);
}

Result<IkeObservation> PortalProbes::ike(const IkeQuestion &question, const Progress &progress) const
{
    if (m_gate == nullptr)
        return m_server.ike(question, progress);
    const std::jthread beside([&] {
        const auto seen = portal(progress);
        const bool stopped = !seen && seen.error().kind == ErrorKind::Cancelled;
        m_gate->tell(CredentialGate::Asked::Portal, !stopped && !(seen && standsInTheWay(analysis::readPortal(*seen).state)));
    });
    return m_server.ike(question, progress);
}

// A second caller waits for the first.
Result<PortalObservation> PortalProbes::portal(const Progress &progress) const
{
    const std::lock_guard lock(m_mutex);
    if (m_seen)
        return *m_seen;
    auto seen = askPortal(m_settings, m_http, m_dns, m_clock, m_random, progress, m_announced);
    if (seen || seen.error().kind != ErrorKind::Cancelled)
        m_seen = seen;
    return seen;
}

Result<std::vector<UdpControl>> PortalProbes::udpControls(const Progress &progress) const
{
    return m_server.udpControls(progress);
}

Result<std::vector<NameAnswer>> PortalProbes::names(const QString &server, const Progress &progress) const
{
    return m_server.names(server, progress);
}

} // namespace fix789::probes
