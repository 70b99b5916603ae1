// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "formats/server_table.h"
#include "formats/vendor_id_table.h"

namespace fix789::analysis {

/// The tables that come with the program (resources/servers.json, resources/vendor-ids.json).
const formats::ServerTable &serverTable();
const formats::VendorIdTable &vendorIdTable();

/// "Cisco Meraki MX"; the id itself if the table does not contain it.
QString productName(const QString &id);
/// The text of a cell for the reader. Translates sentences; keeps menu paths, commands and log lines as in the product.
QString cellText(const QString &english);
/// "documented by its maker", translated.
QString surenessText(formats::Sureness sure);

/// The lines of a sourced cell, translated: the place, the setting, what Windows needs, the log and its line, and how
/// certain this is and for which version. Empty for a cell without a source.
QStringList cellLines(const formats::ServerCell &cell);

} // namespace fix789::analysis
