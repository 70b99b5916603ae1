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

/// The steps of a negotiation, in their order. CONTRACT names them mm1, mm3, auth, decoy, quick, l2tp, ppp, ikev2.
enum class Stage { Mm1, Mm3, Auth, Decoy, Quick, L2tp, Ppp, Ikev2 };

enum class StageOutcome {
    Answered,    ///< the peer went along
    Silent,      ///< nothing came back in all the sends that silence needs
    Refused,     ///< the peer answered with an error notification
    Unreachable, ///< an ICMP error came back; `icmp` says who sent it
    NotTried,
};

/// What an answer, or its absence, said beyond its number.
enum class StageSign {
    Unsaid,
    Unreadable,       ///< something came back that our keys do not open
    InFragments,      ///< answered only when the request was sent in IKEv1 fragments
    SignInRejected,   ///< the server does not accept the name or the password
    NoCommonSignIn,   ///< the server asks for a sign-in protocol that we, or the name given, cannot do; `detail` names it
    NoAddress,        ///< signed in, and the server has no address to give
    SignInUnanswered, ///< the name and the password were sent, and the server said nothing to them
    SignInGaveUp,     ///< the server refused only after a long wait, as after a second factor that was not confirmed
};

/// The key of an authentication.
enum class KeyForm {
    AsTyped,
    WithoutBlanks,   ///< blanks at its edges taken away
    PlainCharacters, ///< characters that only look like those of a keyboard replaced by those
    Cleaned,         ///< both
};

/// An ICMP error about one of our datagrams.
struct IcmpError {
    int type = 0;     ///< RFC 792: 3 destination unreachable, 11 time exceeded
    int code = 0;     ///< for type 3: 1 host, 3 port, 13 administratively prohibited
    QString reporter; ///< address of the sender; empty if the system does not report it

    bool operator==(const IcmpError &) const = default;
    /// Destination unreachable, but for "fragmentation needed", after which a smaller one would arrive.
    [[nodiscard]] bool saysUnreachable() const { return type == 3 && code != 4; }
};

/// The detail of a second result of the stage "l2tp": what was sent again and again in the tunnel that stands.
inline const QString kFullPacket = QStringLiteral("a packet as large as Windows sends");

/// What one stage saw. Holds no key, no cookie and no Diffie-Hellman value.
struct StageResult {
    Stage stage = Stage::Mm1;
    std::uint16_t port = 500;
    StageOutcome outcome = StageOutcome::NotTried;
    QString detail; ///< English, short: the chosen transform, the notification's name
    int ms = -1;    ///< from the first datagram to the answer; -1 without one
    int sends = 0;
    int sourcePorts = 0;             ///< how many source ports the sends came from
    std::optional<int> notification; ///< RFC 2408 or RFC 7296 number when refused
    std::optional<IcmpError> icmp;   ///< when unreachable
    QStringList vendorIds;           ///< hexadecimal, as the peer sent them
    /// When silent: the last router that our datagrams to this port reached, proven by the next one on the way, which was
    /// reached by those to the other port and not by these. 1 is the first router.
    std::optional<int> droppedAfterHop;
    /// Answered only to datagrams from the port number that the server listens on itself, after others had met silence.
    bool onlyFromServicePort = false;
    /// What came back could come only from who knows the key that was tried, or holds the certificate's.
    bool authenticated = false;
    StageSign sign = StageSign::Unsaid;
    KeyForm key = KeyForm::AsTyped; ///< of Stage::Auth, which may stand twice
    /// When message 1 is silent: the other address (IP) that an answer to it, with our own cookie, came from, while none came
    /// from the address asked. Proof; that there is none proves nothing, since most firewalls and NATs before us drop it.
    QString answeredFrom;

    bool operator==(const StageResult &) const = default;
};

/// What else was offered to a server that refused, or did not answer, what Windows offers.
enum class Offer {
    Modern,      ///< SHA-2, larger groups
    Outdated,    ///< MD5, DES, group 1: what Windows no longer offers
    Certificate, ///< Windows' own suites, with certificates instead of a key
    Single,      ///< one of Windows' own suites by itself
    EspCertain,  ///< quick mode, where the server chose what Windows may not offer: what Windows offers by every account
    EspOther,    ///< quick mode, where the server refused: what was not offered
};

