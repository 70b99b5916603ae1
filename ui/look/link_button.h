// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace fix789::ui {

/// A button that looks like a link: for what few people need. It begins where the text around it begins.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    LinkButton(const QString &word, const char *name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fix789::ui
