// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ras_errors.h"

#include "analysis/ras_error_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace fix789::analysis {

bool isAfterIpsec(RasStage stage)
{
    return stage == RasStage::SignIn || stage == RasStage::Address || stage == RasStage::After;
}

namespace {

struct Member {
    CauseId id;
    const char *subject = "";
};

constexpr auto kServiceKey = std::to_array<Member>({{cause::kServiceFailsToStart, "RasMan"}, {cause::kServiceHung, "RasMan"}});
constexpr auto kIkeService = std::to_array<Member>(
    {{cause::kServiceFailsToStart, "IKEEXT"}, {cause::kServiceHung, "IKEEXT"}, {cause::kServiceFailsToStart, "BFE"}});
constexpr auto kPhonebook = std::to_array<Member>({{cause::kProfileDamaged}, {cause::kProfileShadowed}});
constexpr auto kName =
    std::to_array<Member>({{cause::kServerNameUnknown}, {cause::kDnsDead}, {cause::kOffline}, {cause::kIntermittent}});
constexpr auto kNoWay =
    std::to_array<Member>({{cause::kOffline}, {cause::kWrongInterface}, {cause::kNoIpv4}, {cause::kIntermittent}});
constexpr auto kBadParameter = std::to_array<Member>({{cause::kL2tpMiniport}, {cause::kProfileDamaged}});
constexpr auto kDevice = std::to_array<Member>({{cause::kWslMirrored}, {cause::kL2tpMiniport}});
constexpr auto kKeyExchange = std::to_array<Member>({{cause::kPskWrong},
                                                     {cause::kPskStoredDiffers},
                                                     {cause::kCannotTellClientsApart},
                                                     {cause::kOneIkeClient},
                                                     {cause::kUdp4500Blocked},
                                                     {cause::kServerIdentityRejected}});
constexpr auto kKeyExchangeCertificate = std::to_array<Member>({{cause::kFragmentsDropped},
                                                                {cause::kCertificateServerRoot},
                                                                {cause::kCertificateWrongOneChosen},
                                                                {cause::kServerIdentityRejected},
                                                                {cause::kCertificateServerName}});
constexpr auto kTimedOut = std::to_array<Member>({{cause::kPskWrong},
                                                  {cause::kPskStoredDiffers},
                                                  {cause::kOneIkeClient},
                                                  {cause::kUdp4500Blocked},
                                                  {cause::kCannotTellClientsApart}});
constexpr auto kNoAnswer = std::to_array<Member>({{cause::kCannotTellClientsApart},
                                                  {cause::kOneIkeClient},
                                                  {cause::kServerL2tpDown},
                                                  {cause::kEspBlocked},
                                                  {cause::kCannotProtect},
                                                  {cause::kUdp4500Blocked}});
constexpr auto kNoAnswerCertificate = std::to_array<Member>(
    {{cause::kFragmentsDropped}, {cause::kCannotTellClientsApart}, {cause::kServerIdentityRejected}, {cause::kServerL2tpDown}});
constexpr auto kProposal = std::to_array<Member>({{cause::kServerProposalMismatch},
                                                  {cause::kProfileCustomCrypto},
                                                  {cause::kServerQuickModeMismatch},
                                                  {cause::kServerIdentityRejected},
                                                  {cause::kServerOneOfSeveral}});
constexpr auto kIdentity =
    std::to_array<Member>({{cause::kPskWrong}, {cause::kPskStoredDiffers}, {cause::kServerIdentityRejected}});
constexpr auto kIdentityCertificate = std::to_array<Member>({{cause::kCertificateServerRoot},
                                                             {cause::kServerCertificateExpired},
                                                             {cause::kCertificateWrongOneChosen},
                                                             {cause::kCertificateServerName}});
constexpr auto kPeerCertificate = std::to_array<Member>({{cause::kServerIdentityRejected},
                                                         {cause::kCertificateChain},
                                                         {cause::kCertificateWrongOneChosen},
                                                         {cause::kCertificateRevoked}});
constexpr auto kNoPolicy =
    std::to_array<Member>({{cause::kProhibitIpSec}, {cause::kIpsecPolicyConflict}, {cause::kServiceFailsToStart, "PolicyAgent"}});
constexpr auto kBadKey = std::to_array<Member>(
    {{cause::kPskWrong}, {cause::kPskStoredDiffers}, {cause::kPskNoneStored}, {cause::kServerIdentityRejected}});
constexpr auto kServerCertificate = std::to_array<Member>({{cause::kCertificateServerRoot},
                                                           {cause::kServerCertificateExpired},
                                                           {cause::kFragmentsDropped},
                                                           {cause::kServerIdentityRejected}});
constexpr auto kOwnCertificate = std::to_array<Member>({{cause::kCertificateNone},
                                                        {cause::kCertificateWrongStore},
                                                        {cause::kCertificateExpired},
                                                        {cause::kCertificatePurpose},
                                                        {cause::kCertificateNoPrivateKey},
                                                        {cause::kCertificateKeyUnusable},
                                                        {cause::kCertificateChain}});
constexpr auto kRevocation = std::to_array<Member>({{cause::kCertificateRevocationUnreachable}, {cause::kCertificateRevoked}});
constexpr auto kServerName = std::to_array<Member>({{cause::kCertificateServerName}});
// This connection does not use certificates: its settings differ from what they seem, or Windows dialled another connection.
constexpr auto kDoesNotFit =
    std::to_array<Member>({{cause::kProfileAuthentication}, {cause::kProfileShadowed}, {cause::kPskNoneStored}});
constexpr auto kDoesNotFitCertificate = std::to_array<Member>({{cause::kProfileAuthentication}, {cause::kProfileShadowed}});
constexpr auto kAnyTunnel = std::to_array<Member>({{cause::kProfileTunnelType},
                                                   {cause::kPskWrong},
                                                   {cause::kPskStoredDiffers},
                                                   {cause::kCannotTellClientsApart},
                                                   {cause::kOneIkeClient}});
constexpr auto kProtection = std::to_array<Member>({{cause::kIpsecPolicyConflict},
                                                    {cause::kEncryptionLevel},
                                                    {cause::kServiceFailsToStart, "PolicyAgent"},
                                                    {cause::kCannotProtect}});
constexpr auto kLinkEnded = std::to_array<Member>({{cause::kSignInProtocol},
                                                   {cause::kEncryptionLevel},
                                                   {cause::kAccountNotAllowed},
                                                   {cause::kPppSilent},
                                                   {cause::kServerSignInTimeout}});
constexpr auto kNoPpp = std::to_array<Member>(
    {{cause::kServerSignInTimeout}, {cause::kPppSilent}, {cause::kSignInProtocol}, {cause::kSecondFactorTimeout}});
constexpr auto kNotConverging = std::to_array<Member>(
    {{cause::kSignInProtocol}, {cause::kServerNoAddressLeft}, {cause::kEncryptionLevel}, {cause::kPppSilent}});
constexpr auto kPassword =
    std::to_array<Member>({{cause::kCredentialsRejected}, {cause::kAccountNotAllowed}, {cause::kProtocolRefusedByDirectory}});
constexpr auto kNotAllowed = std::to_array<Member>({{cause::kAccountNotAllowed}});
constexpr auto kLocked = std::to_array<Member>({{cause::kAccountLocked}});
constexpr auto kNeedsPassword = std::to_array<Member>({{cause::kCredentialsRejected}, {cause::kSignInProtocol}});
constexpr auto kLogon =
    std::to_array<Member>({{cause::kSignInProtocol}, {cause::kWindowsLogonBlocked}, {cause::kCredentialsRejected}});
constexpr auto kServerPolicy =
    std::to_array<Member>({{cause::kSignInProtocol}, {cause::kAccountNotAllowed}, {cause::kEncryptionLevel}});
constexpr auto kEncryption = std::to_array<Member>({{cause::kEncryptionLevel}});
constexpr auto kProtocol = std::to_array<Member>({{cause::kSignInProtocol}});
constexpr auto kDirectory = std::to_array<Member>({{cause::kServerSignInTimeout}});
constexpr auto kEap =
    std::to_array<Member>({{cause::kSignInProtocol}, {cause::kCredentialsRejected}, {cause::kAccountNotAllowed}});
constexpr auto kEapServer =
    std::to_array<Member>({{cause::kSignInProtocol}, {cause::kCertificateServerRoot}, {cause::kServerCertificateExpired}});
constexpr auto kEapCertificate =
    std::to_array<Member>({{cause::kCertificateNone}, {cause::kSignInProtocol}, {cause::kCertificateWrongStore}});
constexpr auto kAddress =
    std::to_array<Member>({{cause::kL2tpMiniport}, {cause::kServerNoAddressLeft}, {cause::kAccountNotAllowed}});
constexpr auto kNoAddressLeft = std::to_array<Member>({{cause::kServerNoAddressLeft}, {cause::kL2tpMiniport}});
constexpr auto kInterrupted = std::to_array<Member>({{cause::kLoss}, {cause::kNatTimeout}, {cause::kIntermittent}});
constexpr auto kEndedHere = std::to_array<Member>({{cause::kIntermittent}});
constexpr auto kOtherTunnel = std::to_array<Member>({{cause::kProfileTunnelType}, {cause::kProfileShadowed}});
constexpr auto kRefused =
    std::to_array<Member>({{cause::kServerL2tpDown}, {cause::kProfileTunnelType}, {cause::kCannotTellClientsApart}});

enum class Needs { Nothing, Key, Certificate };

struct KindEntry {
    RasKind kind;
    RasStage stage;
    std::span<const Member> byKey;
    std::span<const Member> byCertificate;
    bool names = false;    // its first member, by itself
    bool complete = false; // no other cause
    Needs needs = Needs::Nothing;
};

constexpr auto kKinds = [] {
    using enum RasKind;
    return std::to_array<KindEntry>({
        {Service, RasStage::Service, kServiceKey, kServiceKey},
        {IkeService, RasStage::Service, kIkeService, kIkeService},
        {Phonebook, RasStage::Service, kPhonebook, kPhonebook},
        {Name, RasStage::Name, kName, kName},
        {NoWay, RasStage::Name, kNoWay, kNoWay},
        {Device, RasStage::Port, kDevice, kDevice},
        {DeviceReported, RasStage::Unsaid, kDevice, kDevice},
        {BadParameter, RasStage::Service, kBadParameter, kBadParameter},
        {KeyExchange, RasStage::KeyExchange, kKeyExchange, kKeyExchangeCertificate},
        {TimedOut, RasStage::KeyExchange, kTimedOut, kKeyExchangeCertificate},
        {NoAnswer, RasStage::Tunnel, kNoAnswer, kNoAnswerCertificate},
        {Proposal, RasStage::KeyExchange, kProposal, kProposal},
        {Identity, RasStage::KeyExchange, kIdentity, kIdentityCertificate},
        {PeerCertificate, RasStage::KeyExchange, kDoesNotFit, kPeerCertificate, false, false, Needs::Certificate},
        {NoPolicy, RasStage::KeyExchange, kNoPolicy, kNoPolicy},
        {BadKey, RasStage::KeyExchange, kBadKey, kDoesNotFitCertificate, false, false, Needs::Key},
        {ServerCertificate, RasStage::KeyExchange, kDoesNotFit, kServerCertificate, false, false, Needs::Certificate},
        {OwnCertificate, RasStage::Certificate, kDoesNotFit, kOwnCertificate, false, false, Needs::Certificate},
        {Revocation, RasStage::KeyExchange, kDoesNotFit, kRevocation, true, false, Needs::Certificate},
        {ServerName, RasStage::KeyExchange, kDoesNotFit, kServerName, true, false, Needs::Certificate},
        {AnyTunnel, RasStage::Tunnel, kAnyTunnel, kKeyExchangeCertificate},
        {Protection, RasStage::QuickMode, kProtection, kProtection},
        {LinkEnded, RasStage::SignIn, kLinkEnded, kLinkEnded},
        {NoPpp, RasStage::SignIn, kNoPpp, kNoPpp},
        {NotConverging, RasStage::SignIn, kNotConverging, kNotConverging},
        {Password, RasStage::SignIn, kPassword, kPassword, false, true},
        {NotAllowed, RasStage::SignIn, kNotAllowed, kNotAllowed, true},
        {Locked, RasStage::SignIn, kLocked, kLocked, true},
        {NeedsPassword, RasStage::SignIn, kNeedsPassword, kNeedsPassword},
        {Logon, RasStage::SignIn, kLogon, kLogon},
        {ServerPolicy, RasStage::SignIn, kServerPolicy, kServerPolicy},
        {Encryption, RasStage::SignIn, kEncryption, kEncryption, true},
        {Protocol, RasStage::SignIn, kProtocol, kProtocol, true},
        {Directory, RasStage::SignIn, kDirectory, kDirectory, true},
        {Eap, RasStage::SignIn, kEap, kEap},
        {EapServer, RasStage::SignIn, kEapServer, kEapServer},
        {EapCertificate, RasStage::Certificate, kEapCertificate, kEapCertificate},
        {Address, RasStage::Address, kAddress, kAddress},
        {NoAddressLeft, RasStage::Address, kNoAddressLeft, kNoAddressLeft},
        {Interrupted, RasStage::Unsaid, kInterrupted, kInterrupted},
        {EndedHere, RasStage::Unsaid, kEndedHere, kEndedHere},
        {OtherTunnel, RasStage::Unsaid, kOtherTunnel, kOtherTunnel},
        {Refused, RasStage::Tunnel, kRefused, kRefused},
        {Unknown, RasStage::Unsaid, kKeyExchange, kKeyExchangeCertificate},
    });
}();

const KindEntry &entryOf(RasKind kind)
{
    return *std::ranges::find(kKinds, kind, &KindEntry::kind);
}

// The stage reached is certain; the meaning of link and device numbers is not. What only a server says at the sign-in was said
// there, even if the log lacks the steps before.
const KindEntry &entryFor(RasKind kind, std::optional<DialStage> reached)
{
    using enum RasKind;
    const KindEntry &entry = entryOf(kind);
    if (!reached || entry.names || kind == EndedHere)
        return entry;
    const bool ofLink = kind == LinkEnded || kind == NoPpp;
    const bool before = !isAfterIpsec(entry.stage);
    switch (*reached) {
    case DialStage::Port:
        return ofLink || entry.stage == RasStage::Unsaid ? entryOf(Device) : entry;
    case DialStage::Tunnel:
        return ofLink || kind == DeviceReported ? entryOf(NoAnswer) : kind == Unknown ? entryOf(KeyExchange) : entry;
    case DialStage::SignIn:
    case DialStage::Connected:
        return before && kind != EapCertificate ? entryOf(LinkEnded) : entry;
    }
    return entry;
}

} // namespace

