// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/registry.h"

#include <QString>

#include <optional>
#include <vector>

namespace fix789::checks {

/// A registry value found by its name alone.
struct FoundValue {
    QString key;
    RegistryValue value;
};

/// What Windows' own VPN server stores about its certificate for L2TP. The place of these values is undocumented, so we
/// search for their names below the keys of its services.
struct RrasSettings {
    std::optional<FoundValue> serverAuthCert;
    std::optional<FoundValue> doNotUpdateAuthCert;
    bool complete = true; ///< every key there was readable
};

RrasSettings findRrasSettings(const Registry &registry);

/// SHA-1 as 40 capitals, from 20 bytes or from text as people copy it (spaces, and the invisible mark that Windows' own
/// dialog puts before it); empty if the value is neither.
QString thumbprintIn(const RegistryValue &value);

} // namespace fix789::checks
