// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Compares our negotiation with Windows' own attempts. If ours succeeds and Windows' fails, the fault lies in what only
// Windows does: its stored key, its source port 500, ESP without UDP. If Windows connects, silence towards our probes is no
// fault. Windows' event log holds the last attempts; an old one is not compared.
#include "analysis/ras_errors.h"
#include "analysis/ras_log.h"
#include "base/text_util.h"
#include "checks/attempt_events.h"
#include "checks/chosen_profile.h"
#include "checks/computer/attempt_notes.h"
#include "checks/connection_fixes.h"
#include "checks/local_checks.h"
#include "checks/observe_ike.h"
#include "checks/unreadable.h"
#include "ports/dialer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

namespace fix789::checks {
namespace windows_attempts {
namespace {

using Filters = RasAttempt::Filters;

constexpr auto kCauses = std::to_array<CauseId>({cause::kPskStoredDiffers,
                                                 cause::kOneIkeClient,
                                                 cause::kEspBlocked,
                                                 cause::kNatTimeout,
                                                 cause::kCredentialsRejected,
                                                 cause::kEncryptionLevel,
                                                 cause::kSignInProtocol,
                                                 cause::kServerSignInTimeout,
                                                 cause::kFilterProduct,
                                                 cause::kFilterLeftOver,
                                                 cause::kFilterKillSwitch,
                                                 cause::kFirewallPolicy,
                                                 cause::kIpsecPolicyConflict,
                                                 cause::kAccountNotAllowed,
                                                 cause::kAccountLocked,
                                                 cause::kCertificateServerName,
                                                 cause::kWslMirrored,
                                                 cause::kCannotTellClientsApart,
                                                 cause::kCannotProtect,
                                                 cause::kPppSilent,
                                                 cause::kProtocolRefusedByDirectory,
                                                 cause::kCertificateRevocationUnreachable,
                                                 cause::kWindowsLogonBlocked});

// The network may behave differently an hour later.
constexpr std::chrono::hours kFresh{1};
// For this long, a failure rules out "healthy".
constexpr std::chrono::hours kStands{24};

// Windows' event log names only the connection.
QString serverOf(const Machine &machine, const RasAttempt &attempt)
{
    if (!attempt.server.isEmpty() || attempt.connection.isEmpty())
        return attempt.server;
    const auto profiles = machine.facts.profiles();
    if (!profiles)
        return {};
    const auto one =
        std::ranges::find_if(*profiles, [&](const VpnProfile &profile) { return sameName(profile.name, attempt.connection); });
    return one == profiles->end() ? QString() : one->server;
}

bool isMeant(const Machine &machine, const Target &target, const RasAttempt &attempt)
{
    if (!target.connection.isEmpty() && !attempt.connection.isEmpty())
        return sameName(target.connection, attempt.connection);
    const QString server = serverOf(machine, attempt);
    return server.isEmpty() ? attempt.connection.isEmpty() : target.server.isEmpty() || sameName(server, target.server);
}

// Newest first; an attempt without a time happened just now.
std::vector<RasAttempt> meant(const Machine &machine, const Target &target, std::vector<RasAttempt> all)
{
    std::erase_if(all, [&](const RasAttempt &attempt) { return !isMeant(machine, target, attempt); });
    std::ranges::stable_sort(
        all, [](const RasAttempt &a, const RasAttempt &b) { return b.at.isValid() && (!a.at.isValid() || a.at > b.at); });
    return all;
}

bool isFresh(const Machine &machine, const RasAttempt &attempt)
{
    const auto now = machine.clock.dateSeen();
    return !attempt.at.isValid() || !now || attempt.at.secsTo(*now) <= std::chrono::seconds(kFresh).count();
}

// No restart and no repair since then could have fixed it.
bool stands(const Machine &machine, const RasAttempt &attempt)
{
    if (!attempt.at.isValid())
        return true;
    const auto now = machine.clock.dateSeen();
    const auto booted = machine.clock.bootedAt();
    const auto repaired = machine.ownChanges.newestOutcome();
    return (!now || attempt.at.secsTo(*now) <= std::chrono::seconds(kStands).count()) && (!booted || attempt.at >= *booted) &&
           (!repaired || attempt.at > *repaired);
}

// WSL in mirrored mode shares Windows' network and has no adapter of its own; in its default NAT mode it has an adapter with
// its name. A third mode, "bridged", was removed in 2023.
bool mayBeWslMirrored(const Machine &machine)
{
    const auto runs = [&](const char *name) {
        const auto service = machine.facts.service(QString::fromLatin1(name));
        return service && service->state == RunState::Running;
    };
    if (!(runs("WSLService") || runs("LxssManager")) || !runs("hns"))
        return false;
    const auto interfaces = machine.facts.interfaces();
    return !interfaces || std::ranges::none_of(*interfaces, [](const LocalInterface &one) {
        return one.name.contains(QLatin1String("(WSL"), Qt::CaseInsensitive);
    });
}

// KB5066470: since October 2026, Windows 11 24H2 and later keep NTLMv1 from single sign-on by default.
bool mayBlockLogon(const Machine &machine, const VpnProfile *profile)
{
    constexpr int kFirstBuild = 26100;
    if (profile == nullptr || profile->credentialsSaved != false || machine.facts.credentialGuard().value_or(false))
        return false;
    const auto build = machine.registry.read(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                                             QStringLiteral("CurrentBuildNumber"));
    const auto set = machine.registry.read(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0"),
                                           QStringLiteral("BlockNtlmv1SSO"));
    const auto *number = build ? std::get_if<RegistryValue>(&*build) : nullptr;
    return number != nullptr && number->asText().value_or(QString()).toInt() >= kFirstBuild && set &&
           !std::holds_alternative<RegistryValue>(*set);
}

Finding noteOld(const RasAttempt &attempt)
{
    const QString day = attempt.at.date().toString(Qt::ISODate);
    Finding f =
        finding(FindingVerdict::Note, {QT_TRANSLATE_NOOP("Text", "Windows' last attempt was on %1 and failed (error %2)."),
                                       {day, analysis::rasNumberText(attempt.error)}});
    if (attempt.error == 0)
        f.text = {QT_TRANSLATE_NOOP("Text", "Windows last connected on %1."), {day}};
    f.notes.push_back({"windows.last-attempt", f.text});
    return f;
}

// The dialled connection, else the checked one.
const VpnProfile *profileOf(const std::vector<VpnProfile> &profiles, const Target &target,
                            const std::vector<RasAttempt> &attempts)
{
    const auto named = std::ranges::find_if(profiles, [&](const VpnProfile &profile) {
        return profile.isReadable() && sameName(profile.name, attempts.front().connection);
    });
    return named != profiles.end() ? &*named : chosenProfile(profiles, target);
}

// The user asked for an attempt by Windows, and it could not start.
Finding couldNotDial(const Error &error)
{
    if (error.code == kNothingSaved)
        return finding(
            FindingVerdict::Unknown,
            {QT_TRANSLATE_NOOP("Text", "Windows did not try the connection: no user name and password are saved with it, and "
                                       "without them Windows would offer the server your Windows logon. Connect once from "
                                       "Windows' VPN settings, and check again: the log then shows how that went."),
             {}});
    switch (error.kind) {
    case ErrorKind::NotSupported:
        return finding(FindingVerdict::Skipped,
                       {QT_TRANSLATE_NOOP("Text", "Not supported here: only Windows itself can try its own connection."), {}});
    case ErrorKind::NotFound:
        return finding(
            FindingVerdict::Unknown,
            {QT_TRANSLATE_NOOP(
                 "Text", "There is no VPN connection that Windows could try. Name one of the connections on this computer."),
             {}});
    case ErrorKind::TimedOut:
        return finding(
            FindingVerdict::Unknown,
            {QT_TRANSLATE_NOOP("Text", "Windows' own connection attempt did not finish in time and was cancelled."), {}});
    case ErrorKind::Cancelled:
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "Windows' own connection attempt was stopped."), {}});
    default:
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "Windows' own connection attempt could not be started."), {}});
    }
}

