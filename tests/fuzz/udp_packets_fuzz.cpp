// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Who is asked by UDP may answer with anything: whatever the bytes, they are read within them, and an address is one.
#include "base/address_bytes.h"
#include "probes/udp/udp_packets.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>

using namespace fix789;
using namespace fix789::probes;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray request = dnsRequest(bytes.left(2), QStringLiteral("vpn.example.com"), DnsType::A);
    // As it is, and behind what makes it an answer to us.
    QByteArray header = request;
    if (header.size() > 7) {
        header[2] = char(0x81);
        header[7] = char(0x08);
    }
    for (const QByteArray &answer : std::initializer_list<QByteArray>{bytes, header + bytes})
        if (const auto read = readDns(answer, request)) {
            require(read->addresses.size() <= 64);
            for (const QString &address : read->addresses)
                require(addressBytes(address).size() == 4);
        }
    const QByteArray transaction(12, 't');
    const QByteArray stun = QByteArray("\x01\x01\x00\x0c\x21\x12\xa4\x42", 8) + transaction + bytes;
    for (const QByteArray &answer : std::initializer_list<QByteArray>{bytes, stun})
        if (const auto read = readStun(answer, transaction))
            require(read->publicAddress.isEmpty() || addressBytes(read->publicAddress).size() == 4);
    (void)isNtpAnswer(bytes, QByteArray(8, 's'));
    (void)isQuicAnswer(bytes, QByteArray(16, 'q'));
    return 0;
}
