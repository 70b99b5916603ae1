// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/udp/udp_packets.h"

#include "base/address_bytes.h"

#include <algorithm>

namespace fix789::probes {
namespace {

constexpr qsizetype kQuicLeast = 1200; // RFC 9000, 14.1: a server ignores shorter ones
constexpr char kQuicVersion[] = "\x1a\x2a\x3a\x4a";
constexpr char kStunCookie[] = "\x21\x12\xa4\x42";
constexpr int kMostRecords = 64;

int at(const QByteArray &bytes, qsizetype place)
{
    return place >= 0 && place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : -1;
}

int twoAt(const QByteArray &bytes, qsizetype place)
{
    return place >= 0 && place + 1 < bytes.size() ? at(bytes, place) * 256 + at(bytes, place + 1) : -1;
}

// The position after a name, compressed or not; -1 if the name does not end.
qsizetype behindName(const QByteArray &bytes, qsizetype place)
{
    for (int labels = 0; labels < 128; ++labels) {
        const int length = at(bytes, place);
        if (length < 0)
            return -1;
        if (length >= 0xC0)
            return place + 2 <= bytes.size() ? place + 2 : -1;
        if (length > 63)
            return -1;
        place += 1 + length;
        if (length == 0)
            return place;
    }
    return -1;
}

} // namespace

QByteArray stunRequest(const QByteArray &transaction)
{
    return QByteArray("\x00\x01\x00\x00", 4) + kStunCookie + transaction;
}

std::optional<StunAnswer> readStun(const QByteArray &bytes, const QByteArray &transaction)
{
    const int type = twoAt(bytes, 0);
    if (bytes.size() < 20 || (type != 0x0101 && type != 0x0111) || bytes.mid(4, 4) != kStunCookie ||
        bytes.mid(8, 12) != transaction)
        return std::nullopt;
    StunAnswer answer;
    for (qsizetype place = 20; place + 4 <= bytes.size();) {
        const int length = twoAt(bytes, place + 2);
        if (twoAt(bytes, place) == 0x0020 && length == 8 && at(bytes, place + 5) == 1 && place + 12 <= bytes.size()) {
            QByteArray own = bytes.mid(place + 8, 4);
            for (qsizetype i = 0; i < 4; ++i)
                own[i] = char(own[i] ^ kStunCookie[i]);
            answer.publicAddress = addressText(own);
        }
        place += 4 + (length + 3) / 4 * 4;
    }
    return answer;
}

QByteArray ntpRequest(const QByteArray &stamp)
{
    return QByteArray(1, 0x23) + QByteArray(39, 0) + stamp; // version 4, client
}

bool isNtpAnswer(const QByteArray &bytes, const QByteArray &stamp)
{
    return bytes.size() >= 48 && (at(bytes, 0) & 7) == 4 && bytes.mid(24, 8) == stamp;
}

QDateTime ntpTime(const QByteArray &answer)
{
    constexpr int kNotSet = 3;       // leap indicator: the clock is not synchronised
    constexpr int kMostStratum = 15; // 0 is a "kiss of death", 16 means unsynchronised
    constexpr qint64 kTo1970 = 2208988800;
    constexpr qint64 kEra = qint64(1) << 32;
    const int stratum = at(answer, 1);
    const auto seconds = qint64(twoAt(answer, 40)) * 65536 + twoAt(answer, 42);
    if (answer.size() < 48 || at(answer, 0) >> 6 == kNotSet || stratum < 1 || stratum > kMostStratum || seconds == 0)
        return {};
    // RFC 4330, 3: without the first bit it counts from 2036.
    const qint64 since1900 = seconds < kEra / 2 ? seconds + kEra : seconds;
    return QDateTime::fromSecsSinceEpoch(since1900 - kTo1970, Qt::UTC);
}

QByteArray quicRequest(const QByteArray &ids)
{
    const QByteArray header =
        QByteArray(1, char(0xC0)) + kQuicVersion + QByteArray(1, 8) + ids.left(8) + QByteArray(1, 8) + ids.mid(8, 8);
    return header + QByteArray(kQuicLeast - header.size(), 0);
}

bool isQuicAnswer(const QByteArray &bytes, const QByteArray &ids)
{
    const QByteArray back = QByteArray(1, 8) + ids.mid(8, 8) + QByteArray(1, 8) + ids.left(8);
    return (at(bytes, 0) & 0x80) != 0 && bytes.size() >= 23 && bytes.mid(1, 4) == QByteArray(4, 0) &&
           bytes.mid(5, back.size()) == back;
}

QByteArray dnsRequest(const QByteArray &id, const QString &name, DnsType type)
{
    QByteArray question;
    for (const QString &label : name.split(u'.', Qt::SkipEmptyParts)) {
        const QByteArray text = label.toLatin1();
        if (text.size() > 63 || QString::fromLatin1(text) != label)
            return {};
        question += char(text.size()) + text;
    }
    if (question.size() > 253)
        return {};
    return id + QByteArray("\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10) + question + '\0' + '\0' + char(type) +
           QByteArray("\x00\x01", 2);
}

std::optional<DnsAnswer> readDns(const QByteArray &bytes, const QByteArray &request)
{
    if (bytes.size() < request.size() || request.size() < 17 || bytes.left(2) != request.left(2) || (at(bytes, 2) & 0x80) == 0 ||
        twoAt(bytes, 4) != 1 || bytes.mid(12, request.size() - 12).compare(request.mid(12), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    DnsAnswer answer{at(bytes, 3) & 15, {}};
    qsizetype place = request.size();
    const int records = std::min(twoAt(bytes, 6), kMostRecords);
    for (int i = 0; i < records; ++i) {
        place = behindName(bytes, place);
        const int length = place < 0 ? -1 : twoAt(bytes, place + 8);
        if (length < 0 || place + 10 + length > bytes.size())
            break;
        if (twoAt(bytes, place) == 1 && twoAt(bytes, place + 2) == 1 && length == 4)
            answer.addresses << addressText(bytes.mid(place + 10, 4));
        place += 10 + length;
    }
    return answer;
}

} // namespace fix789::probes
