// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/remembered_run.h"

#include <vector>

namespace fix789::report {

/// All runs for one server on one network.
struct ComparedNetwork {
    QString server;
    NetworkIdentity network;
    RememberedRun newest;
    int looks = 0;
    int answered = 0; ///< on both ports
};

/// By the newest run of each. `runs` newest first; with `server`, only those for it, whatever its case.
std::vector<ComparedNetwork> comparedNetworks(const std::vector<RememberedRun> &runs, const QString &server = {});

/// Its name, or else its subnet or gateway.
QString nameOf(const NetworkIdentity &network);
/// How the server was reached from there the last time, in one sentence.
Text sentenceFor(const ComparedNetwork &network);
/// One sentence for each network that fails where another succeeds with the same server.
std::vector<Text> conclusionsOf(const std::vector<ComparedNetwork> &networks);

} // namespace fix789::report
