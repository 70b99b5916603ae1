// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789::formats {

/// The purpose of a layer of the filtering platform. It decides the direction of a dropped packet: the direction that an
/// event names is wrong for some inbound packets.
enum class FilterLayerKind {
    NotKnown,
    Outbound,
    Inbound,
    InboundDiscard, ///< classifies inbound packets that are dropped anyway
    OtherDiscard,   ///< the same of other packets
    Forwarded,      ///< packets that this computer passes on for others, such as its virtual machines
};

/// Of a layer as Windows numbers it (fwpsk.h, FWPS_BUILTIN_LAYERS: "48"), by its GUID, or by its name in words
/// ("ale-auth-connect-v4", "FWPM_LAYER_INBOUND_TRANSPORT_V4_DISCARD").
FilterLayerKind filterLayerKind(const QString &layer);

} // namespace fix789::formats
