// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/causes.h"

#include <QStringList>

#include <optional>

namespace fix789::diagnosis {

/// A request to another person.
struct Request {
    Recipient to = Recipient::Network;
    Text text;           ///< plain and exact: the rule to add, the menu to open, the log line to search for
    Text known;          ///< the terms of well-known products; empty if the server's product is known
    QStringList details; ///< the terms of the server's product, line by line, translated; empty without a source
};

/// Empty if the user can act alone. `server` is written as the reader will find it: "vpn.example.com (203.0.113.10)";
/// `product` is an id in the table of servers, empty if not known.
std::optional<Request> requestFor(const CauseRef &cause, const QString &server, const QString &product = {});

Text nameOf(Recipient recipient);      ///< "the person who runs this network"
QString toString(Recipient recipient); ///< "network", "server", "computer"

} // namespace fix789::diagnosis
