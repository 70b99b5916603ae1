// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "ui/widgets/status_icon.h"

#include <QString>

#include <array>

namespace fix789::ui {

/// One of the two things that users want from a network, and whether it lets it through.
struct Passage {
    StatusIcon mark = StatusIcon::NotTried;
    QString sentence;

    bool operator==(const Passage &) const = default;
};

/// What was seen of a network: the web first, then the VPN. The pair shows "The internet works, but the VPN does not".
std::array<Passage, 2> webAndVpn(const report::Report &report);
/// The report's observation of the network's login; nullptr if it was not checked.
const PortalView *portalOf(const report::Report &report);

} // namespace fix789::ui
