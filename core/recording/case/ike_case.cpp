// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

namespace {

constexpr qsizetype kMostResults = 64;

const Table<IcmpError> &icmpOfStage()
{
    static const Table<IcmpError> kTable = icmpTable("icmp", Written, 0, 64);
    return kTable;
}

const Table<StageResult> &stageTable()
{
    static const Table<StageResult> kTable{
        "rung",
        "One step of the negotiation",
        {row(Required, "rung", &StageResult::stage, word<Stage>(), kKeep,
             "which step; `decoy` is a wrong key on purpose: a typed key that meets what it meets is wrong"),
         row(Written, "port", &StageResult::port, port(), kKeep, "the server's UDP port"),
         row(Required, "result", &StageResult::outcome, word<StageOutcome>(), kKeep, "what came of it"),
         row(
             Optional, "detail", &StageResult::detail, text(),
             [](StageResult &stage, Pseudonyms &names) { stage.detail = names.detail(stage); },
             "the chosen transform, the notification's name, the server's name"),
         row(Optional, "ms", &StageResult::ms, whole<int>(-1, 1'000'000), kKeep, "from the first datagram to the answer"),
         row(Optional, "sends", &StageResult::sends, whole<int>(0, 1000), kKeep, "how many datagrams"),
         row(Optional, "sourcePorts", &StageResult::sourcePorts, whole<int>(0, 1000), kKeep, "from how many source ports"),
         row(Optional, "notification", &StageResult::notification, whole<int>(0, 0xFFFF), kKeep, "the IKE number of a refusal"),
         row(Optional, "droppedAfterHop", &StageResult::droppedAfterHop, whole<int>(1, 255), kKeep,
             "of a silent port: the last router that was reached; proven by the next one, which only the other port reached"),
         row(Optional, "answeredFrom", &StageResult::answeredFrom, address(), &Pseudonyms::address,
             "of a silent port: not the address asked, and an answer to that very message came from there"),
         row(Optional, "icmp", &StageResult::icmp, object<IcmpError, icmpOfStage>(),
             "of an unreachable port; of a silent one, `type` 11: the router at `droppedAfterHop`"),
         row(Optional, "vendorIds", &StageResult::vendorIds, texts(), kKeep, "hexadecimal"),
         row(Optional, "l2tpVendor", &StageResult::l2tpVendor, text(64), kKeep, "of `l2tp`: how the service calls itself"),
         row(Optional, "onlyFromServicePort", &StageResult::onlyFromServicePort, flag(), kKeep,
             "answered to source port 500 (4500) alone"),
         row(Optional, "authenticated", &StageResult::authenticated, flag(), kKeep,
             "what came back could come only from who knows the key"),
         row(Optional, "sign", &StageResult::sign, word<StageSign>(), kKeep,
             "what an answer said: `unreadable`: our key does not open it; `sign-in-gave-up`: refused after a long wait"),
         row(Optional, "key", &StageResult::key, word<KeyForm>(), kKeep, "of `auth`, which may stand twice")}};
    return kTable;
}

const Table<AddressResult> &addressTable()
{
    static const Table<AddressResult> kTable{
        "addressResult",
        "Another address of the server's name",
        {row(Required, "address", &AddressResult::address, address(), &Pseudonyms::address, "which"),
         row(Required, "first", &AddressResult::first, object<StageResult, stageTable>(), "what message 1 met on UDP 500")}};
    return kTable;
}

const Table<OfferResult> &offerTable()
{
    static const Table<OfferResult> kTable{
        "offer",
        "What else was offered",
        {row(Required, "offer", &OfferResult::offer, word<Offer>(), kKeep, "what"),
         row(Required, "result", &OfferResult::outcome, word<StageOutcome>(), kKeep, "what came of it"),
         row(Optional, "chosen", &OfferResult::chosen, text(), kKeep, "the suite when answered")}};
    return kTable;
}

const Table<LossSample> &lossTable()
{
    static const Table<LossSample> kTable{
        "loss",
        "The same datagram sent again and again",
        {row(Required, "sent", &LossSample::sent, whole<int>(0, 1000), kKeep, "how many times"),
         row(Required, "answered", &LossSample::answered, whole<int>(0, 1000), kKeep, "at most `sent`"),
         row(Required, "packets", &LossSample::packets, whole<int>(2, 64), kKeep, "how many have to arrive for one answer")},
        [](const LossSample &loss, const QJsonObject &) { return loss.answered <= loss.sent; }};
    return kTable;
}

const Table<RepeatedFlow> &repeatedFlowTable()
{
    static const Table<RepeatedFlow> kTable{
        "repeatedFlow",
        "A path asked again over some seconds, from one source port",
        {row(Required, "port", &RepeatedFlow::port, port(), kKeep, "the server's UDP port"),
         row(Optional, "fromServicePort", &RepeatedFlow::fromServicePort, flag(), kKeep,
             "sent from the port that the server listens on"),
         row(Required, "answers", &RepeatedFlow::answers, text(64, 1), kKeep, "`+` answered, `-` not, one a round")}};
    return kTable;
}

const Table<ServerCertificate> &serverCertificateTable()
{
    using Certificate = ServerCertificate;
    static const Table<Certificate> kTable{
        "serverCertificate",
        "The certificate by which a server proved itself",
        {row(Required, "subject", &Certificate::subject, text(), &Pseudonyms::subject, "`CN=vpn.example.com`"),
         row(Optional, "issuer", &Certificate::issuer, text(), &Pseudonyms::subject, "in the same form"),
         row(Required, "notBefore", &Certificate::notBefore, time(), kKeep, "when its validity begins"),
         row(Required, "notAfter", &Certificate::notAfter, time(), kKeep, "when its validity ends"),
         row(Optional, "chain", &Certificate::chain, chainState(), kKeep, "whether this computer trusts it"),
         row(Optional, "dnsNames", &Certificate::names, texts(), &Pseudonyms::server, "the names it is made out to")}};
    return kTable;
}

const Table<ResponderResult> &responderResultTable()
{
    using Result = ResponderResult;
    static const Table<Result> kTable{
        "responderResult",
        "What our own responder saw of datagrams to one of its ports",
        {row(Required, "port", &Result::port, port(), kKeep, "its UDP port"),
         row(Required, "shape", &Result::shape, word<Result::Shape>(), kKeep, "what they look like"),
         row(Required, "size", &Result::size, whole<int>(0, 0xFFFF), kKeep, "bytes of UDP payload"),
         row(Required, "sent", &Result::sent, whole<int>(0, 1000), kKeep, "how many were sent"),
         row(Required, "answered", &Result::answered, whole<int>(0, 1000), kKeep, "how many were answered"),
         row(Optional, "arrived", &Result::arrived, whole<int>(0, 1000), kKeep, "how many it counted"),
         row(Optional, "altered", &Result::altered, whole<int>(0, 1000), kKeep,
             "how many more arrived with other bytes than were sent"),
         row(Optional, "samePort", &Result::samePort, flag(), kKeep,
             "they arrived from the source port that they were sent from"),
         row(Optional, "lastFirst", &Result::lastFirst, flag(), kKeep, "in two IP fragments, the second one sent first")}};
    return kTable;
}

const Table<ResponderObservation> &responderTable()
{
    using Seen = ResponderObservation;
    static const Table<Seen> kTable{
        "responder",
        "What our own responder beyond the path saw",
        {row(Required, "host", &Seen::host, text(), &Pseudonyms::server, "its name"),
         row(Required, "address", &Seen::address, text(), &Pseudonyms::address, "its address"),
         row(Required, "results", &Seen::results, list(object<ResponderResult, responderResultTable>(), kMostResults),
             "one entry a kind of datagram")}};
    return kTable;
}

} // namespace

