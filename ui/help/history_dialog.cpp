// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/dialogs.h"
#include "ui/help/information_dialog.h"
#include "ui/help/open_dialog.h"
#include "ui/look/card.h"
#include "ui/session/session.h"
#include "ui/widgets/change_lines.h"
#include "ui/widgets/typography.h"

#include "diagnosis/causes.h"
#include "report/network_comparison.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fix789::ui {
namespace {

using Outcome = RememberedRun::Outcome;

constexpr std::size_t kMostRows = 20; // of each kind; older ones help nobody

struct HistoryDialog {
    Q_DECLARE_TR_FUNCTIONS(HistoryDialog)
};

QString shownTime(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

QString networkName(const NetworkIdentity &network)
{
    const QString name = report::nameOf(network);
    return name.isEmpty() ? HistoryDialog::tr("an unnamed network") : quoted(name);
}

QString sentenceFor(const RememberedRun &run)
{
    const QString network = networkName(run.network);
    switch (run.outcome) {
    case Outcome::Answered:
        return HistoryDialog::tr("%1 answered on %2.").arg(run.server, network);
    case Outcome::Partly:
        return HistoryDialog::tr("On %2, %1 answered on only one of its two ports.").arg(run.server, network);
    case Outcome::Silent:
        break;
    }
    return HistoryDialog::tr("%1 did not answer on %2.").arg(run.server, network);
}

QString comparisonFor(const report::ComparedNetwork &row)
{
    const QLocale locale;
    return HistoryDialog::tr("%1: checks that %2 answered: %3 of %4.")
        .arg(networkName(row.network), row.server, locale.toString(row.answered), locale.toString(row.looks));
}

QString stateOf(const engine::JournalledRun &run)
{
    switch (run.state) {
    case engine::RepairState::Open:
        return HistoryDialog::tr("Interrupted. Undo this repair before you change anything else.");
    case engine::RepairState::Done:
        return HistoryDialog::tr("Completed. It can be undone.");
    case engine::RepairState::TakenBack:
        break;
    }
    return HistoryDialog::tr("Undone.");
}

QWidget *contentOf(const engine::JournalledRun &run)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(content) / 4);
    for (const CauseRef &cause : run.causes)
        layout->addWidget(makeText(diagnosis::titleOf(cause).translated(), "repairedCause"));
    layout->addWidget(makeChangeSentences(linesOf(run)));
    layout->addWidget(makeHint(stateOf(run), "repairState"));
    return content;
}

// One undo at a time; the window shows how it goes and what came of it.
QPushButton *makeUndo(Session &session, const engine::JournalledRun &run, QDialog *dialog)
{
    auto *undo = new QPushButton(HistoryDialog::tr("Undo"));
    undo->setObjectName(QStringLiteral("undo:") + run.id);
    undo->setAccessibleName(HistoryDialog::tr("Undo the repair made on %1").arg(shownTime(run.begun)));
    undo->setAutoDefault(false);
    undo->setEnabled(session.activity() == Activity::Idle);
    QObject::connect(undo, &QPushButton::clicked, dialog, [&session, run, dialog] {
        dialog->close();
        session.undoOnThisComputer(run);
    });
    return undo;
}

void addSection(QVBoxLayout *column, const QString &title, Card *card)
{
    column->addWidget(makeHeading(title));
    column->addWidget(card);
}

void addRepairs(QVBoxLayout *column, Session &session, QDialog *dialog)
{
    const auto &repairs = session.history().repairs;
    if (repairs.empty())
        return;
    auto *card = new Card("repairs");
    for (std::size_t i = 0; i < std::min(repairs.size(), kMostRows); ++i)
        card->addRow(shownTime(repairs[i].begun), contentOf(repairs[i]),
                     canBeUndone(repairs[i]) ? makeUndo(session, repairs[i], dialog) : nullptr);
    addSection(column, HistoryDialog::tr("Repairs"), card);
}

// Only where there is something to compare.
void addComparison(QVBoxLayout *column, const History &history)
{
    const auto rows = report::comparedNetworks(history.runs);
    if (rows.size() < 2)
        return;
    auto *card = new Card("comparison");
    QStringList sentences;
    for (const Text &text : report::conclusionsOf(rows))
        sentences << text.translated();
    if (!sentences.isEmpty())
        card->addWidget(makeText(sentences.join(u'\n'), "conclusions"));
    QStringList compared;
    for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i)
        compared << comparisonFor(rows[i]);
    card->addWidget(makeText(compared.join(u'\n'), "comparedNetworks"));
    addSection(column, HistoryDialog::tr("Networks compared"), card);
}

void addChecks(QVBoxLayout *column, const History &history)
{
    if (history.runs.empty())
        return;
    auto *card = new Card("checks");
    for (std::size_t i = 0; i < std::min(history.runs.size(), kMostRows); ++i)
        card->addRow(shownTime(history.runs[i].at), makeText(sentenceFor(history.runs[i]), "earlierCheck"));
    addSection(column, HistoryDialog::tr("Checks"), card);
}

void fill(Session &session, InformationDialog *dialog)
{
    QVBoxLayout *column = dialog->column();
    clear(column);
    const History &history = session.history();
    if (history.runs.empty() && history.repairs.empty())
        column->addWidget(makeText(
            HistoryDialog::tr("Nothing yet. Checks that contact a VPN server, and repairs, are listed here."), "noHistory"));
    addRepairs(column, session, dialog);
    addComparison(column, history);
    addChecks(column, history);
    if (session.isRecorded())
        column->addWidget(
            makeHint(HistoryDialog::tr("This is about your own computer. What you do with a recorded computer is not "
                                       "listed."),
                     "notRecorded"));
    column->addStretch(1);
}

} // namespace

QDialog *showHistory(Session &session, QWidget *parent)
{
    return openDialog(parent, "historyDialog", [&] {
        auto *dialog = new InformationDialog(HistoryDialog::tr("Earlier checks and repairs"), "historyDialog", parent);
        QObject::connect(&session, &Session::historyRead, dialog, [&session, dialog] { fill(session, dialog); });
        session.readHistory();
        return dialog;
    });
}

} // namespace fix789::ui
