// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace fix789::ui {

/// A title with an arrow that shows or hides what is below it; closed at first.
class CollapsibleSection : public QWidget {
public:
    CollapsibleSection(const QString &title, const char *name);

    QVBoxLayout *contents() const { return m_contents; }

private:
    void setOpen(bool open);

    QToolButton *m_button;
    QWidget *m_body;
    QVBoxLayout *m_contents;
};

} // namespace fix789::ui
