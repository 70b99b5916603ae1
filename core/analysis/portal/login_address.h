// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace fix789::analysis {

// What a link, a form or a redirect of a login page is for, by its address alone. All of it is untrusted text.

/// Whether this is the sign-in page of a third party's account ("with Facebook"): of a known provider, or any host's page of
/// OAuth, OpenID or SAML. Never a provider's other pages ("Follow us"), and never the gear's own login.
bool isProviderSignIn(const QUrl &url);

/// Whether this can be a third party's login at all: not the gear's by its host, port or path, nor another page of a provider.
bool canBeProvider(const QUrl &url);

/// The sign-in page of the provider that a path on the login page's own host names ("/auth/facebook"); empty if none.
QUrl providerNamedIn(const QUrl &url);

/// Whether this leads to the access point or gateway itself: an IP address, or a host or port that portal-vendors.json knows.
bool isOfGear(const QUrl &url);

/// Whether a request for this alone may open the network for the user or accept its terms ("/splash/grant", "?username=").
bool grantsAccess(const QUrl &url);

/// The places that a redirect hands to the login page in its parameters.
struct NamedPlaces {
    QStringList hosts;  ///< lower case: of the gear, to which the login page sends the user back
    QStringList grants; ///< "host/path" of those that open the network ("base_grant_url")
};
/// `asked`: the host of the page that was requested, which redirects name as well; it is not the gear's.
NamedPlaces placesNamedIn(const QUrl &redirect, const QString &asked);

/// "host/path" in lower case, for comparison with `grants`.
QString hostAndPath(const QUrl &url);

} // namespace fix789::analysis
