// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/environment.h"

#include "base/enum_names.h"

#include <array>

namespace fix789 {
namespace {

constexpr std::array<std::pair<Environment, const char *>, 6> kWords{{{Environment::Unknown, "unknown"},
                                                                      {Environment::Home, "home"},
                                                                      {Environment::Retail, "retail"},
                                                                      {Environment::Education, "education"},
                                                                      {Environment::CorporateGuest, "corporate-guest"},
                                                                      {Environment::Hospitality, "hospitality"}}};

} // namespace

QString toString(Environment environment)
{
    return wordOf(kWords, environment);
}

std::optional<Environment> environmentFromString(const QString &word)
{
    return valueOf(kWords, word);
}

} // namespace fix789
