// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

class QLabel;

namespace fix789::ui {

class HeroSign;

/// The answer of a page, in shape, colour and words.
class Hero : public QWidget {
    Q_OBJECT

public:
    explicit Hero(QWidget *parent = nullptr);

    /// `below` says what it means, quieter; may be empty.
    void setAnswer(Tone tone, const QString &sentence, const QString &below);
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    HeroSign *m_sign;
    QLabel *m_sentence;
    QLabel *m_below;
};

} // namespace fix789::ui
