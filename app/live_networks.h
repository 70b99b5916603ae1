// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/run_log.h"
#include "ports/networks.h"
#include "report/report.h"

namespace fix789 {

/// The network that this computer is on, and the looks that this user has made from it and from others.
class LiveNetworks : public Networks {
public:
    explicit LiveNetworks(const QString &folder) : m_log(folder) {}

    Result<NetworkIdentity> current() const override;
    Result<NetworkView> view() const override;
    Result<std::vector<RememberedRun>> runs() const override { return m_log.runs(); }
    /// A look that saw what the server answers, with the network as it is now. Where it cannot be remembered, it is not.
    void remember(const Report &report) const;

private:
    RunLog m_log;
};

} // namespace fix789
