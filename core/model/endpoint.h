// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

namespace fix789 {

/// The source or destination of a datagram. The address is text: "192.0.2.1", "2001:db8::1".
struct Endpoint {
    QString address;
    std::uint16_t port = 0;

    bool operator==(const Endpoint &) const = default;
};

} // namespace fix789