QString wordFor(DialStage stage)
{
    static constexpr std::array<const char *, 4> kWords{"port", "tunnel", "sign-in", "connected"};
    return QLatin1String(kWords.at(std::size_t(stage)));
}

// Facts about the newest normal attempt, and about those with filters bypassed.
QJsonObject factsOf(const std::vector<RasAttempt> &attempts)
{
    QJsonObject facts;
    const auto plain = std::ranges::find(attempts, Filters::InForce, &RasAttempt::filters);
    const RasAttempt &attempt = plain != attempts.end() ? *plain : attempts.front();
    facts.insert(QStringLiteral("error"), attempt.error);
    if (attempt.reached)
        facts.insert(QStringLiteral("reached"), wordFor(*attempt.reached));
    if (!attempt.server.isEmpty())
        facts.insert(QStringLiteral("server"), attempt.server);
    if (attempt.ikeError)
        facts.insert(QStringLiteral("ikeError"), *attempt.ikeError);
    if (attempt.dialed)
        facts.insert(QStringLiteral("dialed"), true);
    for (const auto &[filters, name] :
         {std::pair(Filters::ServerLetPast, "pastFilters"), std::pair(Filters::FirewallOff, "firewallOff")})
        if (const auto freed = std::ranges::find(attempts, filters, &RasAttempt::filters); freed != attempts.end())
            facts.insert(QLatin1String(name), freed->error);
    return facts;
}

