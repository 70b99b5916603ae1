// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "ui/widgets/report_preview.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace fix789::ui {

class Session;

/// The ways in which a report leaves the window; each shows it first.
class ReportMenu : public QWidget {
    Q_OBJECT

public:
    /// `report` gives the report at the time; it may give nullptr. Without a browser there is no printing.
    ReportMenu(std::function<const report::Report *()> report, Session &session);

    /// For a button; lives as long as this.
    QMenu *menu() const { return m_menu; }

private:
    void preview(ReportPreview::Purpose purpose);

    std::function<const report::Report *()> m_report;
    Session &m_session;
    QMenu *m_menu;
};

} // namespace fix789::ui
