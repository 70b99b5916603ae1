// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/randomness.h"
#include "model/endpoint.h"
#include "model/machine/ike_observation.h"
#include "base/result.h"
#include "ports/credentials.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fix789 {

struct TunnelSetup {
    QByteArray message1; ///< as sent, without marker
    QByteArray message2; ///< as received, without marker: it chose a suite
    Endpoint local;      ///< where message 3 will leave by
    Endpoint server;     ///< where it goes
    /// Without key and certificate the negotiation is over after message 4; without a user after L2TP has answered.
    Credentials credentials;
    ProfileEncryption encryption = ProfileEncryption::Required; ///< whose suites quick mode offers
    Stage authStage = Stage::Auth; ///< Decoy for a key made up; then it is over after message 6
    Randomness random = systemRandomness();
};

/// A negotiation from message 3 to the Delete at its end, without sockets and without a clock: key exchange and NAT detection,
/// authentication, quick mode, L2TP inside ESP inside UDP, sign-in. Encapsulation in UDP is forced by an address of ours in
/// the NAT detection that is not ours (RFC 3947, 3.2). It stands at one step at a time; whoever drives it sends request()
/// until received() says that something came of it, or gives up.
class TunnelNegotiation {
public:
    /// Malformed: message 1 and 2 do not fit together. NotSupported: a group or cipher that OpenSSL refuses here.
    static Result<std::unique_ptr<TunnelNegotiation>> begin(TunnelSetup setup);
    virtual ~TunnelNegotiation() = default;

    struct Step {
        int number = 0; ///< grows with each new request, also inside a stage
        Stage stage = Stage::Mm3;
    };
    /// Nothing: it is over, well or not.
    [[nodiscard]] virtual std::optional<Step> step() const = 0;

    /// Whole: as one datagram, however large. Fragments: as IKEv1 fragments (both sides must have sent the vendor id) that fit
    /// into any path; the same as Whole where the message is small already or the peer does not know fragments.
    /// Padded: message 3 alone, with vendor ids behind it that make it larger than 1500 bytes: do large messages get through?
    enum class Size { Whole, Fragments, Padded };
    /// What to send to this port of the server (500, or 4500 with the marker). In key exchange the same bytes as long as the
    /// step is the same; inside ESP each call numbers its packets anew, so call it for each send. Empty where the step has
    /// nothing to send, or nothing to this port: inside ESP it is 4500 alone.
    [[nodiscard]] virtual std::vector<QByteArray> request(std::uint16_t port, Size size = Size::Whole) const = 0;
    /// Where nothing came to the request, it is another one from here on that asks for the same, if the step may be begun anew
    /// (quick mode).
    virtual void renew() = 0;
    /// The request is larger than any path takes in one piece, and the peer knows IKEv1 fragments.
    [[nodiscard]] virtual bool canFragment() const = 0;

    struct Heard {
        enum class Kind {
            Nothing,  ///< not for us, known already, or broken
            Progress, ///< it went along; step() is another one of the same stage
            Answered, ///< the stage is done; step() is the next one, or nothing
            Refused,  ///< it is over
            /// Belongs to this negotiation and cannot be opened with our keys. The step stays: whoever drives decides when
            /// it has waited long enough for a better answer.
            Unreadable,
        };
        Kind kind = Kind::Nothing;
        StageSign sign = StageSign::Unsaid;
        std::optional<int> notification; ///< RFC 2408, 3.14.1 or the DOI's, when refused with one
        /// It came encrypted and its hash is right: only who has the same key can have written it. A refusal without this may
        /// come from anybody on the path.
        bool authenticated = false;
        QString detail;                  ///< English, short: the suite, the notification's name, the server's host name
        std::vector<QByteArray> replies; ///< to be sent once, now, to the port it came from, whatever kind it is
    };
    /// Foreign bytes: a datagram as it came from that port of the server, of any size.
    virtual Heard received(const QByteArray &datagram, std::uint16_t port) = 0;

    /// The name and password have left, so that silence is the sign-in's and not the path's.
    [[nodiscard]] virtual bool hasSentSecrets() const = 0;
    /// What it means when nothing more comes at this step: Unsaid, or SignInUnanswered, NoAddress.
    [[nodiscard]] virtual StageSign silence() const = 0;
    /// After the last stage: a message inside the tunnel that fills a packet as Windows does, or a small one instead; to be
    /// sent until helloArrived(). Each call numbers its packets anew. Empty where no tunnel stands.
    enum class Filling { Full, Small };
    virtual std::vector<QByteArray> hello(Filling filling) = 0;
    [[nodiscard]] virtual bool helloArrived() const = 0;
    /// Once nothing more is asked in it, well or not: what is worth offering in quick mode once more. EspCertain where the server chose what Windows may not
    /// offer, EspOther where it refused what Windows offers. Nothing: neither, or no association stands any more.
    [[nodiscard]] virtual std::optional<Offer> otherOffer() const = 0;
    /// That, for this port; to be sent until otherAnswer() has something. Each call gives another message.
    [[nodiscard]] virtual std::vector<QByteArray> askOther(std::uint16_t port) = 0;
    [[nodiscard]] virtual std::optional<OfferResult> otherAnswer() const = 0;
    /// What ends whatever was established: StopCCN, Delete of both associations. Empty where nothing was. Nobody answers a
    /// Delete, so where packets are lost it is said twice: each call gives new messages.
    [[nodiscard]] virtual std::vector<QByteArray> teardown(std::uint16_t port) = 0;

    /// From the NAT detection of message 4, as Windows reads it too; nothing before it, or where the peer does not do it. A
    /// server can deceive both: SoftEther VPN gives our own hash back for itself, so that it never seems behind NAT, and makes
    /// up the other one, so that the client always does.
    [[nodiscard]] virtual std::optional<bool> serverBehindNat() const = 0;
    [[nodiscard]] virtual std::optional<bool> clientBehindNat() const = 0;
    /// The certificate that the server proved in message 6; nothing before it, or with a key.
    [[nodiscard]] virtual std::optional<ServerCertificate> serverCertificate() const = 0;
};

} // namespace fix789