// The products whose filters may block. If the firewall is unreadable, the list is empty.
QStringList protectionOf(const Machine &machine)
{
    const auto firewall = machine.facts.firewall();
    if (!firewall)
        return {};
    QStringList names = firewall->products + firewall->protection;
    names.removeDuplicates();
    return names;
}

// Without an administrator, nothing shows whose message the key exchange ended with.
bool lacksKeyExchange(const RasAttempt &attempt)
{
    return attempt.error != 0 && !attempt.ikeError && !attempt.ikeProgress &&
           analysis::stageOf(attempt) == analysis::AttemptStage::Ipsec;
}

// Since when Windows fails, for whoever reads its log or a server's.
void tellSince(QJsonObject &facts, const std::vector<RasAttempt> &all)
{
    const auto since = analysis::failingSince(all);
    if (since)
        facts.insert(QStringLiteral("failingSince"), since->first.toString(Qt::ISODate));
    if (since && since->lastConnected.isValid())
        facts.insert(QStringLiteral("lastConnected"), since->lastConnected.toString(Qt::ISODate));
}

// Judges the attempts that count.
Finding judge(const Machine &machine, const Target &target, const Progress &progress, const std::vector<RasAttempt> &logged,
              bool failed)
{
    std::vector<RasAttempt> all = logged;
    const auto joined = joinKeyExchanges(machine, target, progress, all);
    std::vector<RasAttempt> attempts = all;
    std::erase_if(attempts, [&](const RasAttempt &attempt) { return !isFresh(machine, attempt); });
    const bool recent = isFresh(machine, analysis::decisive(all));
    if (!recent)
        attempts = all;
    const auto ours =
        target.server.isEmpty() ? Result<IkeObservation>(std::unexpected(Error{})) : observeIke(machine, target, progress);
    const auto profiles = machine.facts.profiles();
    const bool pastFilters =
        std::ranges::any_of(attempts, [](const RasAttempt &attempt) { return attempt.filters == Filters::ServerLetPast; });
    const VpnProfile *profile = profiles ? profileOf(*profiles, target, all) : nullptr;
    const analysis::AttemptContext context{.ours = recent && ours ? &*ours : nullptr,
                                           .profile = profile,
                                           .protection = pastFilters ? protectionOf(machine) : QStringList(),
                                           .wslMirrored = mayBeWslMirrored(machine),
                                           .logonMayBeBlocked = mayBlockLogon(machine, profile)};
    Finding f = analysis::readAttempts(attempts, context);
    if (f.text.isEmpty())
        return finding(FindingVerdict::Ok,
                       {QT_TRANSLATE_NOOP("Text", "The Windows log contains no attempt with the saved key."), {}});
    if (!recent)
        f.excluded.clear();
    if (failed) {
        f.failure = analysis::failureOf(all, context);
        f.failure->recent = recent;
        if (f.causes.empty())
            f.verdict = FindingVerdict::Unknown;
        if (analysis::mayBeLocked(all))
            f.notes.push_back(
                {"account.lock-out",
                 {QT_TRANSLATE_NOOP("Text", "The server has rejected the sign-in several times. Many servers lock an account "
                                            "after a few rejected attempts: do not try again before you know why."),
                  {}}});
    }
    if (!joined && joined.error().kind == ErrorKind::Refused && failed && lacksKeyExchange(analysis::decisive(all)))
        f.notes.push_back(keyExchangeUnread());
    if (joined && std::ranges::find(*joined, &analysis::decisive(all)) != joined->end())
        f.notes.push_back(keyExchangeContradicted());
    f.facts = factsOf(attempts);
    if (const auto permission = machine.ownAttempts.permission(); !permission)
        f.notes.push_back(notPermitted(permission.error()));
    if (const auto off = machine.ownAttempts.firewallOff(); !off)
        f.notes.push_back(notWithoutFirewall(off.error()));
    return f;
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    if (const auto dialed = machine.ownAttempts.dialed(); !dialed)
        return couldNotDial(dialed.error());
    if (!machine.windows) // not the check's platform: a requested attempt gets an answer on every computer
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "This is not a Windows computer."), {}});
    auto all = machine.facts.attempts();
    if (!all)
        return couldNotRead(all.error(),
                            {QT_TRANSLATE_NOOP("Text", "The log of Windows' own connection attempts cannot be read."), {}},
                            "windows-attempts");
    std::vector<RasAttempt> attempts = meant(machine, target, std::move(*all));
    if (attempts.empty())
        return finding(FindingVerdict::Ok,
                       {QT_TRANSLATE_NOOP("Text", "The Windows log contains no attempt to connect to this server."), {}});
    const RasAttempt &newest = analysis::decisive(attempts);
    const bool failed = newest.error != 0 && stands(machine, newest);
    const bool old = !failed && (newest.error != 0 || !isFresh(machine, newest));
    Finding f = old ? noteOld(newest) : judge(machine, target, progress, attempts, failed);
    tellSince(f.facts, attempts);
    return f;
}

