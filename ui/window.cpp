// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/window.h"

#include <utility>

namespace fix789::ui {

Window::Window(Session &session) : m_session(session)
{
    open();
}

void Window::open()
{
    m_wizard = std::make_unique<Wizard>(m_session);
    // Later: the menu that asks for it belongs to the wizard that goes.
    connect(m_wizard.get(), &Wizard::languageWanted, this, &Window::speak, Qt::QueuedConnection);
}

void Window::speak(const QString &tag)
{
    if (m_session.activity() != Activity::Idle || !m_session.services().speak)
        return;
    m_session.services().speak(tag);
    WindowChoices choices = m_session.choices();
    choices.language = tag;
    (void)m_session.keepChoices(choices); // otherwise the next start speaks the system's language
    const std::unique_ptr<Wizard> before = std::move(m_wizard);
    open();
    m_wizard->continueFrom(*before);
    if (before->isVisible())
        m_wizard->show(); // before the other goes: without a window the program would end
}

} // namespace fix789::ui
