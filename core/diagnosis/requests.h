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
    Text text;           ///< plain and exact: the rule to make, the menu to open, the line of a log to look for
    Text known;          ///< what well-known products call it; empty where the server's product is known
    QStringList details; ///< what the server's product calls it, line by line, translated; empty where no source says it
};

/// Nothing where the person can act alone. `server` is written as the reader shall find it: "vpn.example.com (203.0.113.10)";
/// `product` is an id of the table of servers, empty where it is not known.
std::optional<Request> requestFor(const CauseRef &cause, const QString &server, const QString &product = {});
/// All of it, translated: one paragraph, with the details each on a line of its own behind it.
QString wholeOf(const Request &request);

Text nameOf(Recipient recipient);      ///< "the person who runs this network"
QString toString(Recipient recipient); ///< "network", "server", "computer"

} // namespace fix789::diagnosis
