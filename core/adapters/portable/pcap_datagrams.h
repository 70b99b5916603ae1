// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/datagrams.h"

#include <QFile>

#include <chrono>
#include <mutex>

namespace fix789 {

/// A capture file in the classic format (magic a1b2c3d4, version 2.4) whose packets begin with their IP header (LINKTYPE_RAW,
/// 101). It is written as it goes and ends at 16 MiB: what comes after is left out. Callable from any thread.
class PcapFile {
public:
    /// Replaces what was there; only its owner may read it. Errors: Refused, Failed.
    static Result<std::unique_ptr<PcapFile>> create(const QString &path);

    /// A datagram as it was on the way. The headers are made up from the two ends, whose address families agree; an address that
    /// is not known is that of nobody (0.0.0.0, ::).
    void write(std::chrono::milliseconds sinceEpoch, const Endpoint &from, const Endpoint &to, int hopLimit,
               const QByteArray &bytes);

private:
    explicit PcapFile(const QString &path) : m_file(path) {}

    std::mutex m_mutex;
    QFile m_file;
};

/// Datagrams that are also written down, both ways, just as they were on the way: what is encrypted there is so in the file.
/// ICMP errors are not, since the system does not pass on their bytes.
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

} // namespace fix789
