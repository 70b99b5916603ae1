// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/change_lines.h"

#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

struct ChangeLines {
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

QLabel *makeExact(const QString &text, const char *name)
{
    QLabel *label = makeText(breakable(text), name);
    label->setTextInteractionFlags(Qt::NoTextInteraction); // copies would contain break marks; the report has the text
    label->setAccessibleName(text);
    return label;
}

// The arrow follows the reading direction. It is text, so that it is read aloud and printed like the rest.
QString fromTo(const QString &before, const QString &after)
{
    return ChangeLines::tr("%1  \u2192  %2").arg(before, after);
}

QWidget *makeLine(const ChangeLine &line)
{
    auto *row = new QWidget;
    const int height = lineHeight(row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(height / 2);
    auto *what = new QVBoxLayout;
    what->setSpacing(height / 6);
    what->addWidget(makeExact(describePlace(line.after).translated(), "changePlace"));
    QLabel *states =
        makeExact(fromTo(describeState(line.before).translated(), describeState(line.after).translated()), "changeStates");
    QFont bold = states->font();
    bold.setBold(true);
    states->setFont(bold);
    what->addWidget(states);
    if (line.mark)
        layout->addWidget(new StatusIconWidget(*line.mark), 0, Qt::AlignTop);
    layout->addLayout(what, 1);
    if (!line.word.isEmpty()) {
        QLabel *word = makeHint(line.word, "changeWord");
        word->setWordWrap(false);
        layout->addWidget(word, 0, Qt::AlignTop);
    }
    return row;
}

} // namespace

QWidget *makeChangeLines(const std::vector<ChangeLine> &lines)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(list) / 2);
    for (const ChangeLine &line : lines)
        layout->addWidget(makeLine(line));
    return list;
}

std::vector<ChangeLine> linesOf(const std::vector<engine::PlannedChange> &changes)
{
    std::vector<ChangeLine> lines;
    for (const engine::PlannedChange &planned : changes)
        lines.push_back({planned.before, planned.change, {}, {}});
    return lines;
}

std::vector<ChangeLine> linesOf(const engine::JournalledRun &run)
{
    std::vector<ChangeLine> lines;
    for (const engine::JournalledChange &change : run.changes) {
        if (change.restored)
            lines.push_back({change.change, change.before, StatusIcon::Proven, ChangeLines::tr("undone")});
        else if (change.made)
            lines.push_back({change.before, change.change, StatusIcon::Proven, ChangeLines::tr("done")});
        else
            lines.push_back({change.before, change.change, StatusIcon::Unknown, ChangeLines::tr("uncertain")});
    }
    return lines;
}

} // namespace fix789::ui
