// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/security_association.h"
#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <deque>

namespace fix789::probes {

/// Whether a server that does not take main mode takes aggressive mode, which Windows does not speak: message 1 of it on UDP 500,
/// where every suite was refused in main mode, where the server knows the key and refuses this computer all the same, or where
/// nothing was answered at all. It has to name its group, so there is one for each of the two usual ones, until one is taken.
/// Nothing in it comes from a key, and nothing follows it: an answer is proof enough, and leaves one negotiation half open.
class AggressiveModeProbe : public Exchange {
public:
    explicit AggressiveModeProbe(NegotiationState &state) : Exchange(Turn::Question), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    void report(IkeObservation &seen) const override;

private:
    struct Trial {
        std::vector<ike::MainModeSuite> offered;
        std::uint64_t cookie = 0;
        SendSeries series = {};
        StageResult result = {};
    };
    [[nodiscard]] bool isWanted(Ms now);
    [[nodiscard]] bool isSilentThroughout(Ms now) const;
    void begin(Ms now);
    void beginNext(Ms now);

    NegotiationState &m_state;
    std::optional<Ms> m_silentSince;
    std::deque<std::uint16_t> m_groups; ///< not asked yet
    std::vector<Trial> m_trials;
    bool m_begun = false;
};

} // namespace fix789::probes
