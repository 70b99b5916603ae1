// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ras_log.h"

#include "analysis/ras_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace fix789::analysis {
namespace {

using Key = RasAttempt::Key;

// A drop by Windows: the link failed (829), and no side hung up.
constexpr int kLinkFailure = 829;
constexpr int kSoon = 300; // s
// Routers' keep-alive and idle timeouts are constant; drops that differ more are chance.
constexpr int kAlike = 5; // s
constexpr int kIkeNoAnswer = 13813;
constexpr int kIkeTimedOut = 13805;

const StageResult *goodKey(const IkeObservation *ours, std::uint16_t port)
{
    if (!ours || ours->withCertificate)
        return nullptr;
    const StageResult *auth = ours->find(Stage::Auth, port);
    const bool good = auth && auth->outcome == StageOutcome::Answered && auth->key == KeyForm::AsTyped;
    return good ? auth : nullptr;
}

bool tunnelIsGood(const IkeObservation *ours)
{
    const StageResult *quick = ours ? ours->find(Stage::Quick, 4500) : nullptr;
    return quick && quick->outcome == StageOutcome::Answered && suiteDoubt(*ours) == SuiteDoubt::None;
}

// It ended in silence: neither with a refusal, nor with a fault of this computer, which has its own number. (Windows places a
// silence on its own side too.) Without a number, only the stage is known.
bool metSilence(const RasAttempt &attempt)
{
    return !attempt.ikeError || attempt.ikeError == kIkeNoAnswer || attempt.ikeError == kIkeTimedOut;
}

// The server answered to a source port other than Windows'.
bool answersOffers(const IkeObservation *ours)
{
    const StageResult *first = ours ? ours->find(Stage::Mm1, 500) : nullptr;
    return first && first->outcome == StageOutcome::Answered && !first->onlyFromServicePort;
}

bool withoutNat(const IkeObservation *ours)
{
    return ours && ours->clientBehindNat == false && ours->serverBehindNat == false;
}

MachineAuthentication authenticationOf(const AttemptContext &context)
{
    return context.profile ? context.profile->authentication : MachineAuthentication::PreSharedKey;
}

// Whether a pre-shared key stored for it can be wrong. Of a connection that is not known nothing speaks against it; one that
// Windows does not describe may use a certificate.
bool usesKey(const AttemptContext &context)
{
    return !context.profile ||
           (context.profile->isReadable() && context.profile->authentication == MachineAuthentication::PreSharedKey);
}

RasError errorOf(const RasAttempt &attempt, const AttemptContext &context)
{
    return rasError(attempt, authenticationOf(context));
}

Text sentence(const RasAttempt &attempt)
{
    const RasError error = rasError(attempt, MachineAuthentication::PreSharedKey);
    return {error.meaning ? error.meaning : QT_TRANSLATE_NOOP("Text", "Windows' own attempt failed (error %1)."),
            {rasNumberText(attempt.error)}};
}

bool wasDropped(const RasAttempt &attempt)
{
    return attempt.error == 0 && attempt.endedWith == kLinkFailure && attempt.lastedSeconds && *attempt.lastedSeconds <= kSoon;
}

bool dropsAlike(const std::vector<RasAttempt> &fresh)
{
    std::vector<int> lasted;
    for (const RasAttempt &one : fresh)
        if (wasDropped(one))
            lasted.push_back(*one.lastedSeconds);
    return lasted.size() >= 2 && std::abs(lasted[0] - lasted[1]) <= kAlike;
}

void readSuccess(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &newest, const IkeObservation *ours)
{
    if (dropsAlike(fresh) && ours && ours->clientBehindNat == true) {
        reading.say(
            FindingVerdict::Problem,
            {QT_TRANSLATE_NOOP("Text", "Windows connects, but each time loses the connection after the same short time."), {}});
        reading.add(cause::kNatTimeout, {reading.text,
                                         {QT_TRANSLATE_NOOP("Text", "The last connection lasted %1 s."),
                                          {QString::number(fresh.front().lastedSeconds.value_or(0))}}});
        return;
    }
    if (wasDropped(newest)) {
        reading.say(FindingVerdict::Unknown,
                    {QT_TRANSLATE_NOOP("Text", "Windows connected, and lost the connection after %1 s (error %2)."),
                     {QString::number(newest.lastedSeconds.value_or(0)), QString::number(kLinkFailure)}});
        return reading.leaveOpen(
            ours && ours->clientBehindNat == false
                ? std::vector{cause::kLoss, cause::kIntermittent, cause::kOther}
                : std::vector{cause::kLoss, cause::kNatTimeout, cause::kIntermittent, cause::kOther},
            {QT_TRANSLATE_NOOP("Text", "Let Windows connect again. If it is cut off in the same way, note how "
                                       "long it lasts, and try from another network."),
             {}});
    }
    reading.say(FindingVerdict::Note, {QT_TRANSLATE_NOOP("Text", "Windows itself has just connected to this server."), {}});
    reading.note(kWindowsConnects, reading.text);
    reading.ruleOut(cause::kNatTNeeded, reading.text);
}

bool weSignedIn(const IkeObservation *ours)
{
    const StageResult *signIn = ours ? ours->find(Stage::Ppp, 4500) : nullptr;
    return signIn && signIn->outcome == StageOutcome::Answered;
}

// The certificate contains the dialled name: so the number concerned another server, or another certificate.
bool certificateNamesServer(const AttemptContext &context)
{
    const auto &its = context.ours ? context.ours->serverCertificate : std::nullopt;
    return its && its->names && context.profile && its->names->contains(context.profile->server, Qt::CaseInsensitive);
}

// A number that names its cause; or a refused password while the server accepts the typed one.
bool readNamed(Finding &reading, const RasAttempt &attempt, const AttemptContext &context)
{
    const RasError known = errorOf(attempt, context);
    const bool otherPassword = known.complete && weSignedIn(context.ours);
    std::optional<CauseId> id = otherPassword ? std::optional(cause::kCredentialsRejected) : known.names;
    if (id == cause::kCertificateServerName && certificateNamesServer(context))
        id.reset();
    if (!id)
        return false;
    reading.say(FindingVerdict::Problem, sentence(attempt));
    std::vector<Text> evidence{reading.text};
    if (isAfterIpsec(known.stage))
        evidence.push_back({QT_TRANSLATE_NOOP("Text", "The sign-in comes after IPsec, so IPsec worked."), {}});
    if (*id == cause::kCertificateServerName && context.profile)
        evidence.push_back({QT_TRANSLATE_NOOP("Text", "The dialled name: \"%1\"."), {context.profile->server}});
    if (otherPassword)
        evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Text", "The server accepts the user name and password that you typed, so Windows has saved different ones."),
             {}});
    reading.add(*id, std::move(evidence));
    return true;
}

