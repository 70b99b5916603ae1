// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/typography.h"

#include "ui/look/accessible_role.h"
#include "ui/widgets/status_icon.h"

#include <QBoxLayout>
#include <QLocale>

namespace fix789::ui {
namespace {

QLabel *makeWrapped(const QString &text, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
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
    label->setFont(font);
    return label;
}

QLabel *makeHeading(const QString &text)
{
    QLabel *label = makeWrapped(text, "heading");
    setRole(label, QAccessible::Heading);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *makeHint(const QString &text, const char *name)
{
    QLabel *label = makeWrapped(text, name);
    // Between background and text, four fifths of the way to the text: quieter, and still above 4.5:1.
    QPalette palette = label->palette();
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const auto mix = [](int a, int b) { return (a + 4 * b) / 5; };
    palette.setColor(QPalette::WindowText,
                     QColor(mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())));
    label->setPalette(palette);
    return label;
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
