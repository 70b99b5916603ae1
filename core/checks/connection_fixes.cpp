// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/connection_fixes.h"

#include "base/text_util.h"
#include "checks/chosen_profile.h"
#include "model/changes/writable_places.h"

#include <algorithm>

namespace fix789::checks {
namespace {

using Changes = std::vector<Change>;
using Option = ConnectionOptionIs::Option;

constexpr int kWrongPassword = 691; // ERROR_AUTHENTICATION_FAILURE
constexpr int kMostCopies = 20;

// Empty: there is none, or it is not the user's own.
std::optional<VpnProfile> ownChosen(const Machine &machine, const Target &target)
{
    const auto profiles = machine.facts.profiles();
    const VpnProfile *profile = profiles ? chosenProfile(*profiles, target) : nullptr;
    return profile && profile->owner == ProfileOwner::User ? std::optional(*profile) : std::nullopt;
}

// A name in use belongs to another connection.
std::optional<QString> freeName(const Machine &machine, const QString &connection)
{
    const auto profiles = machine.facts.profiles();
    for (int number = 2; profiles && number < kMostCopies; ++number) {
        const QString name = QStringLiteral("%1 (%2)").arg(connection).arg(number);
        if (!mayWrite(ConnectionCopyIs{connection, name, Presence::Present}))
            return std::nullopt;
        if (std::ranges::none_of(*profiles, [&](const VpnProfile &profile) { return sameName(profile.name, name); }))
            return name;
    }
    return std::nullopt;
}

bool isWhose(const RasAttempt &attempt, const VpnProfile &profile)
{
    return attempt.connection.isEmpty() ? sameName(attempt.server, profile.server) : sameName(attempt.connection, profile.name);
}

} // namespace

Result<Changes> planConnection(const Machine &machine, const Target &target, const CauseRef &cause)
{
    const auto profile = ownChosen(machine, target);
    if (!profile)
        return Changes{};
    if (cause.id == cause::kProfileTunnelType)
        return Changes{ConnectionOptionIs{profile->name, Option::TunnelType, QString::number(*strategyFor(TunnelType::L2tp))}};
    if (cause.id == cause::kProfileAuthentication)
        return Changes{ConnectionOptionIs{profile->name, Option::Authentication, QStringLiteral("pre-shared-key")}};
    if (cause.id == cause::kProfileCustomCrypto)
        return Changes{ConnectionOptionIs{profile->name, Option::OwnIpsec, {}}};
    if (cause.id != cause::kProfileDamaged)
        return Changes{};
    const auto stored = machine.storedConnection(profile->name);
    if (!stored)
        return Changes{};
    return Changes{ConnectionEntryIs{profile->name, stored->at, std::nullopt, stored->namesakes}};
}

Result<Changes> planCopyWithKey(const Machine &machine, const Target &target, const CauseRef &)
{
    const auto profile = ownChosen(machine, target);
    if (!profile || !profile->isReadable() || profile->authentication != MachineAuthentication::PreSharedKey)
        return Changes{};
    const auto name = freeName(machine, profile->name);
    return name ? Changes{ConnectionCopyIs{profile->name, *name, Presence::Present}} : Changes{};
}

// A rejected name and password from our own negotiation say nothing about those that Windows has saved.
Result<Changes> planCredentials(const Machine &machine, const Target &target, const CauseRef &)
{
    const auto profile = ownChosen(machine, target);
    const auto attempts = machine.facts.attempts();
    if (!profile || profile->credentialsSaved != true || !attempts)
        return Changes{};
    const bool refused = std::ranges::any_of(
        *attempts, [&](const RasAttempt &attempt) { return attempt.error == kWrongPassword && isWhose(attempt, *profile); });
    if (!refused)
        return Changes{};
    return target.signIn == SignIn::Typed ? Changes{CredentialsEnteredIs{profile->name, Deed::Done}}
                                          : Changes{CredentialsSavedIs{profile->name, Presence::Absent}};
}

} // namespace fix789::checks
