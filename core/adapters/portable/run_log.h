// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/remembered_run.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace fix789 {

/// This user's earlier runs, in "runs.json" in one folder: the newest 200, none older than 90 days. Names of networks
/// and servers stand there as they are; addresses of hardware and of the internet as salted hashes, so that two can be
/// compared and none can be read. What breaks the file's own rules is treated as empty.
class RunLog {
public:
    explicit RunLog(QString folder);

    /// Errors: Refused, Failed. No file yet is an empty list.
    Result<std::vector<RememberedRun>> runs() const;
    /// This network as runs() would give it.
    Result<NetworkIdentity> hidden(const NetworkIdentity &network) const;
    /// `run` with its addresses as they are.
    Result<void> remember(RememberedRun run) const;

private:
    QString m_folder;
};

} // namespace fix789
