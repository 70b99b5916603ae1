// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/typography.h"

#include "ui/look/accessible_role.h"
#include "ui/look/theme.h"
#include "ui/widgets/status_icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>

namespace fix789::ui {
namespace {

// Quieter than the text, also after the palette has changed.
class HintLabel : public QLabel {
public:
    using QLabel::QLabel;

    void soften()
    {
        QPalette soft = QGuiApplication::palette();
        soft.setColor(QPalette::WindowText, theme::softText(soft));
        if (soft != palette())
            setPalette(soft);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            soften();
    }
};

QLabel *dress(QLabel *label, const char *name)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeWrapped(const QString &text, const char *name)
{
    return dress(new QLabel(text), name);
}

} // namespace

int lineHeight(const QWidget *widget)
{
    return widget->fontMetrics().height();
}

int columnWidth(const QWidget *widget)
{
    return widget->fontMetrics().averageCharWidth() * 80;
}

QLabel *makeText(const QString &text, const char *name)
{
    return makeWrapped(text, name);
}

QLabel *makeHeadline(const char *name)
{
    QLabel *label = makeWrapped({}, name);
    setRole(label, QAccessible::Heading);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *makeHeading(const QString &text)
{
    QLabel *label = makeWrapped(text, "heading");
    setRole(label, QAccessible::Heading);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *makeHint(const QString &text, const char *name)
{
    auto *label = new HintLabel(text);
    label->soften();
    return dress(label, name);
}

QWidget *makeMarked(StatusIcon mark, const QString &sentence, const char *name, const QString &hint)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(row) / 2);
    auto *sign = new StatusIconWidget(mark);
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(makeText(sentence, name));
    if (!hint.isEmpty())
        text->addWidget(makeHint(hint));
    layout->addLayout(text, 1);
    return row;
}

QString breakable(const QString &name)
{
    static constexpr QChar kZeroWidthSpace(0x200B);
    QString out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        out += name[i];
        const bool separator = name[i] == u'\\' || name[i] == u'/' || name[i] == u'.' || name[i] == u'_';
        const bool humps = i + 1 < name.size() && name[i].isLower() && name[i + 1].isUpper();
        if (separator || humps)
            out += kZeroWidthSpace;
    }
    return out;
}

QString quoted(const QString &name)
{
    return QLocale().quoteString(name);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

} // namespace fix789::ui
