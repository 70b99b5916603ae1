// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

namespace fix789::ui {

/// The requests to other people, ready to paste.
class SendPage : public Page {
    Q_OBJECT

public:
    explicit SendPage(Session &session);

    void initializePage() override;
    int nextId() const override;

private:
    QVBoxLayout *m_messages;
};

} // namespace fix789::ui