void readIpsec(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &attempt, const AttemptContext &context)
{
    const IkeObservation *ours = context.ours;
    const Text theirs = sentence(attempt);
    const bool typedConnects =
        std::ranges::any_of(fresh, [](const RasAttempt &one) { return one.key == Key::Typed && one.error == 0; });
    const bool silentAfterKey = attempt.ikeProgress == IkeProgress::IdentitySent && metSilence(attempt);
    if (usesKey(context) && (typedConnects || (silentAfterKey && goodKey(ours, 4500)))) {
        reading.say(FindingVerdict::Problem, theirs);
        reading.add(
            cause::kPskStoredDiffers,
            {theirs, typedConnects
                         ? Text{QT_TRANSLATE_NOOP("Text", "Windows connects with the key that you typed."), {}}
                         : Text{QT_TRANSLATE_NOOP(
                                    "Text", "The server answers us with the key that you typed, but does not answer Windows."),
                                {}}});
        return;
    }
    if (attempt.ikeProgress == IkeProgress::OfferSent && metSilence(attempt) && answersOffers(ours)) {
        reading.say(FindingVerdict::Problem, theirs);
        reading.add(
            cause::kOneIkeClient,
            {theirs,
             {QT_TRANSLATE_NOOP(
                  "Text",
                  "The server answers us when we use another source port. Windows uses port 500 and gets no answer at all."),
              {}}});
        return;
    }
    // ESP follows the key exchange: one that failed by itself never came to it.
    if (!attempt.ikeError && !attempt.ikeProgress && tunnelIsGood(ours) && withoutNat(ours)) {
        reading.say(FindingVerdict::Problem, theirs);
        reading.add(
            cause::kEspBlocked,
            {theirs,
             {QT_TRANSLATE_NOOP(
                  "Text",
                  "Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT."),
              {}}});
        return;
    }
    reading.say(FindingVerdict::Note, theirs);
}

QString nameOf(TunnelType tunnel)
{
    return tunnel == TunnelType::Pptp   ? QStringLiteral("PPTP")
           : tunnel == TunnelType::Sstp ? QStringLiteral("SSTP")
                                        : QStringLiteral("IKEv2");
}

void noteOtherTunnel(Finding &reading, const RasAttempt &attempt)
{
    const Text used{QT_TRANSLATE_NOOP("Text", "Windows' last attempt used %1, not L2TP/IPsec, so it shows nothing about the "
                                              "pre-shared key."),
                    {nameOf(*attempt.tunnel)}};
    reading.say(FindingVerdict::Note, used);
    reading.note("windows.other-tunnel", used);
}

