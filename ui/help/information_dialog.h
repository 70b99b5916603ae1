// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace fix789::ui {

/// Something to read beside the pages: a headline, a column that scrolls, and "Close". It deletes itself.
class InformationDialog : public QDialog {
    Q_OBJECT

public:
    InformationDialog(const QString &headline, const char *name, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace fix789::ui
