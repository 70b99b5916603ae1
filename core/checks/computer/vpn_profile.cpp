// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The settings of the VPN connection. With the tunnel type "Automatic", Windows tries other tunnels first and shows 789 only
// at the end; with another type it never uses L2TP; without its key, or with a certificate where the server wants a key, it
// fails before the sign-in. The check judges the named connection, else the one to the checked server, else the only one
// there is: old connections do not count.
#include "analysis/certificates.h"
#include "base/text_util.h"
#include "checks/chosen_profile.h"
#include "checks/connection_fixes.h"
#include "checks/local_checks.h"
#include "checks/observe_ike.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace vpn_profile {
namespace {

constexpr std::array<CauseId, 8> kCauses{cause::kSignInProtocol,      cause::kProfileShadowed,   cause::kProfileMissing,
                                         cause::kProfileDamaged,      cause::kProfileTunnelType, cause::kProfileAuthentication,
                                         cause::kProfileCustomCrypto, cause::kPskNoneStored};

QString wordFor(TunnelType tunnel)
{
    switch (tunnel) {
    case TunnelType::Automatic:
        return QStringLiteral("Automatic");
    case TunnelType::Pptp:
        return QStringLiteral("PPTP");
    case TunnelType::L2tp:
        return QStringLiteral("L2TP/IPsec");
    case TunnelType::Sstp:
        return QStringLiteral("SSTP");
    case TunnelType::Ikev2:
        return QStringLiteral("IKEv2");
    case TunnelType::WithoutL2tp:
    case TunnelType::Other:
        break;
    }
    return QStringLiteral("?");
}

void add(Finding &f, CauseId id, Text evidence)
{
    if (f.causes.empty())
        f.text = evidence;
    f.verdict = FindingVerdict::Problem;
    f.causes.push_back({{id, {}}, {std::move(evidence)}, {}});
}

void note(Finding &f, std::string_view id, Text text)
{
    if (f.verdict == FindingVerdict::Ok) {
        f.verdict = FindingVerdict::Note;
        f.text = text;
    }
    f.notes.push_back({id, std::move(text)});
}

Finding unknown(Finding f, Text text)
{
    f.verdict = FindingVerdict::Unknown;
    f.text = std::move(text);
    return f;
}

// Until the connection has a type that this server accepts, name and password are untested, unless we signed in ourselves.
void judgeTunnel(Finding &f, const Machine &machine, const Target &target, const Progress &progress, const VpnProfile &profile)
{
    add(f, cause::kProfileTunnelType,
        profile.tunnel == TunnelType::WithoutL2tp
            ? Text{QT_TRANSLATE_NOOP("Text", "The connection \"%1\" is set to VPN types that never use L2TP/IPsec."),
                   {profile.name}}
            : Text{QT_TRANSLATE_NOOP("Text", "The connection \"%1\" is set to %2, not to L2TP/IPsec."),
                   {profile.name, wordFor(profile.tunnel)}});
    const auto seen = target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    const auto isSignIn = [](const StageResult &stage) {
        return stage.stage == Stage::Ppp && stage.outcome != StageOutcome::NotTried;
    };
    if (!seen || std::ranges::none_of(seen->stages, isSignIn))
        f.untested.push_back(
            {{cause::kCredentialsRejected, {}}, {QT_TRANSLATE_NOOP("Text", "until the connection is set to L2TP/IPsec"), {}}});
}

void judgeAuthentication(Finding &f, const Machine &machine, const Target &target, const Progress &progress,
                         const VpnProfile &profile)
{
    if (profile.authentication == MachineAuthentication::PreSharedKey) {
        if (profile.keyStored == false)
            add(f, cause::kPskNoneStored,
                {QT_TRANSLATE_NOOP("Text", "The connection is set to use a pre-shared key, but Windows has no key saved for it."),
                 {}});
        else if (profile.keyStored == true)
            f.excluded.push_back({{cause::kPskNoneStored, {}},
                                  {QT_TRANSLATE_NOOP("Text", "Windows has a pre-shared key saved for this connection."), {}}});
        return;
    }
    if (target.server.isEmpty())
        return;
    const auto seen = observeIke(machine, target, progress);
    if (!seen || !takesKeys(*seen))
        return;
    // A server may accept both. A user with a suitable certificate means to use it; a separate check judges it.
    const auto certificates = machine.facts.certificates();
    if (certificates && !analysis::chooseCertificate(*certificates, machine.clock.now()).isEmpty())
        note(f, "profile.server-takes-keys",
             {QT_TRANSLATE_NOOP("Text", "The connection is set to use a certificate, but the server also works with a pre-shared "
                                        "key. If you were given a key, select it in the connection."),
              {}});
    else
        add(f, cause::kProfileAuthentication,
            {QT_TRANSLATE_NOOP("Text", "The connection is set to use a certificate, but the server works with a pre-shared key."),
             {}});
}

bool isAnswered(const IkeObservation &seen, Stage stage)
{
    return std::ranges::any_of(
        seen.stages, [stage](const StageResult &one) { return one.stage == stage && one.outcome == StageOutcome::Answered; });
}

// In quick mode, or as far as the negotiation went.
bool acceptsOffer(const IkeObservation &seen)
{
    const bool triedQuick = std::ranges::any_of(
        seen.stages, [](const StageResult &one) { return one.stage == Stage::Quick && one.outcome != StageOutcome::NotTried; });
    return isAnswered(seen, triedQuick ? Stage::Quick : Stage::Mm1);
}

Text cannotTellOffer(const VpnProfile &profile)
{
    if (!profile.ipsecParameters)
        return {QT_TRANSLATE_NOOP("Text", "This program cannot read these parameters, so it cannot tell what Windows offers."),
                {}};
    return {QT_TRANSLATE_NOOP("Text",
                              "This program did not offer the server these parameters (%1), so it cannot tell whether the "
                              "server accepts what Windows offers."),
            {profile.ipsecParameters->toString()}};
}

bool windowsHasConnected(const Machine &machine, const VpnProfile &profile)
{
    const auto attempts = machine.facts.attempts();
    return attempts && std::ranges::any_of(*attempts, [&](const RasAttempt &attempt) {
               return attempt.error == 0 && (attempt.connection.isEmpty() || sameName(attempt.connection, profile.name));
           });
}

// Error 788, or the key exchange's 13868: an attempt failed over the offer, less than an hour ago, and none connected.
bool windowsFoundNoCommonOffer(const Machine &machine, const VpnProfile &profile)
{
    constexpr int kNoCommonParameters = 788;
    constexpr int kPolicyMatch = 13868; // ERROR_IPSEC_IKE_POLICY_MATCH
    constexpr qint64 kFresh = 3600;
    const auto attempts = machine.facts.attempts();
    const auto now = machine.clock.dateSeen();
    return attempts && !windowsHasConnected(machine, profile) && std::ranges::any_of(*attempts, [&](const RasAttempt &attempt) {
               const bool isMeant = attempt.connection.isEmpty() || sameName(attempt.connection, profile.name);
               const bool isFresh = !attempt.at.isValid() || !now || attempt.at.secsTo(*now) <= kFresh;
               return isMeant && isFresh && (attempt.error == kNoCommonParameters || attempt.ikeError == kPolicyMatch);
           });
}

void addOwnIpsec(Finding &f, const Text &has)
{
    add(f, cause::kProfileCustomCrypto,
        {QT_TRANSLATE_NOOP("Text", "The server answers what Windows offers by default, but Windows itself, with the connection's "
                                   "own IPsec parameters, found nothing that both accept."),
         {}});
    f.causes.back().evidence.push_back(has);
}

bool takesDefaultInstead(const IkeObservation &seen)
{
    return std::ranges::any_of(seen.offers, [](const OfferResult &one) {
        return (one.offer == Offer::Windows || one.offer == Offer::EspOther) && one.outcome == StageOutcome::Answered;
    });
}

void judgeOwnIpsec(Finding &f, const Machine &machine, const Target &target, const Progress &progress, const VpnProfile &profile)
{
    if (profile.ownIpsec != true)
        return;
    const Text has = profile.ipsecParameters
                         ? Text{QT_TRANSLATE_NOOP("Text", "The connection has IPsec parameters of its own: %1."),
                                {profile.ipsecParameters->toString()}}
                         : Text{QT_TRANSLATE_NOOP("Text", "The connection has IPsec parameters of its own "
                                                          "(Set-VpnConnectionIPsecConfiguration)."),
                                {}};
    const auto seen = target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    // The check of the server judges the answer to them.
    if (seen && seen->ipsecParameters && seen->ipsecParameters == profile.ipsecParameters) {
        note(f, "profile.own-ipsec", has);
        f.notes.push_back({"profile.own-ipsec-offered",
                           {QT_TRANSLATE_NOOP("Text", "This computer offered the server these instead of what Windows offers by "
                                                      "default. Microsoft documents that they apply to L2TP; what Windows sends "
                                                      "with them has not been measured."),
                            {}}});
        if (acceptsOffer(*seen))
            f.excluded.push_back({{cause::kProfileCustomCrypto, {}},
                                  {QT_TRANSLATE_NOOP("Text", "The server accepts the connection's own IPsec parameters."), {}}});
        else if (takesDefaultInstead(*seen) && windowsFoundNoCommonOffer(machine, profile))
            addOwnIpsec(f, has);
        return;
    }
    // The server was offered Windows' default; whether it accepts this connection's own, and whether Windows uses them for L2TP,
    // is unknown, unless Windows failed over what both offer.
    const bool answers = seen && (takesKeys(*seen) || isAnswered(*seen, Stage::Mm1));
    if (!answers || windowsHasConnected(machine, profile)) {
        note(f, "profile.own-ipsec", has);
    } else if (windowsFoundNoCommonOffer(machine, profile)) {
        addOwnIpsec(f, has);
    } else {
        f.leaveOpen({cause::kProfileCustomCrypto, cause::kOther},
                    {QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer which IPsec parameters the VPN "
                                               "server needs (Set-VpnConnectionIPsecConfiguration)."),
                     {}});
        f.verdict = f.causes.empty() ? FindingVerdict::Unknown : f.verdict;
        f.text = f.causes.empty() ? cannotTellOffer(profile) : f.text;
        f.notes.push_back({"profile.own-ipsec", has});
    }
}

