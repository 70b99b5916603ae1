// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/registry_value.h"
#include "model/result.h"
#include "model/service.h"
#include "model/text.h"

#include <QJsonObject>

#include <variant>

namespace fix789 {

/// "The registry holds this here." `key` starts with HKLM or HKCU and has backslashes, no trailing one.
struct RegistryValueIs {
    QString key;
    QString name;
    RegistryContent content;

    bool operator==(const RegistryValueIs &) const = default;
};

/// "The start type of this service is this." The delayed flag and the triggers are left as they are.
struct ServiceStartIs {
    QString service;
    StartType start = StartType::Manual;

    bool operator==(const ServiceStartIs &) const = default;
};

enum class Running { No, Yes };

/// "This service is running", or is not.
struct ServiceRunningIs {
    QString service;
    Running running = Running::No;

    bool operator==(const ServiceRunningIs &) const = default;
};

/// A fact about the computer that shall hold. Facts are absolute, so making one twice is harmless; and what held before is
/// a fact of the same kind, so undo is making that one. The list is closed.
using Change = std::variant<RegistryValueIs, ServiceStartIs, ServiceRunningIs>;

/// Who owns the places a plan writes to. A plan is of one scope.
enum class Scope { User, Machine };

enum class Risk { None, Reversible, NotReversible };

/// What is changed, in words: `Start type of service "IKEEXT"`.
Text describePlace(const Change &change);
/// The state that the fact asserts, in words: `Disabled`, `2`, `(absent)`.
Text describeState(const Change &change);
/// True when both speak of the same place, whatever they assert about it.
bool samePlace(const Change &a, const Change &b);

QJsonObject toJson(const Change &change);
/// Malformed for anything that toJson() does not write: unknown kinds, foreign members, names over 512 characters,
/// values over 64 KiB.
Result<Change> changeFromJson(const QJsonObject &json);

} // namespace fix789
