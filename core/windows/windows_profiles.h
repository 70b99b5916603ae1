// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/profiles.h"

#include <QByteArray>

#include <optional>

namespace fix789 {

/// The VPN connections in the phonebooks of this person and of all users, through the Remote Access API. Needs no
/// administrator. NotSupported where Wine's own library answers, which succeeds and lists nothing.
class WindowsProfiles final : public Profiles {
public:
    Result<std::vector<VpnProfile>> profiles() const override;
    Result<StoredConnection> stored(const QString &connection) const override;
};

/// Whether the section of this connection in a phonebook (rasphone.pbk: lines "Key=value" below "[name]") holds IPsec
/// parameters of its own. Nothing where there is no such section or it does not say.
std::optional<bool> ownIpsecIn(const QByteArray &phonebook, const QString &connection);

} // namespace fix789
