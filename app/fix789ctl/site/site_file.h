// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "site/site_record.h"

#include <expected>

namespace fix789::app {

/// A site file whose signature one of the trusted keys made. `trust`: a file with public keys; empty: the one of this computer,
/// which only administrators write. Otherwise the sentence that says why it is not used.
std::expected<site::SiteRecord, Text> trustedSite(const QString &path, const QString &trust);

/// The bytes of a file of at most `most` bytes. NotFound, Refused, Malformed (larger).
Result<QByteArray> contentOfFile(const QString &path, qsizetype most);

} // namespace fix789::app
