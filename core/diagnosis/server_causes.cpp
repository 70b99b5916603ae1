// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

// What is wrong at the server, or with the account there.
constexpr std::array<CauseEntry, 25> kTable{{
    {cause::kServerDown, Side::Server, QT_TRANSLATE_NOOP("Text", "The VPN server is not running or not reachable."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether it is up."), 50},
    {cause::kServerOneOfSeveral, Side::Server,
     QT_TRANSLATE_NOOP("Text", "One of several servers behind this name does not answer."),
     QT_TRANSLATE_NOOP(
         "Text", "Try again: the next attempt may reach another one. Tell the person who runs the VPN which address is silent."),
     50},
    {cause::kServerIkeDown, Side::Server, QT_TRANSLATE_NOOP("Text", "The server is there, but its VPN service is not running."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to start its IPsec service. If the name was typed by "
                               "hand, compare it first: this may be another computer."),
     51},
    {cause::kServerBannedUs, Side::Server, QT_TRANSLATE_NOOP("Text", "The server may have banned this network's address."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to look for our public address in its ban list."), 52},
    {cause::kServerPortForwardConflict, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server's router hands the VPN's ports to another device."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to look at its router's port forwarding for UDP 500 and "
                               "4500: both have to lead to the VPN server."),
     52},
    {cause::kServerAnswersFromElsewhere, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server answers from a different address than the one it was contacted at."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to let it answer from the address that clients use "
                               "(several lines or addresses on one server)."),
     52},
    {cause::kServerIkev2Only, Side::Server, QT_TRANSLATE_NOOP("Text", "The server speaks only IKEv2, and L2TP needs IKEv1."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether IKEv2 is meant to be used; then make a new VPN "
                               "connection of the type IKEv2."),
     53},
    {cause::kServerProposalMismatch, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server accepts none of the encryption methods that Windows offers."),
     QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients."),
     54},
    {cause::kServerAggressiveModeOnly, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server wants a way of beginning (aggressive mode) that Windows does not have."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to allow main mode for L2TP clients."), 54},
    {cause::kUdp4500NotForwarded, Side::Server, QT_TRANSLATE_NOOP("Text", "The server's own router does not hand on UDP 4500."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to forward UDP 4500 to it, as it is done for UDP 500."),
     55},
    {cause::kServerProposalWeak, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server accepts only outdated encryption that Windows no longer offers."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). "
                               "Weakening this computer instead would be the last resort."),
     55},
    {cause::kServerCertificateOnly, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server requires a certificate, not a pre-shared key."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server which one is meant: a certificate for this computer, or "
                               "a pre-shared key that the server still has to be told."),
     56},
    {cause::kServerCertificateExpired, Side::Server, QT_TRANSLATE_NOOP("Text", "The server's certificate has expired."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to renew its certificate. If this computer's date is "
                               "wrong, set that right first: certificates are judged by it."),
     57},
    {cause::kServerCertificateThumbprint, Side::Server,
     QT_TRANSLATE_NOOP("Text", "This server is told to use a certificate that it does not have any more."),
     QT_TRANSLATE_NOOP("Text", "Choose the renewed certificate in the Routing and Remote Access console (server properties, "
                               "Security), and restart the service RemoteAccess."),
     57},
    {cause::kServerDirectAccessCertificate, Side::Server,
     QT_TRANSLATE_NOOP("Text", "DirectAccess has set the certificate of this VPN server to its own."),
     QT_TRANSLATE_NOOP("Text", "Choose the right certificate in the Routing and Remote Access console, and keep DirectAccess "
                               "from setting it again (DoNotUpdateAuthCert = 1)."),
     57},
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
    {cause::kCredentialsRejected, Side::Account, QT_TRANSLATE_NOOP("Text", "The server rejects the user name or password."),
     QT_TRANSLATE_NOOP("Text", "Enter the name and the password again. If they are right, ask whether the account is locked, or "
                               "not allowed to use the VPN."),
     70},
    {cause::kSignInProtocol, Side::Account,
     QT_TRANSLATE_NOOP("Text", "The server and this connection have no way of signing in in common."),
     QT_TRANSLATE_NOOP("Text",
                       "Ask the person who runs the VPN server which sign-in protocol it wants, and choose the same in the "
                       "properties of the VPN connection."),
     71},
    {cause::kCredentialGuard, Side::Account,
     QT_TRANSLATE_NOOP("Text", "Windows' protection of credentials (Credential Guard) does not let it use the saved password."),
     QT_TRANSLATE_NOOP("Text", "Type name and password at each connection instead of saving them, or ask the person who runs the "
                               "VPN for a sign-in with a certificate."),
     71},
    {cause::kSecondFactorTimeout, Side::Account,
     QT_TRANSLATE_NOOP("Text", "The confirmation of the sign-in (second factor) did not come in time."),
     QT_TRANSLATE_NOOP("Text", "Try again with the telephone or app at hand, and confirm at once when it asks."), 72},
    {cause::kEncryptionLevel, Side::Account,
     QT_TRANSLATE_NOOP("Text", "This connection and the server do not agree on how strongly the sign-in is encrypted."),
     QT_TRANSLATE_NOOP("Text", "In the properties of the VPN connection under \"Security\" choose \"Require encryption\" instead "
                               "of \"Maximum strength\", or ask the person who runs the VPN server which one is meant."),
     72},
    {cause::kServerSignInTimeout, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server neither accepts nor rejects the user name and password."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether its directory (RADIUS) answers."), 73},
    {cause::kServerNoAddressLeft, Side::Server, QT_TRANSLATE_NOOP("Text", "The server has no address left to give."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to enlarge its pool of addresses (DHCP)."), 74},
}};

} // namespace

std::span<const CauseEntry> serverCauses()
{
    return kTable;
}

} // namespace fix789
