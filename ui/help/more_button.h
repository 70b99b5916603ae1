// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QToolButton>

class QMenu;

namespace fix789::ui {

/// What is seldom needed, behind one quiet button: help, what is sent, history, a case, the language.
class MoreButton : public QToolButton {
    Q_OBJECT

public:
    /// Dialogs open in front of `window`.
    MoreButton(Session &session, QWidget *window);

    /// Without its word, where the window has no room for it.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void caseWanted();
    void languageWanted(const QString &tag);

private:
    void addLanguages(QMenu *menu);
    void addMemory(QMenu *menu);
    void showActivity();

    Session &m_session;
    QAction *m_open = nullptr;
    QMenu *m_languages = nullptr;
};

} // namespace fix789::ui
