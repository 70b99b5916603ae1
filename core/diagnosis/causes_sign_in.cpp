// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789::diagnosis {
namespace {

// Shared by several causes.
constexpr RequestText kAccount{
    Recipient::Server,
    QT_TRANSLATE_NOOP("Text", "%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not "
                              "allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on "
                              "Windows event 6273 of NPS) shows the reason.")};
constexpr RequestText kSignIn{
    Recipient::Server,
    QT_TRANSLATE_NOOP("Text", "Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires "
                              "inside L2TP/IPsec: this computer and the server have none in common.")};

// The sign-in and what follows it.
constexpr auto kSignInCauses = std::to_array<CauseEntry>({
    {.id = {"account.credentials-rejected"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "The server rejects the user name or password."),
     .advice = QT_TRANSLATE_NOOP("Text", "Type the user name and password again. If they are right, ask whether the account is "
                                         "locked or not allowed to use the VPN."),
     .request = kAccount},
    {.id = {"account.locked"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "The account is locked."),
     .advice = QT_TRANSLATE_NOOP("Text", "Do not try again for now. Ask the person who runs the VPN to unlock the account, and "
                                         "find out which device signs in with an old password."),
     .request = kAccount,
     .sameStep = true},
    {.id = {"account.not-allowed"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "The account is not allowed to use the VPN."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether "
                 "it or its password has expired."),
     .request = kAccount,
     .sameStep = true},
    {.id = {"account.protocol-refused-by-directory"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "The server's directory does not accept the sign-in protocol MS-CHAPv2."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN whether other users have the same problem, and whether "
                                         "the directory was hardened recently (NTLM)."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts "
                                   "it: disabled NTLMv1 (LmCompatibilityLevel 5, \"Restrict NTLM\"), the group Protected Users, "
                                   "or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.")},
     .sameStep = true},
    {.id = {"account.windows-logon-blocked"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked)."),
     .advice = QT_TRANSLATE_NOOP("Text", "Type the user name and password for the VPN instead of using the Windows logon, or ask "
                                         "the person who runs the VPN for a sign-in with a certificate."),
     .request = kSignIn,
     .sameStep = true},
    {.id = {"account.sign-in-protocol"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "The server and this connection have no sign-in method in common."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server which sign-in protocol it requires, and choose "
                                         "the same one in the properties of the VPN connection."),
     .request = kSignIn},
    {.id = {"account.credential-guard"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "Windows Credential Guard prevents the saved password from being used."),
     .advice = QT_TRANSLATE_NOOP("Text", "Type the user name and password each time you connect instead of saving them, or ask "
                                         "the person who runs the VPN for a sign-in with a certificate."),
     .request = kSignIn,
     .sameStep = true},
    {.id = {"account.second-factor-timeout"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "The confirmation of the sign-in (second factor) did not come in time."),
     .advice = QT_TRANSLATE_NOOP("Text", "Try again with your phone or app ready, and confirm immediately when it asks you to."),
     .request = kAccount},
    {.id = {"account.encryption-level"},
     .side = Side::Account,
     .title = QT_TRANSLATE_NOOP("Text", "This connection and the server do not agree on the encryption strength of the sign-in."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "In the properties of the VPN connection, under \"Security\", choose \"Require encryption\" "
                                 "instead of \"Maximum strength\", or ask the person who runs the VPN server which one to use."),
     .request = kSignIn,
     .sameStep = true},
    {.id = {"server.sign-in-timeout"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server neither accepts nor rejects the user name and password."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether its directory (RADIUS) answers."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "%1 neither accepts nor rejects the user name and password. Please check whether its "
                                   "directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.")}},
    {.id = {"server.no-address-left"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server has no address left to assign."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to enlarge its address pool (DHCP)."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text", "%1 accepts our sign-in but has no address left to assign. Please enlarge its address "
                                           "pool (DHCP), or end connections that are no longer used.")}},
    {.id = {"nat.timeout"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP(
         "Text", "The router drops the connection from its table after a short idle time, so the VPN disconnects."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text", "Please keep idle UDP connections in the router's NAT table for at least 60 seconds, "
                                           "preferably 300: the VPN to %1 connects and is dropped after a short idle time.")}},
    {.id = {"path.mtu"},
     .side = Side::Site,
     .title = QT_TRANSLATE_NOOP("Text", "The tunnel works, but large packets get lost in it."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, "
                 "or the person who runs the network to allow \"fragmentation needed\" messages."),
     .request = {Recipient::Network,
                 QT_TRANSLATE_NOOP("Text",
                                   "Please allow ICMP \"fragmentation needed\" (type 3, code 4) to this network, or limit the "
                                   "size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.")},
     .restsOn = RestsOn::Silence},
    // Only in sets.
    {.id = {"other"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Something else is the cause."),
     .advice = QT_TRANSLATE_NOOP("Text", "The evidence allows more causes than the ones named here.")},
});

} // namespace

std::span<const CauseEntry> signInCauses()
{
    return kSignInCauses;
}

} // namespace fix789::diagnosis
