// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
//
// A server says whatever it likes, packet after packet (each with its length, two bytes, before it): the session keeps its
// word about steps, requests and answers, and tells no secret. The corpus is what SoftEther VPN said to the same random bytes.
#include "ike/crypto/esp.h"
#include "ike/l2tp/l2tp_session.h"
#include "ike/wire/byte_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;
using namespace fix789::ike;

namespace {

constexpr std::size_t kMostReplies = 1;
constexpr int kMostSteps = 100;
const QByteArray kPassword = "clientPass";

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkHeard(const L2tpSession::Heard &heard)
{
    require(heard.replies.size() <= kMostReplies);
    require(heard.detail.size() < 400 && !heard.detail.contains(QString::fromUtf8(kPassword)));
    for (const QByteArray &reply : heard.replies)
        require(parseL2tpPacket(reply).has_value());
}

void converse(QByteArrayView bytes)
{
    std::uint8_t next = 0x11;
    const auto random = [&next](qsizetype count) {
        QByteArray counting;
        while (counting.size() < count)
            counting += char(next++);
        return counting;
    };
    L2tpSession session({QStringLiteral("alice"), Secret(kPassword)}, random);
    for (ByteReader reader(bytes); reader.left() > 0;) {
        const auto before = session.step();
        const auto request = session.request();
        const L2tpSession::Heard heard = session.received(reader.take(reader.u16()).toByteArray());
        checkHeard(heard);
        const auto after = session.step();
        using Kind = L2tpSession::Heard::Kind;
        if (heard.kind == Kind::Nothing) {
            require(before.has_value() == after.has_value() && session.request() == request);
            require(!before || before->number == after->number);
        } else {
            require(before.has_value() && (!after || after->number > before->number));
            require(heard.kind != Kind::Refused || !after);
            require(heard.kind != Kind::Progress || after.has_value());
        }
        require(!after || after->number < kMostSteps);
        require(after || session.request().empty());
    }
    for (const QByteArray &packet : session.teardown())
        require(parseL2tpPacket(packet).has_value());
    require(!session.step());
}

void openAsEsp(const QByteArray &bytes)
{
    EspAssociation association{0x100, 11, 2, {}, QByteArray(20, 'k')};
    (void)openL2tp(association, bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto packet = parseL2tpPacket(bytes)) {
        const QByteArray written = std::visit([](const auto &message) { return serialise(message); }, *packet);
        (void)parseL2tpPacket(written);
    }
    openAsEsp(bytes);
    converse(bytes);
    return 0;
}
