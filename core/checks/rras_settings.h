// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/registry.h"

#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

/// A registry value that was found by its name alone.
struct FoundValue {
    QString key;
    RegistryValue value;
};

/// What Windows' own VPN server keeps of its certificate for L2TP. Where these values stand is documented nowhere, so they are
/// found by name below the keys of its services.
struct RrasSettings {
    std::optional<FoundValue> serverAuthCert;
    std::optional<FoundValue> doNotUpdateAuthCert;
    bool complete = true; ///< every key there could be read
};

RrasSettings findRrasSettings(const Registry &registry);

/// SHA-1 in 40 capitals from 20 bytes or from a text as people copy it (blanks, and the invisible mark that Windows' own dialog
/// puts before it); empty where it is neither.
QString thumbprintIn(const RegistryValue &value);

} // namespace fix789
