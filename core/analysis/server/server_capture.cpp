// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_capture.h"

#include "ike/ike_message.h"
#include "ike/l2tp/l2tp_message.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::analysis {
namespace {

constexpr std::uint16_t kL2tpPort = 1701;
constexpr std::uint8_t kAggressiveMode = 4;

bool isOn(const formats::CapturedDatagram &datagram, std::uint16_t port)
{
    return datagram.fromPort == port || datagram.toPort == port || (datagram.fromPort == 0 && datagram.toPort == 0);
}

// The answer to a first message: both cookies, and an unencrypted SA payload.
bool isFirstAnswer(const ike::IkeMessage &message)
{
    const ike::IkeHeader &header = message.header;
    if (header.responder == 0)
        return false;
    const bool isV1 =
        header.majorVersion() == 1 && (header.exchange == ike::isakmp::kMainMode || header.exchange == kAggressiveMode);
    const bool isV2 = header.majorVersion() == 2 && header.exchange == ike::ikev2::kIkeSaInit &&
                      (header.flags & ike::ikev2::kFlagResponse) != 0;
    const std::uint8_t association = isV1 ? ike::isakmp::kSecurityAssociation : ike::ikev2::kSecurityAssociation;
    return (isV1 || isV2) && message.only(association) != nullptr;
}

bool takeFirstAnswer(ServerCandidates &candidates, const QByteArray &bytes)
{
    const auto message = ike::parseIkeMessage(bytes);
    if (!message || !isFirstAnswer(*message))
        return false;
    const std::uint8_t vendorId = message->header.majorVersion() == 1 ? ike::isakmp::kVendorId : ike::ikev2::kVendorId;
    QStringList ids;
    for (const ike::IkePayload &payload : message->payloads)
        if (payload.type == vendorId)
            ids << QString::fromLatin1(payload.body.toHex());
    takeVendorIds(candidates, ids);
    return true;
}

// A cookie that begins with zeros looks like the marker of UDP 4500.
void takeIke(ServerCandidates &candidates, const formats::CapturedDatagram &datagram)
{
    const auto behindMarker = ike::withoutNonEspMarker(datagram.payload);
    if (!behindMarker || !takeFirstAnswer(candidates, *behindMarker))
        (void)takeFirstAnswer(candidates, datagram.payload);
}

void takeL2tp(ServerCandidates &candidates, const formats::CapturedDatagram &datagram)
{
    const auto packet = ike::parseL2tpPacket(datagram.payload);
    const auto *control = packet ? std::get_if<ike::L2tpControlMessage>(&*packet) : nullptr;
    if (!control || control->type != ike::l2tp::kSccrp)
        return;
    if (const ike::L2tpAvp *vendor = control->find(ike::l2tp::kVendorName))
        takeL2tpVendor(candidates, ike::printable(vendor->value));
}

} // namespace

ServerIdentity identifyServerByCapture(const std::vector<formats::CapturedDatagram> &datagrams)
{
    ServerCandidates candidates;
    for (const formats::CapturedDatagram &datagram : datagrams) {
        if (isOn(datagram, ike::kIkePort) || isOn(datagram, ike::kNatTraversalPort))
            takeIke(candidates, datagram);
        if (isOn(datagram, kL2tpPort))
            takeL2tp(candidates, datagram);
    }
    return candidates.identity();
}

} // namespace fix789::analysis
