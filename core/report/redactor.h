// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// Takes out of a sentence what belongs to the person and not to the fault: home folders, hardware addresses, account
/// identifiers; and what would act in a terminal. What was taken out stays visible as [...]. Server names and IP addresses stay:
/// the report is about them.
QString redacted(QString text);

} // namespace fix789
