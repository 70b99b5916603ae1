// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The tables of servers and vendor IDs: for any bytes, what the parser accepts meets the guarantees that requests rely on.
#include "formats/server_table.h"
#include "formats/vendor_id_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;
using namespace fix789::formats;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool canBeShown(const QString &text)
{
    return text.size() <= 600 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

void readServers(const QByteArray &bytes)
{
    const auto table = serverTableFrom(bytes);
    if (!table)
        return require(table.error().kind == ErrorKind::Malformed);
    for (const ServerCell &cell : table->cells) {
        require(cell.hasSource() == (cell.sure <= Sureness::Community));
        require(!cell.hasSource() || (!cell.where.isEmpty() && !cell.set.isEmpty() && !cell.version.isEmpty()));
        require(table->product(cell.product) && table->find(cell.product, cell.cause) == &cell);
        for (const QString &text : {cell.where, cell.set, cell.log, cell.line, cell.needs, cell.source, cell.version})
            require(canBeShown(text));
    }
}

void readVendorIds(const QByteArray &bytes)
{
    const auto table = vendorIdTableFrom(bytes);
    if (!table)
        return require(table.error().kind == ErrorKind::Malformed);
    for (const KnownVendorId &id : table->ids) {
        require(table->find(id.hex) == &id);
        require(id.namesProduct || id.product.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readServers(bytes);
    readVendorIds(bytes);
    return 0;
}
