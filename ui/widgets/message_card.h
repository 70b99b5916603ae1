// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/message.h"
#include "ui/widgets/printed_page.h"

#include <QWidget>

class QLabel;

namespace fix789::ui {

/// A request to another person: to copy, save or print.
class MessageCard : public QWidget {
    Q_OBJECT

public:
    /// Without `openUrl` it offers no printing.
    MessageCard(report::Message message, OpenUrl openUrl);

    /// False, with a sentence shown, if the file could not be written.
    bool saveTo(const QString &file);

    /// Subject and body, as copied.
    static QString whole(const report::Message &message);

private:
    void save();
    void print();

    report::Message m_message;
    OpenUrl m_openUrl;
    PrintedPage m_printed;
    QLabel *m_said;
};

} // namespace fix789::ui
