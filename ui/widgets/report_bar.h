// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "ui/widgets/printed_page.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace fix789::ui {

/// "Report": copies it as text, saves it, or prints it, and confirms it.
class ReportBar : public QWidget {
    Q_OBJECT

public:
    /// `report` returns the present report, or nullptr. Without `openUrl` it offers no printing.
    ReportBar(std::function<const report::Report *()> report, OpenUrl openUrl);

    /// As a page (.html), as text (.txt), else as JSON. False, with a sentence shown, if the file could not be written.
    bool saveTo(const QString &file);

private:
    void copy();
    void save();
    void print();

    std::function<const report::Report *()> m_report;
    OpenUrl m_openUrl;
    PrintedPage m_printed;
    QLabel *m_said;
};

} // namespace fix789::ui
