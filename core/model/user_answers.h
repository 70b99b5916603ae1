// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace fix789 {

enum class Reply { Unknown, Yes, No };

/// The user's answers to the questions that split or rank a set of possible causes.
struct UserAnswers {
    Reply othersConnect = Reply::Unknown;       ///< "Does anyone else connect now?"
    Reply everWorked = Reply::Unknown;          ///< "Did it ever work on this computer?"
    Reply hotspotWorks = Reply::Unknown;        ///< "Does it work on a phone's hotspot?"
    Reply insideOffice = Reply::Unknown;        ///< "Are you inside the office?"
    Reply windowsHereConnects = Reply::Unknown; ///< "Is another Windows computer at this place connected to this VPN?"
    Reply elsewhereConnects = Reply::Unknown;   ///< "Can anyone at another place connect to this VPN now?"
    Reply workedHereBefore = Reply::Unknown;    ///< "Did this VPN work on this network before?"
    Reply serverChanged = Reply::Unknown;       ///< "Was the VPN server changed or upgraded lately?"
    QString serverProduct = {};                 ///< id of the server's product; empty: not given

    bool operator==(const UserAnswers &) const = default;
    /// Parses "hotspot-works=yes", "server-product=rras"; false for unknown words.
    bool take(const QString &words);
};

} // namespace fix789
