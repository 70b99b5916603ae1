// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/send_page.h"

#include "ui/widgets/message_card.h"
#include "ui/widgets/stand_in_box.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace fix789::ui {

SendPage::SendPage(Session &session) : Page(session, "sendPage"), m_standIns(makeStandInBox()), m_messages(new QVBoxLayout)
{
    column()->addWidget(m_standIns);
    m_messages->setSpacing(lineHeight(this) * 3 / 5);
    column()->addLayout(m_messages);
    column()->addStretch(1);
    setButtonText(QWizard::NextButton, tr("I &have sent it"));
    connect(m_standIns, &QCheckBox::toggled, this, &SendPage::showMessages);
}

void SendPage::initializePage()
{
    Page::initializePage();
    clear(m_messages);
    m_cards.clear();
    const std::vector<report::Message> messages = session().messages();
    const QString below =
        tr("This is what leaves this computer, word for word. Your account's folders and hardware addresses are left out.");
    if (messages.size() == 1)
        setHeadline(tr("This is for %1").arg(diagnosis::nameOf(messages.front().to).translated()), below);
    else
        setHeadline(tr("Others have to do this"), below);
    for (const report::Message &message : messages) {
        m_cards.push_back(new MessageCard(message, session().services().openUrl, messages.size() > 1));
        if (m_cards.size() > 1) // a letter leads to one button
            for (QPushButton *button : m_cards.back()->findChildren<QPushButton *>())
                button->setText(button->text().remove(u'&'));
        m_messages->addWidget(m_cards.back());
    }
    if (m_standIns->isChecked())
        showMessages();
}

void SendPage::showMessages()
{
    const auto &report = session().reportAfter() ? session().reportAfter() : session().report();
    std::vector<report::Message> messages = session().messages();
    if (!report || messages.size() != m_cards.size())
        return;
    const report::StandIns standIns = session().standInsFor(*report);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (m_standIns->isChecked())
            messages[i] = {messages[i].to, standIns.in(messages[i].subject), standIns.in(messages[i].body)};
        m_cards[i]->setMessage(messages[i]);
    }
}

// After a repair the user has already seen the outcome.
int SendPage::nextId() const
{
    return session().repair().end == Repair::End::NotBegun ? int(PageId::Outcome) : -1;
}

} // namespace fix789::ui
