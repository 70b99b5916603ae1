// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/requests.h"
#include "model/verdict/cause.h"

#include <initializer_list>
#include <span>

namespace fix789 {

/// What the causes `ids` ask of somebody else. The text is QT_TRANSLATE_NOOP("Text", ...); %1 is the server, %2 the subject. It
/// reads as a message does, not as advice to the person who sends it. Menus and log lines are written as the product shows them.
struct RequestEntry {
    Recipient to;
    std::span<const CauseId> ids;
    const char *text;
};

std::span<const RequestEntry> networkRequests();
std::span<const RequestEntry> serverRequests();
std::span<const RequestEntry> computerRequests();

} // namespace fix789
