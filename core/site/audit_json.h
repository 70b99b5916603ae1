// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/audit.h"

namespace fix789::site {

/// docs/schema/audit.schema.json, fix789.audit/1.
QJsonObject toJson(const Audit &audit);

/// The page to keep: every flow at every place, the row that decides, and the date. Holds the audit itself, so that the next
/// page can mark what changed. `before`: the audit of the page that it replaces; empty: none.
QString auditPage(const Audit &audit, const QJsonObject &before);
/// The audit in such a page; empty if there is none, or it is not as documented.
QJsonObject auditInPage(const QByteArray &page);
/// What differs, a line each: "Shop 1, Guests, UDP 500: allow > deny".
QStringList changesSince(const QJsonObject &before, const QJsonObject &now);

} // namespace fix789::site
