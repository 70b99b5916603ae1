// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace fix789::ui {

/// Shows the parent's dialog of this name, which `make` makes if none is open.
template <class Make>
QDialog *openDialog(QWidget *parent, const char *name, Make make)
{
    auto *dialog = parent->findChild<QDialog *>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = make();
        dialog->open();
    }
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace fix789::ui
