// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/causes.h"

#include <optional>

namespace fix789 {

/// A request to another person.
struct Request {
    Recipient to = Recipient::Network;
    Text text; ///< plain and exact: the rule to add, the menu to open, the log line to search for
};

/// Empty if the user can act alone. `server` is written as the reader will find it: "vpn.example.com (203.0.113.10)".
std::optional<Request> requestFor(const CauseRef &cause, const QString &server);

Text nameOf(Recipient recipient);      ///< "the person who runs this network"
QString toString(Recipient recipient); ///< "network", "server", "computer"

} // namespace fix789
