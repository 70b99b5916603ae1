// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"
#include "ui/wizard.h"

#include <QTemporaryDir>

#include <functional>

namespace fix789 {
using namespace ui;

/// The window with the real engine and the real console program, and a state folder of its own.
class Walk {
public:
    /// `console` is the path of fix789ctl. With `windows` the first page is that of a Windows computer.
    explicit Walk(const QString &console, bool windows = false);
    Walk(AppServices services, const QString &console);

    Session &session() { return *m_session; }
    Wizard &wizard() const { return *m_wizard; }
    QString folder() const { return m_folder.path(); }
    PageId at() const { return PageId(m_wizard->currentId()); }

    /// The widget of this object name on the page that is shown or among the window's buttons; nullptr if there is none that can
    /// be seen.
    template <class T = QWidget>
    T *find(const char *name) const
    {
        for (T *widget : m_wizard->findChildren<T *>(QString::fromLatin1(name)))
            if (widget->isVisibleTo(m_wizard.get()))
                return widget;
        return nullptr;
    }
    QString textOf(const char *name) const;  ///< of a label; empty if there is none
    bool click(const char *name) const;      ///< a button on the page; false if there is none
    bool choose(const char *name) const;     ///< an entry of a menu on the page; false if there is none
    bool chooseMore(const char *name) const; ///< an entry of the menu "More" that can be chosen; false if there is none
    void next() const;                       ///< presses the window's own forward button
    bool arrivesAt(PageId page) const;       ///< waits, at most ten seconds
    bool practise() const;                   ///< from the start to the result

    /// Writes a case into the state folder and gives its path.
    QString writeCase(const QByteArray &contents) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Wizard> m_wizard;
};

/// Waits until this is so; false after ten seconds.
bool waitUntil(const std::function<bool()> &condition);

} // namespace fix789
