// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/datagrams.h"
#include "probes/ike/send_series.h"

#include <memory>
#include <vector>

namespace fix789::probes {

/// The sockets of one run, opened on first use, and the count of packets they sent.
class ProbeSockets {
public:
    using Ms = std::chrono::milliseconds;

    /// `others`: more addresses to send to, by their numbers from 1 on (FlowId::address).
    ProbeSockets(Datagrams &datagrams, const QString &address, const QStringList &others = {});

    /// Errors: as DatagramConversation::send; NotSupported if no socket is available; Refused beyond the packets of a run.
    Result<void> send(FlowId flow, const QByteArray &bytes, std::optional<int> hopLimit = {});
    /// The local endpoint of an open socket.
    [[nodiscard]] Endpoint local(FlowId flow) const;
    /// The number of packets that a run may still send.
    [[nodiscard]] int left() const;
    [[nodiscard]] const QString &address(int number = 0) const { return m_addresses.at(number); }
    /// Swaps the numbers of two addresses, and with them their flows.
    void exchange(int number, int other);

    struct Heard {
        FlowId flow;
        Arrival arrival;
    };
    std::vector<Heard> wait(Ms until, std::stop_token stop);
    /// Datagrams received since from other addresses than the server's (DatagramConversation::takeStrangers).
    std::vector<Heard> takeStrangers();

private:
    struct Socket {
        FlowId flow;
        int number = 0;
    };
    Result<int> socketFor(FlowId flow);
    std::vector<Heard> onTheirFlows(std::vector<Arrival> arrivals) const;

    QStringList m_addresses;
    std::unique_ptr<DatagramConversation> m_conversation;
    std::vector<Socket> m_sockets;
    int m_packets = 0;
};

} // namespace fix789::probes
