// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QWidget>

namespace fix789::ui {

/// A line drawing of resources/icons (":/icons/NAME.png") in one colour. `side` in device-independent pixels.
QPixmap tintedIcon(const char *name, int side, qreal ratio, const QColor &colour);

/// For a button that asks for an administrator: Windows' own shield where it has one, else ours in the colour of the button's
/// words (FlatStyle).
QIcon shieldIcon(const QWidget *widget);

/// Such a drawing beside quiet words, in their colour; the words say what it means.
class TintedSign : public QWidget {
    Q_OBJECT

public:
    /// `name`: static storage.
    TintedSign(const char *name, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_name;
};

} // namespace fix789::ui
