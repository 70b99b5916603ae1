// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/report_bar.h"

#include "ui/typography.h"

#include "report/render.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

namespace fix789 {

ReportBar::ReportBar(std::function<const Report *()> report) : m_report(std::move(report)), m_said(makeHint({}, "reportSaid"))
{
    auto *copyButton = new QPushButton(tr("&Copy the report"));
    copyButton->setObjectName(QStringLiteral("copyReport"));
    auto *saveButton = new QPushButton(tr("Sa&ve the report..."));
    saveButton->setObjectName(QStringLiteral("saveReport"));
    for (QPushButton *button : {copyButton, saveButton})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 2);
    layout->addWidget(copyButton);
    layout->addWidget(saveButton);
    layout->addWidget(m_said, 1);
    connect(copyButton, &QPushButton::clicked, this, &ReportBar::copy);
    connect(saveButton, &QPushButton::clicked, this, &ReportBar::save);
}

void ReportBar::copy()
{
    const Report *report = m_report();
    if (!report)
        return;
    QGuiApplication::clipboard()->setText(renderText(*report));
    m_said->setText(tr("Copied. It names the server; your account and your folders are left out."));
}

void ReportBar::save()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the report"), QStringLiteral("fix789-report.json"), tr("Reports (*.json)"));
    if (!file.isEmpty())
        saveTo(file);
}

bool ReportBar::saveTo(const QString &file)
{
    const Report *report = m_report();
    if (!report)
        return false;
    QSaveFile out(file);
    const bool written =
        out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(renderJson(*report)).toJson()) >= 0 && out.commit();
    m_said->setText(written ? tr("Saved.") : tr("The file could not be written."));
    return written;
}

} // namespace fix789
