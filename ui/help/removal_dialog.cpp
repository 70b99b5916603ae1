// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/removal_dialog.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/session/history.h"
#include "ui/session/repair_call.h"
#include "ui/widgets/change_lines.h"
#include "ui/widgets/typography.h"

#include "diagnosis/causes.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace fix789::ui {
namespace {

constexpr QSize kFirstSize(620, 360);

bool isOwn(const engine::JournalledRun &run)
{
    return undoingCall(run.id, &run, {}).rights == Rights::Own;
}

QWidget *listOf(const std::vector<engine::JournalledRun> &repairs)
{
    auto *card = new Card("ownRepairs");
    for (const engine::JournalledRun &run : repairs) {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->setContentsMargins(0, 0, 0, 0);
        for (const CauseRef &cause : run.causes)
            layout->addWidget(makeText(diagnosis::titleOf(cause).translated(), "repairedCause"));
        layout->addWidget(makeChangeSentences(linesOf(run)));
        card->addRow(QLocale().toString(run.begun.toLocalTime(), QLocale::ShortFormat), content);
    }
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(RemovalDialog::tr("Your changes"));
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    return scroll;
}

} // namespace

std::vector<engine::JournalledRun> ownRepairs(const AppServices &services)
{
    std::vector<engine::JournalledRun> own;
    for (engine::JournalledRun &run : historyOf(services).repairs)
        if (canBeUndone(run) && isOwn(run))
            own.push_back(std::move(run));
    return own;
}

RemovalDialog::RemovalDialog(AppServices services, std::vector<engine::JournalledRun> repairs,
                             std::function<Result<void>()> uninstall)
    : m_services(std::move(services)), m_repairs(std::move(repairs)), m_uninstall(std::move(uninstall)),
      m_says(makeText({}, "removalSays")), m_jobs(this)
{
    setObjectName(QStringLiteral("removalDialog"));
    setWindowTitle(tr("Remove Fix789"));
    const int line = lineHeight(this);
    QLabel *title = makeHeadline("dialogHeadline");
    title->setText(windowTitle());
    m_says->setVisible(false);

    QPushButton *undo = makeButton(tr("&Undo the changes and remove"), "undoAndRemove");
    QPushButton *keep = makeButton(tr("&Keep the changes and remove"), "keepAndRemove");
    QPushButton *cancel = makeButton(tr("Cancel"), "cancelRemoval");
    undo->setDefault(true);
    m_buttons = {undo, keep, cancel};
    connect(undo, &QPushButton::clicked, this, &RemovalDialog::undoThenRemove);
    connect(keep, &QPushButton::clicked, this, &RemovalDialog::remove);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : m_buttons)
        buttons->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(line, line, line, line * 4 / 5);
    layout->setSpacing(line * 4 / 5);
    layout->addWidget(title);
    layout->addWidget(makeText(
        tr("Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them."), "removalWhy"));
    layout->addWidget(listOf(m_repairs), 1);
    layout->addWidget(m_says);
    layout->addLayout(buttons);
    resize(kFirstSize);
    undo->setFocus();
}

void RemovalDialog::undoThenRemove()
{
    enable(false);
    say(tr("Undoing the changes..."));
    m_jobs.start(
        [launcher = m_services.launcher, repairs = m_repairs](const std::stop_token &stop, const Jobs::Announce &) {
            Undone undone;
            for (const engine::JournalledRun &run : repairs) { // newest first: each finds what it left
                const RepairCall call = undoingCall(run.id, &run, {});
                const Repair::End end = endOfUndoing(launcher->run(call.words, call.typed, call.rights, stop));
                if (end != Repair::End::Undone && end != Repair::End::UndoLeftSome) { // the latter is final
                    undone.all = false;
                    undone.left.push_back(run);
                }
            }
            return undone;
        },
        [this](const Undone &undone) {
            enable(true);
            m_repairs = undone.left;
            if (undone.all)
                remove();
            else
                say(tr(
                    "Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes."));
        });
}

void RemovalDialog::remove()
{
    if (m_uninstall())
        accept();
    else
        say(cannotStart());
}

QString RemovalDialog::cannotStart()
{
    return tr("The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.");
}

void RemovalDialog::say(const QString &sentence)
{
    m_says->setText(sentence);
    m_says->setVisible(true);
}

void RemovalDialog::enable(bool on)
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(on);
}

} // namespace fix789::ui
