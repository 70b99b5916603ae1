// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QWidget>

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
    /// One of this computer's connections; nullptr if it is another server.
    [[nodiscard]] const VpnConnection *chosen() const;
    void takeFocus();
    /// Says below the field what is wrong with it, until it is edited, and moves the focus there.
    void complain(const QString &sentence);

Q_SIGNALS:
    void edited();
    /// Another connection or server is chosen, or the list has arrived.
    void chosenChanged();

private:
    void showConnections();
    void showChoice();

    Session &m_session;
    QComboBox *m_connections;
    QLabel *m_kind;
    QLabel *m_last;
    QLineEdit *m_server;
    QLabel *m_hint;
    QWidget *m_wrong;
};

} // namespace fix789::ui