// Our negotiation signs in as the server asks, whatever the connection allows: PAP or MS-CHAPv2 (Stage::Ppp says which).
void judgeSignIn(Finding &f, const Machine &machine, const Target &target, const Progress &progress, const VpnProfile &profile)
{
    const auto seen = target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    const StageResult *ppp = seen ? seen->find(Stage::Ppp, 4500) : nullptr;
    if (!profile.signIn || profile.signIn->isEmpty() || ppp == nullptr || ppp->outcome != StageOutcome::Answered)
        return;
    static constexpr std::array<std::pair<const char *, const char *>, 2> kProtocols{
        {{"PAP", "pap"}, {"MS-CHAPv2", "ms-chap-v2"}}};
    for (const auto &[shown, allowed] : kProtocols)
        if (ppp->detail == QLatin1String(shown) && !profile.signIn->contains(QLatin1String(allowed)) &&
            !windowsHasConnected(machine, profile))
            add(f, cause::kSignInProtocol,
                {QT_TRANSLATE_NOOP("Text", "The server uses %1 for the sign-in, which the connection does not allow."),
                 {QString::fromLatin1(shown)}});
}

Finding judge(const Machine &machine, const Target &target, const Progress &progress, const VpnProfile &profile)
{
    Finding f = finding(FindingVerdict::Ok,
                        {QT_TRANSLATE_NOOP("Text", "The connection \"%1\" is set up for L2TP/IPsec."), {profile.name}});
    f.facts.insert(QStringLiteral("connection"), profile.name);
    if (profile.damaged) {
        add(f, cause::kProfileDamaged, {QT_TRANSLATE_NOOP("Text", "Windows cannot read the connection \"%1\"."), {profile.name}});
        return f;
    }
    if (profile.unread)
        return unknown(std::move(f),
                       {QT_TRANSLATE_NOOP("Text", "Windows does not say how the connection \"%1\" is set up. Check "
                                                  "again. If Windows still does not say, check as the user who set it up."),
                        {profile.name}});
    f.facts.insert(QStringLiteral("tunnel"), wordFor(profile.tunnel));
    f.facts.insert(QStringLiteral("server"), profile.server);
    f.facts.insert(QStringLiteral("authentication"), profile.authentication == MachineAuthentication::Certificate
                                                         ? QStringLiteral("certificate")
                                                         : QStringLiteral("pre-shared key"));
    if (profile.tunnel != TunnelType::L2tp && profile.tunnel != TunnelType::Other)
        judgeTunnel(f, machine, target, progress, profile);
    else if (profile.tunnel == TunnelType::L2tp)
        f.excluded.push_back({{cause::kProfileTunnelType, {}},
                              {QT_TRANSLATE_NOOP("Text", "The connection \"%1\" is set to L2TP/IPsec."), {profile.name}}});
    else
        return unknown(std::move(f),
                       {QT_TRANSLATE_NOOP("Text", "The connection \"%1\" has a list of VPN types, and it is not known "
                                                  "whether L2TP/IPsec is among them. Select \"L2TP/IPsec with "
                                                  "pre-shared key\" in its settings, and check again."),
                        {profile.name}});
    // A connection that never uses L2TP needs neither.
    if (profile.tunnel != TunnelType::L2tp && profile.tunnel != TunnelType::Automatic)
        return f;
    judgeAuthentication(f, machine, target, progress, profile);
    judgeOwnIpsec(f, machine, target, progress, profile);
    judgeSignIn(f, machine, target, progress, profile);
    return f;
}

