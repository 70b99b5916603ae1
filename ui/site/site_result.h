// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/audit.h"

class QVBoxLayout;

namespace fix789::ui {

/// The answer in one sentence: how many places let the VPN through.
QString headlineFor(const site::Audit &audit);
/// A card for each network and Wi-Fi, those with a fault first: every kind of traffic with its decision, the row and its menu,
/// and the request to the administrator. Only the first of very many; the saved page has all.
void showAudit(const site::Audit &audit, QVBoxLayout *column);

} // namespace fix789::ui
