// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/repair_page.h"

#include "ui/widgets/change_lines.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include "diagnosis/causes.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace fix789::ui {
namespace {

// A tick box's text that wraps, because QCheckBox cannot.
class BoxWords : public QLabel {
public:
    BoxWords(const QString &text, QCheckBox *box) : QLabel(text), m_box(box)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setBuddy(box);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (rect().contains(event->pos()) && m_box->isEnabled())
            m_box->toggle();
    }

private:
    QCheckBox *m_box;
};

} // namespace

RepairPage::RepairPage(Session &session)
    : Page(session, "repairPage"), m_fixes(new QVBoxLayout), m_promise(makeHint({}, "promise")),
      m_said(makeText({}, "repairSaid")), m_busy(new QProgressBar),
      m_takeOver(new QPushButton(tr("&Take over the folder and make these changes")))
{
    m_fixes->setSpacing(lineHeight(this) * 3 / 2);
    column()->addLayout(m_fixes);
    column()->addStretch(1);
    m_busy->setObjectName(QStringLiteral("repairBusy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(lineHeight(this) / 2);
    m_busy->hide();
    m_said->hide();
    for (QLabel *label : {m_promise, m_said})
        label->setMaximumWidth(columnWidth(this));
    foot()->addWidget(m_promise);
    foot()->addWidget(m_said);
    foot()->addWidget(m_busy);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_takeOver->hide();
    foot()->addWidget(m_takeOver, 0, Qt::AlignLeft);
    connect(m_takeOver, &QPushButton::clicked, this, [this] { this->session().mend(chosen(), ForeignFolder::TakeOver); });
    connect(&session, &Session::activityChanged, this, &RepairPage::showActivity);
    connect(&session, &Session::repairEnded, this, &RepairPage::showEnd);
    connect(&session, &Session::repairSaid, m_said, &QLabel::setText);
    connect(&session, &Session::repairProgressed, this, &RepairPage::showProgress);
}

void RepairPage::initializePage()
{
    Page::initializePage();
    clear(m_fixes);
    m_boxes.clear();
    m_said->hide();
    m_takeOver->hide();
    const auto &report = session().report();
    if (!report)
        return;
    for (std::size_t i = 0; i < report->fixes.size(); ++i)
        if (report->fixes[i])
            addFix(report->verdict.causes[i], *report->fixes[i]);
    setHeadline(tr("These changes would be made"));
    m_promise->setText(
        session().isRecorded()
            ? tr("The present values are saved first. %1 restores them exactly. Only the recorded computer is changed.")
                  .arg(quoted(tr("Undo")))
            : tr("The present values are saved first. %1 restores them exactly.").arg(quoted(tr("Undo"))));
    // An irreversible change says so itself; if all are irreversible, hide the promise.
    m_promise->setVisible(std::ranges::any_of(
        report->fixes, [](const std::optional<engine::FixPlan> &plan) { return plan && plan->risk != Risk::NotReversible; }));
    showActivity();
}

void RepairPage::addFix(const Cause &cause, const engine::FixPlan &plan)
{
    const int line = lineHeight(this);
    auto *fix = new QVBoxLayout;
    fix->setSpacing(line / 3);
    const QString title = diagnosis::titleOf(cause.ref).translated();
    auto *box = new QCheckBox;
    box->setAccessibleName(title);
    box->setObjectName(QStringLiteral("fix:") + cause.ref.toString());
    box->setChecked(plan.risk != Risk::NotReversible);
    connect(box, &QCheckBox::toggled, this, &RepairPage::completeChanged);
    m_boxes.emplace_back(box, cause.ref);
    auto *head = new QHBoxLayout;
    head->setSpacing(line / 2);
    head->addWidget(box, 0, Qt::AlignTop);
    head->addWidget(new BoxWords(title, box), 1);
    fix->addLayout(head);

    auto *details = new QVBoxLayout;
    details->setContentsMargins(line * 3 / 2, 0, 0, 0);
    details->setSpacing(line / 2);
    details->addWidget(makeHint(wordsFor(plan).join(QStringLiteral(" \u00b7 ")), "fixWords"));
    details->addWidget(makeChangeLines(linesOf(plan.changes)));
    for (const Text &notice : plan.notices)
        details->addWidget(makeText(notice.translated(), "notice"));
    if (cause.temporary)
        details->addWidget(
            makeMarked(StatusIcon::Worth,
                       tr("This fix is temporary: a policy of your organisation sets the old value again, usually within two "
                          "hours. For a lasting fix, the administrators of that policy have to change it."),
                       "temporary"));
    if (plan.risk == Risk::NotReversible)
        details->addWidget(makeMarked(StatusIcon::Worth, tr("Select it only if you are sure."), "notReversible"));
    fix->addLayout(details);
    m_fixes->addLayout(fix);
}

QStringList RepairPage::wordsFor(const engine::FixPlan &plan) const
{
    QStringList words;
    words << (plan.risk == Risk::NotReversible ? tr("cannot be undone") : tr("can be undone"));
    if (plan.restart == checks::Restart::Needed)
        words << tr("takes effect after a restart");
    if (plan.scope == Scope::Machine && !session().isRecorded())
        words << tr("requires an administrator");
    return words;
}

int RepairPage::nextId() const
{
    return int(PageId::Outcome);
}

bool RepairPage::isMade() const
{
    return session().repair().end == Repair::End::Made || session().repair().end == Repair::End::UndoFailed;
}

bool RepairPage::isComplete() const
{
    return session().activity() == Activity::Idle && (isMade() || !chosen().empty());
}

std::vector<CauseRef> RepairPage::chosen() const
{
    std::vector<CauseRef> causes;
    for (const auto &[box, cause] : m_boxes)
        if (box->isChecked())
            causes.push_back(cause);
    return causes;
}

// The changes run in the background; showEnd() continues when they are done.
bool RepairPage::validatePage()
{
    if (isMade() || m_goingOn)
        return true;
    session().mend(chosen());
    return false;
}

void RepairPage::showActivity()
{
    const bool busy = session().activity() == Activity::Repairing;
    m_busy->setVisible(busy);
    m_busy->setRange(0, 0); // until the journal shows how far it is
    if (busy) {
        m_said->show();
        m_takeOver->hide();
    }
    for (const auto &[box, cause] : m_boxes)
        box->setEnabled(!busy && !isMade());
    setButtonText(QWizard::NextButton, isMade() ? tr("Show the &outcome") : tr("&Make these changes"));
    Q_EMIT completeChanged();
}

// Change by change, from the journal.
void RepairPage::showProgress()
{
    const auto &journalled = session().repair().journalled;
    const auto planned = int(session().repair().planned.size());
    if (!journalled || planned == 0)
        return;
    const auto made = int(std::ranges::count_if(journalled->changes, &engine::JournalledChange::made));
    m_busy->setRange(0, planned);
    m_busy->setValue(made);
    if (!journalled->changes.empty())
        m_said->setText(tr("%1 of %2 made: %3")
                            .arg(QLocale().toString(made), QLocale().toString(planned),
                                 describePlace(journalled->changes.back().change).translated()));
}

void RepairPage::showEnd()
{
    if (wizard()->currentPage() != this)
        return;
    switch (session().repair().end) {
    case Repair::End::Declined:
        m_said->setText(tr("The administrator did not give consent. Nothing was changed."));
        return;
    case Repair::End::NotStarted:
        m_said->setText(session().repair().why.isEmpty()
                            ? tr("The program that makes the changes could not be started. Nothing was changed.")
                            : session().repair().why.translated());
        m_takeOver->setVisible(session().repair().canTakeOver);
        return;
    default:
        break;
    }
    m_said->hide();
    m_goingOn = true;
    wizard()->next();
    m_goingOn = false;
}

} // namespace fix789::ui
