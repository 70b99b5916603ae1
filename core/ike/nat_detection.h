// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/phase1_keys.h"
#include "ike/ike_message.h"
#include "model/endpoint.h"

#include <QStringList>

#include <optional>

namespace fix789::ike {

/// The form of NAT traversal that a peer supports. We offer the draft because Windows does; its payload numbers differ.
enum class NatTraversal { None, Draft, Rfc };

/// From the vendor IDs of message 2.
NatTraversal natTraversalOf(const QStringList &vendorIds);

/// RFC 3947, 3.2. Nothing if the address is unknown.
std::optional<QByteArray> natHash(const Phase1 &phase1, const Endpoint &endpoint);

/// For message 3: the peer's address as we see it, then an invented address as our own. So the peer detects NAT on our side
/// and encapsulates in UDP, whatever the truth is.
std::vector<IkePayload> forcedNatDetection(NatTraversal form, const Phase1 &phase1, const Endpoint &peer);

struct NatSeen {
    std::optional<bool> server;
    std::optional<bool> client;

    bool operator==(const NatSeen &) const = default;
};
/// From the payloads of message 4: first our address as the server sees it, then all its own.
NatSeen readNatDetection(const std::vector<IkePayload> &payloads, const Phase1 &phase1, const Endpoint &local,
                         const Endpoint &server);

} // namespace fix789::ike
