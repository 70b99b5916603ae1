// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"

#include <QAbstractTableModel>

namespace fix789::ui {

/// The negotiation with a server, one stage per row: step, port, answer (with its icon), detail, time.
class StageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit StageModel(const IkeObservation &observation, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    IkeObservation m_observation;
};

} // namespace fix789::ui
