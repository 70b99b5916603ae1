// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/message.h"
#include "ui/look/card.h"
#include "ui/widgets/printed_page.h"

class QLabel;
class QTextEdit;

namespace fix789::ui {

/// A request to another person, exactly as it leaves this computer: to copy, send, save or print.
class MessageCard : public Card {
    Q_OBJECT

public:
    /// Without `openUrl` it offers no e-mail and no printing. With `named` it says whom it is for.
    MessageCard(report::Message message, OpenUrl openUrl, bool named);

    /// Shows another wording in its place.
    void setMessage(const report::Message &message);
    /// False, with a sentence shown, if the file could not be written.
    bool saveTo(const QString &file);

    /// Subject and body, as copied.
    static QString whole(const report::Message &message);

private:
    void copy();
    void mail();
    void save();
    void print();
    void say(const QString &sentence);

    report::Message m_message;
    OpenUrl m_openUrl;
    PrintedPage m_printed;
    QLabel *m_subject;
    QTextEdit *m_body;
    QLabel *m_said;
};

} // namespace fix789::ui
