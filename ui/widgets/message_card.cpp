// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/message_card.h"

#include "ui/look/flow_layout.h"
#include "ui/texts/mail_link.h"
#include "ui/widgets/typography.h"

#include "base/atomic_file.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

// The browser opens its print dialogue at once; text found on networks is escaped.
QByteArray printedPage(const report::Message &message)
{
    const QString page = QStringLiteral("<!DOCTYPE html><html dir=\"%1\"><meta charset=\"utf-8\"><title>%2</title>"
                                        "<style>body{font:12pt/1.5 sans-serif;max-width:40em;margin:2em}"
                                        "pre{font:inherit;white-space:pre-wrap}</style>"
                                        "<body onload=\"print()\"><h1>%2</h1><pre>%3</pre></body></html>\n");
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return page
        .arg(mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"), message.subject.toHtmlEscaped(),
             message.body.toHtmlEscaped())
        .toUtf8();
}

// As high as its text, so that only the page scrolls; users can read, select and hear it, but not edit it.
class MessageText : public QTextEdit {
public:
    MessageText()
    {
        setObjectName(QStringLiteral("messageBody"));
        setReadOnly(true);
        setFrameShape(QFrame::StyledPanel); // shows the focus
        setTabChangesFocus(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(fontMetrics().height() / 2);
        viewport()->setAutoFillBackground(false); // the card's ground
    }

    void setWords(const QString &words)
    {
        setPlainText(words);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextEdit::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        document()->setTextWidth(viewport()->width());
        setFixedHeight(int(document()->size().height()) + 2 * frameWidth());
    }
};

} // namespace

MessageCard::MessageCard(report::Message message, OpenUrl openUrl, bool named)
    : Card("messageCard"), m_openUrl(std::move(openUrl)), m_subject(makeHeading({})), m_body(new MessageText),
      m_said(makeHint({}, "messageSaid"))
{
    const int line = lineHeight(this);
    const QString to = diagnosis::nameOf(message.to).translated();
    m_subject->setObjectName(QStringLiteral("messageSubject"));
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 3);
    if (named)
        layout->addWidget(makeHint(tr("For %1").arg(to), "messageTo"));
    layout->addWidget(m_subject);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(line / 2, buttons);
    const auto add = [&](const QString &word, const char *name, void (MessageCard::*act)()) {
        auto *button = new QPushButton(word);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("&Copy"), "copyMessage", &MessageCard::copy);
    if (m_openUrl)
        add(tr("&E-mail..."), "mailMessage", &MessageCard::mail);
    add(tr("&Save..."), "saveMessage", &MessageCard::save);
    if (m_openUrl)
        add(tr("&Print..."), "printMessage", &MessageCard::print);
    layout->addWidget(buttons); // above the text, which may be longer than the window
    m_said->hide();
    layout->addWidget(m_said);
    addWidget(head);
    m_body->setAccessibleName(tr("Request to %1").arg(to));
    addWidget(m_body);
    setMessage(message);
}

void MessageCard::setMessage(const report::Message &message)
{
    m_message = message;
    m_subject->setText(m_message.subject);
    static_cast<MessageText *>(m_body)->setWords(m_message.body.trimmed());
    say({});
}

void MessageCard::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

QString MessageCard::whole(const report::Message &message)
{
    return message.subject + QStringLiteral("\n\n") + message.body;
}

void MessageCard::copy()
{
    QGuiApplication::clipboard()->setText(whole(m_message));
    say(tr("Copied. Paste it into an e-mail or a chat."));
}

// What does not fit is in the clipboard, where the message says it is.
void MessageCard::mail()
{
    const MailLink link =
        mailLink(m_message.subject, m_message.body, tr("(The whole request is on the clipboard: paste it here.)"));
    if (!link.whole)
        QGuiApplication::clipboard()->setText(whole(m_message));
    if (!m_openUrl(link.url))
        say(tr("No mail program could be opened. Copy the request and paste it into your mail."));
    else if (link.whole)
        say(tr("The request is open in your mail program. Enter the recipient and send it."));
    else
        say(tr("The beginning is open in your mail program. The whole request is on the clipboard: paste it there."));
}

void MessageCard::save()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the request"), QStringLiteral("fix789-request.txt"),
                                                      tr("Text files (*.txt)"));
    if (!file.isEmpty())
        saveTo(file);
}

bool MessageCard::saveTo(const QString &file)
{
    const bool written = writeAtomicFile(file, whole(m_message).toUtf8(), QStringLiteral("writing a message")).has_value();
    say(written ? tr("Saved.") : tr("The file could not be written."));
    return written;
}

void MessageCard::print()
{
    const bool shown = m_printed.show(printedPage(m_message), m_openUrl);
    say(shown ? tr("The request is open in your browser. Print it from there.")
              : tr("Your browser could not be opened. Save the request and print the file."));
}

} // namespace fix789::ui
