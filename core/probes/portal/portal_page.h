// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"
#include "ports/http.h"

#include <QUrl>

#include <optional>

namespace fix789::probes {

/// The redirect in an answer.
struct LeadOn {
    PortalLead by = PortalLead::Location;
    QUrl to;               ///< complete; may have any scheme
    bool isSubmit = false; ///< the page submits a form there by script: never to be requested

    bool operator==(const LeadOn &) const = default;
};

/// A redirect, a Refresh header, a meta refresh, a script whose only purpose is to redirect or to submit a form without
/// fields for users, or a login URL for programs (WISPr). Nothing: no redirect. Untrusted text; at most HttpReply's limits.
std::optional<LeadOn> leadOn(const HttpReply &reply, const QUrl &from);

/// The URL in an attribute of a page: without entities, relative to `from`. Empty: none, or longer than we follow.
QUrl urlInPage(const QString &text, const QUrl &from);

PortalReply portalReplyFor(HttpEnd end);

/// Whether it is a page for users.
bool looksLikePage(const HttpReply &reply);

/// The URL without potentially personal parts: parameter values, path segments that are not words, name and password. At
/// most 512 characters, without control characters.
QString withoutValues(const QUrl &url);

/// The identity of a place; equal ones are the same place: scheme, host, port, path and parameter names.
QString placeOf(const QUrl &url);

/// Whether the URL indicates an expired session ("session_timeout", "expired").
bool namesLapse(const QUrl &url);

} // namespace fix789::probes
