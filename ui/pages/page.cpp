// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/page.h"

#include "ui/look/announce.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace fix789::ui {

Page::Page(Session &session, const char *name, ColumnKind kind)
    : m_session(session), m_recorded(new QWidget), m_recordedName(makeText({}, "recordedComputer")),
      m_headline(makeHeadline("headline"))
{
    setObjectName(QString::fromLatin1(name));
    m_say.setSingleShot(true);
    connect(&m_say, &QTimer::timeout, this, &Page::say);
    const int line = lineHeight(this);

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth(this) + (kind == ColumnKind::CaptionsAndText ? kCaptionLines * line : 0));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, line / 2, 0);
    m_column->setSpacing(line);

    auto *sheet = new QWidget;
    auto *across = new QHBoxLayout;
    across->addWidget(column, 1);
    across->addStretch(0);
    auto *down = new QVBoxLayout(sheet);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(line);
    down->addWidget(m_headline); // its letters are larger, so it may be wider than the column
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
    m_recordedName->setMaximumWidth(columnWidth(this));
    recorded->addWidget(m_recordedName, 1);
    recorded->addStretch(0);
    m_foot = new QVBoxLayout;
    m_foot->setSpacing(line / 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    layout->setSpacing(line);
    layout->addWidget(m_recorded);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_foot);

    connect(&m_session, &Session::computerChanged, this, &Page::showWhichComputer);
    showWhichComputer();
}

void Page::initializePage()
{
    showWhichComputer();
}

void Page::setHeadline(const QString &sentence)
{
    m_headline->setText(sentence);
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
