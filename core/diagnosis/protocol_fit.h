// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/verdict/verdict.h"

#include <optional>
#include <vector>

namespace fix789::diagnosis {

/// Whether L2TP/IPsec is still the right protocol, from the proven causes. It comes last and never replaces a fix; empty if
/// no proven cause calls for it. `product` is an id in the table of servers, empty if not known.
///
/// | proven                                        | text                                                                     |
/// |-----------------------------------------------|--------------------------------------------------------------------------|
/// | this network blocks UDP 500, UDP 4500 or all  | IKEv2 would fail as well; what the product offers over TCP 443, its cost |
/// | the server is at fault                        | its fix comes first; the product's alternatives, and their cost          |
/// | either of them                                | why a common false remedy does not help                                  |
std::vector<Text> protocolFit(const Verdict &verdict, const QString &product);

/// For a server that worked until a change: the known effect of its upgrade, and the log line to search for. Nothing if none
/// is known for this cause or this product.
std::optional<Text> afterUpgrade(const CauseRef &cause, const QString &product);

} // namespace fix789::diagnosis
