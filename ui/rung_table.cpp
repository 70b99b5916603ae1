// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/rung_table.h"

#include "ui/rung_model.h"
#include "ui/typography.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>

namespace fix789 {
namespace {

// As high as its rows, whose details wrap as the width wants it.
class RungTable : public QTableView {
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        if (event->size().width() == event->oldSize().width())
            return;
        resizeRowsToContents();
        setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2);
    }
};

} // namespace

QWidget *makeRungTable(const IkeObservation &observation)
{
    auto *table = new RungTable;
    table->setObjectName(QStringLiteral("rungTable"));
    table->setAccessibleName(RungModel::tr("The negotiation, rung by rung"));
    table->setModel(new RungModel(observation, table));
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
    header->setSectionResizeMode(3, QHeaderView::Stretch);
    return table;
}

} // namespace fix789
