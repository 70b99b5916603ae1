// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

#include <vector>

class QCheckBox;

namespace fix789::ui {

class MessageCard;

/// The requests to other people, as they leave this computer.
class SendPage : public Page {
    Q_OBJECT

public:
    explicit SendPage(Session &session);

    void initializePage() override;
    int nextId() const override;

private:
    void showMessages();

    QCheckBox *m_standIns;
    QVBoxLayout *m_messages;
    std::vector<MessageCard *> m_cards;
};

} // namespace fix789::ui
