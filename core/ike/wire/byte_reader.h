// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <cstdint>

namespace fix789::ike {

/// Takes big-endian numbers and byte runs from the front of untrusted bytes. Taking too much yields zeros or nothing and
/// sets a flag, so that a parser checks failed() once at its end. The bytes must outlive the reader.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}

    std::uint8_t u8() { return number<std::uint8_t>(); }
    std::uint16_t u16() { return number<std::uint16_t>(); }
    std::uint32_t u32() { return number<std::uint32_t>(); }
    std::uint64_t u64() { return number<std::uint64_t>(); }

    QByteArrayView take(qsizetype count)
    {
        if (m_failed || count < 0 || count > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    [[nodiscard]] qsizetype left() const { return m_failed ? 0 : m_rest.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    template <class T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return m_failed ? T{} : qFromBigEndian<T>(bytes.data());
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

/// Appends a number in network order.
template <class T>
void appendBigEndian(QByteArray &out, T number)
{
    const T swapped = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

} // namespace fix789::ike
