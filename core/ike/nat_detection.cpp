// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/nat_detection.h"

#include "base/address_bytes.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

bool isNatDetection(const IkePayload &payload)
{
    return payload.type == isakmp::kNatDetection || payload.type == isakmp::kNatDetectionDraft;
}

bool isUnspecified(const QByteArray &address)
{
    return address.count('\0') == address.size();
}

QByteArray hashOf(const Phase1 &phase1, const QByteArray &address, std::uint16_t port)
{
    QByteArray bytes;
    appendBigEndian(bytes, phase1.initiatorCookie);
    appendBigEndian(bytes, phase1.responderCookie);
    bytes += address;
    appendBigEndian(bytes, port);
    return digest(phase1.hash, bytes);
}

} // namespace

NatTraversal natTraversalOf(const QStringList &vendorIds)
{
    if (vendorIds.contains(QLatin1String("4a131c81070358455c5728f20e95452f")))
        return NatTraversal::Rfc;
    // With a line feed after the name, as Windows hashes it, and without.
    if (vendorIds.contains(QLatin1String("90cb80913ebb696e086381b5ec427b1f")) ||
        vendorIds.contains(QLatin1String("cd60464335df21f87cfdb2fc68b6a448")))
        return NatTraversal::Draft;
    return NatTraversal::None;
}

std::optional<QByteArray> natHash(const Phase1 &phase1, const Endpoint &endpoint)
{
    const QByteArray address = addressBytes(endpoint.address);
    if (isUnspecified(address))
        return std::nullopt;
    return hashOf(phase1, address, endpoint.port);
}

std::vector<IkePayload> forcedNatDetection(NatTraversal form, const Phase1 &phase1, const Endpoint &peer)
{
    const auto peerHash = natHash(phase1, peer);
    if (form == NatTraversal::None || !peerHash)
        return {};
    const std::uint8_t type = form == NatTraversal::Rfc ? isakmp::kNatDetection : isakmp::kNatDetectionDraft;
    return {{type, *peerHash}, {type, hashOf(phase1, QByteArray(4, '\0'), 0)}};
}

NatSeen readNatDetection(const std::vector<IkePayload> &payloads, const Phase1 &phase1, const Endpoint &local,
                         const Endpoint &server)
{
    NatSeen seen;
    const auto first = std::find_if(payloads.begin(), payloads.end(), isNatDetection);
    if (first == payloads.end())
        return seen;
    if (const auto ours = natHash(phase1, local))
        seen.client = first->body != *ours;
    const auto theirs = natHash(phase1, server);
    for (auto payload = std::next(first); theirs && payload != payloads.end(); ++payload)
        if (isNatDetection(*payload))
            seen.server = seen.server.value_or(true) && payload->body != *theirs;
    return seen;
}

} // namespace fix789::ike
