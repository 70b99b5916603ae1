// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/run_log.h"
#include "ports/facts.h"
#include "report/report.h"

namespace fix789 {

/// The network that this computer is on, and this user's earlier runs on it and on others.
class LiveNetworks {
public:
    /// `network` tells the current one with its addresses as they are.
    LiveNetworks(const QString &folder, Ask<NetworkIdentity> network) : m_log(folder), m_network(std::move(network)) {}

    Result<NetworkIdentity> current() const; ///< with its addresses hidden
    Result<std::vector<RememberedRun>> runs() const { return m_log.runs(); }
    /// A look that saw what the server answers, with the network as it is now. Where it cannot be remembered, it is not.
    void remember(const Report &report) const;

private:
    RunLog m_log;
    Ask<NetworkIdentity> m_network;
};

} // namespace fix789
