// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/http.h"

#include <optional>

namespace fix789::adapters {

/// Parses one HTTP/1 response from bytes as they arrive. Checks every limit before it parses anything.
class HttpReader {
public:
    static constexpr qsizetype kMostHeader = 64 * 1024; ///< bytes, including interim responses
    static constexpr qsizetype kMostBody = 64 * 1024;

    /// Takes the next bytes. Returns the response once it is complete, too large to continue, or malformed.
    std::optional<HttpReply> take(const QByteArray &bytes);
    /// The peer has closed the connection. Returns what has arrived; Refused if nothing did.
    HttpReply close();

private:
    bool readHeader();
    bool readChunks();
    std::optional<HttpReply> readBody();
    HttpReply broken() const;

    QByteArray m_raw; ///< not parsed yet
    HttpReply m_reply;
    qsizetype m_headerBytes = 0;
    qsizetype m_length = -1; ///< of the body; -1: until the connection closes
    bool m_chunked = false;
    bool m_inBody = false;
    bool m_broken = false;
};

} // namespace fix789::adapters
