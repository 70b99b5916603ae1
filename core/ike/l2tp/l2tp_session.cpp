// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/l2tp_session.h"

#include "ike/wire/byte_reader.h"

#include <algorithm>

namespace fix789::ike {
namespace {

// The size of meaningless attributes that makes a packet of some 1470 bytes in ESP and UDP: as large as Windows sends (1400
// inside the link), and small enough for any Ethernet and PPPoE.
constexpr qsizetype kHalfOfFull = 682;
constexpr std::uint16_t kVersion1 = 0x0100;
constexpr std::uint32_t kSynchronous = 1; // framing
constexpr std::uint32_t kAnalog = 2;      // bearer
constexpr std::uint16_t kFirmware = 1;
constexpr std::uint16_t kWindow = 8;
constexpr std::uint32_t kBitsPerSecond = 100'000'000;
constexpr std::uint16_t kNoProxyAuthentication = 4;
constexpr std::uint16_t kGeneralRequest = 1;        // to end a tunnel (RFC 2661, 4.4.2)
constexpr std::uint16_t kAdministrativeReasons = 3; // to end a call

std::uint16_t numberFrom(const L2tpSession::Randomness &random)
{
    return std::max<std::uint16_t>(ByteReader(random(2)).u16(), 1);
}

// The attributes that Windows sends, in its order.
std::vector<L2tpAvp> tunnelRequest(std::uint16_t tunnel)
{
    return {l2tpShort(l2tp::kProtocolVersion, kVersion1),
            l2tpNumber(l2tp::kFramingCapabilities, kSynchronous),
            l2tpNumber(l2tp::kBearerCapabilities, 0),
            {l2tp::kFirmwareRevision, l2tpShort(l2tp::kFirmwareRevision, kFirmware).value, false},
            {l2tp::kHostName, "fix789"},
            {l2tp::kVendorName, "Fix789", false},
            l2tpShort(l2tp::kAssignedTunnel, tunnel),
            l2tpShort(l2tp::kReceiveWindow, kWindow)};
}

std::vector<L2tpAvp> callRequest(std::uint16_t session)
{
    return {l2tpShort(l2tp::kAssignedSession, session), l2tpNumber(l2tp::kCallSerialNumber, 0),
            l2tpNumber(l2tp::kBearerType, kAnalog)};
}

std::vector<L2tpAvp> callConnected()
{
    return {l2tpNumber(l2tp::kTransmitSpeed, kBitsPerSecond),
            l2tpNumber(l2tp::kFramingType, kSynchronous),
            {l2tp::kProxyAuthenticationType, l2tpShort(0, kNoProxyAuthentication).value, false}};
}

QString nameOf(const L2tpControlMessage &reply)
{
    const L2tpAvp *host = reply.find(l2tp::kHostName);
    return host == nullptr ? QString() : printable(host->value);
}

QString vendorOf(const L2tpControlMessage &reply)
{
    const L2tpAvp *vendor = reply.find(l2tp::kVendorName);
    return vendor == nullptr ? QString() : printable(vendor->value);
}

QString reason(const char *message, const QString &words)
{
    return words.isEmpty() ? QLatin1String(message) : QStringLiteral("%1: %2").arg(QLatin1String(message), words);
}

} // namespace

L2tpSession::L2tpSession(L2tpSignIn signIn, Randomness random)
    : L2tpSession(std::move(signIn), random, L2tpTunnel{numberFrom(random), numberFrom(random)})
{
}

L2tpSession::L2tpSession(L2tpSignIn signIn, const Randomness &random, L2tpTunnel tunnel)
    : m_signsIn(!signIn.user.isEmpty()), m_tunnel(std::move(tunnel)),
      m_link(std::move(signIn.user), std::move(signIn.password), random)
{
    m_request = {m_tunnel.send(l2tp::kSccrq, tunnelRequest(m_tunnel.tunnel()))};
}

std::optional<L2tpSession::Step> L2tpSession::step() const
{
    if (m_phase == Phase::Over)
        return {};
    return Step{m_number, m_phase == Phase::Tunnel ? Stage::L2tp : Stage::Ppp};
}

std::vector<QByteArray> L2tpSession::request() const
{
    return m_request;
}

L2tpSession::Heard L2tpSession::received(const QByteArray &packet)
{
    const auto parsed = parseL2tpPacket(packet);
    if (!parsed)
        return {};
    if (const auto *control = std::get_if<L2tpControlMessage>(&*parsed)) {
        if (control->tunnel != m_tunnel.tunnel())
            return {};
        return m_phase == Phase::Over ? receivedLate(*control) : receivedControl(*control);
    }
    const auto &data = std::get<L2tpDataMessage>(*parsed);
    if (m_phase != Phase::Link || data.tunnel != m_tunnel.tunnel() || data.session != m_tunnel.session())
        return {};
    return receivedFrame(data.frame);
}

L2tpSession::Heard L2tpSession::receivedControl(const L2tpControlMessage &message)
{
    const L2tpTunnel::Order order = m_tunnel.order(message);
    if (message.type == 0)
        return {};
    // The server's last messages before it hung up may be lost; the hang-up counts all the same.
    const bool counts = order == L2tpTunnel::Order::Next || (order == L2tpTunnel::Order::Early && message.type == l2tp::kStopCcn);
    if (counts)
        return receivedNext(message);
    return order == L2tpTunnel::Order::Repeated && m_tunnel.isUp() ? acknowledged() : Heard{};
}

// Acknowledges everything the server still sends, which it would otherwise retransmit.
L2tpSession::Heard L2tpSession::receivedLate(const L2tpControlMessage &message)
{
    const L2tpTunnel::Order order = m_tunnel.order(message);
    if (message.type == 0 || !m_tunnel.isUp())
        return {};
    if (message.type == l2tp::kStopCcn)
        m_stopped = true;
    if (order == L2tpTunnel::Order::Next)
        m_tunnel.count(message);
    return acknowledged();
}

L2tpSession::Heard L2tpSession::receivedNext(const L2tpControlMessage &message)
{
    switch (message.type) {
    case l2tp::kSccrp:
        return receivedReply(message);
    case l2tp::kIcrp:
        return receivedCallReply(message);
    case l2tp::kStopCcn:
        return receivedStop(message);
    case l2tp::kCdn:
        return receivedDisconnect(message);
    default: // Hello, and other keepalives
        if (!m_tunnel.isUp())
            return {};
        m_tunnel.count(message);
        return acknowledged();
    }
}

L2tpSession::Heard L2tpSession::receivedReply(const L2tpControlMessage &message)
{
    const std::uint16_t theirs = message.number(l2tp::kAssignedTunnel).value_or(0);
    if (m_phase != Phase::Tunnel || theirs == 0)
        return {};
    m_tunnel.count(message);
    m_tunnel.setPeerTunnel(theirs);
    m_asksSecret = message.find(l2tp::kChallenge) != nullptr;
    const QByteArray connected = m_tunnel.send(l2tp::kScccn, {});
    Heard heard{Heard::Kind::Answered, {}, nameOf(message), {}, vendorOf(message)};
    if (!m_signsIn) {
        enter(Phase::Over);
        heard.replies = {connected};
        return heard;
    }
    (void)m_tunnel.send(l2tp::kIcrq, callRequest(m_tunnel.session()));
    enter(Phase::Call);
    return heard;
}

L2tpSession::Heard L2tpSession::receivedCallReply(const L2tpControlMessage &message)
{
    const std::uint16_t theirs = message.number(l2tp::kAssignedSession).value_or(0);
    if (m_phase != Phase::Call || message.session != m_tunnel.session() || theirs == 0)
        return {};
    m_tunnel.count(message);
    m_tunnel.setPeerSession(theirs);
    (void)m_tunnel.send(l2tp::kIccn, callConnected());
    enter(Phase::Link, m_link.request());
    return {Heard::Kind::Progress, {}, {}, {}};
}

L2tpSession::Heard L2tpSession::receivedStop(const L2tpControlMessage &message)
{
    m_tunnel.count(message);
    if (const auto theirs = message.number(l2tp::kAssignedTunnel); theirs && !m_tunnel.isUp())
        m_tunnel.setPeerTunnel(*theirs);
    Heard heard;
    if (m_phase == Phase::Tunnel) {
        heard = {Heard::Kind::Refused, {}, reason("StopCCN", l2tpResult(message, Words::AndTheirs)), {}};
    } else {
        const QString secret = m_asksSecret ? QStringLiteral(" (the server asks for a tunnel secret)") : QString();
        const PppLink::Heard ended = m_link.hungUp(reason("StopCCN", l2tpResult(message, Words::Ours)) + secret);
        heard = {Heard::Kind::Refused, ended.sign, ended.detail, {}};
    }
    if (m_tunnel.isUp())
        heard.replies = acknowledged().replies;
    m_stopped = true;
    enter(Phase::Over);
    return heard;
}

L2tpSession::Heard L2tpSession::receivedDisconnect(const L2tpControlMessage &message)
{
    if (!m_tunnel.isUp())
        return {};
    m_tunnel.count(message);
    Heard heard = acknowledged();
    // A server that has not numbered our call yet may omit the number here (RFC 2661, 4.4.4).
    if (message.session != m_tunnel.session() && message.session != 0)
        return heard;
    const PppLink::Heard ended = m_link.hungUp(reason("CDN", l2tpResult(message, Words::Ours)));
    heard.kind = Heard::Kind::Refused;
    heard.sign = ended.sign;
    heard.detail = ended.detail;
    m_tunnel.setPeerSession(0);
    enter(Phase::Over);
    return heard;
}

L2tpSession::Heard L2tpSession::receivedFrame(const QByteArray &frame)
{
    PppLink::Heard said = m_link.received(frame);
    Heard heard{Heard::Kind::Nothing, said.sign, said.detail, {}};
    for (const QByteArray &reply : said.replies)
        heard.replies.push_back(m_tunnel.data(reply));
    switch (said.kind) {
    case PppLink::Heard::Kind::Nothing:
        break;
    case PppLink::Heard::Kind::Progress:
        heard.kind = Heard::Kind::Progress;
        enter(Phase::Link, m_link.request());
        break;
    case PppLink::Heard::Kind::Answered:
        heard.kind = Heard::Kind::Answered;
        enter(Phase::Over);
        break;
    case PppLink::Heard::Kind::Refused:
        heard.kind = Heard::Kind::Refused;
        enter(Phase::Over);
        break;
    }
    return heard;
}

L2tpSession::Heard L2tpSession::acknowledged() const
{
    return {Heard::Kind::Nothing, {}, {}, {m_tunnel.acknowledgement()}};
}

// Each request first repeats the control messages that the server has not acknowledged, then the frame.
void L2tpSession::enter(Phase phase, const QByteArray &frame)
{
    m_phase = phase;
    ++m_number;
    m_request.clear();
    if (phase == Phase::Over)
        return;
    m_request = m_tunnel.unacknowledged();
    if (!frame.isEmpty())
        m_request.push_back(m_tunnel.data(frame));
}

std::vector<QByteArray> L2tpSession::hello(Size size)
{
    if (m_phase != Phase::Over || !m_tunnel.isUp() || m_stopped)
        return {};
    std::vector<L2tpAvp> filling;
    if (size == Size::Full)
        filling.assign(2, {l2tp::kVendorName, QByteArray(kHalfOfFull, ' '), false});
    std::vector<QByteArray> packets = m_tunnel.unacknowledged();
    packets.push_back(m_tunnel.tryOut(l2tp::kHello, std::move(filling)));
    return packets;
}

std::vector<QByteArray> L2tpSession::teardown()
{
    if (m_teardown.empty() && m_tunnel.isUp() && !m_stopped) {
        if (m_tunnel.hasCall()) {
            m_teardown = {m_tunnel.data(m_link.teardown())};
            (void)m_tunnel.send(l2tp::kCdn, {l2tpShort(l2tp::kResultCode, kAdministrativeReasons),
                                             l2tpShort(l2tp::kAssignedSession, m_tunnel.session())});
        }
        (void)m_tunnel.send(l2tp::kStopCcn,
                            {l2tpShort(l2tp::kAssignedTunnel, m_tunnel.tunnel()), l2tpShort(l2tp::kResultCode, kGeneralRequest)});
        std::ranges::copy(m_tunnel.unacknowledged(), std::back_inserter(m_teardown));
    }
    m_phase = Phase::Over;
    m_request.clear();
    return m_teardown;
}

} // namespace fix789::ike
