// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/connection_choice.h"

#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

constexpr int kLongestServer = 253; // RFC 1035, a host name in text

} // namespace

ConnectionChoice::ConnectionChoice(Session &session)
    : m_session(session), m_connections(new QComboBox), m_kind(makeHint({}, "connectionKind")),
      m_last(makeHint({}, "connectionLast")), m_server(new QLineEdit), m_hint(makeHint({}, "serverHint")),
      m_wrong(makeMarked(StatusIcon::Broken, {}, "serverWrong"))
{
    const int line = lineHeight(this);
    m_connections->setObjectName(QStringLiteral("connections"));
    m_connections->setAccessibleName(tr("VPN connection"));
    m_connections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name widens nothing
    m_connections->setMinimumContentsLength(20);
    m_server->setObjectName(QStringLiteral("server"));
    m_server->setAccessibleName(tr("VPN server"));
    m_server->setMaxLength(kLongestServer);
    m_server->setPlaceholderText(tr("vpn.example.com"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 3);
    layout->addWidget(m_connections);
    layout->addWidget(m_kind);
    layout->addWidget(m_last);
    layout->addWidget(m_server);
    layout->addWidget(m_hint);
    layout->addWidget(m_wrong);
    m_wrong->hide();
    connect(this, &ConnectionChoice::edited, m_wrong, &QWidget::hide);
    connect(m_connections, &QComboBox::currentIndexChanged, this, &ConnectionChoice::showChoice);
    connect(m_connections, &QComboBox::currentIndexChanged, this, &ConnectionChoice::edited);
    connect(m_server, &QLineEdit::textChanged, this, &ConnectionChoice::edited);
    connect(&session, &Session::overviewReady, this, &ConnectionChoice::showConnections);
    showConnections();
}

void ConnectionChoice::setServer(const QString &server)
{
    m_server->setText(server);
    if (!server.isEmpty())
        m_connections->setCurrentIndex(m_connections->count() - 1);
}

void ConnectionChoice::suggestServer(const QString &server)
{
    m_suggested = server;
    m_server->setText(server);
}

void ConnectionChoice::takeOver(const ConnectionChoice &before)
{
    m_suggested = before.m_suggested;
    m_server->setText(before.m_server->text());
    showConnections();
    if (before.m_connections->currentIndex() < m_connections->count())
        m_connections->setCurrentIndex(before.m_connections->currentIndex());
}

// The last entry is "another server"; it stays selected if the user has typed one before the list arrives.
void ConnectionChoice::showConnections()
{
    const QSignalBlocker quiet(m_connections);
    const QString before = m_connections->count() > 1 ? m_connections->currentText() : QString();
    m_connections->clear();
    for (const VpnConnection &connection : m_session.overview().connections)
        m_connections->addItem(connectionTitle(connection));
    m_connections->addItem(tr("Another server..."));
    const int kept = before.isEmpty() ? -1 : m_connections->findText(before);
    const bool typed = !m_server->text().isEmpty() && m_server->text() != m_suggested;
    m_connections->setCurrentIndex(kept >= 0 ? kept : typed ? m_connections->count() - 1 : 0);
    showChoice();
}

void ConnectionChoice::showChoice()
{
    const bool windows = m_session.thisComputerIsWindows();
    const SystemOverview &overview = m_session.overview();
    const VpnConnection *connection = chosen();
    m_connections->setVisible(!overview.connections.empty());
    m_kind->setVisible(connection);
    m_last->setVisible(connection);
    m_server->setVisible(!connection);
    m_hint->setVisible(!connection);
    if (connection) {
        m_kind->setText(connectionKind(*connection));
        m_last->setText(lastAttemptOf(*connection, QDateTime::currentDateTime()));
    }
    Q_EMIT chosenChanged();
    if (!windows)
        m_hint->setText(tr("The name or address of the VPN server. This is not a Windows computer, so only the path to the "
                           "server can be checked from here."));
    else if (overview.ended && overview.connections.empty())
        m_hint->setText(tr("Windows shows no VPN connection on this computer. Type the name or address of the VPN server that "
                           "this computer should reach. Without it, only this computer is checked, not the path to the server."));
    else
        m_hint->setText(
            tr("The name or address of the VPN server. Without it, only this computer is checked, not the path to the server."));
}

const VpnConnection *ConnectionChoice::chosen() const
{
    const auto &connections = m_session.overview().connections;
    const auto at = std::size_t(m_connections->currentIndex());
    return at < connections.size() ? &connections[at] : nullptr;
}

QString ConnectionChoice::server() const
{
    if (const VpnConnection *connection = chosen())
        return targetOf(*connection).server;
    return serverFromInput(m_server->text()).value_or(QString());
}

std::expected<Target, QString> ConnectionChoice::target() const
{
    if (const VpnConnection *connection = chosen())
        return targetOf(*connection);
    const QString typed = m_server->text().trimmed();
    if (typed.isEmpty()) {
        if (m_session.thisComputerIsWindows())
            return Target{};
        return std::unexpected(tr("Type the name or address of the VPN server first."));
    }
    const auto server = serverFromInput(typed);
    if (!server)
        return std::unexpected(tr("This is not the name or address of a server. Examples: %1 or %2.")
                                   .arg(quoted(QStringLiteral("vpn.example.com")), quoted(QStringLiteral("203.0.113.7"))));
    return Target{*server, {}};
}

void ConnectionChoice::complain(const QString &sentence)
{
    m_wrong->findChild<QLabel *>(QStringLiteral("serverWrong"))->setText(sentence);
    m_wrong->setAccessibleName(sentence);
    m_wrong->show();
    takeFocus();
}

void ConnectionChoice::takeFocus()
{
    (chosen() ? static_cast<QWidget *>(m_connections) : m_server)->setFocus();
}

} // namespace fix789::ui
