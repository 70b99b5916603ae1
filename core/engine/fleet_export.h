// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

/// The same change for many computers: what an administrator rolls out by group policy or Intune.
enum class FleetForm {
    Reg,        ///< two files for regedit: the change, and back
    PowerShell, ///< one script; -Undo puts back
    Intune,     ///< a detection and a remediation, and the same pair for the way back
};

struct FleetFile {
    QString name;
    QByteArray bytes;
};

/// Nothing where a change is neither a registry value that is a number nor the start of a service or driver. A service that has
/// to run besides is started by the scripts; the files for regedit leave it to the next restart. The scripts remember what was
/// there before in HKLM\SOFTWARE\Fix789\Rollback; the way back for regedit is that of the plan.
std::optional<std::vector<FleetFile>> fleetFiles(const FixPlan &plan, FleetForm form);

} // namespace fix789
