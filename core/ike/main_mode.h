// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/security_association.h"
#include "model/machine/ike_observation.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

/// The five that Windows 7 to 11 offer with a pre-shared key, in their order.
std::vector<MainModeSuite> windowsMainModeSuites();

/// What else may be offered, best first. Certificate: Windows' five with RSA signatures, as Windows offers them where it has a
/// certificate. Single: the five again, each to be offered by itself.
std::vector<MainModeSuite> suitesOf(Offer offer);

/// Message 1 as Windows 8 and later send it with a pre-shared key, and behind it the vendor id that names us. Only the
/// cookie differs from one message to the next; it must not be zero.
QByteArray mainModeMessage1(std::uint64_t cookie);
/// The same with other suites, 1 to 64. More than five go without their lives, so that any path takes all of an Offer in one
/// piece.
QByteArray mainModeMessage1(std::uint64_t cookie, const std::vector<MainModeSuite> &suites);
/// The same with a suite that nobody takes (IDEA, Tiger, a group over 2^155): a server refuses it at once and keeps nothing of
/// it, however often it comes.
QByteArray hopelessMessage1(std::uint64_t cookie);
/// Message 1 of aggressive mode (RFC 2409, 5.4), which holds nothing that a key goes into: suites of one group with its public value, a
/// nonce of 8 to 256 bytes, and the address that we say we are.
QByteArray aggressiveModeMessage1(std::uint64_t cookie, const std::vector<MainModeSuite> &suites, const QByteArray &publicValue,
                                  const QByteArray &nonce, const QString &address);
/// What a server that wants aggressive mode may take: old and new suites of one group, with a key.
std::vector<MainModeSuite> aggressiveModeSuites(std::uint16_t group);
/// A message that is not encrypted, with vendor ids of no meaning behind it until it has at least so many bytes. The message as
/// it is where that cannot be.
QByteArray padded(const QByteArray &message, qsizetype size);

/// What a server says to message 1: which suite it chose, or why it refuses. One of the two is set.
struct MainModeMessage2 {
    std::uint64_t responderCookie = 0;
    std::optional<MainModeSuite> chosen;
    std::optional<int> notification; ///< RFC 2408 number of the error
    QStringList vendorIds;           ///< hexadecimal, lower case

    bool operator==(const MainModeMessage2 &) const = default;
};

/// Reads what came back to a message that offered these. Malformed for bytes that are no answer to our message: another
/// cookie, a suite we did not offer, our own message come back, a status that is no error.
Result<MainModeMessage2> readMainModeMessage2(const QByteArray &bytes, std::uint64_t cookie,
                                              const std::vector<MainModeSuite> &offered = windowsMainModeSuites());
/// The same of an answer to message 1 of aggressive mode. The rest of it, from which a key could be guessed, is not looked at.
Result<MainModeMessage2> readAggressiveModeMessage2(const QByteArray &bytes, std::uint64_t cookie,
                                                    const std::vector<MainModeSuite> &offered);

} // namespace fix789
