// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "site/site_record.h"

namespace fix789::site {

/// A role of a Wi-Fi that keeps the VPN out, shown by another role of the same Wi-Fi.
struct RoleVerdict {
    QString ssid = {};
    QString role = {};
    QString worksWith = {}; ///< the role with which this computer's VPN works
    bool isProven = false;  ///< otherwise likely
    QString subnet = {};    ///< of each; empty if not known
    QString otherSubnet = {};

    bool operator==(const RoleVerdict &) const = default;
};

/// Compares the roles of each Wi-Fi in a survey: one computer, one server, one Wi-Fi, so that only the role differs. The two
/// visits are at most a day apart.
///
/// | with another role | with this one                               | reading                     |
/// |-------------------|---------------------------------------------|-----------------------------|
/// | healthy           | caused, all causes lie on the network       | proven: this role           |
/// | healthy, 2 h ago  | undetermined, each open set has the path    | proven: this role           |
/// | healthy           | undetermined otherwise                      | likely: this role           |
/// | healthy           | caused, one by the computer or the server   | nothing: that one explains  |
/// | anything else     | any                                         | nothing                     |
///
/// A login page that is still open says nothing about the role either.
/// The server is not what is left: it answers this computer with the other role.
std::vector<RoleVerdict> compareRoles(const Survey &survey);

/// "path.udp500-blocked", "site.layer3-rule:Shop": it lies between the computer and the server.
bool isCauseOfNetwork(const QString &cause);

/// In one or two sentences.
Text sentenceFor(const RoleVerdict &verdict);

} // namespace fix789::site
