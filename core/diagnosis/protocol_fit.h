// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/verdict/verdict.h"

#include <optional>
#include <vector>

namespace fix789::diagnosis {

/// Whether L2TP/IPsec still fits, from what is proven here. It is said last, never in the place of a fix; empty where nothing
/// that is proven asks for it. `product` is an id of the table of servers, empty where it is not known.
///
/// | proven                                        | said                                                                     |
/// |-----------------------------------------------|--------------------------------------------------------------------------|
/// | this network blocks UDP 500, UDP 4500 or all  | IKEv2 would fail as well; what the product offers over TCP 443, its cost |
/// | the server is at fault                        | its fix comes first; what the product offers besides, its cost           |
/// | either of them                                | what a common false cure does not do                                     |
std::vector<Text> protocolFit(const Verdict &verdict, const QString &product);

/// For a server that worked until it was changed: what an upgrade of it is known to do, with the line of its log to look for.
/// Nothing where none is known for this cause, or for this product.
std::optional<Text> afterUpgrade(const CauseRef &cause, const QString &product);

} // namespace fix789::diagnosis
