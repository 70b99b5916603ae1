// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/rung_model.h"

#include "report/rung_words.h"
#include "ui/mark.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace fix789 {
namespace {

enum Column { Step, Port, Answer, Detail, Time, ColumnCount };

Mark markOf(RungOutcome outcome)
{
    switch (outcome) {
    case RungOutcome::Answered:
        return Mark::Proven;
    case RungOutcome::Silent:
        return Mark::Unknown;
    case RungOutcome::Refused:
    case RungOutcome::Unreachable:
        return Mark::Broken;
    case RungOutcome::NotTried:
        return Mark::NotTried;
    }
    return Mark::Unknown;
}

QIcon iconFor(Mark mark)
{
    constexpr int kSide = 64; // scaled down to the view's icon size, crisp up to 400 %
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(2, 2, kSide - 4, kSide - 4), mark, QGuiApplication::palette());
    return QIcon(pixmap);
}

} // namespace

RungModel::RungModel(const IkeObservation &observation, QObject *parent) : QAbstractTableModel(parent), m_observation(observation)
{
}

int RungModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_observation.rungs.size());
}

int RungModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RungModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RungResult &rung = m_observation.rungs[std::size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == Answer)
        return iconFor(markOf(rung.outcome));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Step:
        return nameOfRung(rung).translated();
    case Port:
        return QStringLiteral("UDP %1").arg(rung.port);
    case Answer:
        return nameOfOutcome(rung.outcome).translated();
    case Detail:
        return detailOfRung(rung).translated();
    case Time:
        return rung.ms < 0 ? QString() : tr("%1 ms").arg(QLocale().toString(rung.ms));
    default:
        return {};
    }
}

QVariant RungModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Port:
        return tr("Port");
    case Answer:
        return tr("Answer");
    case Detail:
        return tr("Detail");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace fix789
