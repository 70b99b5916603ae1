// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/scripted_portal.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace fix789::test {

ScriptedPortal::ScriptedPortal(Answer answer)
    : m_answer(std::move(answer)), m_thread([this](const std::stop_token &stop) { serve(stop); })
{
    m_port.wait(0);
}

ScriptedPortal::~ScriptedPortal() = default;

void ScriptedPortal::serve(const std::stop_token &stop)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    m_port.notify_all();
    struct Guest {
        std::unique_ptr<QTcpSocket> socket;
        QByteArray said;
        bool served = false;
    };
    std::vector<Guest> guests;
    while (!stop.stop_requested()) {
        server.waitForNewConnection(2);
        while (server.hasPendingConnections())
            guests.push_back({std::unique_ptr<QTcpSocket>(server.nextPendingConnection()), {}, false});
        for (Guest &guest : guests) {
            if (guest.served)
                continue;
            guest.socket->waitForReadyRead(1);
            guest.said += guest.socket->readAll();
            if (!guest.said.contains("\r\n\r\n"))
                continue;
            guest.served = true;
            ++m_requests;
            Asked asked{{}, QString::fromLatin1(guest.said.split(' ').value(1)), {}};
            for (const QByteArray &line : guest.said.split('\n')) {
                if (line.startsWith("Host: "))
                    asked.host = QString::fromLatin1(line.mid(6).split(':').constFirst().trimmed());
                else if (line.startsWith("Cookie: "))
                    asked.cookies = line.mid(8).trimmed();
            }
            if (const auto bytes = m_answer(asked)) {
                guest.socket->write(*bytes);
                guest.socket->waitForBytesWritten(200);
                guest.socket->disconnectFromHost();
                if (guest.socket->state() != QAbstractSocket::UnconnectedState)
                    guest.socket->waitForDisconnected(200);
            }
        }
    }
}

QString ScriptedPortal::at(const QString &host, const QString &path) const
{
    return QStringLiteral("http://%1:%2%3").arg(host).arg(m_port.load()).arg(path);
}

QByteArray page(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray redirect(const QString &to, const QByteArray &headers)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + to.toLatin1() + "\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

} // namespace fix789::test
