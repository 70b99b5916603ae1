// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/fragments.h"

#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

constexpr qsizetype kHeaders = 28 + 4 + 4; // of ISAKMP, the payload and the fragment
constexpr qsizetype kMostFragments = 64;
constexpr std::uint8_t kFlagLast = 1;

} // namespace

std::vector<QByteArray> inFragments(const QByteArray &message, std::uint16_t id, qsizetype largest)
{
    const auto whole = parseIkeMessage(message);
    if (!whole)
        return {message};
    const qsizetype room = largest - kHeaders;
    const qsizetype count = (message.size() + room - 1) / room;
    std::vector<QByteArray> fragments;
    for (qsizetype i = 0; i < count; ++i) {
        QByteArray body;
        appendBigEndian(body, id);
        appendBigEndian(body, std::uint8_t(i + 1));
        appendBigEndian(body, i + 1 == count ? kFlagLast : std::uint8_t(0));
        // A fragment repeats only the cookies of the message's header: other implementations write all fragments this way.
        IkeMessage fragment;
        fragment.header = {whole->header.initiator, whole->header.responder, whole->header.version, isakmp::kMainMode, 0, 0};
        fragment.payloads = {{isakmp::kFragment, body + message.mid(i * room, room)}};
        fragments.push_back(serialise(fragment));
    }
    return fragments;
}

std::optional<QByteArray> FragmentAssembly::add(const QByteArray &body)
{
    ByteReader reader(body);
    const std::uint16_t id = reader.u16();
    const std::uint8_t number = reader.u8();
    const std::uint8_t flags = reader.u8();
    if (reader.failed() || number == 0 || number > kMostFragments)
        return std::nullopt;
    if (m_pieces.empty() || id != m_id)
        *this = FragmentAssembly();
    m_id = id;
    const QByteArray piece = reader.take(reader.left()).toByteArray();
    if (m_size + piece.size() > kLargestMessage || !m_pieces.emplace(number, piece).second)
        return std::nullopt;
    m_size += piece.size();
    if ((flags & kFlagLast) != 0)
        m_last = number;
    if (m_last == 0 || m_pieces.size() != m_last || m_pieces.rbegin()->first != m_last)
        return std::nullopt;
    QByteArray message;
    for (const auto &[place, bytes] : m_pieces)
        message += bytes;
    *this = FragmentAssembly();
    return message;
}

} // namespace fix789::ike
