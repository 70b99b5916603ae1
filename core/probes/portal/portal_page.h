// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"
#include "ports/http.h"

#include <QUrl>

#include <optional>

namespace fix789 {

/// Where an answer sends its reader.
struct LeadOn {
    PortalLead by = PortalLead::Location;
    QUrl to; ///< complete; may have any scheme

    bool operator==(const LeadOn &) const = default;
};

/// A redirect, a Refresh header, a meta refresh, a script whose whole purpose is to leave, or a login address for programs
/// (WISPr). Nothing: it stays where it is. Foreign text; at most HttpReply's limits.
std::optional<LeadOn> leadOn(const HttpReply &reply, const QUrl &from);

PortalReply portalReplyFor(HttpEnd end);

/// Whether it is a page for people.
bool looksLikePage(const HttpReply &reply);

/// The address without what may be a person's: values of parameters, parts of the path that are not words, name and password.
/// At most 512 characters, none of them a control character.
QString withoutValues(const QUrl &url);

/// Two visits with the same of these are the same place: scheme, host, port, path and the names of the parameters.
QString placeOf(const QUrl &url);

/// Whether the address speaks of a session that ran out ("session_timeout", "expired").
bool namesLapse(const QUrl &url);

} // namespace fix789
