// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/ppp_frames.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fix789 {

/// How the server wants us to sign in.
enum class SignInProtocol { None, Pap, MsChapV2 };

/// What both sides of a PPP link agree on before anyone signs in (RFC 1661): our Configure-Request with MRU 1400 and a magic
/// number, and the server's, of which we take what a client of today takes.
class LcpNegotiation {
public:
    explicit LcpNegotiation(std::uint32_t magic);

    /// The Configure-Request to send until it is acknowledged; empty when it is.
    [[nodiscard]] QByteArray request() const;
    /// Both sides have accepted the other's request.
    [[nodiscard]] bool isOpen() const { return m_acknowledged && m_accepted; }
    [[nodiscard]] bool hasAccepted() const { return m_accepted; }
    [[nodiscard]] SignInProtocol signIn() const { return m_signIn; }
    /// The sign-in that the server asked for last and that we do not know ("EAP"); empty when there is none.
    [[nodiscard]] QString unknownSignIn() const { return m_unknownSignIn; }

    struct Heard {
        bool changed = false; ///< request() or isOpen() is another one now
        bool over = false;    ///< the server ends the link, or no agreement comes about
        QString detail;       ///< when over
        std::vector<QByteArray> replies;
    };
    Heard received(const PppPacket &packet);
    /// The server went on as only a server goes on that has acknowledged our request: its acknowledgement was lost.
    void assumeAcknowledged() { m_acknowledged = true; }
    /// "Protocol-Reject" of a frame that came in, once the link is open.
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

} // namespace fix789
