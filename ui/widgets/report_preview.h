// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "report/stand_ins.h"
#include "ui/session/jobs.h"
#include "ui/widgets/printed_page.h"

#include <QDialog>

#include <stop_token>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace fix789::ui {

/// Shows a report as it will leave the computer, before it is copied, saved or printed.
class ReportPreview : public QDialog {
    Q_OBJECT

public:
    enum class Form { WebPage, Pdf, Text, Json, Case };
    enum class Purpose { Copy, Save, Print };
    /// Records the computer of the report as a case with stand-ins. Called from a worker thread.
    using RecordCase = std::function<Result<QByteArray>(const std::stop_token &)>;

    struct Means {
        OpenUrl openUrl;                            ///< optional: without it there is no printing
        RecordCase recordCase;                      ///< optional
        std::vector<engine::JournalledRun> repairs; ///< of the computer, oldest first
    };

    ReportPreview(const report::Report &report, report::StandIns standIns, Purpose purpose, Means means, QWidget *parent);
    ~ReportPreview() override;

    /// False, with a sentence shown, if the file could not be written. The form follows its suffix: html, pdf, txt; json is a
    /// report, or a case if that is shown.
    bool saveTo(const QString &file);

private:
    Form form() const;
    void show();
    void record();
    void act();
    void save();
    QString words(const QString &text) const;
    QString page() const;
    QByteArray contents(Form form) const;

    report::Report m_report;
    report::StandIns m_standIns;
    Purpose m_purpose;
    Means m_means;
    QButtonGroup *m_forms = nullptr;
    QTextBrowser *m_text;
    QCheckBox *m_replaced;
    QLabel *m_said;
    QPushButton *m_act;
    PrintedPage m_printed;
    QByteArray m_case;
    Jobs m_jobs; ///< last: its destructor waits for the job
};

} // namespace fix789::ui