// Main mode was complete: both sides have authenticated each other, over the ports that they need.
void noteMainModeComplete(Finding &reading, const RasAttempt &attempt)
{
    const Text complete{QT_TRANSLATE_NOOP("Text",
                                          "Windows and the server accepted each other's key or certificate in Windows' last "
                                          "attempt. It failed at the next step, IPsec for the data (error %1)."),
                        {QString::number(attempt.ikeError.value_or(attempt.error))}};
    reading.note("windows.main-mode-complete", complete);
    static constexpr auto kBefore = std::to_array<CauseId>(
        {cause::kPskWrong, cause::kPskStoredDiffers, cause::kPskNoneStored, cause::kOneIkeClient, cause::kUdp500Blocked,
         cause::kUdp4500Blocked, cause::kIkeBlocked, cause::kServerProposalMismatch, cause::kServerIdentityRejected});
    for (const CauseId id : kBefore)
        reading.ruleOut(id, complete);
}

// What the number and the stage say by themselves.
void noteFailure(Finding &reading, const RasAttempt &attempt, const AttemptContext &context)
{
    const RasError known = errorOf(attempt, context);
    reading.note("windows.last-error", sentence(attempt));
    if (isAfterIpsec(known.stage)) {
        const Text worked{QT_TRANSLATE_NOOP("Text", "IPsec worked in Windows' last attempt; it failed at the sign-in."), {}};
        reading.note(kIpsecWorked, worked);
        static constexpr auto kBefore =
            std::to_array<CauseId>({cause::kPskWrong, cause::kPskStoredDiffers, cause::kPskNoneStored, cause::kNatTNeeded,
                                    cause::kOneIkeClient, cause::kUdp500Blocked, cause::kUdp4500Blocked, cause::kIkeBlocked,
                                    cause::kEspBlocked, cause::kServerProposalMismatch, cause::kServerQuickModeMismatch,
                                    cause::kCannotProtect, cause::kCannotTellClientsApart});
        for (const CauseId id : kBefore)
            reading.ruleOut(id, worked);
    }
    if (known.stage == RasStage::Port)
        reading.note("windows.before-ipsec",
                     {QT_TRANSLATE_NOOP("Text", "Windows got no further than its own device: nothing reached the server, so this "
                                                "shows nothing about the key, user name or password."),
                      {}});
    if (!known.fits)
        reading.note("windows.number-does-not-fit",
                     {authenticationOf(context) == MachineAuthentication::PreSharedKey
                          ? QT_TRANSLATE_NOOP("Text", "Error %1 does not match a connection that uses a pre-shared key: it "
                                                      "belongs to connections with a certificate.")
                          : QT_TRANSLATE_NOOP("Text", "Error %1 does not match a connection with a certificate: it belongs to "
                                                      "connections that use a pre-shared key."),
                      {rasNumberText(attempt.error)}});
}

} // namespace

AttemptStage stageOf(const RasAttempt &attempt)
{
    switch (rasError(attempt, MachineAuthentication::PreSharedKey).stage) {
    case RasStage::Service:
    case RasStage::Name:
    case RasStage::Port:
    case RasStage::Certificate:
        return AttemptStage::BeforeIpsec;
    case RasStage::KeyExchange:
    case RasStage::QuickMode:
    case RasStage::Tunnel:
        return AttemptStage::Ipsec;
    case RasStage::SignIn:
    case RasStage::Address:
    case RasStage::After:
        return AttemptStage::AfterIpsec;
    case RasStage::Unsaid:
        break;
    }
    return AttemptStage::Unsaid;
}

const RasAttempt *newestPlain(const std::vector<RasAttempt> &attempts)
{
    const auto plain = std::ranges::find_if(attempts, [](const RasAttempt &attempt) {
        return attempt.key == Key::Stored && attempt.filters == RasAttempt::Filters::InForce;
    });
    return plain == attempts.end() ? nullptr : &*plain;
}

const RasAttempt &decisive(const std::vector<RasAttempt> &attempts)
{
    const RasAttempt *plain = newestPlain(attempts);
    return plain == nullptr || (plain->error == 0 && attempts.front().error != 0) ? attempts.front() : *plain;
}

Finding readAttempts(const std::vector<RasAttempt> &fresh, const AttemptContext &context)
{
    Finding reading;
    if (fresh.empty())
        return reading;
    const RasAttempt &attempt = decisive(fresh);
    const bool plain = &attempt == newestPlain(fresh);
    if (usedOtherTunnel(attempt))
        noteOtherTunnel(reading, attempt);
    if (attempt.error == 0) {
        if (plain && !usedOtherTunnel(attempt))
            readSuccess(reading, fresh, attempt, context.ours);
        return reading;
    }
    const bool within = plain && stageOf(attempt) == AttemptStage::Ipsec;
    const bool told =
        readNamed(reading, attempt, context) || (within && (readPermitted(reading, fresh, attempt, context.protection) ||
                                                            readFirewallOff(reading, fresh, attempt, context.protection)));
    if (!told && within)
        readIpsec(reading, fresh, attempt, context);
    else if (!told)
        reading.say(FindingVerdict::Note, sentence(attempt));
    noteFailure(reading, attempt, context);
    if (attempt.ikeProgress == IkeProgress::Complete && !usedOtherTunnel(attempt))
        noteMainModeComplete(reading, attempt);
    return reading;
}

} // namespace fix789::analysis