struct OfferResult {
    Offer offer = Offer::Modern;
    StageOutcome outcome = StageOutcome::NotTried;
    QString chosen; ///< the suite when answered

    bool operator==(const OfferResult &) const = default;
};

/// A version that does not exist, in which a server that ignored message 1 answered all the same.
enum class OtherVersion {
    UnknownMajor, ///< 3.0: servers say which ones they speak, even those that take no new negotiations
    NewerMinor,   ///< 2.1: to a server the same as 2.0 (RFC 7296, 2.5), but not to a filter that looks for 2.0
};

/// The same datagram sent again and again to a server that repeats its answer.
struct LossSample {
    int sent = 0;
    int answered = 0;
    int packets = 2; ///< that have to arrive for an answer: those of the datagram, and the answer's

    bool operator==(const LossSample &) const = default;
    /// The share of packets that gets lost each way, if both ways lose the same.
    [[nodiscard]] double lossEachWay() const;
};

/// What our own responder, on a computer beyond the path, saw of datagrams to one of its ports.
struct ResponderResult {
    enum class Shape { Opaque, Ike };

    std::uint16_t port = 0;
    Shape shape = Shape::Opaque;
    int size = 0; ///< bytes of UDP payload
    int sent = 0;
    int answered = 0;
    std::optional<int> arrived; ///< how many it counted; nothing where it could not tell us

    bool operator==(const ResponderResult &) const = default;
};

struct ResponderObservation {
    QString host;
    QString address;
    std::vector<ResponderResult> results;

    bool operator==(const ResponderObservation &) const = default;
};

/// The certificate by which a server proved itself, as it says of itself.
struct ServerCertificate {
    QString subject;     ///< "CN=vpn.example.org"
    QDateTime notBefore; ///< UTC; both are valid
    QDateTime notAfter;
    QString issuer = {};                     ///< in the same form; empty: not known
    ChainState chain = ChainState::NotKnown; ///< whether this computer trusts who signed it
    std::optional<QStringList> names = {};   ///< DNS names and addresses it is made out to; nothing: not known
    std::vector<QByteArray> shown = {};      ///< it and the others that came with it (DER); gone once `chain` is known

    bool operator==(const ServerCertificate &) const = default;
};

/// Everything the negotiation with one server showed.
struct IkeObservation {
    QString server;
    QString address;
    std::vector<StageResult> stages;
    std::optional<bool> serverBehindNat; ///< nothing: not proven either way
    std::optional<bool> clientBehindNat;
    ProfileEncryption encryption = ProfileEncryption::Required; ///< whose suites were offered in quick mode
    bool withCertificate = false;                       ///< what was offered and tried was a certificate instead of a key
    std::optional<ServerCertificate> serverCertificate; ///< of message 6, where the server signed with its key
    std::vector<OfferResult> offers;
    std::optional<LossSample> loss;
    std::optional<bool> largeAnswered; ///< message 1, made larger than one packet: the server answered it
    std::optional<ResponderObservation> responder;
    std::optional<OtherVersion> otherVersion; ///< the one that says most, where none of the usual ones was answered

    bool operator==(const IkeObservation &) const = default;
    [[nodiscard]] const StageResult *find(Stage stage, std::uint16_t port) const;
};

/// Windows' offer in quick mode is known for certain only in part (ike/esp_suites.h).
enum class SuiteDoubt {
    None,
    TakesUncertain,   ///< the server takes what was offered, but none of what Windows offers by every account
    RefusesUncertain, ///< the server refuses what was offered, but takes what Windows may offer as well
};
SuiteDoubt suiteDoubt(const IkeObservation &seen);

/// The words of the contract: "mm1", "answered".
QString toString(Stage stage);
QString toString(StageOutcome outcome);
std::optional<Stage> stageFromString(const QString &word);
std::optional<StageOutcome> stageOutcomeFromString(const QString &word);
/// The words of our cases: "unreadable", "without-blanks", "modern", "opaque", "2.1".
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
