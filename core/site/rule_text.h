// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "site/evaluate.h"

namespace fix789::site {

/// A row in the dashboard's own words, which stay English: "deny, udp, from any, to any, port 500,4500".
QString textOf(const Layer3Rule &rule);
QString textOf(const Layer7Rule &rule);
QString textOf(const Forward &forward);
RuleRef refOf(const Layer3Rules &list, std::size_t row);
RuleRef refOf(const Layer7Rules &list, std::size_t row);

/// The contract's words.
QString wordOf(Flow flow);
QString wordOf(Decision decision);
QString wordOf(Sure sure);
/// "UDP 500", "ESP (IP protocol 50)"
QString nameOf(Flow flow);
/// The way through the dashboard's menus, in its own words.
QString menuOf(const Step &step);

} // namespace fix789::site
