// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/stage_table.h"

#include "ui/widgets/stage_model.h"
#include "ui/widgets/typography.h"

#include <QHeaderView>
#include <QTableView>
#include <QTimer>

namespace fix789::ui {
namespace {

constexpr int kDetail = 3;

// As high as its rows, whose details wrap to the column widths.
void fitHeight(QTableView &table)
{
    table.resizeRowsToContents();
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + table.verticalHeader()->length() + 2);
}

} // namespace

QWidget *makeStageTable(const IkeObservation &observation)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("rungTable"));
    table->setAccessibleName(StageModel::tr("The negotiation, step by step"));
    table->setModel(new StageModel(observation, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    const int line = lineHeight(table);
    table->setIconSize({line, line});
    table->verticalHeader()->setMinimumSectionSize(line * 3 / 2);
    auto *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(kDetail, QHeaderView::Stretch);
    // Only once all columns have their widths: until then the details would wrap in a narrow one.
    auto *fit = new QTimer(table);
    fit->setSingleShot(true);
    fit->setInterval(0);
    QObject::connect(fit, &QTimer::timeout, table, [table] { fitHeight(*table); });
    QObject::connect(header, &QHeaderView::sectionResized, fit, qOverload<>(&QTimer::start));
    fitHeight(*table);
    return table;
}

} // namespace fix789::ui
