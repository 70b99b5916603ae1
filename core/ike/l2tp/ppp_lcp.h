// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/ppp_frames.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fix789::ike {

/// The sign-in protocol that the server demands.
enum class SignInProtocol { None, Pap, MsChapV2 };

/// What both sides of a PPP link agree on before sign-in (RFC 1661): our Configure-Request with MRU 1400 and a magic number,
/// and the server's, from which we accept what a current client accepts.
class LcpNegotiation {
public:
    explicit LcpNegotiation(std::uint32_t magic);

    /// The Configure-Request to send until the server acknowledges it; then empty.
    [[nodiscard]] QByteArray request() const;
    /// Both sides have accepted the other's request.
    [[nodiscard]] bool isOpen() const { return m_acknowledged && m_accepted; }
    [[nodiscard]] bool hasAccepted() const { return m_accepted; }
    [[nodiscard]] SignInProtocol signIn() const { return m_signIn; }
    /// The last sign-in protocol that the server demanded and we do not support ("EAP"); empty if there is none.
    [[nodiscard]] QString unknownSignIn() const { return m_unknownSignIn; }

    struct Heard {
        bool changed = false; ///< request() or isOpen() has changed
        bool over = false;    ///< the server ends the link, or agreement fails
        QString detail;       ///< if over
        std::vector<QByteArray> replies;
    };
    Heard received(const PppPacket &packet);
    /// The server has moved on as only a server that has acknowledged our request does: its acknowledgement was lost.
    void assumeAcknowledged() { m_acknowledged = true; }
    /// "Protocol-Reject" for a received frame, once the link is open.
    QByteArray rejection(const PppFrame &frame);
    QByteArray terminateRequest();

private:
    [[nodiscard]] std::uint32_t magic() const;
    Heard heardTheirRequest(const PppPacket &packet);
    Heard heardTheirAnswer(const PppPacket &packet);
    QByteArray nakSignIn(const PppPacket &packet, const PppOption &asked);

    std::uint32_t m_magic;
    std::vector<PppOption> m_ours;
    std::uint8_t m_id = 1;
    std::uint8_t m_nextRejection = 1;
    int m_rounds = 0; // of our requests
    int m_naks = 0;   // of theirs
    bool m_acknowledged = false;
    bool m_accepted = false;
    std::uint8_t m_acceptedId = 0;
    SignInProtocol m_signIn = SignInProtocol::None;
    QString m_unknownSignIn;
};

} // namespace fix789::ike
