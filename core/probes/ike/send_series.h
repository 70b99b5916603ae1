// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace fix789 {

/// Which of the sockets that talk to a port of the server a datagram leaves by.
enum class Source {
    First,
    Second, ///< where the first one met silence; from the port that the server listens on itself, where that can be had
    Tunnel, ///< of a negotiation that has moved to UDP 4500
};

/// One socket.
struct FlowId {
    std::uint16_t port = 500; ///< the server's
    Source source = Source::First;
    int address = 0; ///< which one of the server's name; 0: the one that the negotiation takes place at

    bool operator==(const FlowId &) const = default;
};

/// A planned send: how long after the first one of its series, and from where.
struct PlannedSend {
    std::chrono::milliseconds after;
    Source source;
};

/// The sends of one request and where they have come to, without a clock.
struct SendSeries {
    using Ms = std::chrono::milliseconds;

    std::span<const PlannedSend> plan;
    Ms patience{}; ///< from the start to the verdict "silent"
    Ms gap{100};   ///< at least so long between two sends; a computer that slept must not send everything at once
    QByteArray bytes;
    bool running = false;
    Ms start{};
    Ms last{};
    std::size_t tried = 0;
    std::optional<Ms> hastened;   ///< the next send is wanted by then
    std::optional<Source> pinned; ///< all further sends leave by this one
    bool usedFirst = false;
    bool usedSecond = false;

    void begin(Ms now);
    /// One send has left, or could not.
    void count(Ms now);
    [[nodiscard]] bool isExhausted() const { return tried == plan.size(); }
    [[nodiscard]] bool isDue(Ms now) const { return running && !isExhausted() && nextAt() <= now; }
    [[nodiscard]] Source source() const { return pinned.value_or(plan[tried].source); }
    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms silentAt() const;
    /// As many sends as establish "silent so far" have met silence for as long as that takes.
    [[nodiscard]] bool isSilentSoFar(Ms now) const;
    /// All have, for as long as silence takes.
    [[nodiscard]] bool isSilent(Ms now) const { return running && isExhausted() && now >= silentAt(); }
    /// When something changes by itself.
    [[nodiscard]] Ms wakeAt() const;
};

/// Where an answer takes longer than the plan waits, resends come only when it should have come (a server may begin anew at
/// each).
SendSeries slowed(SendSeries series, std::chrono::milliseconds roundTrip);
/// Twelve sends in 4 s, six of them in the first 2.5 s (DESIGN 4): 20 % of loss each way does not read as silence.
SendSeries silenceSeries();
/// The same from one socket alone.
SendSeries silenceSeries(Source pinned);
/// Every few seconds for half a minute: somebody may have to confirm the sign-in on a telephone.
SendSeries patientSeries(Source pinned);
/// Waits so long for something that needs no request of ours.
SendSeries waitingSeries(SendSeries::Ms patience);

} // namespace fix789
