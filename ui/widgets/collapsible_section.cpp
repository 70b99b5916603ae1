// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/collapsible_section.h"

#include "ui/look/accessible_role.h"
#include "ui/widgets/typography.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace fix789::ui {

CollapsibleSection::CollapsibleSection(const QString &title, const char *name, std::function<void(QVBoxLayout *)> fill)
    : m_button(new QToolButton), m_body(new QWidget), m_fill(std::move(fill))
{
    setObjectName(QString::fromLatin1(name));
    m_button->setObjectName(objectName() + QStringLiteral("Button"));
    m_button->setText(title);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);

    const int line = lineHeight(this);
    m_contents = new QVBoxLayout(m_body);
    m_contents->setContentsMargins(line + line / 2, line / 4, 0, line / 2);
    m_contents->setSpacing(line / 3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_body);

    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(m_body->isHidden()); });
    setOpen(false);
}

// The button stays flat: a sunken one would look like a switch in its on position.
void CollapsibleSection::setOpen(bool open)
{
    if (open && m_fill)
        std::exchange(m_fill, {})(m_contents);
    m_button->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    setExpanded(m_button, open);
    m_body->setVisible(open);
}

} // namespace fix789::ui
