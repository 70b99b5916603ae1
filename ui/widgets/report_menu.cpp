// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/report_menu.h"

#include "ui/session/session.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

namespace fix789::ui {

ReportMenu::ReportMenu(std::function<const report::Report *()> report, Session &session)
    : m_report(std::move(report)), m_session(session), m_menu(new QMenu(this))
{
    using Purpose = ReportPreview::Purpose;
    hide();
    const auto add = [this](const QString &word, const char *name, QKeySequence::StandardKey key, Purpose purpose) {
        QAction *action = m_menu->addAction(word);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(key);
        connect(action, &QAction::triggered, this, [this, purpose] { preview(purpose); });
    };
    add(tr("&Copy the report..."), "copyReport", QKeySequence::Copy, Purpose::Copy);
    add(tr("&Save the report..."), "saveReport", QKeySequence::Save, Purpose::Save);
    if (session.services().openUrl)
        add(tr("&Print the report..."), "printReport", QKeySequence::Print, Purpose::Print);
}

void ReportMenu::preview(ReportPreview::Purpose purpose)
{
    // The key copies what is selected; the menu has the focus when it is used.
    const auto *selected = qobject_cast<QLabel *>(QApplication::focusWidget());
    if (purpose == ReportPreview::Purpose::Copy && selected && selected->hasSelectedText())
        return QGuiApplication::clipboard()->setText(selected->selectedText());
    const report::Report *report = m_report();
    if (!report)
        return;
    auto *preview = new ReportPreview(*report, m_session.standInsFor(*report), purpose,
                                      {m_session.services().openUrl, m_session.caseRecorder(), m_session.repairs()}, window());
    preview->open();
}

} // namespace fix789::ui