bool isL2tpTo(const VpnProfile &profile, const QString &server)
{
    return profile.isReadable() && profile.tunnel == TunnelType::L2tp && sameName(profile.server, server);
}

// Of two connections with one name, Windows takes the user's own. If that leads to another server, the right one is never
// used; otherwise this is worth a note, but no fault of the connection in use.
void judgeShadowed(Finding &f, const std::vector<VpnProfile> &profiles, const VpnProfile &chosen, const Target &target)
{
    const auto ofName = [&](ProfileOwner owner) {
        const auto it = std::ranges::find_if(
            profiles, [&](const VpnProfile &p) { return p.owner == owner && sameName(p.name, chosen.name); });
        return it == profiles.end() ? nullptr : &*it;
    };
    const VpnProfile *own = ofName(ProfileOwner::User);
    const VpnProfile *shared = ofName(ProfileOwner::AllUsers);
    if (own == nullptr || shared == nullptr)
        return;
    const Text text{QT_TRANSLATE_NOOP(
                        "Text", "There are two connections named \"%1\", your own and one for all users. Windows uses your own."),
                    {chosen.name}};
    if (!target.server.isEmpty() && !sameName(own->server, target.server) && isL2tpTo(*shared, target.server)) {
        f.causes.insert(f.causes.begin(), Cause{{cause::kProfileShadowed, {}}, {text}, {}});
        f.verdict = FindingVerdict::Problem;
        f.text = text;
    } else {
        note(f, "profile.shadowed", text);
    }
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto profiles = machine.facts.profiles();
    if (!profiles)
        return couldNotRead(profiles.error(), {QT_TRANSLATE_NOOP("Text", "The VPN connections could not be read."), {}},
                            "vpn-profile");
    if (const VpnProfile *profile = chosenProfile(*profiles, target)) {
        Finding f = judge(machine, target, progress, *profile);
        judgeShadowed(f, *profiles, *profile, target);
        return f;
    }
    if (target.connection.isEmpty() && target.server.isEmpty() && profiles->empty()) {
        Finding f = finding(FindingVerdict::Ok, {});
        add(f, cause::kProfileMissing,
            {QT_TRANSLATE_NOOP("Text", "There is no VPN connection on this computer, and no server was named."), {}});
        return f;
    }
    if (target.connection.isEmpty())
        return finding(FindingVerdict::Skipped,
                       {QT_TRANSLATE_NOOP("Text", "No VPN connection on this computer leads to this server."), {}});
    Finding f = finding(FindingVerdict::Ok, {});
    add(f, cause::kProfileMissing,
        {QT_TRANSLATE_NOOP("Text", "There is no VPN connection named \"%1\" on this computer."), {target.connection}});
    return f;
}

