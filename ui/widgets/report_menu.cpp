// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/report_menu.h"

#include "base/atomic_file.h"
#include "report/render.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>

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

ReportMenu::ReportMenu(std::function<const report::Report *()> report, OpenUrl openUrl)
    : m_report(std::move(report)), m_openUrl(std::move(openUrl)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("reportSaid"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    const auto add = [this](const QString &word, const char *name, void (ReportMenu::*act)()) {
        QAction *action = m_menu->addAction(word);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("&Copy the report"), "copyReport", &ReportMenu::copy);
    add(tr("&Save the report..."), "saveReport", &ReportMenu::save);
    if (m_openUrl)
        add(tr("&Print the report..."), "printReport", &ReportMenu::print);
}

void ReportMenu::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void ReportMenu::copy()
{
    const report::Report *report = m_report();
    if (!report)
        return;
    QGuiApplication::clipboard()->setText(report::renderText(*report));
    say(tr("Copied. It names the server; your account and your folders are left out."));
}

void ReportMenu::save()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), QStringLiteral("fix789-report.html"),
                                                      tr("Web pages (*.html);;Text files (*.txt);;JSON files (*.json)"));
    if (!file.isEmpty())
        saveTo(file);
}

bool ReportMenu::saveTo(const QString &file)
{
    const report::Report *report = m_report();
    if (!report)
        return false;
    const QByteArray contents = contentsFor(file, *report);
    const bool written = writeAtomicFile(file, contents, QStringLiteral("writing a report")).has_value();
    say(written ? tr("Saved.") : tr("The file could not be written."));
    return written;
}

void ReportMenu::print()
{
    const report::Report *report = m_report();
    if (!report)
        return;
    say(m_printed.show(report::renderHtml(*report).toUtf8(), m_openUrl)
                        ? tr("The report is open in your browser. Print it from there.")
                        : tr("Your browser could not be opened. Save the report and print the file."));
}

} // namespace fix789::ui
