// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/stage_model.h"

#include "report/stage_text.h"
#include "ui/widgets/status_icon.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace fix789::ui {
namespace {

enum Column { Step, Port, Answer, Detail, Time, ColumnCount };

StatusIcon markOf(StageOutcome outcome)
{
    switch (outcome) {
    case StageOutcome::Answered:
        return StatusIcon::Proven;
    case StageOutcome::Silent:
        return StatusIcon::Unknown;
    case StageOutcome::Refused:
    case StageOutcome::Unreachable:
        return StatusIcon::Broken;
    case StageOutcome::NotTried:
        return StatusIcon::NotTried;
    }
    return StatusIcon::Unknown;
}

QIcon iconFor(StatusIcon mark)
{
    constexpr int kSide = 64; // scaled down to the view's icon size, crisp up to 400 %
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(2, 2, kSide - 4, kSide - 4), mark, QGuiApplication::palette());
    return QIcon(pixmap);
}

} // namespace

StageModel::StageModel(const IkeObservation &observation, QObject *parent)
    : QAbstractTableModel(parent), m_observation(observation)
{
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_observation.stages.size());
}

int StageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StageResult &stage = m_observation.stages[std::size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == Answer)
        return iconFor(markOf(stage.outcome));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Step:
        return report::nameOfStage(stage).translated();
    case Port:
        return QStringLiteral("UDP %1").arg(stage.port);
    case Answer:
        return report::nameOfOutcome(stage.outcome).translated();
    case Detail:
        return report::detailOfStage(stage).translated();
    case Time:
        return stage.ms < 0 ? QString() : tr("%1 ms").arg(QLocale().toString(stage.ms));
    default:
        return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Port:
        return tr("Port");
    case Answer:
        return tr("Result");
    case Detail:
        return tr("Details");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace fix789::ui