Table<IcmpError> icmpTable(const char *name, Need reporter, int least, int most)
{
    return {name,
            "An ICMP error",
            {row(Required, "type", &IcmpError::type, whole<int>(0, 255), kKeep, "3: destination unreachable"),
             row(Required, "code", &IcmpError::code, whole<int>(0, 255), kKeep, "of type 3: 1 host, 3 port, 13 prohibited"),
             row(reporter, "reporter", &IcmpError::reporter, text(most, least), &Pseudonyms::address, "who sent it")}};
}

template <>
const Table<IkeObservation> &table()
{
    using Seen = IkeObservation;
    static const Table<Seen> kTable{
        "ike",
        "What the negotiation with one server showed; what was not proven is left out",
        {row(Written, "address", &Seen::address, text(), &Pseudonyms::address, "the server's"),
         row(Written, "rungs", &Seen::stages, list(object<StageResult, stageTable>(), kMostResults), "the steps, in their order"),
         row(Optional, "serverBehindNat", &Seen::serverBehindNat, flag(), kKeep, "proven either way"),
         row(Optional, "clientBehindNat", &Seen::clientBehindNat, flag(), kKeep, "proven either way"),
         row(Optional, "withCertificate", &Seen::withCertificate, flag(), kKeep, "negotiated with certificates"),
         row(Optional, "serverCertificate", &Seen::serverCertificate, object<ServerCertificate, serverCertificateTable>(),
             "the one it showed"),
         row(Optional, "others", &Seen::others, list(object<AddressResult, addressTable>(), kMostResults),
             "more addresses of the name, which message 1 alone was sent to"),
         row(Optional, "encryption", &Seen::encryption, profileEncryption(), kKeep,
             "the setting whose suites quick mode offered"),
         row(Optional, "ipsecParameters", &Seen::ipsecParameters, object<IpsecParameters>(),
             "the connection's own, which both modes offered instead"),
         row(Optional, "offers", &Seen::offers, list(object<OfferResult, offerTable>(), kMostResults), "what else was offered"),
         row(Optional, "loss", &Seen::loss, object<LossSample, lossTable>(), "how many packets get lost"),
         row(Optional, "repeats", &Seen::repeats, list(object<RepeatedFlow, repeatedFlowTable>(), kMostResults),
             "a path that let some through, asked again"),
         row(Optional, "largeAnswered", &Seen::largeAnswered, flag(), kKeep,
             "message 1, made larger than one packet, was answered"),
         row(Optional, "otherVersion", &Seen::otherVersion, word<OtherVersion>(), kKeep,
             "the version of IKE in which alone it was answered"),
         row(Optional, "responder", &Seen::responder, object<ResponderObservation, responderTable>(),
             "what our own responder saw")}};
    return kTable;
}

} // namespace fix789::recording::members
