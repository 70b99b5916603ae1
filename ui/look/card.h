// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace fix789::ui {

/// One line of thought: a caption, what is said about it, and what can be done. In a narrow card the caption stands above.
class CardRow : public QWidget {
    Q_OBJECT

public:
    /// Takes `content` and `action`; `action` may be nullptr.
    CardRow(const QString &caption, QWidget *content, QWidget *action = nullptr);

    QWidget *caption() const { return m_caption; }
    void setCompact(bool compact);
    /// What its parts need beside each other.
    int widthBeside() const;
    /// Of its parts below each other, also while they stand beside each other: a card that has become too narrow must get to
    /// know.
    QSize minimumSizeHint() const override;

private:
    void arrange();

    QGridLayout *m_grid;
    QWidget *m_caption;
    QWidget *m_content;
    QWidget *m_action;
    bool m_compact = false;
};

/// A sheet with rounded corners on the page, its rows separated by thin lines.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const char *name = "", QWidget *parent = nullptr);

    CardRow *addRow(const QString &caption, QWidget *content, QWidget *action = nullptr);
    /// Over the whole width, separated as a row is.
    void addWidget(QWidget *widget);
    /// Closer to what stands above it, without a line.
    void addBelow(QWidget *widget);
    /// Removes and deletes all rows.
    void clearRows();
    bool isEmpty() const { return m_rows == 0; }
    int rowCount() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitRows();

    QVBoxLayout *m_layout;
    int m_rows = 0;
};

} // namespace fix789::ui
