// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/ike_message.h"

#include <map>
#include <optional>

namespace fix789::ike {

/// What every IPv4 path carries in one piece: 576 bytes minus the IP and UDP headers.
inline constexpr qsizetype kSmallestPath = 548;

/// A message in IKEv1 fragments (MS-IKEE, 2.2.3), each at most `largest` bytes. At most 255 of them.
std::vector<QByteArray> inFragments(const QByteArray &message, std::uint16_t id, qsizetype largest);

/// Reassembles untrusted fragments: one message at a time, of at most 64 fragments and 64 KiB. A fragment of another message
/// discards the previous ones.
class FragmentAssembly {
public:
    /// `body` is that of a fragment payload. Returns the message once it is complete.
    std::optional<QByteArray> add(const QByteArray &body);

private:
    std::uint16_t m_id = 0;
    std::uint8_t m_last = 0; ///< number of the last fragment, 0 while unknown
    qsizetype m_size = 0;
    std::map<std::uint8_t, QByteArray> m_pieces;
};

} // namespace fix789::ike
