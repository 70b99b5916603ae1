// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/report_menu.h"

#include "ui/session/session.h"

#include <QAction>
#include <QMenu>

namespace fix789::ui {

ReportMenu::ReportMenu(std::function<const report::Report *()> report, Session &session)
    : m_report(std::move(report)), m_session(session), m_menu(new QMenu(this))
{
    using Purpose = ReportPreview::Purpose;
    hide();
    const auto add = [this](const QString &word, const char *name, Purpose purpose) {
        QAction *action = m_menu->addAction(word);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, purpose] { preview(purpose); });
    };
    add(tr("&Copy the report..."), "copyReport", Purpose::Copy);
    add(tr("&Save the report..."), "saveReport", Purpose::Save);
    if (session.services().openUrl)
        add(tr("&Print the report..."), "printReport", Purpose::Print);
}

void ReportMenu::preview(ReportPreview::Purpose purpose)
{
    const report::Report *report = m_report();
    if (!report)
        return;
    auto *preview = new ReportPreview(*report, m_session.standInsFor(*report), purpose,
                                      {m_session.services().openUrl, m_session.caseRecorder()}, window());
    preview->open();
}

} // namespace fix789::ui
