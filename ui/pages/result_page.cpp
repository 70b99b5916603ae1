// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/result_page.h"

#include "ui/fold.h"
#include "ui/path_picture.h"
#include "ui/report_bar.h"
#include "ui/report_path.h"
#include "ui/result_texts.h"
#include "ui/rung_table.h"
#include "ui/typography.h"

#include "checks/checks.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QWizard>

#include <algorithm>

namespace fix789 {
namespace {

QString titleOfCheck(const QString &id)
{
    const Check *check = findCheck(id);
    return check ? QCoreApplication::translate("Text", check->title) : id;
}

// Several explanations may fall with one observation; it is said once, with all that it rules out.
void fillRuledOut(Fold *fold, const std::vector<Exclusion> &excluded)
{
    std::vector<std::pair<QString, QStringList>> rows;
    for (const Exclusion &exclusion : excluded) {
        const QString seen = exclusion.text.translated();
        auto row = std::ranges::find(rows, seen, &std::pair<QString, QStringList>::first);
        if (row == rows.end())
            row = rows.insert(rows.end(), {seen, {}});
        row->second << titleOf(exclusion.ref).translated();
    }
    for (const auto &[seen, titles] : rows)
        fold->contents()->addWidget(
            makeMarked(Mark::Proven, seen, "ruledOut", ResultPage::tr("So it is not this: %1").arg(titles.join(u' '))));
}

bool isAnswered(const Report &report, Rung wanted)
{
    return std::ranges::any_of(report.examined, [wanted](const Examined &examined) {
        return examined.finding.ike && std::ranges::any_of(examined.finding.ike->rungs, [wanted](const RungResult &rung) {
                   return rung.rung == wanted && rung.outcome == RungOutcome::Answered;
               });
    });
}

// What is left to compare, or to let us try, when everything that was tried works.
QString tryAgain(const Report &report, bool recorded)
{
    if (isAnswered(report, Rung::Ppp))
        return ResultPage::tr("The key, the name and the password are right. Try the VPN again.");
    if (isAnswered(report, Rung::L2tp))
        return ResultPage::tr("The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and the "
                              "password with what you were given.");
    if (recorded)
        return ResultPage::tr(
            "Try the VPN again. If it still fails, compare the user name, the password and the pre-shared key with "
            "what you were given.");
    return ResultPage::tr(
        "Try the VPN again. If it still fails, go back and fill in the pre-shared key: then we can prove whether it "
        "is right.");
}

QString counted(const QString &title, qsizetype count)
{
    return ResultPage::tr("%1 (%2)").arg(title, QLocale().toString(count));
}

} // namespace

ResultPage::ResultPage(Session &session)
    : Page(session, "resultPage", ColumnKind::CaptionsAndText), m_picture(new PathPicture), m_facts(new QVBoxLayout),
      m_reportBar(new ReportBar([&session] { return session.report() ? &*session.report() : nullptr; }))
{
    m_picture->setObjectName(QStringLiteral("pathPicture"));
    column()->addWidget(m_picture);
    m_facts->setSpacing(lineHeight(this));
    column()->addLayout(m_facts);
    column()->addStretch(1);

    auto *again = new QPushButton(tr("&Look again"));
    again->setObjectName(QStringLiteral("lookAgain"));
    again->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reportBar, 1);
    row->addWidget(again);
    foot()->addLayout(row);
    connect(again, &QPushButton::clicked, this, &ResultPage::lookAgainWanted);
    setButtonText(QWizard::NextButton, tr("Show what to &change"));
}

void ResultPage::initializePage()
{
    Page::initializePage();
    if (session().report())
        show(*session().report());
}

int ResultPage::nextId() const
{
    if (session().repair().end != Repair::End::NotBegun && session().repair().planned.empty())
        return int(PageId::Outcome); // an earlier repair was taken back from here
    return session().report() && hasFixes(*session().report()) ? int(PageId::Repair) : -1;
}

void ResultPage::show(const Report &report)
{
    clear(m_facts);
    setHeadline(headlineFor(report, session().wasStopped()));
    m_picture->setSketch(pathSketch(report));
    switch (report.verdict.state) {
    case VerdictState::Caused:
        showCaused(report);
        break;
    case VerdictState::Healthy:
        showHealthy(report);
        break;
    case VerdictState::Undetermined:
        showUndetermined(report);
        break;
    }
    showEarlierRepairs();
    showFolds(report);
}

void ResultPage::showCaused(const Report &report)
{
    const Cause &first = report.verdict.causes.front();
    addFacts(tr("How we know"), evidenceOf(first), "howWeKnow");
    addFacts(
        tr("Who can act"),
        {report.fixes.front() ? tr("You, on this computer. Every change is shown before it is made.") : whoCanAct(first.ref)},
        "whoCanAct");
    addFacts(tr("What you can do now"), {adviceFor(first.ref).translated()}, "whatNow");
    if (report.verdict.causes.size() < 2)
        return;
    auto *others = new QWidget;
    auto *layout = new QVBoxLayout(others);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 2);
    for (auto cause = report.verdict.causes.begin() + 1; cause != report.verdict.causes.end(); ++cause)
        layout->addWidget(
            makeMarked(Mark::Broken, titleOf(cause->ref).translated() + u' ' + adviceFor(cause->ref).translated(), "otherCause"));
    addFacts(tr("Also found"), others);
}

