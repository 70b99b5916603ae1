// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fix789::ui {

/// Opens the network's login page in the browser, and shows that it is waiting for the login.
class LoginRow : public QWidget {
    Q_OBJECT

public:
    explicit LoginRow(Session &session);

private:
    void show();

    Session &m_session;
    QPushButton *m_open;
    QPushButton *m_stop;
    QProgressBar *m_busy;
    QLabel *m_said;
};

} // namespace fix789::ui
