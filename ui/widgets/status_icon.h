// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/finding.h"

#include <QColor>
#include <QWidget>

class QPainter;
class QPalette;

namespace fix789::ui {

/// Shows a state by shape first and colour second, so that it is readable in greyscale.
enum class StatusIcon {
    Proven,   ///< a ring with a tick
    Broken,   ///< a full octagon with a cross
    Unknown,  ///< a dashed ring with a question mark
    NotTried, ///< a thin ring with a dash
    Worth     ///< a ring with an i: worth knowing, not a fault
};

StatusIcon markFor(FindingVerdict verdict);
/// The word for the state: "broken".
QString wordFor(StatusIcon mark);
/// At least 4.5:1 against the palette's window and base colours, light and dark.
QColor colourFor(StatusIcon mark, const QPalette &palette);
/// Draws it crisply into a square of any size.
void paintMark(QPainter &painter, const QRectF &square, StatusIcon mark, const QPalette &palette);
/// The same shape as a full disc in `ink`, its sign in `sign`: where it is the largest thing around.
void paintDisc(QPainter &painter, const QRectF &square, StatusIcon mark, const QColor &ink, const QColor &sign);

/// An icon as high as a line of text, to go beside one.
class StatusIconWidget : public QWidget {
public:
    explicit StatusIconWidget(StatusIcon mark, QWidget *parent = nullptr);

    StatusIcon mark() const { return m_mark; }
    void setMark(StatusIcon mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusIcon m_mark;
};

} // namespace fix789::ui
