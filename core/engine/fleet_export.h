// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace fix789::engine {

/// The same change for many computers, for an administrator to roll out by group policy or Intune.
enum class FleetForm {
    Reg,        ///< two files for regedit: the change, and its undo
    PowerShell, ///< one script; -Undo restores
    Intune,     ///< a detection and a remediation, and the same pair for undo
};

struct FleetFile {
    QString name;
    QByteArray bytes;
};

/// Empty if a change is neither a numeric registry value nor the start type of a service or driver. The scripts also start a
/// service that must run; with the regedit files it starts at the next restart. The scripts store the previous values in
/// HKLM\SOFTWARE\Fix789\Rollback; the regedit undo file uses those of the plan.
std::optional<std::vector<FleetFile>> fleetFiles(const FixPlan &plan, FleetForm form);

} // namespace fix789::engine
