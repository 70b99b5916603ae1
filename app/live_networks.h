// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/run_log.h"
#include "ports/facts.h"
#include "report/report.h"

namespace fix789::app {

/// This computer's present network, and this user's earlier runs on it and on others.
class LiveNetworks {
public:
    /// `network` returns the present network with its addresses in clear.
    LiveNetworks(const QString &folder, Ask<NetworkIdentity> network) : m_log(folder), m_network(std::move(network)) {}

    Result<NetworkIdentity> current() const; ///< with its addresses hashed
    Result<std::vector<RememberedRun>> runs() const { return m_log.runs(); }
    /// Remembers a run that saw whether the server answers, with the present network. Failures are ignored.
    void remember(const report::Report &report) const;

private:
    adapters::RunLog m_log;
    Ask<NetworkIdentity> m_network;
};

} // namespace fix789::app
