// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace fix789::probes {

/// The socket for a datagram to a port of the server.
enum class Source {
    First,
    Second, ///< after the first one met silence; from the server's own listening port number, if available
    Tunnel, ///< of a negotiation that has moved to UDP 4500
    Third,  ///< and more, to compare source ports
    Fourth,
    Fifth,
};

/// One socket.
struct FlowId {
    std::uint16_t port = 500; ///< the server's
    Source source = Source::First;
    int address = 0; ///< number of the address of the server's name; 0: the one where the negotiation takes place

    bool operator==(const FlowId &) const = default;
};

/// A planned send: its delay after the first one of its series, and its socket.
struct PlannedSend {
    std::chrono::milliseconds after;
    Source source;
};

/// The sends of one request and their progress, without a clock.
struct SendSeries {
    using Ms = std::chrono::milliseconds;

    std::span<const PlannedSend> plan;
    Ms patience{}; ///< from the start to the verdict "silent"
    Ms gap{100};   ///< minimum between two sends; a computer that slept must not send everything at once
    QByteArray bytes;
    bool running = false;
    Ms start{};
    Ms last{};
    std::size_t tried = 0;
    std::optional<Ms> hastened;   ///< the latest time for the next send
    std::optional<Source> pinned; ///< all further sends use this one
    bool usedFirst = false;
    bool usedSecond = false;

    void begin(Ms now);
    /// Records one send, whether or not it left.
    void count(Ms now);
    [[nodiscard]] bool isExhausted() const { return tried == plan.size(); }
    [[nodiscard]] bool isDue(Ms now) const { return running && !isExhausted() && nextAt() <= now; }
    [[nodiscard]] Source source() const { return pinned.value_or(plan[tried].source); }
    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms silentAt() const;
    /// The sends that establish "silent so far" have met silence for long enough.
    [[nodiscard]] bool isSilentSoFar(Ms now) const;
    /// All sends have, for as long as silence requires.
    [[nodiscard]] bool isSilent(Ms now) const { return running && isExhausted() && now >= silentAt(); }
    /// When something changes without an arrival.
    [[nodiscard]] Ms wakeAt() const;
};

/// If answers take longer than the plan waits, retransmissions come only once the answer is overdue (a server may start
/// again at each).
SendSeries slowed(SendSeries series, std::chrono::milliseconds roundTrip);
/// Twelve sends in 4 s, six of them in the first 2.5 s (docs/protocol-notes.md): loss of 20 % each way does not count as
/// silence.
SendSeries silenceSeries();
/// The same from one socket alone.
SendSeries silenceSeries(Source pinned);
/// Every few seconds for half a minute: the user may have to confirm the sign-in on a phone.
SendSeries patientSeries(Source pinned);
/// Waits this long for something that needs no request of ours.
SendSeries waitingSeries(SendSeries::Ms patience);

} // namespace fix789::probes
