// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace fix789 {

/// A structure that we exchange with the system.
struct StructureSize {
    QString name;
    int ours = 0;               ///< bytes, as compiled
    std::optional<int> systems; ///< as the system states it, where it can be asked
};

/// What this system is made of, as far as our readings depend on it. Elsewhere than on Windows all lists are empty.
struct SystemDetails {
    std::vector<StructureSize> structures;
    /// The system's libraries that we load by name, each with its file's version; none if it is missing or states none.
    std::vector<std::pair<QString, std::optional<QString>>> libraries;
    std::vector<std::pair<QString, int>> codePages; ///< "ansi", "oem", and the console's "input" and "output" (0: no console)
};

} // namespace fix789
