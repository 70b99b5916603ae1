// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/datagrams.h"

#include <QFile>

#include <chrono>
#include <mutex>

namespace fix789::adapters {

/// A capture file in the classic format (magic a1b2c3d4, version 2.4) whose packets begin with their IP header
/// (LINKTYPE_RAW, 101). Writes each packet at once and drops packets beyond 16 MiB. Thread-safe.
class PcapFile {
public:
    /// Replaces an existing file; only its owner can read it. Errors: Refused, Failed.
    static Result<std::unique_ptr<PcapFile>> create(const QString &path);

    /// A datagram as on the wire. Its headers are synthesised from the two endpoints, whose address families agree; an
    /// unknown address becomes 0.0.0.0 or ::.
    void write(std::chrono::milliseconds sinceEpoch, const Endpoint &from, const Endpoint &to, int hopLimit,
               const QByteArray &bytes);

private:
    explicit PcapFile(const QString &path) : m_file(path) {}

    std::mutex m_mutex;
    QFile m_file;
};

/// Sockets that also capture both directions as on the wire: encrypted data stays encrypted in the file. ICMP errors are
/// missing, because the system does not pass on their bytes.
class PcapDatagrams : public Datagrams {
public:
    PcapDatagrams(Datagrams &datagrams, const Clock &clock, std::unique_ptr<PcapFile> file)
        : m_datagrams(datagrams), m_clock(clock), m_file(std::move(file))
    {
    }

    std::unique_ptr<DatagramConversation> begin() override;

private:
    Datagrams &m_datagrams;
    const Clock &m_clock;
    std::unique_ptr<PcapFile> m_file;
};

} // namespace fix789::adapters