namespace {

RasError errorFrom(int number, const KindEntry &entry, MachineAuthentication authentication)
{
    const bool byKey = authentication == MachineAuthentication::PreSharedKey;
    RasError known;
    known.stage = entry.stage;
    known.meaning = meaningOf(number);
    known.complete = entry.complete;
    known.fits = entry.needs == Needs::Nothing || (entry.needs == Needs::Key) == byKey;
    for (const Member &member : byKey ? entry.byKey : entry.byCertificate)
        known.allows.push_back({member.id, QString::fromLatin1(member.subject)});
    if (entry.names && known.fits)
        known.names = known.allows.front().id;
    return known;
}

} // namespace

RasError rasError(int error, std::optional<DialStage> reached, MachineAuthentication authentication)
{
    const int number = rasNumber(error);
    return errorFrom(number, entryFor(kindOf(number), reached), authentication);
}

bool usedOtherTunnel(const RasAttempt &attempt)
{
    return attempt.tunnel == TunnelType::Pptp || attempt.tunnel == TunnelType::Sstp || attempt.tunnel == TunnelType::Ikev2;
}

RasError rasError(const RasAttempt &attempt, MachineAuthentication authentication)
{
    const RasError known = rasError(attempt.error, attempt.reached, authentication);
    // Before it dials, every tunnel needs the same.
    if (!usedOtherTunnel(attempt) || known.stage == RasStage::Service || known.stage == RasStage::Name)
        return known;
    return errorFrom(rasNumber(attempt.error), entryOf(RasKind::OtherTunnel), authentication);
}

} // namespace fix789::analysis
