// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Where Credential Guard runs, Windows does not hand out saved passwords for MS-CHAPv2: the sign-in fails though the saved
// password is right, and works when it is typed. Microsoft: "Considerations when using Credential Guard". It comes after IPsec,
// so it is told only of the connection that is looked at, and not where Windows has connected since.
#include "checks/local_checks.h"
#include "checks/chosen_profile.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kCredentialGuard};

bool windowsHasConnected(const Machine &machine, const VpnProfile &profile)
{
    const auto attempts = machine.facts.attempts();
    return attempts && std::ranges::any_of(*attempts, [&](const RasAttempt &attempt) {
               const bool other =
                   !attempt.connection.isEmpty() && attempt.connection.compare(profile.name, Qt::CaseInsensitive) != 0;
               return attempt.error == 0 && !other;
           });
}

Finding run(const Machine &machine, const Target &target, const Progress &)
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
    const bool affected = *running && profile != nullptr && profile->credentialsSaved == true && profile->signIn &&
                          profile->signIn->contains(QStringLiteral("ms-chap-v2")) && !windowsHasConnected(machine, *profile);
    if (!affected)
        return f;
    f.verdict = FindingVerdict::Problem;
    f.text = {QT_TRANSLATE_NOOP("Text", "Credential Guard is running, and the connection \"%1\" signs in with a saved password "
                                        "over MS-CHAPv2. In that case Windows does not release the password."),
              {profile->name}};
    f.causes.push_back({{cause::kCredentialGuard, {}}, {f.text}, {}});
    return f;
}

} // namespace

const Check kCredentialGuardCheck{
    .id = "credential-guard",
    .title = QT_TRANSLATE_NOOP("Text", "Windows releases the saved password to the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = kCauses,
    .run = run,
};

} // namespace fix789
