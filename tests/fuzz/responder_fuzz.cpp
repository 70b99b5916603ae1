// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
//
// Whatever arrives at a responder is read without a fault, answered only where it is sealed, and never with more bytes. The
// fuzzer cannot make a seal, so the same bytes are tried once more with the right one put behind them.
#include "ike/crypto/hash.h"
#include "ike/responder/responder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;
using namespace fix789::ike;

namespace {

constexpr qsizetype kSeal = 10;
constexpr qsizetype kRequestTail = 32; // nonce and fields

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray counting(qsizetype count)
{
    QByteArray bytes;
    while (bytes.size() < count)
        bytes += char(bytes.size());
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace std::chrono_literals;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static const ResponderKeys keys = responderKeys({});
    Responder responder(keys, {500, 4500, kResponderPort}, counting);
    const QString asker = QStringLiteral("192.0.2.7");
    require(!responder.answer(asker, bytes, 0ms));
    (void)readResponderAnswer(bytes, keys);
    (void)readPairingCode(QString::fromUtf8(bytes));

    (void)readAlteredAnswer(bytes, keys);
    const QByteArray tail = bytes.last(std::min(kRequestTail, bytes.size()));
    const QByteArray tailed = bytes + hmac(HashAlgorithm::Sha256, keys.tail, tail).first(kSeal);
    const QByteArray sealed = tailed + hmac(HashAlgorithm::Sha256, keys.seal, tailed).first(kSeal);
    (void)readAlteredRequest(sealed + '\0', keys);
    (void)readAlteredRequest(tailed + QByteArray(kSeal, '\0'), keys);
    if (const auto answer = responder.answer(asker, sealed, 0ms)) {
        require(answer->size() == sealed.size());
        require(readResponderAnswer(*answer, keys).has_value());
        require(!responder.answer(asker, sealed, 0ms));
    }
    (void)readResponderAnswer(sealed, keys);
    return 0;
}
