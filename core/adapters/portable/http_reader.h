// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/http.h"

#include <optional>

namespace fix789 {

/// Reads one answer of HTTP/1 from its bytes as they come. Every limit is kept before anything is parsed.
class HttpReader {
public:
    static constexpr qsizetype kMostHeader = 64 * 1024; ///< bytes, interim answers included
    static constexpr qsizetype kMostBody = 64 * 1024;

    /// Takes what came. The answer, once it is complete, too large to go on with, or broken.
    std::optional<HttpReply> take(const QByteArray &bytes);
    /// The other side has closed. What there is by then; Refused where nothing came at all.
    HttpReply close();

private:
    bool readHeader();
    bool readChunks();
    std::optional<HttpReply> readBody();
    HttpReply broken() const;

    QByteArray m_raw; ///< not read yet
    HttpReply m_reply;
    qsizetype m_headerBytes = 0;
    qsizetype m_length = -1; ///< of the body; -1: until the end
    bool m_chunked = false;
    bool m_inBody = false;
    bool m_broken = false;
};

} // namespace fix789
