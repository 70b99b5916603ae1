// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/computer_certificate.h"
#include "model/machine/vpn_profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

/// The stages of a negotiation, in order, and the two controls beside them. CONTRACT names them mm1, mm3, auth, decoy,
/// quick, l2tp, ppp, ikev2, aggressive.
enum class Stage { Mm1, Mm3, Auth, Decoy, Quick, L2tp, Ppp, Ikev2, Aggressive };

enum class StageOutcome {
    Answered,    ///< the peer continued
    Silent,      ///< no answer to all the sends that silence requires
    Refused,     ///< the peer answered with an error notification
    Unreachable, ///< an ICMP error came back; `icmp` says who sent it
    NotTried,
};

/// What an answer, or its absence, revealed beyond its number.
enum class StageSign {
    Unsaid,
    Unreadable,       ///< an answer arrived that our keys do not decrypt
    InFragments,      ///< answered only when the request came in IKEv1 fragments
    SignInRejected,   ///< the server rejects the name or the password
    NoCommonSignIn,   ///< we, or the given name, do not support the sign-in protocol the server demands (`detail`)
    NoAddress,        ///< signed in, but the server has no free address
    SignInUnanswered, ///< the server did not answer the name and password
    SignInGaveUp,     ///< the server refused only after a long wait, as after an unconfirmed second factor
};

/// The form of the key in an authentication.
enum class KeyForm {
    AsTyped,
    WithoutBlanks,   ///< without leading and trailing spaces
    PlainCharacters, ///< with keyboard characters in place of their lookalikes
    Cleaned,         ///< both
    AnsiCodePage,    ///< as typed, in the computer's ANSI code page instead of UTF-8
};

/// An ICMP error about one of our datagrams.
struct IcmpError {
    int type = 0;     ///< RFC 792: 3 destination unreachable, 11 time exceeded
    int code = 0;     ///< for type 3: 1 host, 3 port, 13 administratively prohibited
    QString reporter; ///< address of the sender; empty if the system does not report it

    bool operator==(const IcmpError &) const = default;
    /// Destination unreachable, except "fragmentation needed": a smaller datagram would arrive.
    [[nodiscard]] bool saysUnreachable() const { return type == 3 && code != 4; }
};

/// The detail of a second result of the stage "l2tp": the packet sent repeatedly through the established tunnel.
inline const QString kFullPacket = QStringLiteral("a packet as large as Windows sends");

/// What one stage observed. Contains no key, no cookie and no Diffie-Hellman value.
struct StageResult {
    Stage stage = Stage::Mm1;
    std::uint16_t port = 500;
    StageOutcome outcome = StageOutcome::NotTried;
    QString detail; ///< English, short: the chosen transform, the notification's name
    int ms = -1;    ///< from the first datagram to the answer; -1 without one
    int sends = 0;
    int sourcePorts = 0;             ///< number of source ports used
    std::optional<int> notification; ///< RFC 2408 or RFC 7296 number if refused
    std::optional<IcmpError> icmp;   ///< if unreachable
    QStringList vendorIds;           ///< hexadecimal, as the peer sent them
    /// If silent: the last router that our datagrams to this port reached. The proof is the next router on the path, which
    /// those to the other port reached and these did not. 1 is the first router.
    std::optional<int> droppedAfterHop;
    /// Answered only to datagrams from the server's own listening port number, after others had met silence.
    bool onlyFromServicePort = false;
    /// The answer proves that the peer knows the key we tried, or has the private key of the certificate.
    bool authenticated = false;
    StageSign sign = StageSign::Unsaid;
    KeyForm key = KeyForm::AsTyped; ///< of Stage::Auth, which can occur twice
    /// If message 1 is silent: the other IP address from which an answer with our cookie came, while the server's address
    /// stayed silent. It is proof; its absence proves nothing, since most firewalls and NATs before us drop such answers.
    QString answeredFrom;
    QString l2tpVendor; ///< the vendor name of the L2TP service, of Stage::L2tp; printable, at most 64 characters

    bool operator==(const StageResult &) const = default;
};

/// The alternative proposals to a server that refused, or did not answer, those of Windows.
enum class Offer {
    Modern,      ///< SHA-2, larger groups
    Outdated,    ///< MD5, DES, group 1: what Windows no longer offers
    Certificate, ///< Windows' own suites, with certificates instead of a key
    Single,      ///< one of Windows' own suites alone
    EspCertain,  ///< quick mode, if the server chose a suite that Windows may not offer: those that Windows surely offers
    EspOther,    ///< quick mode, if the server refused: the suites not yet offered
    Windows,     ///< Windows' own suites, if the connection's own parameters were offered before
};

struct OfferResult {
    Offer offer = Offer::Modern;
    StageOutcome outcome = StageOutcome::NotTried;
    QString chosen; ///< the suite, if answered

    bool operator==(const OfferResult &) const = default;
};

/// A non-existent version to which a server that ignored message 1 replied.
enum class OtherVersion {
    UnknownMajor, ///< 3.0: servers reply with the versions they support, even those that accept no new negotiations
    NewerMinor,   ///< 2.1: servers treat it as 2.0 (RFC 7296, 2.5); a filter that matches 2.0 does not
};

