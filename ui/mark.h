// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/finding.h"

#include <QColor>
#include <QWidget>

class QPainter;
class QPalette;

namespace fix789 {

/// What is known of something, told by shape first and colour second, so that it is readable in grey.
enum class Mark {
    Proven,   ///< a ring with a tick
    Broken,   ///< a full octagon with a cross
    Unknown,  ///< a dashed ring with a question mark
    NotTried, ///< a thin ring with a dash
    Worth     ///< a ring with an i: true and worth knowing, not a fault
};

Mark markFor(FindingVerdict verdict);
/// The word that goes with the shape: "broken".
QString wordFor(Mark mark);
/// At least 4.5:1 against the palette's window and base colours, in light and in dark.
QColor colourFor(Mark mark, const QPalette &palette);
/// Draws it crisp into a square of any size.
void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QPalette &palette);

/// A mark as high as a line of text, to stand beside one.
class MarkSign : public QWidget {
public:
    explicit MarkSign(Mark mark, QWidget *parent = nullptr);

    Mark mark() const { return m_mark; }
    void setMark(Mark mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace fix789
