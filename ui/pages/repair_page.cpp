// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/repair_page.h"

#include "ui/look/card.h"
#include "ui/look/flow_layout.h"
#include "ui/look/tinted_icon.h"
#include "ui/widgets/change_lines.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include "diagnosis/causes.h"
#include "diagnosis/fix_actions.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <optional>

namespace fix789::ui {
namespace {

// A tick box's text that wraps, because QCheckBox cannot.
class BoxWords : public QLabel {
public:
    BoxWords(const QString &text, QCheckBox *box) : QLabel(text), m_box(box)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        setFont(strong);
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

QWidget *makeTag(const char *icon, const QString &words)
{
    auto *tag = new QWidget;
    const int line = lineHeight(tag);
    auto *layout = new QHBoxLayout(tag);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 4);
    QLabel *label = makeHint(words, "fixTag");
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    label->setWordWrap(false);
    auto *sign = new TintedSign(icon, line * 4 / 5);
    layout->addWidget(sign);
    layout->addWidget(label);
    return tag;
}

std::size_t countFixes(const report::Report &report)
{
    return std::size_t(std::ranges::count_if(report.fixes, [](const auto &plan) { return plan.has_value(); }));
}

} // namespace

RepairPage::RepairPage(Session &session)
    : Page(session, "repairPage"), m_fixes(new QVBoxLayout), m_apart(makeHint({}, "apart")), m_said(makeText({}, "repairSaid")),
      m_finishing(
          makeHint(tr("Finishing the change. %1 and %2 work again afterwards.").arg(quoted(tr("Back")), quoted(tr("Close"))),
                   "finishing")),
      m_busy(new QProgressBar)
{
    m_fixes->setSpacing(lineHeight(this) * 3 / 5);
    column()->addLayout(m_fixes);
    m_apart->setText(tr("Windows makes changes to the whole computer and changes to your own account separately. Make one kind "
                        "first, check again, and then make the other."));
    column()->addWidget(m_apart);
    column()->addStretch(1);
    m_busy->setObjectName(QStringLiteral("repairBusy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(lineHeight(this) / 2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_said), static_cast<QWidget *>(m_finishing), static_cast<QWidget *>(m_busy)}) {
        widget->hide();
        foot()->addWidget(widget);
    }
    connect(&session, &Session::activityChanged, this, &RepairPage::showActivity);
    connect(&session, &Session::repairEnded, this, &RepairPage::showEnd);
    connect(&session, &Session::repairSaid, m_said, &QLabel::setText);
    connect(&session, &Session::repairProgressed, this, &RepairPage::showProgress);
}

void RepairPage::initializePage()
{
    Page::initializePage();
    clear(m_fixes);
    m_offers.clear();
    const auto &report = session().report();
    if (!report)
        return;
    for (std::size_t i = 0; i < report->fixes.size(); ++i)
        if (report->fixes[i])
            addFix(report->verdict.causes[i], *report->fixes[i]);
    const std::size_t count = countFixes(*report);
    const bool all = count == report->verdict.causes.size();
    const QString number = QLocale().toString(qulonglong(count));
    setHeadline(count == 1   ? all ? tr("One change fixes it") : tr("One change can be made here")
                  : count == 2 ? all ? tr("Two changes fix it") : tr("Two changes can be made here")
                  : count == 3 ? all ? tr("Three changes fix it") : tr("Three changes can be made here")
                  : all ? tr("%1 changes fix it").arg(number)
                             : tr("%1 changes can be made here").arg(number),
                whatIsAsked());
    if (!m_offers.empty()) {
        const Offer first = m_offers.front();
        m_apart->setVisible(!haveOneScope());
        keepOneScope(first);
    }
    showActivity();
}

// What Windows will ask, and what is kept.
QString RepairPage::whatIsAsked() const
{
    bool administrator = false;
    std::size_t lasting = 0; // fixes that cannot be undone
    for (const auto &plan : session().report()->fixes) {
        administrator = administrator || (plan && plan->scope == Scope::Machine && !session().isRecorded());
        lasting += plan && plan->risk == Risk::NotReversible ? 1 : 0;
    }
    QStringList sentences;
    if (session().isRecorded())
        sentences << tr("Only the recorded computer is changed.");
    else if (administrator)
        sentences << tr("Windows asks for an administrator once.");
    // An irreversible change says so itself; if all are irreversible, there is nothing to promise.
    if (lasting < countFixes(*session().report()))
        sentences << tr("A copy of what is there now is kept; %1 puts it back exactly.").arg(quoted(tr("Undo")));
    return sentences.join(u' ');
}

void RepairPage::addFix(const Cause &cause, const engine::FixPlan &plan)
{
    const int line = lineHeight(this);
    auto *card = new Card("fixCard");
    const QString title = diagnosis::titleOf(cause.ref).translated();
    const Text action = diagnosis::fixActionFor(cause.ref, session().target().signIn);
    const QString words = action.isEmpty() ? title : action.translated();
    auto *box = new QCheckBox;
    box->setAccessibleName(words);
    box->setAccessibleDescription(title);
    box->setObjectName(QStringLiteral("fix:") + cause.ref.toString());
    box->setChecked(plan.risk != Risk::NotReversible);
    auto *changes = new ChangeBox(plan.changes);
    m_offers.push_back({box, changes, cause.ref, plan.scope});
    connect(box, &QCheckBox::toggled, this, [this, offer = m_offers.back()](bool ticked) {
        if (ticked)
            keepOneScope(offer);
        Q_EMIT completeChanged();
        Q_EMIT buttonsChanged();
    });

    auto *lines = new QVBoxLayout;
    lines->setSpacing(line / 6);
    auto *label = new BoxWords(words, box);
    label->setObjectName(QStringLiteral("fixAction"));
    lines->addWidget(label);
    if (!action.isEmpty())
        lines->addWidget(makeHint(title, "fixFault"));
    lines->addSpacing(line / 4);
    lines->addWidget(changes);
    lines->addSpacing(line / 4);
    for (const Text &notice : plan.notices)
        lines->addWidget(makeHint(notice.translated(), "notice"));
    if (cause.temporary)
        lines->addWidget(
            makeMarked(StatusIcon::Worth,
                       tr("This fix is temporary: a policy of your organization sets the old value again, usually within two "
                          "hours. For a lasting fix, the administrators of that policy have to change it."),
                       "temporary"));
    if (plan.risk == Risk::NotReversible)
        lines->addWidget(makeMarked(StatusIcon::Worth, tr("Select it only if you are sure."), "notReversible"));
    lines->addSpacing(line / 4);
    lines->addWidget(makeTags(plan));

    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(line / 2);
    across->addWidget(box, 0, Qt::AlignTop);
    across->addLayout(lines, 1);
    card->addWidget(row);
    m_fixes->addWidget(card);
}

QWidget *RepairPage::makeTags(const engine::FixPlan &plan)
{
    auto *tags = new QWidget;
    auto *layout = new FlowLayout(lineHeight(tags) * 2 / 3, tags);
    if (plan.risk != Risk::NotReversible) // which the notices say
        layout->addWidget(makeTag("undo", tr("can be undone")));
    if (plan.restart == checks::Restart::Needed)
        layout->addWidget(makeTag("restart", tr("needs a restart")));
    if (plan.scope == Scope::Machine && !session().isRecorded() && !haveOneScope()) // else the button says it
        layout->addWidget(makeTag("shield", tr("needs an administrator")));
    if (layout->count() == 0)
        tags->hide(); // it has no window yet to be shown in
    return tags;
}

bool RepairPage::haveOneScope() const
{
    std::optional<Scope> scope;
    return std::ranges::all_of(session().report()->fixes, [&scope](const std::optional<engine::FixPlan> &plan) {
        return !plan || plan->scope == *(scope = scope.value_or(plan->scope));
    });
}

// One repair has one scope: the administrator who agrees to it may be another person, with other settings.
void RepairPage::keepOneScope(const Offer &ticked)
{
    for (const Offer &offer : m_offers)
        if (offer.scope != ticked.scope)
            offer.box->setChecked(false);
}

int RepairPage::nextId() const
{
    return int(PageId::Outcome);
}

bool RepairPage::isMade() const
{
    const Repair::End end = session().repair().end;
    return end == Repair::End::Made || end == Repair::End::UndoFailed;
}

bool RepairPage::isComplete() const
{
    return session().activity() == Activity::Idle && (isMade() || !chosen().empty());
}

bool RepairPage::asksAdministrator() const
{
    return !session().isRecorded() && !isMade() && std::ranges::any_of(m_offers, [](const Offer &offer) {
        return offer.box->isChecked() && offer.scope == Scope::Machine;
    });
}

QIcon RepairPage::nextIcon() const
{
    return asksAdministrator() ? shieldIcon(this) : QIcon();
}

std::vector<CauseRef> RepairPage::chosen() const
{
    std::vector<CauseRef> causes;
    for (const Offer &offer : m_offers)
        if (offer.box->isChecked())
            causes.push_back(offer.cause);
    return causes;
}

// The changes run in the background; showEnd() continues when they are done.
bool RepairPage::validatePage()
{
    if (isMade() || m_goingOn)
        return true;
    begin();
    return false;
}

void RepairPage::begin(ForeignFolder folder)
{
    session().mend(chosen(), folder);
}

void RepairPage::showActivity()
{
    const bool busy = session().activity() == Activity::Repairing;
    for (QWidget *widget : {static_cast<QWidget *>(m_said), static_cast<QWidget *>(m_finishing), static_cast<QWidget *>(m_busy)})
        widget->setVisible(busy);
    m_busy->setRange(0, 0); // until the journal shows how far it is
    for (const Offer &offer : m_offers)
        offer.box->setEnabled(!busy && !isMade());
    if (busy)
        showProgress();
    setButtonText(QWizard::NextButton, isMade() ? tr("Show the &outcome") : tr("&Make these changes"));
    Q_EMIT completeChanged();
    Q_EMIT buttonsChanged();
}

// Change by change, from the journal.
void RepairPage::showProgress()
{
    const auto &journalled = session().repair().journalled;
    for (const Offer &offer : m_offers)
        if (offer.box->isChecked())
            offer.changes->follow(journalled ? &*journalled : nullptr);
    const auto planned = int(session().repair().planned.size());
    if (!journalled || planned == 0)
        return;
    const auto made = int(std::ranges::count_if(journalled->changes, &engine::JournalledChange::made));
    m_busy->setRange(0, planned);
    m_busy->setValue(made);
    if (made < planned)
        m_said->setText(tr("Changes made: %1 of %2.").arg(QLocale().toString(made), QLocale().toString(planned)));
}

// Also after a refusal: the outcome says what happened and what to do.
void RepairPage::showEnd()
{
    const auto &journalled = session().repair().journalled;
    for (const Offer &offer : m_offers) {
        if (journalled && offer.box->isChecked())
            offer.changes->follow(&*journalled);
        else
            offer.changes->reset();
    }
    if (wizard()->currentPage() != this)
        return;
    m_goingOn = true;
    wizard()->next();
    m_goingOn = false;
}

} // namespace fix789::ui
