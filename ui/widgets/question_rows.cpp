// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/question_rows.h"

#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace fix789::ui {
namespace {

struct QuestionRows {
    Q_DECLARE_TR_FUNCTIONS(QuestionRows)
};

constexpr std::array kQuestions{diagnosis::Question::WindowsHereConnects, diagnosis::Question::ElsewhereConnects,
                                diagnosis::Question::OthersConnect,       diagnosis::Question::EverWorked,
                                diagnosis::Question::WorkedHereBefore,    diagnosis::Question::ServerChanged,
                                diagnosis::Question::InsideOffice,        diagnosis::Question::HotspotWorks};

class Row {
public:
    Row(diagnosis::Question question, const TakeAnswer &take)
        : m_question(question), m_take(take), m_text(diagnosis::textOf(question).translated()), m_layout(new QVBoxLayout),
          m_buttons(new QHBoxLayout)
    {
        m_layout->setSpacing(lineHeight(m_label) / 4);
        m_layout->addWidget(m_label);
        m_layout->addLayout(m_buttons);
        m_buttons->setSpacing(lineHeight(m_label) / 2);
        m_buttons->addStretch(1);
    }

    void say(const QString &sentence, const char *name)
    {
        m_label->setText(sentence);
        m_label->setObjectName(QString::fromLatin1(name));
    }
    /// The button's accessible name contains the question, because a screen reader may meet the button on its own.
    void addButton(const QString &word, Reply reply, const QString &name)
    {
        auto *button = new QPushButton(word);
        button->setObjectName(name + u':' + toString(m_question));
        button->setAccessibleName(QuestionRows::tr("%1 %2").arg(m_text, word));
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, button,
                         [take = m_take, question = m_question, reply] { take(question, reply); });
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QVBoxLayout *layout() const { return m_layout; }

private:
    diagnosis::Question m_question;
    TakeAnswer m_take;
    QString m_text;
    QLabel *m_label = makeText({});
    QVBoxLayout *m_layout;
    QHBoxLayout *m_buttons;
};

} // namespace

QWidget *makeQuestionRows(const std::vector<diagnosis::Question> &open, UserAnswers given, const TakeAnswer &take)
{
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(rows) / 2);
    for (const diagnosis::Question question : open) {
        Row row(question, take);
        row.say(row.text(), "question");
        row.addButton(QuestionRows::tr("Yes"), Reply::Yes, QStringLiteral("yes"));
        row.addButton(QuestionRows::tr("No"), Reply::No, QStringLiteral("no"));
        layout->addLayout(row.layout());
    }
    for (const diagnosis::Question question : kQuestions) {
        const Reply reply = diagnosis::replyTo(given, question);
        if (reply == Reply::Unknown)
            continue;
        Row row(question, take);
        row.say(reply == Reply::Yes ? QuestionRows::tr("%1 You said: yes.").arg(row.text())
                                    : QuestionRows::tr("%1 You said: no.").arg(row.text()),
                "answered");
        row.addButton(QuestionRows::tr("I do not know"), Reply::Unknown, QStringLiteral("unknown"));
        layout->addLayout(row.layout());
    }
    if (layout->count() > 0)
        return rows;
    delete rows;
    return nullptr;
}

} // namespace fix789::ui
