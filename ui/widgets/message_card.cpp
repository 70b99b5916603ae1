// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/message_card.h"

#include "ui/widgets/typography.h"

#include "base/atomic_file.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
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
    explicit MessageText(const QString &text)
    {
        setObjectName(QStringLiteral("messageBody"));
        setPlainText(text);
        setReadOnly(true);
        setTabChangesFocus(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(lineHeight(this) / 2.0);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextEdit::resizeEvent(event);
        document()->setTextWidth(viewport()->width());
        setFixedHeight(int(document()->size().height()) + 2 * frameWidth());
    }
};

} // namespace

MessageCard::MessageCard(report::Message message, OpenUrl openUrl)
    : m_message(std::move(message)), m_openUrl(std::move(openUrl)), m_said(makeHint({}, "messageSaid"))
{
    const int line = lineHeight(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 3);
    QLabel *to = makeHeading(tr("For %1").arg(diagnosis::nameOf(m_message.to).translated()));
    to->setObjectName(QStringLiteral("messageTo"));
    layout->addWidget(to);
    layout->addWidget(makeText(tr("Subject: %1").arg(m_message.subject), "messageSubject"));
    auto *row = new QHBoxLayout;
    row->setSpacing(line / 2);
    const auto add = [&](const QString &word, const char *name, auto act) {
        auto *button = new QPushButton(word);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("&Copy"), "copyMessage", [this] {
        QGuiApplication::clipboard()->setText(whole(m_message));
        m_said->setText(tr("Copied. Paste it into an email or a chat."));
    });
    add(tr("&Save..."), "saveMessage", [this] { save(); });
    if (m_openUrl)
        add(tr("&Print..."), "printMessage", [this] { print(); });
    row->addWidget(m_said, 1);
    layout->addLayout(row); // above the text, which may be longer than the window
    auto *body = new MessageText(m_message.body);
    body->setAccessibleName(to->text());
    to->setBuddy(body);
    layout->addWidget(body);
}

QString MessageCard::whole(const report::Message &message)
{
    return message.subject + QStringLiteral("\n\n") + message.body;
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
    m_said->setText(written ? tr("Saved.") : tr("The file could not be written."));
    return written;
}

void MessageCard::print()
{
    const bool shown = m_printed.show(printedPage(m_message), m_openUrl);
    m_said->setText(shown ? tr("The request is open in your browser. Print it from there.")
                          : tr("Your browser could not be opened. Save the request and print the file."));
}

} // namespace fix789::ui
