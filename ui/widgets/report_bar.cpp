// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/report_bar.h"

#include "ui/widgets/typography.h"

#include "base/atomic_file.h"
#include "report/render.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace fix789::ui {
namespace {

QByteArray contentsFor(const QString &file, const report::Report &report)
{
    if (file.endsWith(u".html", Qt::CaseInsensitive))
        return report::renderHtml(report).toUtf8();
    if (file.endsWith(u".txt", Qt::CaseInsensitive))
        return report::renderText(report).toUtf8();
    return QJsonDocument(report::renderJson(report)).toJson();
}

} // namespace

ReportBar::ReportBar(std::function<const report::Report *()> report, OpenUrl openUrl)
    : m_report(std::move(report)), m_openUrl(std::move(openUrl)), m_said(makeHint({}, "reportSaid"))
{
    auto *button = new QPushButton(tr("Re&port"));
    button->setObjectName(QStringLiteral("report"));
    button->setAutoDefault(false);
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &word, const char *name, void (ReportBar::*act)()) {
        QAction *action = menu->addAction(word);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("&Copy the report"), "copyReport", &ReportBar::copy);
    add(tr("&Save the report..."), "saveReport", &ReportBar::save);
    if (m_openUrl)
        add(tr("&Print the report..."), "printReport", &ReportBar::print);
    button->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 2);
    layout->addWidget(button);
    layout->addWidget(m_said, 1);
}

void ReportBar::copy()
{
    const report::Report *report = m_report();
    if (!report)
        return;
    QGuiApplication::clipboard()->setText(report::renderText(*report));
    m_said->setText(tr("Copied. It names the server; your account and your folders are left out."));
}

void ReportBar::save()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), QStringLiteral("fix789-report.html"),
                                                      tr("Web pages (*.html);;Text files (*.txt);;JSON files (*.json)"));
    if (!file.isEmpty())
        saveTo(file);
}

bool ReportBar::saveTo(const QString &file)
{
    const report::Report *report = m_report();
    if (!report)
        return false;
    const QByteArray contents = contentsFor(file, *report);
    const bool written = writeAtomicFile(file, contents, QStringLiteral("writing a report")).has_value();
    m_said->setText(written ? tr("Saved.") : tr("The file could not be written."));
    return written;
}

void ReportBar::print()
{
    const report::Report *report = m_report();
    if (!report)
        return;
    m_said->setText(m_printed.show(report::renderHtml(*report).toUtf8(), m_openUrl)
                        ? tr("The report is open in your browser. Print it from there.")
                        : tr("Your browser could not be opened. Save the report and print the file."));
}

} // namespace fix789::ui
