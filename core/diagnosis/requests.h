// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/causes.h"

#include <optional>

namespace fix789 {

/// What is asked of somebody else.
struct Request {
    Recipient to = Recipient::Network;
    Text text; ///< plain and exact: the rule to make, the menu to open, the line of a log to look for
};

/// Nothing where the person can act alone. `server` is written as the reader shall find it: "vpn.example.com (203.0.113.10)".
std::optional<Request> requestFor(const CauseRef &cause, const QString &server);

Text nameOf(Recipient recipient);      ///< "the person who runs this network"
QString toString(Recipient recipient); ///< "network", "server", "computer"

} // namespace fix789