constexpr std::array<CauseId, 1> kStoredKey{cause::kPskStoredDiffers};
constexpr std::array<CauseId, 1> kSavedPassword{cause::kCredentialsRejected};
constexpr std::array<CauseId, 2> kProvenOnWire{cause::kPskStoredDiffers, cause::kCredentialsRejected};

constexpr std::array<Fix, 2> kFixes{
    {{.causes = kStoredKey,
      .scope = Scope::User,
      .proof = Proof::NextAttempt,
      .needs = {.key = true},
      .notice = QT_TRANSLATE_NOOP("Text", "A copy of the VPN connection is created with the key that you type. The old "
                                          "connection stays; use the copy from now on."),
      .plan = planCopyWithKey},
     {.causes = kSavedPassword,
      .scope = Scope::User,
      .proof = Proof::NextAttempt,
      .needs = {.credentials = true},
      .notice =
          QT_TRANSLATE_NOOP("Text", "Windows forgets the saved user name and password and asks for them at the next attempt."),
      .noticeWithSignIn =
          QT_TRANSLATE_NOOP("Text", "Windows uses the user name and password that you typed instead of the saved ones."),
      .plan = planCredentials}}};

} // namespace
} // namespace windows_attempts

const Check kWindowsAttempts{
    .id = "windows-attempts",
    .title = QT_TRANSLATE_NOOP("Text", "Windows' own attempts, compared with ours"),
    .group = CheckGroup::Path,
    .needs = {},
    .causes = windows_attempts::kCauses,
    .run = windows_attempts::run,
    .fixes = windows_attempts::kFixes,
    .provenOnWire = windows_attempts::kProvenOnWire,
};

} // namespace fix789::checks
