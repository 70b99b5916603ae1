// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QString>

namespace fix789::report {

/// The path from the computer to the server: a picture made of a table, which browsers and QTextDocument both draw, and the same
/// as a list for those who do not see it. Escaped, redacted, in the language of the installed translators.
QString pathHtml(const Report &report);

} // namespace fix789::report
