// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// What a guest network answers is hostile: whatever the bytes and however they are cut, the limits hold, the cut does not
// matter, and what is shown of an address holds no control character.
#include "adapters/portable/http_reader.h"
#include "probes/portal/portal_page.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;
using namespace fix789::adapters;
using namespace fix789::probes;

namespace {

HttpReply readInPieces(const QByteArray &bytes, qsizetype piece)
{
    HttpReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        if (auto reply = reader.take(bytes.mid(at, piece)))
            return *reply;
    return reader.close();
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = data[0] + 1;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const HttpReply reply = readInPieces(bytes, std::max<qsizetype>(bytes.size(), 1));
    require(reply.body.size() <= HttpReader::kMostBody);
    require(readInPieces(bytes, piece) == reply);
    (void)looksLikePage(reply);
    const auto lead = leadOn(reply, QUrl(QStringLiteral("http://probe.example.org/text")));
    if (!lead)
        return 0;
    const QString shown = withoutValues(lead->to);
    require(shown.size() <= 512);
    require(std::none_of(shown.begin(), shown.end(), [](QChar c) { return c.category() == QChar::Other_Control; }));
    (void)placeOf(lead->to);
    (void)namesLapse(lead->to);
    return 0;
}
