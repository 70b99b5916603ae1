// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fix789::ui {

/// A part of what is shipped, and under which licence.
struct LicensedPart {
    QString name;      ///< "Qt 6.8.2"
    QString licence;   ///< its usual English name
    QString notice;    ///< what the licence wants said; may be empty
    QStringList texts; ///< files in the resource folder ":/licences", in the order of reading
};

/// This program first, then its libraries. The texts are there only in programs that link fix789_licences.
std::vector<LicensedPart> licensedParts();

/// The whole text of its licence.
QString licenceTextOf(const LicensedPart &part);

} // namespace fix789::ui
