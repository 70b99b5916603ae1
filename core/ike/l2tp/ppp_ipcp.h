// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/ppp_frames.h"

#include <QByteArray>

#include <optional>

namespace fix789 {

/// Asks for an address (RFC 1332): the same frame until an answer comes.
QByteArray addressRequest();

struct AddressAnswer {
    enum class Outcome { Given, None };
    std::optional<Outcome> outcome; ///< nothing: not said yet
    QByteArray reply;               ///< a frame, where one has to be answered
};
/// What an IPCP packet of the server says to it. The address itself is of no interest.
AddressAnswer readAddressAnswer(const PppPacket &packet);

} // namespace fix789
