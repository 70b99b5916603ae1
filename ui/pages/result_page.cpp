// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/result_page.h"

#include "ui/texts/result_texts.h"
#include "ui/texts/web_and_vpn.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/login_row.h"
#include "ui/widgets/message_card.h"
#include "ui/widgets/path_picture.h"
#include "ui/widgets/product_question.h"
#include "ui/widgets/question_rows.h"
#include "ui/widgets/report_menu.h"
#include "ui/widgets/report_path.h"
#include "ui/widgets/result_sections.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace fix789::ui {
namespace {

bool isAnswered(const report::Report &report, Stage wanted)
{
    return std::ranges::any_of(report.examined, [wanted](const engine::Examined &examined) {
        return examined.finding.ike && std::ranges::any_of(examined.finding.ike->stages, [wanted](const StageResult &stage) {
                   return stage.stage == wanted && stage.outcome == StageOutcome::Answered;
               });
    });
}

// What to compare or try next if everything tried so far works.
QString tryAgain(const report::Report &report, bool recorded)
{
    if (isAnswered(report, Stage::Ppp))
        return ResultPage::tr("The key, user name and password are right. Try the VPN again.");
    if (isAnswered(report, Stage::L2tp))
        return ResultPage::tr("The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and "
                              "password with the ones you were given.");
    if (recorded)
        return ResultPage::tr("Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the "
                              "ones you were given.");
    return ResultPage::tr(
        "Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.");
}

// Do not repeat a question that appears with its buttons.
bool isAsked(const Text &next, const report::Report &report)
{
    return std::ranges::any_of(diagnosis::questionsFor(report.verdict, report.target.answers),
                               [&](diagnosis::Question question) { return diagnosis::textOf(question) == next; });
}

} // namespace

ResultPage::ResultPage(Session &session)
    : Page(session, "resultPage"), m_picture(new PathPicture), m_facts(new QVBoxLayout),
      m_report(
          new ReportMenu([&session] { return session.report() ? &*session.report() : nullptr; }, session.services().openUrl))
{
    m_picture->setObjectName(QStringLiteral("pathPicture"));
    column()->addWidget(m_picture);
    m_facts->setSpacing(lineHeight(this) * 3 / 5);
    column()->addLayout(m_facts);
    column()->addStretch(1);
    foot()->addWidget(m_report);
    setTools({{"report", tr("Re&port"), {}, m_report->menu()},
              {"lookAgain", tr("Check &again"), [this] { Q_EMIT lookAgainWanted(); }}});
    connect(&session, &Session::judgedAgain, this, &ResultPage::showJudgedAgain);
}

void ResultPage::initializePage()
{
    Page::initializePage();
    if (session().report())
        show(*session().report());
}

// After an answer, eye, keyboard and screen reader continue with what changed.
void ResultPage::showJudgedAgain()
{
    if (wizard()->currentPage() != this)
        return;
    show(*session().report());
    Q_EMIT completeChanged();                                   // the next page may be another one
    QTimer::singleShot(0, this, &ResultPage::focusOnQuestions); // once the new questions are visible
}

void ResultPage::focusOnQuestions()
{
    for (QPushButton *button : findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^(yes|unknown):"))))
        if (button->isVisibleTo(this)) // the old ones await deletion
            return button->setFocus();
}

int ResultPage::nextId() const
{
    if (session().repair().end != Repair::End::NotBegun && session().repair().planned.empty())
        return int(PageId::Outcome); // an earlier repair was undone from here
    if (!session().report())
        return -1;
    if (hasFixes(*session().report()) && !m_toSend)
        return int(PageId::Repair);
    return session().messages().empty() ? -1 : int(PageId::Send);
}

void ResultPage::show(const report::Report &report)
{
    clear(m_facts);
    setHeadline(headlineFor(report, session().wasStopped()));
    m_picture->setSketch(pathSketch(report, session().network()));
    QWidget *questions =
        makeQuestionRows(diagnosis::questionsFor(report.verdict, report.target.answers), report.target.answers,
                         [this](diagnosis::Question question, Reply reply) { session().answer(question, reply); });
    QWidget *folded = nullptr;
    switch (report.verdict.state) {
    case VerdictState::Caused:
        showCaused(report);
        folded = questions;
        break;
    case VerdictState::Healthy:
        showHealthy(report);
        folded = questions;
        break;
    case VerdictState::Undetermined:
        showUndetermined(report, questions);
        break;
    }
    showEarlierRepairs();
    m_facts->addLayout(makeResultSections(report, session().network(), folded));
    setButtonText(QWizard::NextButton, hasFixes(report) ? tr("Show what to &change") : tr("Show what to &send"));
}

void ResultPage::showCaused(const report::Report &report)
{
    const Cause &first = report.verdict.causes.front();
    addFacts(tr("How we know"), evidenceOf(first), "howWeKnow");
    showWebAndVpn(report);
    addFacts(tr("Who can fix it"), makeWhoCanAct(report));
    addFacts(tr("What you can do now"), makeWhatNow(report));
    if (report.verdict.causes.size() < 2)
        return;
    auto *others = new QWidget;
    auto *layout = new QVBoxLayout(others);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 2);
    for (auto cause = report.verdict.causes.begin() + 1; cause != report.verdict.causes.end(); ++cause)
        layout->addWidget(makeMarked(
            StatusIcon::Broken,
            diagnosis::titleOf(cause->ref).translated() + u' ' + diagnosis::adviceFor(cause->ref).translated(), "otherCause"));
    addFacts(tr("Also found"), others);
}

