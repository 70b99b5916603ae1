// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/udp_socket.h"

namespace fix789::adapters {

void UdpSocket::announceTo(const std::function<void()> &announce)
{
    quieten();
    m_notifier = new QSocketNotifier(socketDescriptor(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, announce);
}

// Reading enables Qt's notifier, and a socket may have one at a time.
qint64 UdpSocket::read(QByteArray &buffer, QHostAddress *from, quint16 *port)
{
    m_notifier->setEnabled(false);
    const qint64 size = readDatagram(buffer.data(), buffer.size(), from, port);
    quieten();
    m_notifier->setEnabled(true);
    return size;
}

void UdpSocket::quieten()
{
    for (QSocketNotifier *notifier : findChildren<QSocketNotifier *>())
        if (notifier != m_notifier)
            notifier->setEnabled(false);
}

} // namespace fix789::adapters
