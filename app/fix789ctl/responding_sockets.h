// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/responder/responder.h"

#include <QUdpSocket>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fix789::app {

/// UDP ports, on all addresses of this computer, on which a responder answers.
class RespondingSockets {
public:
    /// Empty: the port is open.
    std::optional<QAbstractSocket::SocketError> open(std::uint16_t port);
    [[nodiscard]] ike::ResponderPorts ports() const;

    /// Answers in this thread until stopped. Reports each client once per series.
    void serve(ike::ResponderKeys keys, const std::stop_token &stop, const std::function<void(const QString &)> &asked);

private:
    std::vector<std::unique_ptr<QUdpSocket>> m_sockets;
};

} // namespace fix789::app
