// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace fix789::ui {

/// A title with an arrow that shows or hides what is below it; closed at first.
class CollapsibleSection : public QWidget {
public:
    /// With `fill`, its contents are made when it is first opened.
    CollapsibleSection(const QString &title, const char *name, std::function<void(QVBoxLayout *)> fill = {});

    QVBoxLayout *contents() const { return m_contents; }

private:
    void setOpen(bool open);

    QToolButton *m_button;
    QWidget *m_body;
    QVBoxLayout *m_contents;
    std::function<void(QVBoxLayout *)> m_fill;
};

} // namespace fix789::ui
