// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ras_errors.h"
#include "analysis/ras_log.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>

namespace fix789::analysis {
namespace {

// Directories lock an account after three to five refusals.
constexpr int kWarnFrom = 2;
constexpr int kLockedFrom = 3;

bool isAmong(const std::vector<CauseId> &ids, const CauseRef &ref)
{
    return std::ranges::find(ids, ref.id) != ids.end();
}

bool hasAnswered(const IkeObservation &ours, Stage stage)
{
    return std::ranges::any_of(
        ours.stages, [stage](const StageResult &one) { return one.stage == stage && one.outcome == StageOutcome::Answered; });
}

// On UDP 4500, or on UDP 500 if Windows stays there: a server that accepts ESP proves nothing about ESP in UDP.
bool takesWindowsQuickMode(const IkeObservation &ours)
{
    const bool withoutNat = ours.clientBehindNat == false && ours.serverBehindNat == false;
    const auto answered = [&](std::uint16_t port) {
        const StageResult *quick = ours.find(Stage::Quick, port);
        return quick && quick->outcome == StageOutcome::Answered;
    };
    return answered(4500) || (withoutNat && answered(500));
}

// Both certificates arrived unfragmented. A large message of ours alone proves nothing about the server's.
bool exchangedLargeMessages(const IkeObservation &ours)
{
    const StageResult *auth = ours.find(Stage::Auth, 4500);
    return ours.withCertificate && auth && auth->outcome == StageOutcome::Answered && auth->sign != StageSign::InFragments;
}

bool hasTried(const IkeObservation &ours, Stage stage)
{
    return std::ranges::any_of(
        ours.stages, [stage](const StageResult &one) { return one.stage == stage && one.outcome != StageOutcome::NotTried; });
}

void addAll(std::vector<CauseId> &ids, std::initializer_list<CauseId> more)
{
    std::ranges::copy(more, std::back_inserter(ids));
}

// What our own negotiation has shown to work; the diagnosis adds the causes that its reading excludes.
std::vector<CauseId> shownToWork(const IkeObservation &ours)
{
    std::vector<CauseId> ids;
    if (hasAnswered(ours, Stage::Mm1))
        addAll(ids, {cause::kOffline, cause::kNoIpv4});
    if (hasAnswered(ours, Stage::Auth))
        addAll(ids, {cause::kServerIdentityRejected});
    if (hasAnswered(ours, Stage::Quick))
        addAll(ids, {cause::kCannotProtect});
    if (takesWindowsQuickMode(ours) && suiteDoubt(ours) == SuiteDoubt::None)
        addAll(ids, {cause::kServerQuickModeMismatch});
    if (hasAnswered(ours, Stage::L2tp))
        addAll(ids, {cause::kServerL2tpDown});
    if (hasAnswered(ours, Stage::Ppp))
        addAll(ids, {cause::kPppSilent, cause::kServerSignInTimeout});
    if (ours.clientBehindNat == false)
        addAll(ids, {cause::kCannotTellClientsApart, cause::kOneIkeClient, cause::kNatTimeout});
    if (ours.clientBehindNat != false || ours.serverBehindNat != false)
        addAll(ids, {cause::kEspBlocked});
    if (exchangedLargeMessages(ours))
        addAll(ids, {cause::kFragmentsDropped});
    return ids;
}

// By the connection's settings.
std::vector<CauseId> ruledOutBy(const VpnProfile &profile)
{
    std::vector<CauseId> ids;
    if (profile.keyStored == true)
        addAll(ids, {cause::kPskNoneStored});
    if (profile.ownIpsec == false)
        addAll(ids, {cause::kProfileCustomCrypto});
    if (profile.tunnel == TunnelType::L2tp)
        addAll(ids, {cause::kProfileTunnelType});
    if (profile.signIn && !profile.signIn->contains(QStringLiteral("ms-chap-v2")))
        addAll(ids, {cause::kProtocolRefusedByDirectory});
    return ids;
}

bool isOfThisComputer(const CauseRef &ref)
{
    return ref.id.name.starts_with("psk.") || ref.id.name.starts_with("profile.") || ref.id.name.starts_with("certificate.");
}

void putKeyBehind(std::vector<CauseRef> &allows)
{
    const auto ours = std::ranges::stable_partition(allows, [](const CauseRef &ref) { return !isOfThisComputer(ref); });
    const auto key = std::ranges::find(ours, cause::kPskWrong, &CauseRef::id);
    if (key != allows.end() && ours.begin() != allows.begin())
        std::rotate(allows.begin() + 1, key, key + 1);
}

bool isOf(const CauseRef &ref, std::string_view area)
{
    return ref.id.name.starts_with(area);
}

// The first remaining cause decides the next step. `left` has at least one.
Text nextOfIpsec(const std::vector<CauseRef> &left, const AttemptContext &context)
{
    const bool triedKey = context.ours && hasTried(*context.ours, Stage::Auth);
    const bool byCertificate = context.profile && context.profile->authentication == MachineAuthentication::Certificate;
    if (left.front().id == cause::kIpsecPolicyConflict || left.front().id == cause::kProhibitIpSec)
        return {QT_TRANSLATE_NOOP("Text",
                                  "Check this computer's connection security rules (wf.msc) and the encryption that the VPN "
                                  "connection asks for, and let Windows try its connection again."),
                {}};
    if (byCertificate)
        return {QT_TRANSLATE_NOOP("Text",
                                  "Check again as an administrator right after Windows' next attempt: then the certificate "
                                  "that Windows used is known. Ask the person who runs the VPN server what its log says "
                                  "about that attempt."),
                {}};
    if (isOf(left.front(), "server.") && !isAmong({cause::kCannotTellClientsApart, cause::kServerL2tpDown}, left.front()) &&
        std::ranges::none_of(left, [](const CauseRef &ref) { return isOf(ref, "psk."); }))
        return {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server what its log says about this attempt."), {}};
    if (triedKey)
        return {QT_TRANSLATE_NOOP("Text", "Type the key again in the Windows connection and try it. If that does not help, "
                                          "disconnect the VPN on the other computers here and try again."),
                {}};
    if (isAmong({cause::kCannotTellClientsApart, cause::kOneIkeClient}, left.front()))
        return {QT_TRANSLATE_NOOP("Text", "Enter the pre-shared key here, so that our own negotiation can continue to the end. "
                                          "Then disconnect this VPN on the other computers here, and let Windows try its "
                                          "connection again."),
                {}};
    return {QT_TRANSLATE_NOOP("Text", "Enter the pre-shared key here, so that our own negotiation can continue to the end, "
                                      "and let Windows try its connection again."),
            {}};
}

Text nextAfter(const RasError &known, const std::vector<CauseRef> &left, const AttemptContext &context, bool repeated)
{
    if (known.complete && repeated)
        return {QT_TRANSLATE_NOOP(
                    "Text", "Do not try again for now: many servers lock the account after a few rejected attempts. Ask the "
                            "person who runs the VPN to check the account, and ask whether other users have the same problem."),
                {}};
    if (!known.fits)
        return {QT_TRANSLATE_NOOP("Text", "Check in the properties of the VPN connection under \"Security\" whether it uses a "
                                          "pre-shared key or a certificate, and whether it is the connection that was tried."),
                {}};
    switch (known.stage) {
    case RasStage::Service:
        return {QT_TRANSLATE_NOOP("Text", "Restart this computer, and let Windows try its connection again."), {}};
    case RasStage::Name:
        return {QT_TRANSLATE_NOOP("Text", "Check whether a web page opens, compare the server's name with the one that you were "
                                          "given, and let Windows try again."),
                {}};
    case RasStage::Port:
        break;
    case RasStage::Certificate:
        return {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN which certificate or key is meant for this computer."),
                {}};
    case RasStage::SignIn:
        if (context.ours && hasAnswered(*context.ours, Stage::Ppp))
            return {QT_TRANSLATE_NOOP("Text",
                                      "Our own sign-in works. Give the Windows connection the same user name and password, "
                                      "allow \"Microsoft CHAP Version 2\" under \"Security\", and choose \"Require "
                                      "encryption\" there."),
                    {}};
        return {QT_TRANSLATE_NOOP(
                    "Text", "Enter the user name and password here as well, so that our own sign-in shows what the server says."),
                {}};
    case RasStage::Address:
    case RasStage::After:
        return {QT_TRANSLATE_NOOP("Text", "Connect from another computer with the same user name. If that works, remove \"WAN "
                                          "Miniport (IP)\", \"(IPv6)\" and \"(L2TP)\" in Device Manager here, scan for hardware "
                                          "changes, and let Windows try again."),
                {}};
    case RasStage::QuickMode:
    case RasStage::KeyExchange:
    case RasStage::Tunnel:
        return nextOfIpsec(left, context);
    case RasStage::Unsaid:
        if (isAmong({cause::kL2tpMiniport, cause::kWslMirrored}, left.front()))
            break;
        if (isOf(left.front(), "psk.") || isOf(left.front(), "certificate."))
            return nextOfIpsec(left, context);
        if (left.front().id == cause::kProfileTunnelType || left.front().id == cause::kProfileShadowed)
            return {QT_TRANSLATE_NOOP("Text", "Check which VPN connection was tried, and whether its type is L2TP/IPsec."), {}};
        return {QT_TRANSLATE_NOOP("Text", "Let Windows try its connection again. If it ends in the same way, note how long it "
                                          "takes, and try from another network."),
                {}};
    }
    return context.wslMirrored
               ? Text{QT_TRANSLATE_NOOP("Text", "Shut down WSL (\"wsl --shutdown\"), and let Windows try its connection again."),
                      {}}
               : Text{QT_TRANSLATE_NOOP(
                          "Text",
                          "Restart this computer, check \"WAN Miniport (L2TP)\" in Device Manager, and let Windows try again."),
                      {}};
}

} // namespace

bool isRefusedPassword(int error)
{
    return rasError(error, {}, MachineAuthentication::PreSharedKey).complete;
}

bool mayBeLocked(const std::vector<RasAttempt> &all)
{
    return std::ranges::count_if(all, isRefusedPassword, &RasAttempt::error) >= kWarnFrom;
}

std::optional<FailingSince> failingSince(const std::vector<RasAttempt> &attempts)
{
    FailingSince since;
    for (const RasAttempt &attempt : attempts) {
        if (attempt.key != RasAttempt::Key::Stored || attempt.filters != RasAttempt::Filters::InForce)
            continue;
        if (attempt.error == 0) {
            since.lastConnected = attempt.at.toUTC();
            break;
        }
        if (!attempt.dialed && attempt.at.isValid())
            since.first = attempt.at.toUTC();
    }
    return since.first.isValid() ? std::optional(since) : std::nullopt;
}

WindowsFailure failureOf(const std::vector<RasAttempt> &all, const AttemptContext &context)
{
    const RasAttempt &newest = decisive(all);
    const RasError known =
        rasError(newest, context.profile ? context.profile->authentication : MachineAuthentication::PreSharedKey);
    WindowsFailure failure;
    failure.error = newest.error;
    failure.ipsecWorked = isAfterIpsec(known.stage);
    failure.complete = known.complete;
    failure.allows = known.allows;
    std::vector<CauseId> out;
    if (context.ours)
        out = shownToWork(*context.ours);
    if (context.profile && known.fits)
        for (const CauseId id : ruledOutBy(*context.profile))
            out.push_back(id);
    if (!context.wslMirrored)
        out.push_back(cause::kWslMirrored);
    std::erase_if(failure.allows, [&](const CauseRef &ref) { return isAmong(out, ref); });
    const auto refusals = std::ranges::count(all, newest.error, &RasAttempt::error);
    if (known.complete && context.logonMayBeBlocked)
        failure.allows.insert(failure.allows.begin() + 1, {cause::kWindowsLogonBlocked, {}});
    else if (known.complete && refusals >= kLockedFrom)
        failure.allows.push_back({cause::kAccountLocked, {}});
    if (known.complete && isAmong(out, {cause::kProtocolRefusedByDirectory, {}}))
        failure.allows.push_back({cause::kSignInProtocol, {}});
    // Settings that worked before are still correct, but the server's key may have changed. An attempt that reached the
    // sign-in proves that IPsec worked.
    const auto cameThrough = [](const RasAttempt &one) {
        return !usedOtherTunnel(one) &&
               (one.error == 0 || isAfterIpsec(rasError(one, MachineAuthentication::PreSharedKey).stage));
    };
    if (std::ranges::any_of(all, cameThrough) && !failure.ipsecWorked)
        putKeyBehind(failure.allows);
    if (failure.allows.empty())
        failure.allows.push_back({cause::kIntermittent, {}});
    failure.next = nextAfter(known, failure.allows, context, refusals >= kWarnFrom);
    return failure;
}

} // namespace fix789::analysis
