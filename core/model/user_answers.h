// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace fix789 {

enum class Reply { Unknown, Yes, No };

/// What the person said to the four questions that can split a set of explanations.
struct UserAnswers {
    Reply othersConnect = Reply::Unknown; ///< "Does anyone else connect now?"
    Reply everWorked = Reply::Unknown;    ///< "Did it ever work on this computer?"
    Reply hotspotWorks = Reply::Unknown;  ///< "Does it work on a phone's hotspot?"
    Reply insideOffice = Reply::Unknown;  ///< "Are you inside the office?"

    bool operator==(const UserAnswers &) const = default;
    /// "hotspot-works=yes"; false for an unknown question or reply.
    bool take(const QString &words);
};

} // namespace fix789
