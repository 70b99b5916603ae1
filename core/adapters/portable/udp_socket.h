// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>
#include <QUdpSocket>

#include <functional>

namespace fix789::adapters {

/// A UDP socket whose errors arrive like its datagrams. Where a closed port is an error of the next receive (Windows:
/// WSAECONNRESET), Qt 6.8 loses it: before its socket announces a datagram it peeks at it, and throws such an error away. Here
/// nobody reads before read() does, which emits errorOccurred.
class UdpSocket : public QUdpSocket {
public:
    /// Once it is bound, in a thread with an event dispatcher: `announce` is called, by an event loop, when there is something
    /// to read, until all of it has been read.
    void announceTo(const std::function<void()> &announce);

    /// The next datagram and its sender. -1: an error, or there is none.
    qint64 read(QByteArray &buffer, QHostAddress *from, quint16 *port);

private:
    void quieten();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace fix789::adapters
