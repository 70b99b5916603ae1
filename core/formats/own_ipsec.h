// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ipsec_parameters.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace fix789::formats {

/// What a phonebook says of a connection's own IPsec parameters.
struct OwnIpsec {
    bool isSet = false;
    /// Nothing: there are none, or this program does not know what they mean.
    std::optional<IpsecParameters> parameters = {};

    bool operator==(const OwnIpsec &) const = default;
};

/// Reads all connections of a phonebook (rasphone.pbk: lines "Key=value" below "[name]") in one pass; keyed by case-folded
/// name. Omits broken sections, and connections that do not say. Untrusted bytes. Only a single policy has a known meaning.
QHash<QString, OwnIpsec> ownIpsecByName(const QByteArray &phonebook);

} // namespace fix789::formats