constexpr std::array<CauseId, 3> kSettings{cause::kProfileTunnelType, cause::kProfileAuthentication, cause::kProfileCustomCrypto};
constexpr std::array<CauseId, 1> kDamaged{cause::kProfileDamaged};
constexpr std::array<CauseId, 1> kWithoutKey{cause::kPskNoneStored};
constexpr std::array<CauseId, 2> kProvenOnWire{cause::kProfileAuthentication, cause::kProfileCustomCrypto};

constexpr std::array<Fix, 3> kFixes{
    {{.causes = kSettings,
      .scope = Scope::User,
      .notice = QT_TRANSLATE_NOOP(
          "Text", "The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first."),
      .plan = planConnection},
     {.causes = kDamaged,
      .scope = Scope::User,
      .proof = Proof::NextAttempt, // the user then sets up the connection again
      .notice = QT_TRANSLATE_NOOP("Text", "The damaged entry is removed from the phonebook and saved byte for byte, so that this "
                                          "can be undone. Then set up the connection again."),
      .plan = planConnection},
     {.causes = kWithoutKey,
      .scope = Scope::User,
      .needs = {.key = true},
      .notice = QT_TRANSLATE_NOOP("Text", "A copy of the VPN connection is created with the key that you type. The old "
                                          "connection stays; use the copy from now on."),
      .plan = planCopyWithKey}}};

} // namespace
} // namespace vpn_profile

const Check kVpnProfile{
    .id = "vpn-profile",
    .title = QT_TRANSLATE_NOOP("Text", "The VPN connection is set up for L2TP/IPsec"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = vpn_profile::kCauses,
    .run = vpn_profile::run,
    .fixes = vpn_profile::kFixes,
    .provenOnWire = vpn_profile::kProvenOnWire,
};

} // namespace fix789::checks
