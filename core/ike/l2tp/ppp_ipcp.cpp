// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/ppp_ipcp.h"

#include <algorithm>

namespace fix789::ike {
namespace {

constexpr std::uint8_t kAddress = 3; // RFC 1332, 3.3
constexpr qsizetype kAddressBytes = 4;
constexpr std::uint8_t kId = 1;

bool isSomeAddress(const PppOption &option)
{
    return option.type == kAddress && option.value.size() == kAddressBytes && option.value != QByteArray(kAddressBytes, '\0');
}

std::vector<PppOption> noAddressYet()
{
    return {{kAddress, QByteArray(kAddressBytes, '\0')}};
}

// Accepts the server's own address and rejects everything else.
QByteArray answerTo(const PppPacket &packet, const std::vector<PppOption> &options)
{
    std::vector<PppOption> refused;
    std::ranges::remove_copy_if(options, std::back_inserter(refused), isSomeAddress);
    if (refused.empty())
        return pppFrame(ppp::kIpcp, {ppp::kConfigureAck, packet.id, packet.data});
    return pppFrame(ppp::kIpcp, {ppp::kConfigureReject, packet.id, serialise(refused)});
}

} // namespace

QByteArray addressRequest()
{
    return pppFrame(ppp::kIpcp, {ppp::kConfigureRequest, kId, serialise(noAddressYet())});
}

AddressAnswer readAddressAnswer(const PppPacket &packet)
{
    if (packet.code == ppp::kTerminateRequest)
        return {AddressAnswer::Outcome::None, pppFrame(ppp::kIpcp, {ppp::kTerminateAck, packet.id, {}})};
    const auto options = parsePppOptions(packet.data);
    if (!options)
        return {};
    if (packet.code == ppp::kConfigureRequest)
        return {{}, answerTo(packet, *options)};
    if (packet.id != kId)
        return {};
    const auto address = std::ranges::find(*options, kAddress, &PppOption::type);
    switch (packet.code) {
    case ppp::kConfigureNak:
        if (address == options->end())
            return {};
        return {isSomeAddress(*address) ? AddressAnswer::Outcome::Given : AddressAnswer::Outcome::None, {}};
    case ppp::kConfigureReject: // the server assigns no addresses
        return {address == options->end() ? std::nullopt : std::optional(AddressAnswer::Outcome::None), {}};
    case ppp::kConfigureAck: // it accepts our zero address and assigns none
        return {*options == noAddressYet() ? std::optional(AddressAnswer::Outcome::None) : std::nullopt, {}};
    default:
        return {};
    }
}

} // namespace fix789::ike
