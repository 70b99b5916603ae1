// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "ui/widgets/printed_page.h"

#include <QLabel>

#include <functional>

class QMenu;

namespace fix789::ui {

/// Copies, saves and prints the report, and says how that ended; the label is empty until then.
class ReportMenu : public QLabel {
    Q_OBJECT

public:
    /// `report` gives the report at the time; it may give nullptr. Without `openUrl` the menu offers no printing.
    ReportMenu(std::function<const report::Report *()> report, OpenUrl openUrl);

    /// For a button; lives as long as the label.
    QMenu *menu() const { return m_menu; }
    void copy();
    void save();
    /// False, with a sentence shown, if the file could not be written. The form follows its suffix: html, txt, json.
    bool saveTo(const QString &file);
    void print();

private:
    void say(const QString &sentence);

    std::function<const report::Report *()> m_report;
    OpenUrl m_openUrl;
    PrintedPage m_printed;
    QMenu *m_menu;
};

} // namespace fix789::ui
