// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// With Credential Guard, Windows does not use saved passwords for MS-CHAPv2: the sign-in fails although the saved password
// is right, and a typed one works. Microsoft: "Considerations when using Credential Guard". Sign-in comes after IPsec, so
// this applies only to the checked connection, unless Windows has connected since, and is a note until a sign-in was
// reached. Without Credential Guard, BlockNtlmv1SSO (KB5066470) keeps the Windows logon from MS-CHAPv2 in the same way.
#include "analysis/ras_log.h"
#include "checks/chosen_profile.h"
#include "checks/local_checks.h"
#include "checks/observe_ike.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace credential_guard {
namespace {

constexpr std::array<CauseId, 2> kCauses{cause::kCredentialGuard, cause::kWindowsLogonBlocked};

constexpr char kMsv[] = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0";
constexpr char kBlockLogon[] = "BlockNtlmv1SSO";

bool isOfConnection(const RasAttempt &attempt, const VpnProfile &profile)
{
    return attempt.connection.isEmpty() || attempt.connection.compare(profile.name, Qt::CaseInsensitive) == 0;
}

// In an attempt by Windows or in ours.
bool signInWasReached(const Machine &machine, const Target &target, const Progress &progress, const VpnProfile &profile)
{
    const auto attempts = machine.facts.attempts();
    if (attempts && std::ranges::any_of(*attempts, [&](const RasAttempt &attempt) {
            return attempt.error != 0 && isOfConnection(attempt, profile) &&
                   analysis::stageOf(attempt) == analysis::AttemptStage::AfterIpsec;
        }))
        return true;
    const auto seen = target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    return seen && std::ranges::any_of(seen->stages, [](const StageResult &one) {
               return one.stage == Stage::Ppp && one.outcome != StageOutcome::NotTried;
           });
}

bool wasRefused(const Machine &machine, const VpnProfile &profile)
{
    const auto attempts = machine.facts.attempts();
    return attempts && std::ranges::any_of(*attempts, [&](const RasAttempt &attempt) {
               return isOfConnection(attempt, profile) && analysis::isRefusedPassword(attempt.error);
           });
}

bool logonIsBlocked(const Machine &machine)
{
    const auto value = machine.registry.read(QString::fromLatin1(kMsv), QString::fromLatin1(kBlockLogon));
    const auto *stored = value ? std::get_if<RegistryValue>(&*value) : nullptr;
    return stored != nullptr && stored->asDword() == 1U;
}

bool windowsHasConnected(const Machine &machine, const VpnProfile &profile)
{
    const auto attempts = machine.facts.attempts();
    return attempts && std::ranges::any_of(*attempts, [&](const RasAttempt &attempt) {
               const bool other =
                   !attempt.connection.isEmpty() && attempt.connection.compare(profile.name, Qt::CaseInsensitive) != 0;
               return attempt.error == 0 && !other;
           });
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto running = machine.facts.credentialGuard();
    const auto profiles = machine.facts.profiles();
    if (!running || !profiles)
        return couldNotRead(running ? profiles.error() : running.error(),
                            {QT_TRANSLATE_NOOP("Text", "It could not be determined whether Credential Guard is running."), {}},
                            "credential-guard");
    Finding f = finding(FindingVerdict::Ok,
                        {QT_TRANSLATE_NOOP("Text", "Credential Guard does not withhold a password from the VPN."), {}});
    f.facts.insert(QStringLiteral("credentialGuard"), *running);
    const VpnProfile *profile = chosenProfile(*profiles, target);
    const bool speaksMsChap = profile != nullptr && profile->signIn && profile->signIn->contains(QStringLiteral("ms-chap-v2"));
    if (speaksMsChap && !*running && profile->credentialsSaved == false && wasRefused(machine, *profile) &&
        !windowsHasConnected(machine, *profile) && logonIsBlocked(machine)) {
        f.add(cause::kWindowsLogonBlocked,
              {{QT_TRANSLATE_NOOP("Text", "Nothing is saved for the connection \"%1\", so Windows offers your Windows logon, but "
                                          "%2 forbids that for MS-CHAPv2."),
                {profile->name, QString::fromLatin1(kBlockLogon)}},
               {QT_TRANSLATE_NOOP("Text", "The server rejected the sign-in (error 691), so IPsec worked."), {}}});
        f.verdict = FindingVerdict::Problem;
        f.text = f.causes.back().evidence.front();
        return f;
    }
    const bool affected = *running && profile != nullptr && profile->credentialsSaved == true && profile->signIn &&
                          profile->signIn->contains(QStringLiteral("ms-chap-v2")) && !windowsHasConnected(machine, *profile);
    if (!affected)
        return f;
    const bool reached = signInWasReached(machine, target, progress, *profile);
    f.verdict = reached ? FindingVerdict::Problem : FindingVerdict::Note;
    f.text = {QT_TRANSLATE_NOOP("Text", "Credential Guard is running, and the connection \"%1\" signs in with a saved password "
                                        "over MS-CHAPv2. In that case Windows does not release the password."),
              {profile->name}};
    if (reached)
        f.causes.push_back({{cause::kCredentialGuard, {}}, {f.text}, {}});
    else
        f.note(cause::kCredentialGuard.name, f.text);
    return f;
}

} // namespace
} // namespace credential_guard

const Check kCredentialGuardCheck{
    .id = "credential-guard",
    .title = QT_TRANSLATE_NOOP("Text", "Windows releases the saved password to the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = credential_guard::kCauses,
    .run = credential_guard::run,
};

} // namespace fix789::checks
