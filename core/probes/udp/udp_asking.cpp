// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/udp/udp_asking.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace fix789::probes {
namespace {

using Ms = std::chrono::milliseconds;

constexpr std::array<Ms, 2> kSendsAt{Ms(0), Ms(800)};

struct Open {
    UdpAsk *ask;
    int socket;
};

void hear(std::vector<Open> &open, const Arrival &arrival, Ms begun)
{
    const auto it = std::ranges::find(open, arrival.socket, &Open::socket);
    if (it == open.end())
        return;
    UdpControl &control = it->ask->control;
    if (arrival.icmp) {
        if (!arrival.icmp->saysUnreachable())
            return;
        control.reply = UdpControlReply::Rejected;
        control.icmp = arrival.icmp;
    } else if (it->ask->isAnswer(arrival.bytes, control)) {
        control.reply = UdpControlReply::Answered;
        control.ms = int((arrival.at - begun).count());
    } else {
        return;
    }
    open.erase(it);
}

} // namespace

void askAll(std::vector<UdpAsk> &asks, Datagrams &datagrams, const Clock &clock, std::stop_token stop)
{
    const auto conversation = datagrams.begin();
    std::vector<Open> open;
    for (UdpAsk &ask : asks) {
        ask.control.reply = UdpControlReply::Failed;
        if (ask.control.address.isEmpty() || ask.bytes.isEmpty())
            continue;
        if (const auto socket = conversation->open({ask.control.address, ask.control.port}))
            open.push_back({&ask, *socket});
    }
    const Ms begun = clock.monotonic();
    for (std::size_t i = 0; i < kSendsAt.size() && !open.empty() && !stop.stop_requested(); ++i) {
        for (const auto &[ask, socket] : open) {
            // A send that the system refuses is not a silence of the network.
            if (!conversation->send(socket, ask->bytes))
                continue;
            ++ask->control.sends;
            ask->control.reply = UdpControlReply::Silent;
        }
        const Ms until = begun + (i + 1 < kSendsAt.size() ? kSendsAt[i + 1] : kUdpPatience);
        while (!open.empty() && clock.monotonic() < until && !stop.stop_requested())
            for (const Arrival &arrival : conversation->wait(until, stop))
                hear(open, arrival, begun);
    }
}

std::vector<Result<QStringList>> resolveAll(const Dns &dns, const QStringList &hosts, Ms limit, std::stop_token stop)
{
    std::vector<Result<QStringList>> answers(std::size_t(hosts.size()),
                                             failure(ErrorKind::TimedOut, QStringLiteral("looking names up")));
    std::stop_source timeUp;
    const std::stop_callback stopped(stop, [&timeUp] { timeUp.request_stop(); });
    std::mutex mutex;
    std::condition_variable_any changed;
    qsizetype done = 0;
    std::vector<std::jthread> threads;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        threads.emplace_back([&, i] {
            auto answer = dns.resolve(hosts[i], Progress{.stop = timeUp.get_token()});
            const std::lock_guard lock(mutex);
            if (answer || answer.error().kind != ErrorKind::Cancelled)
                answers[std::size_t(i)] = std::move(answer);
            ++done;
            changed.notify_all();
        });
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, stop, limit, [&] { return done == hosts.size(); });
    }
    timeUp.request_stop();
    threads.clear(); // joins
    return answers;
}

} // namespace fix789::probes
