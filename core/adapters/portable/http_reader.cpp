// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/http_reader.h"

#include <QList>

namespace fix789::adapters {
namespace {

constexpr qsizetype kMostCookies = 50;
constexpr qsizetype kLongestSizeLine = 1024; // of a chunk, including its extensions

QByteArrayView valueOfField(const QByteArray &line, qsizetype colon)
{
    return QByteArrayView(line).sliced(colon + 1).trimmed();
}

// "HTTP/1.1 302 Captive Portal"
std::optional<int> statusOf(const QByteArray &line)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line.at(8) != ' ' || (line.size() > 12 && line.at(12) != ' '))
        return std::nullopt;
    bool isNumber = false;
    const int status = line.mid(9, 3).toInt(&isNumber);
    return isNumber && status >= 100 ? std::optional(status) : std::nullopt;
}

} // namespace

std::optional<HttpReply> HttpReader::take(const QByteArray &bytes)
{
    m_raw += bytes;
    while (!m_inBody && !m_broken)
        if (!readHeader())
            break;
    if (m_broken)
        return broken();
    return m_inBody ? readBody() : std::nullopt;
}

// Whether a header is complete. Another response follows an interim one (100 to 199).
bool HttpReader::readHeader()
{
    qsizetype end = m_raw.indexOf("\r\n\r\n");
    qsizetype after = end + 4;
    // Small devices end their lines with LF only.
    if (const qsizetype bare = m_raw.indexOf("\n\n"); bare >= 0 && (end < 0 || bare < end)) {
        end = bare;
        after = bare + 2;
    }
    if (m_headerBytes + (end < 0 ? m_raw.size() : after) > kMostHeader || (m_raw.size() >= 7 && !m_raw.startsWith("HTTP/1."))) {
        m_broken = true;
        return false;
    }
    if (end < 0)
        return false;
    m_headerBytes += after;
    const QList<QByteArray> lines = m_raw.left(end).split('\n');
    m_raw.remove(0, after);
    const auto status = statusOf(lines.constFirst().trimmed());
    if (!status) {
        m_broken = true;
        return false;
    }
    if (*status < 200)
        return true;
    m_reply.status = *status;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = lines[i].left(colon).trimmed().toLower();
        const QByteArrayView value = valueOfField(lines[i], colon);
        if (name == "location")
            m_reply.location = value.toByteArray();
        else if (name == "refresh")
            m_reply.refresh = value.toByteArray();
        else if (name == "content-type")
            m_reply.contentType = value.toByteArray();
        else if (name == "via")
            m_reply.via = value.toByteArray();
        else if (name == "date")
            m_reply.date = value.toByteArray();
        else if (name == "set-cookie" && qsizetype(m_reply.cookies.size()) < kMostCookies)
            m_reply.cookies.push_back(value.toByteArray());
        else if (name == "transfer-encoding")
            m_chunked = value.toByteArray().toLower().contains("chunked");
        else if (name == "content-length") {
            bool isNumber = false;
            const qlonglong length = value.toByteArray().toLongLong(&isNumber);
            m_length = isNumber && length >= 0 ? qsizetype(std::min<qlonglong>(length, kMostBody)) : -1;
        }
    }
    m_inBody = true;
    // The body of a redirect is irrelevant, and some never end it.
    const bool isRedirect = m_reply.status / 100 == 3 && !m_reply.location.isEmpty();
    if (isRedirect || m_reply.status == 204 || m_reply.status == 304) {
        m_chunked = false;
        m_length = 0;
    }
    return true;
}

// Whether the body is complete. An invalid chunk ends it.
bool HttpReader::readChunks()
{
    for (;;) {
        const qsizetype end = m_raw.indexOf("\r\n");
        // However the bytes are split: an overlong line ends the body, whether or not its end has arrived.
        if (end < 0)
            return m_raw.size() > kLongestSizeLine + 1;
        if (end > kLongestSizeLine)
            return true;
        QByteArray size = m_raw.left(end);
        if (const qsizetype extension = size.indexOf(';'); extension >= 0)
            size.truncate(extension);
        bool isNumber = false;
        const qlonglong length = size.trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || length <= 0 || m_reply.body.size() >= kMostBody)
            return true;
        const qsizetype taken = qsizetype(std::min<qlonglong>(length, kMostBody - m_reply.body.size()));
        if (m_raw.size() < end + 2 + taken)
            return false;
        m_reply.body += m_raw.mid(end + 2, taken);
        if (taken < length)
            return true;
        if (m_raw.size() < end + 2 + taken + 2) {
            // The next call reads this chunk again.
            m_reply.body.chop(taken);
            return false;
        }
        m_raw.remove(0, end + 2 + taken + 2);
    }
}

std::optional<HttpReply> HttpReader::readBody()
{
    bool complete = false;
    if (m_chunked) {
        complete = readChunks();
    } else {
        m_reply.body += m_raw;
        m_raw.clear();
        complete = m_reply.body.size() >= (m_length >= 0 ? m_length : kMostBody);
        if (complete)
            m_reply.body.truncate(m_length >= 0 ? m_length : kMostBody);
    }
    if (!complete)
        return std::nullopt;
    m_reply.end = HttpEnd::Answered;
    return m_reply;
}

HttpReply HttpReader::close()
{
    if (!m_inBody && m_headerBytes + m_raw.size() == 0)
        return {.end = HttpEnd::Refused};
    if (!m_inBody || m_broken)
        return broken();
    m_reply.end = HttpEnd::Answered;
    return m_reply;
}

HttpReply HttpReader::broken() const
{
    return {.end = HttpEnd::Broken};
}

} // namespace fix789::adapters