// Who can act, with the request to them.
QWidget *ResultPage::makeWhoCanAct(const report::Report &report)
{
    const int line = lineHeight(this);
    auto *who = new QWidget;
    auto *layout = new QVBoxLayout(who);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 2);
    const bool here = report.fixes.front().has_value();
    layout->addWidget(makeText(here ? tr("You, on this computer. Every change is shown before it is made.")
                                    : whoCanAct(report.verdict.causes.front().ref),
                               "whoCanAct"));
    if (!here && hasFixes(report))
        layout->addWidget(makeText(tr("Meanwhile, one thing can be fixed on this computer."), "hereToo"));
    const std::vector<report::Message> messages = session().messages();
    if (messages.empty())
        return who;
    if (here)
        layout->addWidget(makeText(tr("There is something for others to do as well."), "othersToo"));
    auto *row = new QHBoxLayout;
    row->setSpacing(line / 2);
    row->addWidget(makeCopyButton(tr("Copy the re&quest for them"), MessageCard::whole(messages.front()), "copyRequest"));
    if (here || messages.size() > 1) {
        auto *read = new QPushButton(tr("Rea&d it first"));
        read->setObjectName(QStringLiteral("readRequest"));
        read->setAutoDefault(false);
        connect(read, &QPushButton::clicked, this, [this] {
            m_toSend = true;
            wizard()->next();
            m_toSend = false;
        });
        row->addWidget(read);
    }
    row->addStretch(1);
    layout->addLayout(row);
    if (QWidget *product = makeProductQuestionFor(report))
        layout->addWidget(product);
    return who;
}

QWidget *ResultPage::makeProductQuestionFor(const report::Report &report)
{
    return makeProductQuestion(report, [this](const QString &product) {
        UserAnswers answers = session().target().answers;
        answers.serverProduct = product;
        session().answer(answers);
    });
}

QWidget *ResultPage::makeWhatNow(const report::Report &report)
{
    auto *now = new QWidget;
    auto *layout = new QVBoxLayout(now);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 2);
    for (const Text &advice : diagnosis::adviceIn(report::surroundingsOf(report), report.verdict.causes.front().ref))
        layout->addWidget(makeText(advice.translated(), "whatNow"));
    if (session().canOpenLogin())
        layout->addWidget(new LoginRow(session()));
    return now;
}

// The two verdicts on a guest network, side by side.
void ResultPage::showWebAndVpn(const report::Report &report)
{
    const PortalView *portal = portalOf(report);
    if (!portal || portal->state == PortalState::NotLooked)
        return;
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 3);
    for (const Passage &passage : webAndVpn(report))
        layout->addWidget(makeMarked(passage.mark, passage.sentence, "passage"));
    addFacts(tr("On this network"), both);
}

void ResultPage::showHealthy(const report::Report &report)
{
    addFacts(tr("How we know"), sentencesOf(report, FindingVerdict::Ok), "howWeKnow");
    showWebAndVpn(report);
    if (report.target.server.isEmpty())
        addFacts(tr("What you can do now"), {tr("Go back and name the VPN server to check the path to it as well.")}, "whatNow");
    else
        addFacts(tr("What you can do now"), {tryAgain(report, session().isRecorded())}, "whatNow");
}

void ResultPage::showUndetermined(const report::Report &report, QWidget *questions)
{
    const Verdict &verdict = report.verdict;
    for (const OpenSet &open : verdict.undetermined) {
        auto *set = new QWidget;
        auto *layout = new QVBoxLayout(set);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(lineHeight(this) / 3);
        for (const CauseRef &cause : open.set)
            layout->addWidget(makeMarked(StatusIcon::Unknown, diagnosis::titleOf(cause).translated(), "explanation"));
        addFacts(tr("One of these"), set);
        QStringList next;
        for (const Text &text : diagnosis::nextIn(report::surroundingsOf(report), open))
            if (!isAsked(text, report))
                next << text.translated();
        addFacts(tr("How to find out"), next, "nextTest");
    }
    QWidget *product = makeProductQuestionFor(report);
    if (questions && product)
        questions->layout()->addWidget(product);
    if (questions || product)
        addFacts(tr("Questions you may be able to answer"), questions ? questions : product);
    addFacts(tr("How we know"), whatIsLeftOpen(report), "howWeKnow");
    showWebAndVpn(report);
    if (verdict.undetermined.empty())
        addFacts(tr("What you can do now"),
                 {verdict.transient ? tr("Wait a minute, then check again.")
                                    : tr("Check again. What could not be checked is listed below.")},
                 "whatNow");
}

// Offers to undo a repair that is still in place, including one from an earlier run of the program.
void ResultPage::showEarlierRepairs()
{
    if (session().undoable().empty())
        return;
    const engine::JournalledRun &run = session().undoable().front();
    const QString when = QLocale().toString(run.begun.toLocalTime(), QLocale::ShortFormat);
    auto *facts = new QWidget;
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 2);
    layout->addWidget(
        makeText(run.state == engine::RepairState::Open
                     ? tr("A repair started on %1 was interrupted. Undo it before you change anything else.").arg(when)
                     : tr("A repair was made on %1. It can be undone.").arg(when),
                 "earlierRepair"));
    auto *undo = new QPushButton(tr("&Undo this repair"));
    undo->setAutoDefault(false);
    undo->setObjectName(QStringLiteral("undoEarlier"));
    layout->addWidget(undo, 0, Qt::AlignLeading);
    connect(undo, &QPushButton::clicked, this, [this, undo, id = run.id] {
        undo->setEnabled(false);
        session().undo(id);
    });
    addFacts(tr("Changes made by Fix789"), facts);
}

void ResultPage::addFacts(const QString &caption, const QStringList &sentences, const char *name)
{
    if (!sentences.isEmpty())
        addFacts(caption, makeText(sentences.join(u'\n'), name));
}

// Captions have their own column, so that the eye finds each answer in the same place.
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

} // namespace fix789::ui
