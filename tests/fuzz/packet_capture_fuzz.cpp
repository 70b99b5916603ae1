// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Untrusted captures and logs: for any bytes, a product is named only if it is the single one left.
#include "analysis/server/server_capture.h"
#include "analysis/server/server_log.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::formats;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void judge(const ServerIdentity &identity)
{
    require(identity.product.isEmpty() || (identity.among == QStringList{identity.product}));
    require(!identity.why.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto datagrams = datagramsIn(bytes)) {
        for (const CapturedDatagram &datagram : *datagrams)
            require(datagram.payload.size() <= bytes.size());
        judge(identifyServerByCapture(*datagrams));
    }
    const QString text = QString::fromUtf8(bytes);
    judge(identifyServerByCapture(datagramsInHex(text)));
    judge(identifyServerByLog(text));
    return 0;
}
