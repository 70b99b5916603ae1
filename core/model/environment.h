// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace fix789 {

/// The kind of place the user is at. It changes the order and the wording of advice, never a verdict.
enum class Environment { Unknown, Home, Retail, Education, CorporateGuest, Hospitality };

/// "home", "retail", "education", "corporate-guest", "hospitality", "unknown".
QString toString(Environment environment);
std::optional<Environment> environmentFromString(const QString &word);

} // namespace fix789
