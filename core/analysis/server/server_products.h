// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "formats/server_table.h"
#include "formats/vendor_id_table.h"

namespace fix789::analysis {

/// The tables that the program brings along (resources/servers.json, resources/vendor-ids.json).
const formats::ServerTable &serverTable();
const formats::VendorIdTable &vendorIdTable();

/// "Cisco Meraki MX"; the id itself for one that the table does not have.
QString productName(const QString &id);
/// A text of a cell for the reader. Sentences are translated; menu paths, commands and log lines stay in the product's own words.
QString cellText(const QString &english);
/// "documented by its maker", translated.
QString surenessText(formats::Sureness sure);

/// What a sourced cell says, line by line, translated: where, what to set, what Windows needs, which log and line, how sure and
/// for which version. Nothing for a cell without a source.
QStringList cellLines(const formats::ServerCell &cell);

} // namespace fix789::analysis
