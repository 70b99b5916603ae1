// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ike/crypto/randomness.h"
#include "model/endpoint.h"
#include "model/machine/ike_observation.h"
#include "ports/credentials.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fix789::ike {

struct TunnelSetup {
    QByteArray message1; ///< as sent, without marker
    QByteArray message2; ///< as received, without marker: it chose a suite
    Endpoint local;      ///< the source of message 3
    Endpoint server;     ///< its destination
    /// Without key and certificate the negotiation ends after message 4; without a user, after L2TP has answered.
    Credentials credentials;
    ProfileEncryption encryption = ProfileEncryption::Required; ///< its suites are the offer of quick mode
    /// The connection's own: they replace those suites.
    std::optional<IpsecParameters> ipsecParameters = {};
    Stage authStage = Stage::Auth; ///< Decoy for an invented key; then it ends after message 6
    Randomness random = systemRandomness();
};

/// A negotiation from message 3 to the final Delete, without sockets and without a clock: key exchange and NAT detection,
/// authentication, quick mode, L2TP inside ESP inside UDP, sign-in. An invented address of ours in the NAT detection forces
/// encapsulation in UDP (RFC 3947, 3.2). It has one current step; its driver sends request() until received() reports a
/// result, or gives up.
class TunnelNegotiation {
public:
    /// Malformed: message 1 and 2 do not match. NotSupported: a group or cipher that OpenSSL refuses.
    static Result<std::unique_ptr<TunnelNegotiation>> begin(TunnelSetup setup);
    virtual ~TunnelNegotiation() = default;

    struct Step {
        int number = 0; ///< increases with each new request, even within a stage
        Stage stage = Stage::Mm3;
    };
    /// Nothing: it has ended, successfully or not.
    [[nodiscard]] virtual std::optional<Step> step() const = 0;

    /// Whole: one datagram, however large. Fragments: IKEv1 fragments (both sides must have sent the vendor ID) that fit
    /// into any path; the same as Whole if the message is small or the peer does not support fragments.
    /// Padded: message 3 alone, with vendor IDs that make it larger than 1500 bytes, to test whether large messages get
    /// through.
    enum class Size { Whole, Fragments, Padded };
    /// What to send to this port of the server (500, or 4500 with the marker). In the key exchange, the same bytes
    /// throughout a step; inside ESP each call numbers its packets afresh, so call it for each send. Empty if the step has
    /// nothing to send, or nothing to this port: inside ESP it is 4500 alone.
    [[nodiscard]] virtual std::vector<QByteArray> request(std::uint16_t port, Size size = Size::Whole) const = 0;
    /// After silence, replaces the request by a new one for the same purpose, if the step can restart (quick mode).
    virtual void renew() = 0;
    /// The request is too large for some paths, and the peer supports IKEv1 fragments.
    [[nodiscard]] virtual bool canFragment() const = 0;

    struct Heard {
        enum class Kind {
            Nothing,  ///< not for us, repeated, or malformed
            Progress, ///< the peer continued; step() is a later one of the same stage
            Answered, ///< the stage is complete; step() is the next one, or nothing
            Refused,  ///< the negotiation has ended
            /// Belongs to this negotiation, but our keys do not decrypt it. The step stays: the driver decides how long to
            /// wait for a better answer.
            Unreadable,
        };
        Kind kind = Kind::Nothing;
        StageSign sign = StageSign::Unsaid;
        std::optional<int> notification; ///< RFC 2408, 3.14.1 or the DOI's, if refused with one
        /// It was encrypted and its hash is correct: only a holder of the same key can have written it. Without this, anyone
        /// on the path may have sent a refusal.
        bool authenticated = false;
        QString detail;                  ///< English, short: the suite, the notification's name, the server's host name
        std::vector<QByteArray> replies; ///< to send once, now, to the port it came from, whatever its kind
        QString l2tpVendor = {};         ///< how the L2TP service calls itself, when it answers
    };
    /// Untrusted bytes: a datagram as received from that port of the server, of any size.
    virtual Heard received(const QByteArray &datagram, std::uint16_t port) = 0;

    /// The name and password have been sent, so that silence concerns the sign-in and not the path.
    [[nodiscard]] virtual bool hasSentSecrets() const = 0;
    /// The meaning of silence at this step: Unsaid, SignInUnanswered or NoAddress.
    [[nodiscard]] virtual StageSign silence() const = 0;
    /// After the last stage: a message inside the tunnel that fills a packet as Windows does, or a small one; send it until
    /// helloArrived(). Each call numbers its packets afresh. Empty without a tunnel.
    enum class Filling { Full, Small };
    virtual std::vector<QByteArray> hello(Filling filling) = 0;
    [[nodiscard]] virtual bool helloArrived() const = 0;
    /// Once the negotiation is idle, successful or not: the proposals worth a second quick mode. EspCertain if the server
    /// chose a suite that Windows may not offer, EspOther if it refused those that Windows offers. Nothing: neither applies,
    /// or no SA is left.
    [[nodiscard]] virtual std::optional<Offer> otherOffer() const = 0;
    /// The message for that offer to this port; send it until otherAnswer() has a result. Each call returns another message.
    [[nodiscard]] virtual std::vector<QByteArray> askOther(std::uint16_t port) = 0;
    [[nodiscard]] virtual std::optional<OfferResult> otherAnswer() const = 0;
    /// Ends whatever was established: StopCCN, Delete of both SAs. Empty if nothing was. A Delete gets no answer, so on a
    /// lossy path the caller sends it twice: each call returns new messages.
    [[nodiscard]] virtual std::vector<QByteArray> teardown(std::uint16_t port) = 0;

    /// From the NAT detection of message 4, as Windows also reads it; nothing before it, or if the peer does not support it.
    /// A server can falsify both: SoftEther VPN returns our own hash for itself, so that it never appears behind NAT, and
    /// invents the other, so that the client always does.
    [[nodiscard]] virtual std::optional<bool> serverBehindNat() const = 0;
    [[nodiscard]] virtual std::optional<bool> clientBehindNat() const = 0;
    /// The certificate that the server proved in message 6; nothing before it, or with a key.
    [[nodiscard]] virtual std::optional<ServerCertificate> serverCertificate() const = 0;
};

} // namespace fix789::ike
