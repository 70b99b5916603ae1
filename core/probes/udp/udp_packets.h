// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace fix789::probes {

// The smallest requests of four protocols, and whether untrusted bytes answer them. Each contains a nonce that only a
// recipient of the request can return.

/// RFC 8489 binding request; `transaction` has 12 bytes.
QByteArray stunRequest(const QByteArray &transaction);
struct StunAnswer {
    QString publicAddress; ///< XOR-MAPPED-ADDRESS, IPv4; empty if absent
};
std::optional<StunAnswer> readStun(const QByteArray &bytes, const QByteArray &transaction);

/// RFC 5905 client message; `stamp` has 8 bytes and replaces the transmit timestamp.
QByteArray ntpRequest(const QByteArray &stamp);
bool isNtpAnswer(const QByteArray &bytes, const QByteArray &stamp);
/// When the server sent this answer, by its own clock (UTC); invalid if it says that its clock is not set.
QDateTime ntpTime(const QByteArray &answer);

/// RFC 9000 section 6: a long header of a non-existent version (section 15), 1200 bytes; `ids` has 16 bytes.
QByteArray quicRequest(const QByteArray &ids);
bool isQuicAnswer(const QByteArray &bytes, const QByteArray &ids);

/// RFC 1035 query. `id` has 2 bytes; empty for an invalid name.
enum class DnsType { A = 1, Ns = 2 };
QByteArray dnsRequest(const QByteArray &id, const QString &name, DnsType type);
struct DnsAnswer {
    int code = 0;          ///< RFC 1035 RCODE: 0 no error, 3 no such name
    QStringList addresses; ///< of every A record in the answer
};
/// `request` as from dnsRequest(): the answer must repeat its id and its question.
std::optional<DnsAnswer> readDns(const QByteArray &bytes, const QByteArray &request);

} // namespace fix789::probes