void ResultPage::showHealthy(const Report &report)
{
    addFacts(tr("How we know"), sentencesOf(report, FindingVerdict::Ok), "howWeKnow");
    if (report.target.server.isEmpty())
        addFacts(tr("What you can do now"), {tr("Go back and name the VPN server: then the way to it is looked at as well.")},
                 "whatNow");
    else
        addFacts(tr("What you can do now"), {tryAgain(report, session().isRecorded())}, "whatNow");
}

void ResultPage::showUndetermined(const Report &report)
{
    const Verdict &verdict = report.verdict;
    for (const OpenSet &open : verdict.undetermined) {
        auto *set = new QWidget;
        auto *layout = new QVBoxLayout(set);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(lineHeight(this) / 3);
        for (const CauseRef &cause : open.set)
            layout->addWidget(makeMarked(Mark::Unknown, titleOf(cause).translated(), "explanation"));
        addFacts(tr("One of these"), set);
        addFacts(tr("What would tell"), {open.next.translated()}, "nextTest");
    }
    addFacts(tr("How we know"), sentencesOf(report, FindingVerdict::Unknown), "howWeKnow");
    if (verdict.undetermined.empty())
        addFacts(tr("What you can do now"),
                 {verdict.transient ? tr("Wait a minute, then look again.")
                                    : tr("Look again. What could not be looked at stands below.")},
                 "whatNow");
}

// A repair that still stands can be taken back from here, also one that an earlier run of the program made.
void ResultPage::showEarlierRepairs()
{
    if (session().undoable().empty())
        return;
    const JournalledRun &run = session().undoable().front();
    const QString when = QLocale().toString(run.begun.toLocalTime(), QLocale::ShortFormat);
    auto *facts = new QWidget;
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 2);
    layout->addWidget(makeText(
        run.state == RepairState::Open
            ? tr("A repair begun on %1 was cut off in the middle. Take it back before you change anything else.").arg(when)
            : tr("A repair was made on %1. It can be taken back.").arg(when),
        "earlierRepair"));
    auto *undo = new QPushButton(tr("&Undo this repair"));
    undo->setAutoDefault(false);
    undo->setObjectName(QStringLiteral("undoEarlier"));
    layout->addWidget(undo, 0, Qt::AlignLeading);
    connect(undo, &QPushButton::clicked, this, [this, undo, id = run.id] {
        undo->setEnabled(false);
        session().undo(id);
    });
    addFacts(tr("Changed by us"), facts);
}

void ResultPage::showFolds(const Report &report)
{
    auto *folds = new QVBoxLayout;
    folds->setSpacing(lineHeight(this) / 4);
    const auto add = [&](const QString &title, const QStringList &sentences, Mark mark, const char *name) {
        if (sentences.isEmpty())
            return;
        auto *fold = new Fold(counted(title, sentences.size()), name);
        for (const QString &sentence : sentences)
            fold->contents()->addWidget(makeMarked(mark, sentence));
        folds->addWidget(fold);
    };
    const Verdict &verdict = report.verdict;
    QStringList notes, open, unseen;
    for (const Note &note : verdict.notes)
        notes << note.text.translated();
    for (const Untested &untested : verdict.untested)
        open << titleOf(untested.ref).translated() + u' ' + untested.until.translated();
    if (verdict.state == VerdictState::Caused)
        for (const OpenSet &set : verdict.undetermined)
            for (const CauseRef &cause : set.set)
                open << tr("Possible: %1").arg(titleOf(cause).translated());
    for (const NotLookedAt &notLooked : verdict.notLookedAt)
        unseen << tr("%1: %2").arg(titleOfCheck(notLooked.check), notLooked.why.translated());
    add(tr("Worth knowing"), notes, Mark::Worth, "notesFold");
    if (!verdict.excluded.empty()) {
        auto *fold = new Fold(counted(tr("Ruled out"), qsizetype(verdict.excluded.size())), "ruledOutFold");
        fillRuledOut(fold, verdict.excluded);
        folds->addWidget(fold);
    }
    add(tr("Still open"), open, Mark::Unknown, "stillOpenFold");
    for (const Examined &examined : report.examined) {
        if (!examined.finding.ike || examined.finding.ike->rungs.empty())
            continue;
        auto *fold = new Fold(tr("The negotiation, rung by rung"), "rungsFold");
        fold->contents()->addWidget(makeRungTable(*examined.finding.ike));
        folds->addWidget(fold);
        break;
    }
    add(tr("Not looked at"), unseen, Mark::NotTried, "notLookedAtFold");
    m_facts->addLayout(folds);
}

void ResultPage::addFacts(const QString &caption, const QStringList &sentences, const char *name)
{
    if (!sentences.isEmpty())
        addFacts(caption, makeText(sentences.join(u'\n'), name));
}

// Captions stand in a column of their own, so that the eye finds the answer to each question at the same place.
void ResultPage::addFacts(const QString &caption, QWidget *facts)
{
    const int line = lineHeight(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(line);
    QLabel *title = makeHeading(caption);
    title->setFixedWidth(kCaptionLines * line);
    title->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(facts, 1, Qt::AlignTop);
    m_facts->addLayout(row);
}

} // namespace fix789
