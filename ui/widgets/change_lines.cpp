// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/change_lines.h"

#include "ui/look/theme.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fix789::ui {
namespace {

struct ChangeLines {
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

constexpr qreal kBoxRadius = 5;
constexpr qsizetype kUnbroken = 32; ///< short states stay in one line

// The arrow follows the reading direction. It is text, so that it is read aloud and printed like the rest.
QString fromTo(const Change &before, const Change &after)
{
    return ChangeLines::tr("%1 \u2192 %2").arg(describeState(before).translated(), describeState(after).translated());
}

// A registry key is a line of its own, as in the registry editor's address bar.
QString exactly(const Change &before, const Change &after)
{
    const auto *value = std::get_if<RegistryValueIs>(&after);
    const QString place = value ? value->key + u'\n' + value->name : describePlace(after).translated();
    QString states = fromTo(before, after);
    if (states.size() <= kUnbroken)
        states.replace(u' ', QChar::Nbsp);
    return place + QStringLiteral("   ") + states;
}

// In a sentence the name of a value is enough; the key is on the page before, and in the report.
QString shortly(const Change &before, const Change &after)
{
    const auto *value = std::get_if<RegistryValueIs>(&after);
    const QString place = value ? value->name : describePlace(after).translated();
    return ChangeLines::tr("%1: %2").arg(place, fromTo(before, after));
}

QLabel *makeExact(const QString &text, const char *name)
{
    QLabel *label = makeText(breakable(text), name);
    label->setTextInteractionFlags(Qt::NoTextInteraction); // copies would contain break marks; the report has the text
    label->setAccessibleName(text);
    return label;
}

StatusIcon markOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Made:
    case ChangeState::Verified:
    case ChangeState::Undone:
        return StatusIcon::Proven;
    case ChangeState::UnderWay:
        return StatusIcon::Unknown;
    case ChangeState::Planned:
    case ChangeState::Waiting:
        break;
    }
    return StatusIcon::NotTried;
}

QString wordOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Planned:
        break;
    case ChangeState::Waiting:
        return ChangeLines::tr("waiting");
    case ChangeState::UnderWay:
        return ChangeLines::tr("being changed");
    case ChangeState::Made:
        return ChangeLines::tr("changed");
    case ChangeState::Verified:
        return ChangeLines::tr("changed and checked");
    case ChangeState::Undone:
        return ChangeLines::tr("undone");
    }
    return {};
}

ChangeState stateOf(const engine::JournalledChange &change, engine::RepairState run)
{
    if (change.restored)
        return ChangeState::Undone;
    if (!change.made)
        return ChangeState::UnderWay;
    return run == engine::RepairState::Done ? ChangeState::Verified : ChangeState::Made;
}

} // namespace

ChangeBox::ChangeBox(const std::vector<engine::PlannedChange> &changes)
{
    const int line = lineHeight(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(line / 2, line / 3, line / 2, line / 3);
    layout->setSpacing(line / 4);
    for (const engine::PlannedChange &planned : changes) {
        QLabel *label = makeExact(exactly(planned.before, planned.change), "changeStates");
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(label->font().pointSizeF() * 0.93);
        label->setFont(fixed);
        Row row{planned.change, new StatusIconWidget(StatusIcon::NotTried), makeHint({}, "changeWord")};
        row.word->setWordWrap(false);
        auto *across = new QHBoxLayout;
        across->setSpacing(line / 2);
        across->addWidget(row.mark, 0, Qt::AlignTop);
        across->addWidget(label, 1);
        across->addWidget(row.word, 0, Qt::AlignTop);
        layout->addLayout(across);
        m_rows.push_back(row);
    }
    reset();
}

void ChangeBox::follow(const engine::JournalledRun *run)
{
    for (const Row &row : m_rows) {
        const auto isOurs = [&row](const engine::JournalledChange &one) { return samePlace(one.change, row.change); };
        const auto *end = run ? run->changes.data() + run->changes.size() : nullptr;
        const auto *found = run ? std::find_if(run->changes.data(), end, isOurs) : nullptr;
        show(row, found == end ? ChangeState::Waiting : stateOf(*found, run->state));
    }
}

void ChangeBox::reset()
{
    for (const Row &row : m_rows)
        show(row, ChangeState::Planned);
}

void ChangeBox::show(const Row &row, ChangeState state)
{
    row.mark->setVisible(state != ChangeState::Planned);
    row.word->setVisible(state != ChangeState::Planned);
    row.mark->setMark(markOf(state));
    row.mark->setAccessibleName(wordOf(state));
    row.word->setText(wordOf(state));
}

void ChangeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::cardEdge(palette()));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kBoxRadius, kBoxRadius);
}

std::vector<ChangeLine> linesOf(const engine::JournalledRun &run)
{
    std::vector<ChangeLine> lines;
    for (const engine::JournalledChange &change : run.changes) {
        const ChangeState state = stateOf(change, run.state);
        if (state == ChangeState::Undone)
            lines.push_back({change.change, change.before, state});
        else
            lines.push_back({change.before, change.change, state});
    }
    return lines;
}

QWidget *makeChangeSentences(const std::vector<ChangeLine> &lines)
{
    auto *list = new QWidget;
    const int line = lineHeight(list);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 4);
    for (const ChangeLine &change : lines) {
        const QString sentence = shortly(change.before, change.after);
        QLabel *label = makeExact(change.state == ChangeState::UnderWay
                                      ? ChangeLines::tr("%1 (it is not certain that this was done)").arg(sentence)
                                      : sentence,
                                  "changePlace");
        layout->addWidget(label);
    }
    return list;
}

} // namespace fix789::ui
