// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/rung_model.h"

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

QString stepName(Rung rung)
{
    switch (rung) {
    case Rung::Mm1:
        return RungModel::tr("First message");
    case Rung::Mm3:
        return RungModel::tr("Key exchange");
    case Rung::Auth:
        return RungModel::tr("Pre-shared key");
    case Rung::Decoy:
        return RungModel::tr("Wrong key on purpose");
    case Rung::Quick:
        return RungModel::tr("IPsec");
    case Rung::L2tp:
        return RungModel::tr("L2TP in the tunnel");
    case Rung::Ppp:
        return RungModel::tr("Sign-in");
    case Rung::Ikev2:
        return RungModel::tr("IKEv2, to compare");
    }
    return {};
}

QString outcomeName(RungOutcome outcome)
{
    switch (outcome) {
    case RungOutcome::Answered:
        return RungModel::tr("answered");
    case RungOutcome::Silent:
        return RungModel::tr("no answer");
    case RungOutcome::Refused:
        return RungModel::tr("refused");
    case RungOutcome::Unreachable:
        return RungModel::tr("unreachable");
    case RungOutcome::NotTried:
        return RungModel::tr("not tried");
    }
    return {};
}

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

QString detailOf(const RungResult &rung)
{
    if (rung.outcome == RungOutcome::Silent && rung.sends > 0)
        return RungModel::tr("%1 sends from %2 source ports")
            .arg(QLocale().toString(rung.sends), QLocale().toString(rung.sourcePorts));
    if (rung.icmp && !rung.icmp->reporter.isEmpty())
        return RungModel::tr("says %1").arg(rung.icmp->reporter);
    return rung.detail;
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
        return stepName(rung.rung);
    case Port:
        return QStringLiteral("UDP %1").arg(rung.port);
    case Answer:
        return outcomeName(rung.outcome);
    case Detail:
        return detailOf(rung);
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
