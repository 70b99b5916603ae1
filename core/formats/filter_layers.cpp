// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/filter_layers.h"

#include <algorithm>
#include <array>

namespace fix789::formats {
namespace {

using Kind = FilterLayerKind;

struct LayerName {
    const char *guid;
    Kind kind;
};

// fwpmu.h: FWPM_LAYER_ALE_AUTH_CONNECT_*, _OUTBOUND_TRANSPORT_*, _OUTBOUND_IPPACKET_*, _ALE_AUTH_RECV_ACCEPT_*,
// _INBOUND_TRANSPORT_*, _INBOUND_IPPACKET_*, _INBOUND_TRANSPORT_*_DISCARD, _INBOUND_IPPACKET_*_DISCARD; then
// _ALE_AUTH_RECV_ACCEPT_*_DISCARD, _OUTBOUND_TRANSPORT_*_DISCARD, _OUTBOUND_IPPACKET_*_DISCARD, _ALE_AUTH_CONNECT_*_DISCARD;
// IPv4 and IPv6.
constexpr auto kLayers = std::to_array<LayerName>({
    {"c38d57d1-05a7-4c33-904f-7fbceee60e82", Kind::Outbound},
    {"4a72393b-319f-44bc-84c3-ba54dcb3b6b4", Kind::Outbound},
    {"09e61aea-d214-46e2-9b21-b26b0b2f28c8", Kind::Outbound},
    {"e1735bde-013f-4655-b351-a49e15762df0", Kind::Outbound},
    {"1e5c9fae-8a84-4135-a331-950b54229ecd", Kind::Outbound},
    {"a3b3ab6b-3564-488c-9117-f34e82142763", Kind::Outbound},
    {"e1cd9fe7-f4b5-4273-96c0-592e487b8650", Kind::Inbound},
    {"a3b42c97-9f04-4672-b87e-cee9c483257f", Kind::Inbound},
    {"5926dfc8-e3cf-4426-a283-dc393f5d0f9d", Kind::Inbound},
    {"634a869f-fc23-4b90-b0c1-bf620a36ae6f", Kind::Inbound},
    {"c86fd1bf-21cd-497e-a0bb-17425c885c58", Kind::Inbound},
    {"f52032cb-991c-46e7-971d-2601459a91ca", Kind::Inbound},
    {"ac4a9833-f69d-4648-b261-6dc84835ef39", Kind::InboundDiscard},
    {"2a6ff955-3b2b-49d2-9848-ad9d72dcaab7", Kind::InboundDiscard},
    {"b5a230d0-a8c0-44f2-916e-991b53ded1f7", Kind::InboundDiscard},
    {"bb24c279-93b4-47a2-83ad-ae1698b50885", Kind::InboundDiscard},
    {"9eeaa99b-bd22-4227-919f-0073c63357b1", Kind::InboundDiscard},
    {"89455b97-dbe1-453f-a224-13da895af396", Kind::InboundDiscard},
    {"c5f10551-bdb0-43d7-a313-50e211f4d68a", Kind::OtherDiscard},
    {"f433df69-ccbd-482e-b9b2-57165658c3b3", Kind::OtherDiscard},
    {"08e4bcb5-b647-48f3-953c-e5ddbd03937e", Kind::OtherDiscard},
    {"9513d7c4-a934-49dc-91a7-6ccb80cc02e3", Kind::OtherDiscard},
    {"d632a801-f5ba-4ad6-96e3-607017d9836a", Kind::OtherDiscard},
    {"c97bc3b8-c9a3-4e33-8695-8e17aad4de09", Kind::OtherDiscard},
});

Kind discardOf(Kind layer)
{
    return layer == Kind::Inbound ? Kind::InboundDiscard : layer == Kind::Forwarded ? Kind::Forwarded : Kind::OtherDiscard;
}

// Each odd number is the discard layer of the even one before it.
Kind kindOfNumber(int layer)
{
    constexpr int kLastPaired = 51;
    const auto within = [layer](int first, int last) { return layer >= first && layer <= last; };
    if (!within(0, kLastPaired))
        return Kind::NotKnown;
    if (layer % 2 == 1)
        return discardOf(kindOfNumber(layer - 1));
    if (within(8, 11))
        return Kind::Forwarded;
    if (within(0, 3) || within(12, 15) || within(28, 31) || within(40, 47)) // packets, transport, ICMP, listen and accept
        return Kind::Inbound;
    return within(4, 7) || within(16, 19) || within(32, 35) || within(48, 51) ? Kind::Outbound : Kind::NotKnown;
}

Kind kindOfName(const QString &name)
{
    const auto has = [&name](const char *word) { return name.contains(QLatin1String(word)); };
    if (has("discard"))
        return discardOf(kindOfName(QString(name).remove(QLatin1String("discard"))));
    if (has("forward"))
        return Kind::Forwarded;
    if (has("inbound") || has("accept") || has("listen"))
        return Kind::Inbound;
    return has("outbound") || has("connect") ? Kind::Outbound : Kind::NotKnown;
}

} // namespace

FilterLayerKind filterLayerKind(const QString &layer)
{
    bool isNumber = false;
    const int number = layer.toInt(&isNumber);
    if (isNumber)
        return kindOfNumber(number);
    const QString name = QString(layer).remove(u'{').remove(u'}').toLower();
    const auto known = std::ranges::find_if(kLayers, [&](const LayerName &one) { return name == QLatin1String(one.guid); });
    return known != kLayers.end() ? known->kind : kindOfName(name);
}

} // namespace fix789::formats
