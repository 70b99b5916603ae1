// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The buttons in the window's lower edge: which are there, who has the focus, in which order they are read.
#include "ui/pages/page.h"
#include "ui/widgets/step_list.h"
#include "ui/wizard.h"

#include <QAbstractButton>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <array>

namespace fix789::ui {
namespace {

constexpr std::array kTools{QWizard::CustomButton1, QWizard::CustomButton2, QWizard::CustomButton3};
constexpr std::array kToolOptions{QWizard::HaveCustomButton1, QWizard::HaveCustomButton2, QWizard::HaveCustomButton3};

bool isOnAPage(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QWizardPage *>(parent))
            return true;
    return false;
}

// What Tab reaches in a layout, in the order of the layout: what a page adds later stands last by itself.
void addStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        addStops(item->layout(), stops);
        QWidget *widget = item->widget();
        if (!widget || widget->isHidden())
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            stops << widget;
        if (auto *scroll = qobject_cast<QScrollArea *>(widget))
            widget = scroll->widget();
        addStops(widget->layout(), stops);
    }
}

} // namespace

// The page's own buttons first, then those that lead back and on.
void Wizard::showButtons()
{
    const Page *page = shownPage();
    if (!page)
        return;
    QList<WizardButton> layout;
    for (const WizardButton wanted : page->buttons()) {
        if (wanted != Page::kTools) {
            layout << wanted;
            continue;
        }
        for (std::size_t i = 0; i < std::min(page->tools().size(), kTools.size()); ++i)
            layout << kTools[i];
    }
    for (std::size_t i = 0; i < kTools.size(); ++i) {
        const bool used = layout.contains(kTools[i]);
        setOption(kToolOptions[i], used);
        if (!used)
            continue;
        const Tool &tool = page->tools()[i];
        auto *push = qobject_cast<QPushButton *>(button(kTools[i]));
        setButtonText(kTools[i], tool.text);
        push->setObjectName(QString::fromLatin1(tool.name));
        push->setMenu(tool.menu);
        push->setEnabled(tool.enabled);
        push->setAutoDefault(false);
    }
    button(NextButton)->setIcon(page->nextIcon());
    if (layout != m_layout) { // laying the same buttons out again would take the focus from them
        m_layout = layout;
        setButtonLayout(layout);
    }
    QTimer::singleShot(0, this, &Wizard::orderForReading); // once they are placed
    holdWhileChanging();
    nameFourthStep();
    QTimer::singleShot(0, this, &Wizard::giveFocus); // once the page has been shown
}

// Either this computer is changed, or others are asked to act.
void Wizard::nameFourthStep()
{
    const QList<int> way = visitedIds();
    const bool asks = way.contains(int(PageId::Send)) && !way.contains(int(PageId::Repair));
    const bool willAsk = currentId() == int(PageId::Result) && shownPage()->nextId() == int(PageId::Send);
    m_steps->rename(3, asks || willAsk ? tr("Request") : tr("Repair"));
}

// QWizard itself decides when there is a way back.
void Wizard::holdWhileChanging()
{
    const bool held = !mayClose();
    for (const WizardButton which : {CancelButton, FinishButton})
        button(which)->setEnabled(!held);
    if (held)
        button(BackButton)->setEnabled(false);
}

// If nothing has the focus: what leads on, else what leads out.
void Wizard::giveFocus()
{
    if (const QWidget *focus = focusWidget(); focus && focus->isVisibleTo(this) && focus->isEnabled() && focus != this)
        return;
    for (const WizardButton wanted : {NextButton, FinishButton, CustomButton1})
        if (m_layout.contains(wanted) && button(wanted)->isEnabled())
            return button(wanted)->setFocus();
}

void Wizard::useTool(int which)
{
    const Page *page = shownPage();
    const auto at = std::ranges::find(kTools, WizardButton(which));
    if (!page || at == kTools.end())
        return;
    const auto index = std::size_t(at - kTools.begin());
    if (index < page->tools().size() && page->tools()[index].act)
        page->tools()[index].act();
}

// A screen reader reads the children in their order: the steps, the page, the buttons. None overlaps another.
void Wizard::orderForReading()
{
    if (!m_steps)
        return;
    QWidget *side = m_steps;
    // All of a QWizard's parts lie in one widget of its own.
    while (side->parentWidget() && side->parentWidget() != this && side->parentWidget()->parentWidget() != this)
        side = side->parentWidget();
    side->lower();
    QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    buttons.removeIf([this](const QAbstractButton *button) { return !button->isVisible() || isOnAPage(*button); });
    std::ranges::sort(buttons, std::less(), [](const QAbstractButton *button) { return button->x(); });
    if (isRightToLeft())
        std::ranges::reverse(buttons);
    for (QAbstractButton *button : buttons)
        button->raise();
    QList<QWidget *> stops;
    if (currentPage())
        addStops(currentPage()->layout(), stops);
    for (QAbstractButton *button : buttons)
        stops << button;
    for (qsizetype i = 0; i + 1 < stops.size(); ++i)
        setTabOrder(stops[i], stops[i + 1]);
}

} // namespace fix789::ui
