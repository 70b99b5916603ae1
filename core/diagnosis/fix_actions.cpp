// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/fix_actions.h"

#include "model/machine/service_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::diagnosis {
namespace {

struct Action {
    CauseId cause;
    const char *text; ///< %1: the subject as Windows lists it
    const char *subject = nullptr;
};

// The first row that fits counts.
constexpr auto kActions = std::to_array<Action>({
    {cause::kServiceDisabled, QT_TRANSLATE_NOOP("Text", "Switch the key exchange service back on"), "IKEEXT"},
    {cause::kServiceDisabled, QT_TRANSLATE_NOOP("Text", "Switch the IPsec service back on"), "PolicyAgent"},
    {cause::kServiceDisabled, QT_TRANSLATE_NOOP("Text", "Switch the VPN service of Windows back on"), "RasMan"},
    {cause::kServiceDisabled, QT_TRANSLATE_NOOP("Text", "Switch the L2TP driver back on"), "Rasl2tp"},
    {cause::kServiceDisabled, QT_TRANSLATE_NOOP("Text", "Switch the filtering service of Windows back on"), "BFE"},
    {cause::kServiceDisabled, QT_TRANSLATE_NOOP("Text", "Switch the service \"%1\" back on")},
    {cause::kL2tpMiniport, QT_TRANSLATE_NOOP("Text", "Get the Windows device for L2TP working again")},
    {cause::kNatTNeeded, QT_TRANSLATE_NOOP("Text", "Allow VPN servers behind a router (NAT)")},
    {cause::kNatTWrongType, QT_TRANSLATE_NOOP("Text", "Write the value for VPN servers behind a router (NAT) as a number")},
    {cause::kNatTWrongKey,
     QT_TRANSLATE_NOOP("Text", "Put the value for VPN servers behind a router (NAT) where Windows reads it")},
    {cause::kProhibitIpSec, QT_TRANSLATE_NOOP("Text", "Let Windows protect L2TP with IPsec again")},
    {cause::kProfileDamaged, QT_TRANSLATE_NOOP("Text", "Remove the damaged VPN connection")},
    {cause::kProfileTunnelType, QT_TRANSLATE_NOOP("Text", "Set the VPN connection to L2TP/IPsec")},
    {cause::kProfileAuthentication, QT_TRANSLATE_NOOP("Text", "Set the VPN connection to a pre-shared key")},
    {cause::kProfileCustomCrypto, QT_TRANSLATE_NOOP("Text", "Give the VPN connection the default IPsec parameters of Windows")},
    {cause::kPskNoneStored, QT_TRANSLATE_NOOP("Text", "Copy the VPN connection, with the key that you typed")},
    {cause::kPskStoredDiffers, QT_TRANSLATE_NOOP("Text", "Copy the VPN connection, with the key that you typed")},
    {cause::kPskBlankAtEdge,
     QT_TRANSLATE_NOOP("Text", "Copy the VPN connection, with the stray characters removed from the key")},
    {cause::kPskLookalikes, QT_TRANSLATE_NOOP("Text", "Copy the VPN connection, with the stray characters removed from the key")},
    {cause::kCredentialsRejected, QT_TRANSLATE_NOOP("Text", "Forget the saved user name and password")},
    {cause::kFirewallPolicy, QT_TRANSLATE_NOOP("Text", "Let the VPN out through the Windows firewall")},
    {cause::kL2tpInsideTunnel, QT_TRANSLATE_NOOP("Text", "Let L2TP out through the Windows firewall, inside the tunnel")},
    {cause::kDnsStale, QT_TRANSLATE_NOOP("Text", "Make Windows ask for the server's address again")},
    {cause::kServerCertificateThumbprint,
     QT_TRANSLATE_NOOP("Text", "Give the VPN server on this computer the renewed certificate")},
    {cause::kServerDirectAccessCertificate,
     QT_TRANSLATE_NOOP("Text", "Give the VPN server on this computer its own certificate back")},
});

constexpr char kReplaceCredentials[] =
    QT_TRANSLATE_NOOP("Text", "Save the user name and password that you typed, in place of the old ones");

} // namespace

Text fixActionFor(const CauseRef &cause, SignIn signIn)
{
    if (cause.id == cause::kCredentialsRejected && signIn == SignIn::Typed)
        return {kReplaceCredentials, {}};
    const auto fits = [&cause](const Action &action) {
        return action.cause == cause.id &&
               (!action.subject || cause.subject.compare(QLatin1String(action.subject), Qt::CaseInsensitive) == 0);
    };
    const auto action = std::ranges::find_if(kActions, fits);
    return action == kActions.end() ? Text{} : Text{action->text, {displayNameOf(cause.subject)}};
}

} // namespace fix789::diagnosis
