// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/requests.h"
#include "report/report.h"

#include <QString>

#include <vector>

namespace fix789::report {

/// A message from the user to a person who can act: complete, plain, ready to paste. In the language of the installed
/// translators, redacted.
struct Message {
    diagnosis::Recipient to = diagnosis::Recipient::Network;
    QString subject; ///< one line
    QString body;    ///< paragraphs, with line feeds

    bool operator==(const Message &) const = default;
};

/// One for each person who can fix a cause of the verdict, or tell the causes of a set apart; in the order of fixing. Empty
/// if the user needs no other person.
std::vector<Message> messagesFor(const Report &report);
/// The request about one cause, in the terms of the server's product if it is known; nothing if the user can act alone.
std::optional<diagnosis::Request> requestIn(const Report &report, const CauseRef &cause);
/// All of it, translated and redacted: one paragraph, then the details, one per line.
QString redactedRequest(const diagnosis::Request &request);
/// The server as a message names it: "vpn.example.com (203.0.113.10)"; empty if no server was checked.
QString serverIn(const Report &report);
/// "Found with Fix789 1.0 at 2026-11-30 22:50 (UTC)."; of a recorded computer without a time.
QString foundWith(const Report &report);
/// The same as serverIn() for requestFor(); "the VPN server" if no server was checked.
QString serverForRequests(const Report &report);

} // namespace fix789::report
