// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/ppp_frames.h"

#include <QByteArray>

#include <optional>

namespace fix789::ike {

/// The request for an address (RFC 1332): the same frame until an answer comes.
QByteArray addressRequest();

struct AddressAnswer {
    enum class Outcome { Given, None };
    std::optional<Outcome> outcome; ///< nothing: not decided yet
    QByteArray reply;               ///< a frame to send back, if the packet needs one
};
/// Evaluates an IPCP packet of the server. The address itself does not matter.
AddressAnswer readAddressAnswer(const PppPacket &packet);

} // namespace fix789::ike
