// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/question_rows.h"

#include "ui/look/chip.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <utility>

namespace fix789::ui {
namespace {

struct QuestionRows {
    Q_DECLARE_TR_FUNCTIONS(QuestionRows)
};

constexpr std::array kQuestions{diagnosis::Question::WindowsHereConnects, diagnosis::Question::ElsewhereConnects,
                                diagnosis::Question::OthersConnect,       diagnosis::Question::EverWorked,
                                diagnosis::Question::WorkedHereBefore,    diagnosis::Question::ServerChanged,
                                diagnosis::Question::InsideOffice,        diagnosis::Question::HotspotWorks};

// The question with its answers beside it; where there is no room, below it.
class Row : public QWidget {
public:
    Row(diagnosis::Question question, TakeAnswer take)
        : m_question(question), m_take(std::move(take)), m_text(diagnosis::textOf(question).translated())
    {
        const int line = lineHeight(this);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(line);
        auto *chips = new QWidget;
        m_chips = new QHBoxLayout(chips);
        m_chips->setContentsMargins(0, 0, 0, 0);
        m_chips->setSpacing(line / 2);
        layout->addWidget(m_label, 1);
        layout->addWidget(chips, 0, Qt::AlignVCenter);
    }

    void say(const QString &sentence, const char *name)
    {
        m_label->setText(sentence);
        m_label->setObjectName(QString::fromLatin1(name));
    }
    /// The button's accessible name contains the question, because a screen reader may meet the button on its own.
    void addButton(const QString &word, Reply reply, const QString &name)
    {
        auto *button = new AnswerChip(word);
        button->setObjectName(name + u':' + toString(m_question));
        button->setAccessibleName(QuestionRows::tr("%1 %2").arg(m_text, word));
        connect(button, &QPushButton::clicked, button,
                [take = m_take, question = m_question, reply] { take(question, reply); });
        m_chips->addWidget(button);
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    diagnosis::Question m_question;
    TakeAnswer m_take;
    QString m_text;
    QLabel *m_label = makeText({});
    QHBoxLayout *m_chips;
};

} // namespace

std::vector<QWidget *> makeQuestionRows(const std::vector<diagnosis::Question> &open, UserAnswers given, const TakeAnswer &take)
{
    std::vector<QWidget *> rows;
    for (const diagnosis::Question question : open) {
        auto *row = new Row(question, take);
        row->say(row->text(), "question");
        row->addButton(QuestionRows::tr("Yes"), Reply::Yes, QStringLiteral("yes"));
        row->addButton(QuestionRows::tr("No"), Reply::No, QStringLiteral("no"));
        rows.push_back(row);
    }
    for (const diagnosis::Question question : kQuestions) {
        const Reply reply = diagnosis::replyTo(given, question);
        if (reply == Reply::Unknown)
            continue;
        auto *row = new Row(question, take);
        row->say(reply == Reply::Yes ? QuestionRows::tr("%1 You said: yes.").arg(row->text())
                                     : QuestionRows::tr("%1 You said: no.").arg(row->text()),
                 "answered");
        row->addButton(QuestionRows::tr("I do not know"), Reply::Unknown, QStringLiteral("unknown"));
        rows.push_back(row);
    }
    return rows;
}

} // namespace fix789::ui
