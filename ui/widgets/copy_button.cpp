// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/copy_button.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace fix789::ui {
namespace {

constexpr std::chrono::seconds kShown{4};

} // namespace

QPushButton *makeCopyButton(const QString &word, const QString &text, const char *name)
{
    const QString done = QCoreApplication::translate("CopyButton", "Copied");
    auto *button = new QPushButton(done);
    const int wide = button->sizeHint().width();
    button->setText(word);
    button->setMinimumWidth(std::max(wide, button->sizeHint().width())); // its text changes, its width does not
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    auto *back = new QTimer(button);
    back->setSingleShot(true);
    back->setInterval(kShown);
    QObject::connect(back, &QTimer::timeout, button, [button, word] { button->setText(word); });
    QObject::connect(button, &QPushButton::clicked, button, [button, back, text, done] {
        QGuiApplication::clipboard()->setText(text);
        button->setText(done);
        back->start();
    });
    return button;
}

} // namespace fix789::ui