/// The same datagram, sent repeatedly to a server that repeats its answer.
struct LossSample {
    int sent = 0;
    int answered = 0;
    int packets = 2; ///< packets that must arrive for one answer: those of the datagram, and the answer's

    bool operator==(const LossSample &) const = default;
    /// The share of packets lost each way, if both ways lose equally.
    [[nodiscard]] double lossEachWay() const;
};

/// A path that let only some sends of message 1 through, probed again for a few seconds from several source ports.
struct RepeatedFlow {
    std::uint16_t port = 500;     ///< the server's
    bool fromServicePort = false; ///< sent from the port number that the server itself listens on
    QString answers;              ///< '+' answered, '-' not, one per round; a round sends from all source ports at once

    bool operator==(const RepeatedFlow &) const = default;
};

/// What our own responder, on a computer beyond the path, received on one of its ports.
struct ResponderResult {
    enum class Shape { Opaque, Ike };

    std::uint16_t port = 0;
    Shape shape = Shape::Opaque;
    int size = 0; ///< bytes of UDP payload
    int sent = 0;
    int answered = 0;
    std::optional<int> arrived; ///< its own count; nothing if it could not report
    /// How many more arrived altered; nothing if the responder could not report.
    std::optional<int> altered = {};
    /// They arrived from the source port that we used; nothing if the responder could not report.
    std::optional<bool> samePort = {};
    bool lastFirst = false; ///< in two IP fragments, the second one sent first

    bool operator==(const ResponderResult &) const = default;
};

struct ResponderObservation {
    QString host;
    QString address;
    std::vector<ResponderResult> results;

    bool operator==(const ResponderObservation &) const = default;
};

/// The certificate that a server presented, as it describes itself.
struct ServerCertificate {
    QString subject;     ///< "CN=vpn.example.org"
    QDateTime notBefore; ///< UTC; both are valid
    QDateTime notAfter;
    QString issuer = {};                     ///< in the same form; empty: not known
    ChainState chain = ChainState::NotKnown; ///< whether this computer trusts the issuer
    std::optional<QStringList> names = {};   ///< its DNS names and addresses; nothing: not known
    std::vector<QByteArray> shown = {};      ///< it and the others in the message (DER); cleared once `chain` is known

    bool operator==(const ServerCertificate &) const = default;
};

/// The result of message 1 on UDP 500 of another address of the server's name.
struct AddressResult {
    QString address;
    StageResult first;

    bool operator==(const AddressResult &) const = default;
};

/// The result of a negotiation with one server.
struct IkeObservation {
    QString server;
    QString address;
    std::vector<StageResult> stages;
    std::optional<bool> serverBehindNat; ///< nothing: unproven either way
    std::optional<bool> clientBehindNat;
    ProfileEncryption encryption = ProfileEncryption::Required; ///< its suites were the offer of quick mode
    /// The connection's own: they were offered in both modes instead of Windows' suites. Nothing: it has none, or none that
    /// this program can offer.
    std::optional<IpsecParameters> ipsecParameters;
    bool withCertificate = false;                       ///< the negotiation offered a certificate instead of a key
    std::optional<ServerCertificate> serverCertificate; ///< from message 6, if the server signed
    std::vector<OfferResult> offers;
    std::optional<LossSample> loss;
    std::vector<RepeatedFlow> repeats;
    /// Whether the server answered a message 3 to UDP 4500 that was larger than one packet. Its answer is small.
    std::optional<bool> largeAnswered;
    std::optional<ResponderObservation> responder;
    std::optional<OtherVersion> otherVersion; ///< the most significant, if no usual version was answered
    std::vector<AddressResult> others = {};   ///< more addresses of the name, which received message 1 alone

    bool operator==(const IkeObservation &) const = default;
    [[nodiscard]] const StageResult *find(Stage stage, std::uint16_t port) const;
};

/// Only a part of Windows' offer in quick mode is certain (ike/esp_suites.h).
enum class SuiteDoubt {
    None,
    TakesUncertain,   ///< the server accepts our offer, but no suite that Windows surely offers
    RefusesUncertain, ///< the server refuses our offer, but accepts a suite that Windows may offer as well
};
SuiteDoubt suiteDoubt(const IkeObservation &seen);

/// The contract's words: "mm1", "answered".
QString toString(Stage stage);
QString toString(StageOutcome outcome);
std::optional<Stage> stageFromString(const QString &word);
std::optional<StageOutcome> stageOutcomeFromString(const QString &word);
/// The words of the case format: "unreadable", "without-blanks", "modern", "opaque", "2.1".
QString toString(StageSign sign);
QString toString(KeyForm form);
QString toString(Offer offer);
QString toString(ResponderResult::Shape shape);
QString toString(OtherVersion version);
std::optional<StageSign> stageSignFromString(const QString &word);
std::optional<KeyForm> keyFormFromString(const QString &word);
std::optional<Offer> offerFromString(const QString &word);
std::optional<ResponderResult::Shape> shapeFromString(const QString &word);
std::optional<OtherVersion> otherVersionFromString(const QString &word);

} // namespace fix789
