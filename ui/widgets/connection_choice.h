// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace fix789::ui {

/// Asks what to connect to: one of this computer's VPN connections if there are any, else a server's name.
class ConnectionChoice : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionChoice(Session &session);

    /// Chooses this server instead of a connection.
    void setServer(const QString &server);
    /// The choice, or one sentence that says why it cannot be checked.
    [[nodiscard]] std::expected<Target, QString> target() const;
    /// The chosen server in normalised form; empty if there is no valid one.
    [[nodiscard]] QString server() const;
    /// The user agreed that Windows may try the chosen connection itself.
    [[nodiscard]] bool dials() const;
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void showConnections();
    void showChoice();
    [[nodiscard]] const VpnConnection *chosen() const;

    Session &m_session;
    QLabel *m_title;
    QComboBox *m_connections;
    QLabel *m_kind;
    QLabel *m_last;
    QCheckBox *m_dial;
    QLabel *m_dialHint;
    QLineEdit *m_server;
    QLabel *m_hint;
};

} // namespace fix789::ui
