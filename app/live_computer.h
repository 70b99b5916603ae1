// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/pcap_datagrams.h"
#include "app/computer.h"
#include "model/settings.h"
#include "ports/credentials.h"
#include "probes/responder/responder_probe.h"
#include "recording/case/case_file.h"

#include <memory>
#include <optional>

namespace fix789::app {

/// The source of a live computer's answers about the network.
enum class Network {
    Live,
    None, ///< opens no socket: for an elevated repair
};

/// Settings for a live computer's conversations with the network.
struct Conversations {
    Credentials credentials;                     ///< only the probes receive them
    std::unique_ptr<adapters::PcapFile> capture; ///< records the datagrams, if set
    std::optional<probes::ResponderQuestion> responder;
    Settings settings; ///< by default, we contact only the server and the responder
};

/// The computer this program runs on.
class LiveComputer : public Computer {
public:
    /// With `networkRecord`, all network answers come from that case, and it opens no socket. Conversations are for
    /// Network::Live.
    static Result<std::unique_ptr<LiveComputer>> open(Network network, std::optional<recording::CaseFile> networkRecord = {},
                                                      Conversations conversations = {});
    ~LiveComputer() override;

    const Machine &machine() const override;
    std::vector<const engine::Journal *> journals() const override;
    QString server() const override;
    void dial(const QString &connection, std::stop_token stop) override;
    void dialPermitted(const QString &connection, const QString &server, Permission &permission, Permission::Packets packets,
                       std::stop_token stop) override;
    bool isWorthPermitting(Permission::Packets packets) const override;
    void remember(const report::Report &report) const override;

private:
    struct Parts;
    explicit LiveComputer(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace fix789::app
