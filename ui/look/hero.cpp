// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/hero.h"

#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

StatusIcon markOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return StatusIcon::Proven;
    case Tone::Bad:
        return StatusIcon::Broken;
    case Tone::Open:
        return StatusIcon::Unknown;
    case Tone::Info:
        return StatusIcon::Worth;
    }
    return StatusIcon::Worth;
}

} // namespace

// Almost two lines high; its name is the word for the state, which a screen reader says before the sentence.
class HeroSign : public StatusIconWidget {
public:
    HeroSign() : StatusIconWidget(StatusIcon::Worth) {}

    void setTone(Tone tone)
    {
        m_tone = tone;
        setMark(markOf(tone));
        update();
    }
    QSize sizeHint() const override
    {
        const int side = lineHeight(this) * 9 / 5;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintDisc(painter, rect(), mark(), theme::ink(m_tone, palette()), theme::ground(m_tone, palette()));
    }

private:
    Tone m_tone = Tone::Info;
};

Hero::Hero(QWidget *parent)
    : QWidget(parent), m_sign(new HeroSign), m_sentence(makeHeadline("headline")), m_below(makeHint({}, "below"))
{
    setObjectName(QStringLiteral("hero"));
    const int line = lineHeight(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(line / 5);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_below);
    words->addStretch(1);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(line, line * 4 / 5, line, line * 4 / 5);
    across->setSpacing(line * 7 / 10);
    across->addWidget(m_sign, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Hero::setAnswer(Tone tone, const QString &sentence, const QString &below)
{
    m_tone = tone;
    m_sign->setTone(tone);
    m_sentence->setText(sentence);
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    update();
}

void Hero::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::edge(m_tone, palette()));
    painter.setBrush(theme::ground(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace fix789::ui
