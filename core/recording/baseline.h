// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "recording/case/case_file.h"

#include <QStringList>

#include <vector>

namespace fix789::recording {

/// One thing about a computer that differs from when it was kept.
struct BaselineChange {
    QString member = {}; ///< of a case: "services", "certificates" ...
    QString what = {};   ///< "IKEEXT, start"
    QString before = {}; ///< empty: was not there
    QString now = {};    ///< empty: is not there any more

    bool operator==(const BaselineChange &) const = default;
};

/// What changed that can break a VPN: services, settings, connections, certificates, devices, firewall, policies, the build
/// of the system and the network. What changes by itself (whether a service runs, events, attempts) does not count, and
/// neither does what one of the two could not read.
std::vector<BaselineChange> changesSince(const CaseFile &before, const CaseFile &now);
/// What could not be compared, because one of the two could not read it: members of a case, or "services, IKEEXT".
QStringList notCompared(const CaseFile &before, const CaseFile &now);

} // namespace fix789::recording
