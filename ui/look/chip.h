// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QRadioButton>

namespace fix789::ui {

/// One of several choices, drawn as a pill; for screen readers and keyboards a radio button.
class ChoiceChip : public QRadioButton {
    Q_OBJECT

public:
    explicit ChoiceChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

/// An answer that takes effect at once, drawn as a pill; a button.
class AnswerChip : public QPushButton {
    Q_OBJECT

public:
    explicit AnswerChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fix789::ui
