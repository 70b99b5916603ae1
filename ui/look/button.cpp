// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/button.h"

#include <QPushButton>

namespace fix789::ui {

QPushButton *makeButton(const QString &word, const char *objectName)
{
    auto *button = new QPushButton(word);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    return button;
}

} // namespace fix789::ui
