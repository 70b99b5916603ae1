// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/send_page.h"

#include "ui/widgets/message_card.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

namespace fix789::ui {

SendPage::SendPage(Session &session) : Page(session, "sendPage"), m_messages(new QVBoxLayout)
{
    column()->addWidget(makeText(tr("It says what was found, how we know, and what they are asked to do. It names the server; "
                                    "your account and your folders are left out.")));
    m_messages->setSpacing(lineHeight(this) * 3 / 2);
    column()->addLayout(m_messages);
    column()->addStretch(1);
    setButtonText(QWizard::NextButton, tr("I have &sent it"));
}

void SendPage::initializePage()
{
    Page::initializePage();
    clear(m_messages);
    const std::vector<report::Message> messages = session().messages();
    setHeadline(messages.size() == 1 ? tr("This is for %1").arg(diagnosis::nameOf(messages.front().to).translated())
                                     : tr("Others have to do this"));
    for (const report::Message &message : messages)
        m_messages->addWidget(new MessageCard(message, session().services().openUrl));
}

// After a repair the user has already seen the outcome.
int SendPage::nextId() const
{
    return session().repair().end == Repair::End::NotBegun ? int(PageId::Outcome) : -1;
}

} // namespace fix789::ui
