// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/tunnel_inside.h"

#include "ike/wire/isakmp_numbers.h"

namespace fix789::ike {
namespace {

qsizetype ivSize(const EspAssociation &association)
{
    return association.transform == isakmp::kEspNull ? 0 : association.transform == isakmp::kEspAes ? 16 : 8;
}

TunnelNegotiation::Heard::Kind asHere(L2tpSession::Heard::Kind kind)
{
    using Here = TunnelNegotiation::Heard::Kind;
    switch (kind) {
    case L2tpSession::Heard::Kind::Nothing:
        return Here::Nothing;
    case L2tpSession::Heard::Kind::Progress:
        return Here::Progress;
    case L2tpSession::Heard::Kind::Answered:
        return Here::Answered;
    case L2tpSession::Heard::Kind::Refused:
        break;
    }
    return Here::Refused;
}

} // namespace

TunnelInside::TunnelInside(L2tpSignIn signIn, EspAssociation in, EspAssociation out, Randomness random)
    : m_session(std::move(signIn), random), m_in(std::move(in)), m_out(std::move(out)), m_random(std::move(random))
{
}

std::optional<TunnelNegotiation::Step> TunnelInside::step() const
{
    const auto step = m_session.step();
    return step ? std::optional(TunnelNegotiation::Step{step->number, step->stage}) : std::nullopt;
}

std::vector<QByteArray> TunnelInside::request()
{
    return sealed(m_session.request());
}

TunnelNegotiation::Heard TunnelInside::received(const QByteArray &datagram)
{
    const auto packet = openL2tp(m_in, datagram);
    if (!packet)
        return {};
    const L2tpSession::Heard heard = m_session.received(*packet);
    return {asHere(heard.kind), heard.sign, {}, true, heard.detail, sealed(heard.replies), heard.vendor};
}

std::vector<QByteArray> TunnelInside::hello(TunnelNegotiation::Filling filling)
{
    using Filling = TunnelNegotiation::Filling;
    return sealed(m_session.hello(filling == Filling::Full ? L2tpSession::Size::Full : L2tpSession::Size::Small));
}

std::vector<QByteArray> TunnelInside::teardown()
{
    return sealed(m_session.teardown());
}

std::vector<QByteArray> TunnelInside::sealed(const std::vector<QByteArray> &packets)
{
    std::vector<QByteArray> datagrams;
    for (const QByteArray &packet : packets)
        if (auto datagram = sealL2tp(m_out, packet, m_random(ivSize(m_out))))
            datagrams.push_back(std::move(*datagram));
    return datagrams;
}

} // namespace fix789::ike
