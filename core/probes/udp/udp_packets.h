// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace fix789 {

// The smallest questions of four protocols, and whether bytes from anywhere answer them. Each carries something made for this
// run that only who saw the question can give back.

/// RFC 8489 binding request; `transaction` has 12 bytes.
QByteArray stunRequest(const QByteArray &transaction);
struct StunAnswer {
    QString publicAddress; ///< XOR-MAPPED-ADDRESS, IPv4; empty without
};
std::optional<StunAnswer> readStun(const QByteArray &bytes, const QByteArray &transaction);

/// RFC 5905 client message; `stamp` has 8 bytes and stands where the time of sending would.
QByteArray ntpRequest(const QByteArray &stamp);
bool isNtpAnswer(const QByteArray &bytes, const QByteArray &stamp);
/// When the server of such an answer sent it, by its own clock (UTC); invalid where it says that its clock is not set.
QDateTime ntpTime(const QByteArray &answer);

/// RFC 9000 section 6: a long header of a version that nobody speaks (section 15), 1200 bytes; `ids` has 16 bytes.
QByteArray quicRequest(const QByteArray &ids);
bool isQuicAnswer(const QByteArray &bytes, const QByteArray &ids);

/// RFC 1035 question. `id` has 2 bytes; empty for a name that cannot be asked for.
enum class DnsType { A = 1, Ns = 2 };
QByteArray dnsRequest(const QByteArray &id, const QString &name, DnsType type);
struct DnsAnswer {
    int code = 0;          ///< RFC 1035 RCODE: 0 no error, 3 no such name
    QStringList addresses; ///< of every A record of the answer
};
/// `request` as dnsRequest() gave it: the answer has to repeat its id and its question.
std::optional<DnsAnswer> readDns(const QByteArray &bytes, const QByteArray &request);

} // namespace fix789
