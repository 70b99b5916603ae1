// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/result_page.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/texts/result_texts.h"
#include "ui/texts/web_and_vpn.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/login_row.h"
#include "ui/widgets/message_card.h"
#include "ui/widgets/next_steps.h"
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

// Widgets one below the other, close together.
QWidget *stack(const std::vector<QWidget *> &widgets, int spacing)
{
    auto *stacked = new QWidget;
    auto *layout = new QVBoxLayout(stacked);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return stacked;
}

// Do not repeat a question that appears with its buttons.
bool isAsked(const Text &next, const report::Report &report)
{
    return std::ranges::any_of(diagnosis::questionsFor(report.verdict, report.target.answers),
                               [&](diagnosis::Question question) { return diagnosis::textOf(question) == next; });
}

} // namespace

ResultPage::ResultPage(Session &session)
    : Page(session, "resultPage"), m_picture(new PathPicture), m_cards(new QVBoxLayout),
      m_report(new ReportMenu([&session] { return session.report() ? &*session.report() : nullptr; }, session))
{
    m_picture->setObjectName(QStringLiteral("pathPicture"));
    column()->addWidget(m_picture);
    m_cards->setSpacing(lineHeight(this) * 3 / 5);
    column()->addLayout(m_cards);
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

QList<QWizard::WizardButton> ResultPage::buttons() const
{
    return {kTools, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
            nextId() < 0 ? QWizard::FinishButton : QWizard::CancelButton};
}

void ResultPage::show(const report::Report &report)
{
    clear(m_cards);
    setHero(toneFor(report), headlineFor(report, session().wasStopped()), belowHeadline(report));
    m_picture->setSketch(pathSketch(report, session().network()));
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
    m_cards->addLayout(makeResultSections(report, session().network()));
    setButtonText(QWizard::NextButton, hasFixes(report) ? tr("Show what to &change") : tr("Show the &request"));
    Q_EMIT buttonsChanged();
}

Card *ResultPage::addCard(const char *name)
{
    auto *card = new Card(name);
    m_cards->addWidget(card);
    return card;
}

void ResultPage::showCaused(const report::Report &report)
{
    if (report.verdict.causes.size() > 1)
        showSeveral(report);
    else
        showOneCause(report);
    showQuestions(report);
}

void ResultPage::showOneCause(const report::Report &report)
{
    const Cause &cause = report.verdict.causes.front();
    Card *card = addCard("answerCard");
    const QStringList proof = answeredElsewhere(report, session().network()) + evidenceOf(cause);
    if (!proof.isEmpty())
        card->addRow(tr("How we know"), makeText(proof.join(u'\n'), "howWeKnow"));
    addWebAndVpn(card, report);
    card->addRow(tr("Who can fix it"), makeWho(report), makeRequestButtons(report));
    addAdvice(card, report, cause.ref);
}

// Numbered, each with its own proof and who can act; what to do stands below once.
void ResultPage::showSeveral(const report::Report &report)
{
    const int line = lineHeight(this);
    Card *card = addCard("answerCard");
    int number = 1;
    for (std::size_t i = 0; i < report.verdict.causes.size(); ++i) {
        const Cause &cause = report.verdict.causes[i];
        const bool here = report.fixes[i].has_value();
        QLabel *title = makeHeading(tr("%1. %2", "a number in a list, and the fault")
                                        .arg(QLocale().toString(number++), diagnosis::titleOf(cause.ref).translated()));
        title->setObjectName(QStringLiteral("cause"));
        std::vector<QWidget *> lines{title};
        if (const QString proof = evidenceOf(cause).join(u'\n'); !proof.isEmpty())
            lines.push_back(makeHint(proof, i == 0 ? "howWeKnow" : "otherProof"));
        lines.push_back(here ? makeText(tr("You can fix this on this computer."), "hereToo")
                             : makeText(whoCanAct(cause.ref), "whoCanAct"));
        card->addWidget(stack(lines, line / 5));
    }
    Card *next = addCard("nextCard");
    addWebAndVpn(next, report);
    if (QWidget *buttons = makeRequestButtons(report))
        next->addRow(tr("For others"), makeText(tr("The request says what they are asked to do, and why."), "othersToo"),
                     buttons);
    addAdvice(next, report, report.verdict.causes.front().ref);
}

QWidget *ResultPage::makeWho(const report::Report &report)
{
    const bool here = report.fixes.front().has_value();
    std::vector<QWidget *> lines{makeText(here ? tr("You, on this computer. Every change is shown before it is made.")
                                               : whoCanAct(report.verdict.causes.front().ref),
                                          "whoCanAct")};
    if (here && !session().messages().empty())
        lines.push_back(makeHint(tr("There is something for others to do as well."), "othersToo"));
    if (QWidget *product = makeProductQuestion(report, [this](const QString &id) {
            UserAnswers answers = session().target().answers;
            answers.serverProduct = id;
            session().answer(answers);
        }))
        lines.push_back(product);
    return stack(lines, lineHeight(this) / 2);
}

QWidget *ResultPage::makeRequestButtons(const report::Report &report)
{
    const std::vector<report::Message> messages = session().messages();
    if (messages.empty())
        return nullptr;
    std::vector<QWidget *> buttons{makeCopyButton(tr("Copy the re&quest"), MessageCard::whole(messages.front()), "copyRequest")};
    if (hasFixes(report) || messages.size() > 1) {
        QPushButton *read = makeButton(tr("Rea&d it first"), "readRequest");
        connect(read, &QPushButton::clicked, this, [this] {
            m_toSend = true;
            wizard()->next();
            m_toSend = false;
        });
        buttons.push_back(read);
    }
    return stack(buttons, lineHeight(this) / 3);
}

void ResultPage::addAdvice(Card *card, const report::Report &report, const CauseRef &cause)
{
    std::vector<QWidget *> lines;
    for (const Text &advice : diagnosis::adviceIn(report::surroundingsOf(report), cause))
        lines.push_back(makeText(advice.translated(), "whatNow"));
    if (session().canOpenLogin())
        lines.push_back(new LoginRow(session()));
    if (!lines.empty())
        card->addRow(tr("What to do now"), stack(lines, lineHeight(this) / 3));
}

// The two verdicts on a guest network, side by side.
void ResultPage::addWebAndVpn(Card *card, const report::Report &report)
{
    const PortalView *portal = portalOf(report);
    if (!portal || portal->state == PortalState::NotLooked)
        return;
    std::vector<QWidget *> lines;
    for (const Passage &passage : webAndVpn(report))
        lines.push_back(makeMarked(passage.mark, passage.sentence, "passage"));
    card->addRow(tr("On this network"), stack(lines, lineHeight(this) / 4));
}

void ResultPage::showHealthy(const report::Report &report)
{
    Card *card = addCard("answerCard");
    if (const QStringList proof = proofOfHealth(report); !proof.isEmpty())
        card->addRow(tr("How we know"), makeText(proof.join(u'\n'), "howWeKnow"));
    addWebAndVpn(card, report);
    QPushButton *settings = makeVpnSettingsButton(session());
    if (report.target.server.isEmpty())
        card->addRow(tr("What to do now"),
                     makeText(tr("Go back and name the VPN server to check the path to it as well."), "whatNow"), settings);
    else
        card->addRow(tr("If it still fails"), makeText(tryAgain(report, session().isRecorded()), "whatNow"), settings);
    showQuestions(report);
}

void ResultPage::showUndetermined(const report::Report &report)
{
    showNextTests(report);
    const Verdict &verdict = report.verdict;
    const int line = lineHeight(this);
    Card *card = addCard("answerCard");
    for (const OpenSet &open : verdict.undetermined) {
        std::vector<QWidget *> set;
        for (const CauseRef &cause : open.set)
            set.push_back(makeMarked(StatusIcon::Unknown, diagnosis::titleOf(cause).translated(), "explanation"));
        card->addRow(tr("One of these"), stack(set, line / 3));
    }
    if (const QStringList known = whatIsLeftOpen(report); !known.isEmpty())
        card->addRow(tr("How we know"), makeText(known.join(u'\n'), "howWeKnow"));
    addWebAndVpn(card, report);
    if (verdict.undetermined.empty())
        card->addRow(tr("What to do now"),
                     makeText(verdict.transient ? tr("Wait a minute, then check again.")
                                                : tr("Check again. The details say what could not be checked."),
                              "whatNow"));
}

// What would tell the explanations apart, the cheapest first: a test as a button, a question as chips.
void ResultPage::showNextTests(const report::Report &report)
{
    Card *card = addCard("nextTests");
    card->addWidget(makeHeading(tr("To narrow it down")));
    const bool live = !session().isRecorded();
    if (live && !session().hasKey() && !report.target.server.isEmpty()) {
        QPushButton *key = makeButton(tr("Enter the &key"), "enterKey");
        connect(key, &QPushButton::clicked, this, &ResultPage::keyWanted);
        card->addRow(tr("The pre-shared key"), makeText(tr("We then know whether the server accepts it.")), key);
    }
    if (!session().hasDialled())
        if (QPushButton *dial = makeTryVpnButton(session()))
            card->addRow(tr("Windows' own attempt"), makeText(tr("Windows dials once and hangs up; we watch how far it gets.")),
                         dial);
    QStringList next;
    for (const OpenSet &open : report.verdict.undetermined)
        for (const Text &text : diagnosis::nextIn(report::surroundingsOf(report), open))
            if (!isAsked(text, report))
                next << text.translated();
    if (!next.isEmpty())
        card->addRow(tr("How to find out"), makeText(next.join(u'\n'), "nextTest"));
    const auto rows = makeQuestionRows(diagnosis::questionsFor(report.verdict, report.target.answers), report.target.answers,
                                       [this](diagnosis::Question question, Reply reply) { session().answer(question, reply); });
    for (QWidget *row : rows)
        card->addWidget(row);
    if (QWidget *product = makeProductQuestion(report, [this](const QString &id) {
            UserAnswers answers = session().target().answers;
            answers.serverProduct = id;
            session().answer(answers);
        }))
        card->addWidget(product);
    card->setVisible(card->rowCount() > 1);
}

// Where the cause is known, a question can still change the advice, and an answer can be taken back.
void ResultPage::showQuestions(const report::Report &report)
{
    const auto rows = makeQuestionRows(diagnosis::questionsFor(report.verdict, report.target.answers), report.target.answers,
                                       [this](diagnosis::Question question, Reply reply) { session().answer(question, reply); });
    if (rows.empty())
        return;
    Card *card = addCard("questionsCard");
    for (QWidget *row : rows)
        card->addWidget(row);
}

// Offers to undo a repair that is still in place, including one from an earlier run of the program.
void ResultPage::showEarlierRepairs()
{
    if (session().undoable().empty())
        return;
    const engine::JournalledRun &run = session().undoable().front();
    const QString when = QLocale().toString(run.begun.toLocalTime(), QLocale::ShortFormat);
    QPushButton *undo = makeButton(tr("&Undo this repair"), "undoEarlier");
    connect(undo, &QPushButton::clicked, this, [this, undo, id = run.id] {
        undo->setEnabled(false);
        session().undo(id);
    });
    addCard("earlierCard")
        ->addRow(tr("Changed by Fix789"),
                 makeText(run.state == engine::RepairState::Open
                              ? tr("A repair started on %1 was interrupted. Undo it before you change anything else.").arg(when)
                              : tr("A repair was made on %1. It can be undone.").arg(when),
                          "earlierRepair"),
                 undo);
}

} // namespace fix789::ui
