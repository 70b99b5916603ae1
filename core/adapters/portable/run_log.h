// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/remembered_run.h"

#include <QString>

#include <vector>

namespace fix789::adapters {

/// This user's earlier runs, in "runs.json" in one folder: the newest 200, none older than 90 days. Names of networks and
/// servers are in clear; hardware and internet addresses are salted hashes, which can be compared but not read. A file that
/// breaks its own rules counts as empty.
class RunLog {
public:
    explicit RunLog(QString folder);

    /// Errors: Refused, Failed. A missing file gives an empty list.
    Result<std::vector<RememberedRun>> runs() const;
    /// This network in the form that runs() returns.
    Result<NetworkIdentity> hidden(const NetworkIdentity &network) const;
    /// `run` contains its addresses in clear.
    Result<void> remember(RememberedRun run) const;

private:
    QString m_folder;
};

} // namespace fix789::adapters
