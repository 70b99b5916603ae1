// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace fix789::ui {

/// The wizard's steps at the window's side: done, current, to come. For orientation; not clickable.
class StepList : public QWidget {
public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    /// Where the way forks, a step is called by what is done on this way.
    void rename(int step, const QString &name);
    /// Without the names, where the window has no room for them.
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameCurrent();

    QStringList m_steps;
    int m_current = 0;
    bool m_narrow = false;
};

} // namespace fix789::ui
