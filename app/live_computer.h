// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/computer.h"
#include "model/settings.h"
#include "adapters/portable/pcap_datagrams.h"
#include "ports/credentials.h"
#include "probes/responder/responder_probe.h"
#include "recording/case/case_file.h"

#include <memory>
#include <optional>

namespace fix789 {

/// Where a live computer's answers about the network come from.
enum class Network {
    Live,
    None, ///< no socket is opened: a repair with an administrator's rights
};

/// What a live computer's conversations with the network are held with.
struct Conversations {
    Credentials credentials;           ///< they go to the probes and nowhere else
    std::unique_ptr<PcapFile> capture; ///< where what is said is written down, if anywhere
    std::optional<ResponderQuestion> responder;
    Settings settings; ///< as constructed, only the server and the responder are contacted
};

/// The computer this program runs on.
class LiveComputer : public Computer {
public:
    /// With `networkRecord` everything about the network is answered from that case, and no socket is opened. Conversations
    /// are for Network::Live.
    static Result<std::unique_ptr<LiveComputer>> open(Network network, std::optional<CaseFile> networkRecord = {},
                                                      Conversations conversations = {});
    ~LiveComputer() override;

    const Machine &machine() const override;
    std::vector<const Journal *> journals() const override;
    QString server() const override;
    void dial(const QString &connection, std::stop_token stop) override;
    void dialPermitted(const QString &connection, const QString &server, Permission &permission, std::stop_token stop) override;
    bool isWorthFirewallOff() const override;
    std::optional<FixOutcome> dialWithFirewallOff(const QString &connection, Fixer &fixer, std::stop_token stop) override;
    void remember(const Report &report) const override;

private:
    struct Parts;
    explicit LiveComputer(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace fix789
