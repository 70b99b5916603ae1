// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/page.h"

#include "ui/look/announce.h"
#include "ui/look/hero.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace fix789::ui {
namespace {

// Beyond about 110 characters the eye loses the next line.
int widestText(const QWidget *widget)
{
    return columnWidth(widget) * 23 / 20;
}

} // namespace

Page::Page(Session &session, const char *name)
    : m_session(session), m_recorded(new QWidget), m_recordedName(makeHint({}, "recordedComputer")),
      m_headline(makeHeadline("headline")), m_below(makeHint({}, "below")), m_hero(new Hero)
{
    setObjectName(QString::fromLatin1(name));
    m_say.setSingleShot(true);
    connect(&m_say, &QTimer::timeout, this, &Page::say);
    const int line = lineHeight(this);

    auto *column = new QWidget;
    column->setMaximumWidth(widestText(this) + (kCaptionLines + 8) * line);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(line * 3 / 5);

    auto *sheet = new QWidget;
    auto *across = new QHBoxLayout;
    across->addWidget(column, 1);
    across->addStretch(0);
    auto *down = new QVBoxLayout(sheet);
    down->setContentsMargins(0, 0, 1, line / 2);
    down->setSpacing(line * 3 / 5);
    for (QWidget *top : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_below), static_cast<QWidget *>(m_hero)}) {
        top->setMaximumWidth(top == m_hero ? column->maximumWidth() : widestText(this));
        top->hide();
        // In a row, which asks for the height at the width that it gets; a column would ask for that at its own.
        auto *row = new QHBoxLayout;
        row->addWidget(top, 1);
        row->addStretch(0);
        down->addLayout(row);
    }
    down->addLayout(across, 1);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("scroll"));
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The sheet shares the window's background.
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);

    auto *recorded = new QHBoxLayout(m_recorded);
    recorded->setContentsMargins(0, 0, 0, 0);
    recorded->setSpacing(line / 2);
    recorded->addWidget(new StatusIconWidget(StatusIcon::Worth), 0, Qt::AlignTop);
    recorded->addWidget(m_recordedName, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(line / 2, line * 4 / 5, 0, 0);
    layout->setSpacing(line * 3 / 5);
    layout->addWidget(m_recorded);
    layout->addWidget(scroll, 1);
    m_foot = new QVBoxLayout;
    m_foot->setSpacing(line / 2);
    layout->addLayout(m_foot);

    connect(&m_session, &Session::computerChanged, this, &Page::showWhichComputer);
    showWhichComputer();
}

void Page::initializePage()
{
    showWhichComputer();
}

QList<QWizard::WizardButton> Page::buttons() const
{
    QList<QWizard::WizardButton> buttons{kTools, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton};
    buttons << (nextId() < 0 ? QWizard::FinishButton : QWizard::CancelButton);
    return buttons;
}

void Page::setTools(std::vector<Tool> tools)
{
    m_tools = std::move(tools);
    Q_EMIT buttonsChanged();
}

void Page::setHeadline(const QString &sentence, const QString &below)
{
    m_headline->setText(sentence);
    m_below->setText(below);
    m_hero->hide();
    m_headline->show();
    m_below->setVisible(!below.isEmpty());
    m_toSay = sentence;
    m_say.start();
}

void Page::setHero(Tone tone, const QString &sentence, const QString &below)
{
    m_hero->setAnswer(tone, sentence, below);
    m_headline->hide();
    m_below->hide();
    m_hero->show();
    m_toSay = sentence;
    m_say.start();
}

// QWizard hides and shows its pages whenever it lays itself out; only what holds afterwards counts.
void Page::say()
{
    const QString now = isVisible() ? m_toSay : QString();
    if (now != std::exchange(m_said, now))
        announce(this, now, Urgency::WhenIdle);
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_say.start();
    return QWizardPage::event(event);
}

// Wrapped text would need more than the smallest window has; the column scrolls instead.
QSize Page::minimumSizeHint() const
{
    return {20 * lineHeight(this), 12 * lineHeight(this)};
}

void Page::showWhichComputer()
{
    m_recorded->setVisible(m_session.isRecorded());
    if (m_session.isPractice())
        m_recordedName->setText(tr("Practice computer (recorded). Your own computer is neither checked nor changed."));
    else
        m_recordedName->setText(
            tr("Recorded computer %1. Your own computer is neither checked nor changed.").arg(quoted(m_session.recordedName())));
}

} // namespace fix789::ui
