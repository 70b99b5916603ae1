// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace fix789 {

/// "Copy the report" as text and "Save the report" as JSON, with a word that it was done.
class ReportBar : public QWidget {
    Q_OBJECT

public:
    /// `report` gives the report of the moment, or nullptr.
    explicit ReportBar(std::function<const Report *()> report);

    /// False, with a sentence shown, if the file could not be written.
    bool saveTo(const QString &file);

private:
    void copy();
    void save();

    std::function<const Report *()> m_report;
    QLabel *m_said;
};

} // namespace fix789
