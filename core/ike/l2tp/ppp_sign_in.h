// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "ike/l2tp/ms_chap_v2.h"
#include "ike/l2tp/ppp_frames.h"
#include "ike/l2tp/ppp_lcp.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fix789::ike {

/// Sign-in by PAP (RFC 1334) or MS-CHAPv2 (RFC 2759).
class PppSignIn {
public:
    using Randomness = std::function<QByteArray(qsizetype)>;

    PppSignIn(QString user, Secret password, Randomness random);

    /// False if this protocol cannot express the name or the password.
    [[nodiscard]] bool fits(SignInProtocol protocol) const;
    void begin(SignInProtocol protocol) { m_protocol = protocol; }
    /// The packet to send until it is answered: with PAP at once, with MS-CHAPv2 after the challenge. A server that receives
    /// the answer again gives the same result again (RFC 1994, 4.1).
    [[nodiscard]] QByteArray request() const;
    [[nodiscard]] bool hasAnswered() const { return !m_challenge.isEmpty(); }

    enum class Kind { Nothing, Answered, Accepted, Rejected, Unproven };
    struct Heard {
        Kind kind = Kind::Nothing; ///< Answered: to a challenge; request() has the answer
        QString detail;            ///< "MS-CHAPv2 E=691"
        QByteArray reply;
    };
    Heard received(std::uint16_t protocol, const PppPacket &packet);

private:
    Heard receivedPap(const PppPacket &packet) const;
    Heard receivedChap(const PppPacket &packet);
    Heard challenged(const PppPacket &packet);

    QString m_user;
    Secret m_password;
    Randomness m_random;
    SignInProtocol m_protocol = SignInProtocol::None;
    QByteArray m_challenge;
    std::uint8_t m_challengeId = 0;
    MsChapV2Answer m_answer;
    QByteArray m_response;
    int m_answers = 0;
};

QString toString(SignInProtocol protocol);

} // namespace fix789::ike
