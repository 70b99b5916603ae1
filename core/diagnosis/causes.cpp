// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/causes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

// Order: what everything else stands on comes first. A computer without a resolver cannot be judged further out; services come
// before the registry values that they read; this computer before the path, the path before the server, the server before keys.
// Services share one number: among them the order of the chain stands.
constexpr std::array<CauseEntry, 52> kTable{{
    {cause::kPortalLoginNeeded, Side::Site, QT_TRANSLATE_NOOP("Text", "This network asks for a login first."),
     QT_TRANSLATE_NOOP("Text", "Open a web browser and finish the login page of this network. Then look again: until then "
                               "nothing can be said about what the network lets through."),
     5},
    {cause::kPortalExpired, Side::Site, QT_TRANSLATE_NOOP("Text", "The login to this network has run out."),
     QT_TRANSLATE_NOOP("Text", "Open a web browser and log in on this network's page again, then look again. If it runs out "
                               "again and again, tell the person who runs this network."),
     5},
    {cause::kPortalLoop, Side::Site, QT_TRANSLATE_NOOP("Text", "The login page of this network leads back to itself."),
     QT_TRANSLATE_NOOP("Text", "Nobody can log in this way. Tell the person who runs this network that its login goes in a "
                               "circle (often the login page's own server is missing among those allowed before login). Until "
                               "then use another network or a phone's hotspot."),
     5},
    {cause::kPortalPartial, Side::Site, QT_TRANSLATE_NOOP("Text", "This network lets only a part of the internet through."),
     QT_TRANSLATE_NOOP("Text", "Look for a second step on the network's login page, such as a plan or a confirmation. If there "
                               "is none, ask the person who runs this network what it allows, or use another network."),
     6},
    {cause::kServiceMissing, Side::Computer, QT_TRANSLATE_NOOP("Text", "The service \"%1\" is missing from this computer."),
     QT_TRANSLATE_NOOP("Text", "Windows itself is damaged here. Ask the person who looks after this computer to repair the "
                               "Windows installation (sfc /scannow, or an in-place repair)."),
     10},
    {cause::kServiceDisabled, Side::Computer, QT_TRANSLATE_NOOP("Text", "The service \"%1\" is switched off."),
     QT_TRANSLATE_NOOP("Text",
                       "We can switch it back on, to the start type that Windows gives it. This asks for an administrator."),
     10},
    {cause::kServiceAccessDenied, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The service \"%1\" is denied access and cannot run."),
     QT_TRANSLATE_NOOP(
         "Text",
         "The rights of the service or of its settings were changed, often by hardening or a protection program. Ask the person "
         "who looks after this computer to give them back; we do not change rights."),
     10},
    {cause::kServiceFailsToStart, Side::Computer, QT_TRANSLATE_NOOP("Text", "The service \"%1\" cannot be started."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to read the system event log for this service."),
     10},
    {cause::kKnownBadBuild, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This version of Windows has a fault that breaks the VPN (update %1)."),
     QT_TRANSLATE_NOOP("Text", "Install the current Windows updates and restart; any later update mends it."), 15},
    {cause::kL2tpMiniport, Side::Computer, QT_TRANSLATE_NOOP("Text", "Windows' own device for L2TP is missing or does not work."),
     QT_TRANSLATE_NOOP(
         "Text", "In the device manager choose \"View\", \"Show hidden devices\", and under \"Network adapters\" enable "
                 "\"WAN Miniport (L2TP)\". If it is not there, choose \"Action\", \"Scan for hardware changes\", and restart."),
     16},
    {cause::kPortTaken, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Another program (%1) holds a port that Windows needs for the VPN."),
     QT_TRANSLATE_NOOP("Text", "Close that program, or stop its service, and try the VPN again. If it belongs to another VPN "
                               "product that is not needed any more, uninstall it."),
     17},
    {cause::kProhibitIpSec, Side::Computer, QT_TRANSLATE_NOOP("Text", "Windows is told not to protect L2TP with IPsec."),
     QT_TRANSLATE_NOOP("Text", "We can set the value back. This asks for an administrator and takes effect after a restart. If "
                               "your administrators made an IPsec policy of their own, ask them first."),
     20},
    {cause::kNatTWrongType, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The registry value for servers behind NAT has the wrong type."),
     QT_TRANSLATE_NOOP("Text", "We can write it as a number. This asks for an administrator and takes effect after a restart."),
     21},
    {cause::kNatTNeeded, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The VPN server is behind a router (NAT), and Windows does not allow that."),
     QT_TRANSLATE_NOOP("Text", "We can allow it. This asks for an administrator and takes effect after a restart."), 22},
    {cause::kRestartPending, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Windows has to be restarted before a change takes effect."),
     QT_TRANSLATE_NOOP(
         "Text", "Choose \"Restart\", not \"Shut down\": Windows often keeps its state over a shutdown. Then try the VPN again."),
     23},
    {cause::kProfileMissing, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "There is no VPN connection of this name on this computer."),
     QT_TRANSLATE_NOOP("Text", "Look at the names in Windows' settings under \"Network & internet\", \"VPN\"; or set the "
                               "connection up as you were told to."),
     24},
    {cause::kProfileDamaged, Side::Computer, QT_TRANSLATE_NOOP("Text", "Windows cannot read this VPN connection."),
     QT_TRANSLATE_NOOP("Text",
                       "Its entry in the phonebook is damaged. Keep a copy of the file rasphone.pbk, remove the connection "
                       "in Windows' settings and set it up again."),
     25},
    {cause::kProfileTunnelType, Side::Computer, QT_TRANSLATE_NOOP("Text", "The VPN connection is not set to L2TP/IPsec."),
     QT_TRANSLATE_NOOP("Text", "In Windows' settings under \"Network & internet\", \"VPN\", edit the connection and choose the "
                               "VPN type \"L2TP/IPsec\" with the kind of key or certificate that you were given."),
     26},
    {cause::kProfileAuthentication, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The VPN connection is set to a certificate, but the server works with a pre-shared key."),
     QT_TRANSLATE_NOOP("Text", "In Windows' settings edit the connection: choose \"L2TP/IPsec with pre-shared key\" and type the "
                               "key that you were given."),
     27},
    {cause::kPskNoneStored, Side::Computer, QT_TRANSLATE_NOOP("Text", "Windows has no pre-shared key for this VPN connection."),
     QT_TRANSLATE_NOOP("Text", "In Windows' settings edit the connection and type the pre-shared key again. It gets lost when a "
                               "phonebook or a whole computer is copied."),
     28},
    {cause::kProfileCustomCrypto, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The VPN connection has IPsec parameters of its own, which the server does not need."),
     QT_TRANSLATE_NOOP("Text",
                       "Ask the person who looks after this computer to take them back (Set-VpnConnectionIPsecConfiguration "
                       "with -RevertToDefault)."),
     29},
    {cause::kServerNameUnknown, Side::Computer, QT_TRANSLATE_NOOP("Text", "There is no server of this name."),
     QT_TRANSLATE_NOOP("Text", "Compare the server's name in the VPN connection with what you were given, letter by letter."),
     30},
    {cause::kOffline, Side::Site, QT_TRANSLATE_NOOP("Text", "This computer has no way to the internet."),
     QT_TRANSLATE_NOOP("Text", "Connect to a network first, then look again."), 31},
    {cause::kDnsDead, Side::Site, QT_TRANSLATE_NOOP("Text", "The network's resolver does not answer."),
     QT_TRANSLATE_NOOP("Text",
                       "Tell the person who runs this network that names cannot be looked up (DNS), or use another network."),
     32},
    {cause::kOtherVpnRoute, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Another VPN (%1) takes what this computer sends to the VPN server."),
     QT_TRANSLATE_NOOP("Text", "Disconnect the other VPN, or tell it to leave this server out (split tunnel), and try again."),
     33},
    {cause::kUdp500Rejected, Side::Site, QT_TRANSLATE_NOOP("Text", "A firewall on the path refuses UDP 500."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     40},
    {cause::kUdp500Blocked, Side::Site,
     QT_TRANSLATE_NOOP("Text", "UDP 500 does not get through between this computer and the server."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     41},
    {cause::kIkeBlocked, Side::Site, QT_TRANSLATE_NOOP("Text", "The network does not let the VPN's key exchange through."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     42},
    {cause::kUdp4500Blocked, Side::Site,
     QT_TRANSLATE_NOOP("Text", "UDP 4500 does not get through between this computer and the server."),
     QT_TRANSLATE_NOOP(
         "Text",
         "Ask the person who runs this network to allow outgoing UDP 4500. Until then use another network or a phone's hotspot."),
     43},
    {cause::kServerDown, Side::Server, QT_TRANSLATE_NOOP("Text", "The VPN server is not running or not reachable."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether it is up."), 50},
    {cause::kServerIkeDown, Side::Server, QT_TRANSLATE_NOOP("Text", "The server is there, but its VPN service is not running."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to start its IPsec service. If the name was typed by "
                               "hand, compare it first: this may be another computer."),
     51},
    {cause::kServerBannedUs, Side::Server, QT_TRANSLATE_NOOP("Text", "The server may have banned this network's address."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to look for our public address in its ban list."), 52},
    {cause::kServerIkev2Only, Side::Server, QT_TRANSLATE_NOOP("Text", "The server speaks only IKEv2, and L2TP needs IKEv1."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether IKEv2 is meant to be used; then make a new VPN "
                               "connection of the type IKEv2."),
     53},
    {cause::kServerProposalMismatch, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server accepts none of the encryption methods that Windows offers."),
     QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients."),
     54},
    {cause::kFragmentsDropped, Side::Site, QT_TRANSLATE_NOOP("Text", "Large messages get lost on the way to the server."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to let fragments of UDP packets through. Signing in with a "
                               "pre-shared key or a shorter chain of certificates may work meanwhile."),
     44},
    {cause::kIkeInspected, Side::Site,
     QT_TRANSLATE_NOOP("Text", "Something on the path looks into the packets and drops the VPN's key exchange."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow IPsec in its application or traffic filter, not "
                               "only the ports UDP 500 and 4500. Until then use another network or a phone's hotspot."),
     45},
    {cause::kLoss, Side::Site, QT_TRANSLATE_NOOP("Text", "Much of what is sent to the server gets lost on the way."),
     QT_TRANSLATE_NOOP("Text", "Move closer to the Wi-Fi, or use a cable or another network. If it stays, tell the person who "
                               "runs this network."),
     46},
    {cause::kUdp4500NotForwarded, Side::Server, QT_TRANSLATE_NOOP("Text", "The server's own router does not hand on UDP 4500."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to forward UDP 4500 to it, as it is done for UDP 500."),
     55},
    {cause::kServerProposalWeak, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server accepts only outdated encryption that Windows no longer offers."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). "
                               "Weakening this computer instead would be the last resort."),
     55},
    {cause::kServerCertificateOnly, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server wants a certificate, not a pre-shared key."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server which one is meant: a certificate for this computer, or "
                               "a pre-shared key that the server still has to be told."),
     56},
    {cause::kServerCertificateExpired, Side::Server, QT_TRANSLATE_NOOP("Text", "The server's certificate has expired."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to renew its certificate. If this computer's date is "
                               "wrong, set that right first: certificates are judged by it."),
     57},
    {cause::kPskBlankAtEdge, Side::Computer, QT_TRANSLATE_NOOP("Text", "The pre-shared key has a blank at its beginning or end."),
     QT_TRANSLATE_NOOP("Text", "Enter the key again in the VPN connection, without the blank. It often comes from copying."), 58},
    {cause::kPskLookalikes, Side::Computer, QT_TRANSLATE_NOOP("Text", "The pre-shared key has characters that only look right."),
     QT_TRANSLATE_NOOP("Text", "Type the key into the VPN connection by hand instead of copying it: quotes, dashes or blanks "
                               "were changed on the way, as by a PDF or a chat."),
     59},
    {cause::kPskWrong, Side::Computer, QT_TRANSLATE_NOOP("Text", "The pre-shared key is not the server's."),
     QT_TRANSLATE_NOOP("Text", "Enter the pre-shared key again, exactly as you were given it."), 60},
    {cause::kServerIdentityRejected, Side::Server, QT_TRANSLATE_NOOP("Text", "The server refuses who this computer says it is."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to look "
                               "into its log for this attempt."),
     61},
    {cause::kServerQuickModeMismatch, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server refuses the way Windows protects the data (quick mode)."),
     QT_TRANSLATE_NOOP("Text",
                       "Ask the person who runs the VPN server to allow ESP with AES and SHA-1 in transport mode, without "
                       "PFS, for UDP port 1701."),
     62},
    {cause::kServerL2tpDown, Side::Server, QT_TRANSLATE_NOOP("Text", "The server's L2TP service does not answer."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel)."),
     63},
    {cause::kCredentialsRejected, Side::Account,
     QT_TRANSLATE_NOOP("Text", "The server does not accept the name or the password."),
     QT_TRANSLATE_NOOP("Text", "Enter the name and the password again. If they are right, ask whether the account is locked, or "
                               "not allowed to use the VPN."),
     70},
    {cause::kSignInProtocol, Side::Account,
     QT_TRANSLATE_NOOP("Text", "The server and this connection have no way of signing in in common."),
     QT_TRANSLATE_NOOP("Text",
                       "Ask the person who runs the VPN server which sign-in protocol it wants, and choose the same in the "
                       "properties of the VPN connection."),
     71},
    {cause::kSecondFactorTimeout, Side::Account,
     QT_TRANSLATE_NOOP("Text", "The confirmation of the sign-in (second factor) did not come in time."),
     QT_TRANSLATE_NOOP("Text", "Try again with the telephone or app at hand, and confirm at once when it asks."), 72},
    {cause::kServerSignInTimeout, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server does not decide about the name and the password."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether its directory (RADIUS) answers."), 73},
    {cause::kServerNoAddressLeft, Side::Server, QT_TRANSLATE_NOOP("Text", "The server has no address left to give."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to enlarge its pool of addresses (DHCP)."), 74},
}};

// What has a subject is named by it in its title.
bool takesSubject(const CauseEntry &entry)
{
    return std::string_view(entry.title).contains("%1");
}

} // namespace

std::span<const CauseEntry> allCauses()
{
    return kTable;
}

const CauseEntry *findCause(CauseId id)
{
    const auto it = std::ranges::find(kTable, id, &CauseEntry::id);
    return it == kTable.end() ? nullptr : &*it;
}

Result<CauseRef> causeFromString(const QString &text)
{
    static const QRegularExpression kSubject(QStringLiteral("\\A[A-Za-z0-9._{}-]{1,64}\\z"));
    const qsizetype colon = text.indexOf(u':');
    const QString id = colon < 0 ? text : text.left(colon);
    const QString subject = colon < 0 ? QString() : text.mid(colon + 1);
    const auto it = std::ranges::find_if(kTable, [&](const CauseEntry &entry) { return entry.id.toString() == id; });
    if (it == kTable.end() || (colon >= 0 && !takesSubject(*it)) || (colon >= 0 && !kSubject.match(subject).hasMatch()))
        return failure(ErrorKind::Malformed, QStringLiteral("reading a cause"));
    return CauseRef{it->id, subject};
}

Text titleOf(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    return entry ? Text{entry->title, {cause.subject}} : Text{};
}

Text adviceFor(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    return entry ? Text{entry->advice, {cause.subject}} : Text{};
}

QString toString(Side side)
{
    switch (side) {
    case Side::Computer:
        return QStringLiteral("computer");
    case Side::Site:
        return QStringLiteral("site");
    case Side::Server:
        return QStringLiteral("server");
    case Side::Account:
        return QStringLiteral("account");
    case Side::Policy:
        return QStringLiteral("policy");
    }
    return {};
}

} // namespace fix789
