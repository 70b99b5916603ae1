// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/security_association.h"
#include "model/machine/ike_observation.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789::ike {

/// The five that Windows 7 to 11 offer with a pre-shared key, in their order.
std::vector<MainModeSuite> windowsMainModeSuites();

/// The alternative suites, best first. Certificate: Windows' five with RSA signatures, as Windows offers them if it has a
/// certificate. Single: the five again; the caller offers each alone.
std::vector<MainModeSuite> suitesOf(Offer offer);

/// Message 1 as Windows 8 and later send it with a pre-shared key, plus the vendor ID that names us. Only the cookie differs
/// between messages; it must not be zero.
QByteArray mainModeMessage1(std::uint64_t cookie);
/// The same with other suites, 1 to 64. More than five omit their lifetimes, so that every path carries all of an Offer in
/// one piece.
QByteArray mainModeMessage1(std::uint64_t cookie, const std::vector<MainModeSuite> &suites);
/// The same with a suite that no server accepts (IDEA, Tiger, a group over 2^155): a server refuses it at once and keeps no
/// state, however often it comes.
QByteArray hopelessMessage1(std::uint64_t cookie);
/// Message 1 of aggressive mode (RFC 2409, 5.4), which contains nothing derived from a key: suites of one group with its
/// public value, a nonce of 8 to 256 bytes, and the address that we claim as our identity.
QByteArray aggressiveModeMessage1(std::uint64_t cookie, const std::vector<MainModeSuite> &suites, const QByteArray &publicValue,
                                  const QByteArray &nonce, const QString &address);
/// Proposals for a server that requires aggressive mode: old and new suites of one group, with a key.
std::vector<MainModeSuite> aggressiveModeSuites(std::uint16_t group);
/// An unencrypted message with meaningless vendor IDs appended until it has at least `size` bytes. Unchanged if that is
/// impossible.
QByteArray padded(const QByteArray &message, qsizetype size);

/// A server's answer to message 1: the suite it chose, or why it refuses. Exactly one of the two is set.
struct MainModeMessage2 {
    std::uint64_t responderCookie = 0;
    std::optional<MainModeSuite> chosen;
    std::optional<int> notification; ///< RFC 2408 number of the error
    QStringList vendorIds;           ///< hexadecimal, lower case

    bool operator==(const MainModeMessage2 &) const = default;
};

/// Parses an answer to a message that offered these suites. Malformed for anything else: another cookie, a suite we did not
/// offer, an echo of our own message, a status that is not an error.
Result<MainModeMessage2> readMainModeMessage2(const QByteArray &bytes, std::uint64_t cookie,
                                              const std::vector<MainModeSuite> &offered = windowsMainModeSuites());
/// The same for an answer to message 1 of aggressive mode. Ignores the rest of the answer, which would allow guessing a key.
Result<MainModeMessage2> readAggressiveModeMessage2(const QByteArray &bytes, std::uint64_t cookie,
                                                    const std::vector<MainModeSuite> &offered);

} // namespace fix789::ike
