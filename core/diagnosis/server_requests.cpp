// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/request_table.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

constexpr std::array kDown{cause::kServerDown, cause::kServerOneOfSeveral};
constexpr std::array kIkeDown{cause::kServerIkeDown};
constexpr std::array kBanned{cause::kServerBannedUs};
constexpr std::array kForwarding{cause::kServerPortForwardConflict, cause::kUdp4500NotForwarded};
constexpr std::array kElsewhere{cause::kServerAnswersFromElsewhere};
constexpr std::array kIkev2{cause::kServerIkev2Only};
constexpr std::array kProposal{cause::kServerProposalMismatch, cause::kServerProposalWeak};
constexpr std::array kAggressive{cause::kServerAggressiveModeOnly};
constexpr std::array kCertificateOnly{cause::kServerCertificateOnly};
constexpr std::array kExpired{cause::kServerCertificateExpired};
constexpr std::array kThumbprint{cause::kServerCertificateThumbprint, cause::kServerDirectAccessCertificate};
constexpr std::array kIdentity{cause::kServerIdentityRejected};
constexpr std::array kQuickMode{cause::kServerQuickModeMismatch};
constexpr std::array kL2tp{cause::kServerL2tpDown};
constexpr std::array kDirectory{cause::kServerSignInTimeout};
constexpr std::array kPool{cause::kServerNoAddressLeft};
constexpr std::array kAccount{cause::kCredentialsRejected, cause::kSecondFactorTimeout};
constexpr std::array kSignIn{cause::kSignInProtocol, cause::kEncryptionLevel, cause::kCredentialGuard};
constexpr std::array kKey{cause::kPskWrong};
constexpr std::array kKeyEncoding{cause::kPskEncoding};
constexpr std::array kName{cause::kDnsStale, cause::kDnsPrivateAnswer};
constexpr std::array kClientCertificate{cause::kCertificateNone,      cause::kCertificateNoPrivateKey, cause::kCertificateRevoked,
                                        cause::kCertificateExpired,   cause::kCertificatePurpose,      cause::kCertificateWeak,
                                        cause::kCertificateWrongStore};
constexpr std::array kIssuer{cause::kCertificateChain, cause::kCertificateServerRoot};
constexpr std::array kRevocation{cause::kCertificateRevocationUnreachable};

constexpr std::array<RequestEntry, 24> kTable{{
    {Recipient::Server, kDown,
     QT_TRANSLATE_NOOP("Text",
                       "Please look whether %1 is up and reached from outside: it answers neither UDP 500 nor UDP 4500. A "
                       "capture there (\"udp port 500 or udp port 4500\") shows whether our packets arrive.")},
    {Recipient::Server, kIkeDown,
     QT_TRANSLATE_NOOP("Text",
                       "%1 itself says that nobody listens on UDP 500. Please start its IPsec service (strongSwan: "
                       "\"systemctl status strongswan\"; libreswan: \"ipsec status\"; Windows: the service RemoteAccess).")},
    {Recipient::Server, kBanned,
     QT_TRANSLATE_NOOP("Text", "Please look for our public address in the ban list of %1 (fail2ban: \"fail2ban-client status\"; "
                               "else the firewall's block list), and take it out.")},
    {Recipient::Server, kForwarding,
     QT_TRANSLATE_NOOP("Text",
                       "Please look at the port forwarding of the router before %1: UDP 500 and UDP 4500 both have to lead "
                       "to the VPN server, and to nobody else. Cisco Meraki: Security & SD-WAN > Configure > Firewall, "
                       "\"Forwarding rules\"; on the MX that is the server itself neither port may be forwarded.")},
    {Recipient::Server, kElsewhere,
     QT_TRANSLATE_NOOP("Text", "%1 answers from another address than the one it was asked at. Please let the key exchange answer "
                               "from the address that clients use (several lines or addresses on one server).")},
    {Recipient::Server, kIkev2,
     QT_TRANSLATE_NOOP("Text", "%1 answers IKEv2 and not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients "
                               "(libreswan: \"ikev1-policy=accept\"; strongSwan: \"version = 1\"), or send the settings of a "
                               "connection of the type IKEv2.")},
    {Recipient::Server, kProposal,
     QT_TRANSLATE_NOOP(
         "Text",
         "%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 "
         "and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them "
         "(strongSwan: \"aes256-sha1-modp2048\"). Its log says: strongSwan \"received proposals unacceptable\", libreswan \"no "
         "acceptable Oakley Transform\", Cisco Meraki \"failed to get valid proposal\".")},
    {Recipient::Server, kAggressive,
     QT_TRANSLATE_NOOP("Text", "%1 wants aggressive mode. Windows knows only main mode: please allow it for L2TP clients.")},
    {Recipient::Server, kCertificateOnly,
     QT_TRANSLATE_NOOP("Text",
                       "%1 wants a certificate in the place of a pre-shared key. Please say which one is meant: then either "
                       "give us a certificate for this computer, or allow the pre-shared key for L2TP clients.")},
    {Recipient::Server, kExpired, QT_TRANSLATE_NOOP("Text", "The certificate of %1 has expired. Please renew it.")},
    {Recipient::Server, kThumbprint,
     QT_TRANSLATE_NOOP("Text", "Please choose the valid certificate for %1 in the Routing and Remote Access console (server "
                               "properties, Security), restart the service RemoteAccess, and keep DirectAccess from setting it "
                               "again.")},
    {Recipient::Server, kIdentity,
     QT_TRANSLATE_NOOP("Text", "%1 refuses who this computer says it is: Windows names itself by its own, inner address. Please "
                               "accept any identity from L2TP clients (strongSwan and libreswan: \"rightid=%any\").")},
    {Recipient::Server, kQuickMode,
     QT_TRANSLATE_NOOP("Text",
                       "%1 accepts the key and refuses what Windows proposes for the data (quick mode): ESP with AES-256, "
                       "AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that (strongSwan: "
                       "\"esp=aes256-sha1\", \"type=transport\", \"leftprotoport=17/1701\").")},
    {Recipient::Server, kL2tp,
     QT_TRANSLATE_NOOP("Text", "IPsec to %1 stands, and nothing answers L2TP (UDP 1701) inside it. Please look whether the L2TP "
                               "service runs (xl2tpd; on Windows RemoteAccess with L2TP ports above 0), and whether the server's "
                               "own firewall lets UDP 1701 in after IPsec.")},
    {Recipient::Server, kDirectory,
     QT_TRANSLATE_NOOP("Text", "%1 does not decide about the name and the password. Please look whether its directory (RADIUS, "
                               "NPS) answers; its log speaks of a time-out at the time of our attempt.")},
    {Recipient::Server, kPool,
     QT_TRANSLATE_NOOP("Text",
                       "%1 lets us sign in and has no address left to give. Please enlarge its pool of addresses (DHCP), or "
                       "end connections that are not used any more.")},
    {Recipient::Server, kAccount,
     QT_TRANSLATE_NOOP("Text",
                       "%1 refuses the sign-in (error 691). Please look whether the account is locked, expired or not "
                       "allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on "
                       "Windows event 6273 of NPS) names the reason.")},
    {Recipient::Server, kSignIn,
     QT_TRANSLATE_NOOP("Text", "Please say which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 wants inside "
                               "L2TP/IPsec: this computer and the server have none in common.")},
    {Recipient::Server, kKey,
     QT_TRANSLATE_NOOP(
         "Text",
         "Please send the pre-shared key of %1 again, on a safe way, and say whether it was changed. The server's log shows our "
         "attempts: strongSwan \"could not decrypt payloads\", libreswan \"mismatch of preshared secrets\", Cisco ASA \"probably "
         "due to mismatched pre-shared key\", Cisco Meraki \"phase1 negotiation failed due to time up\".")},
    {Recipient::Server, kKeyEncoding,
     QT_TRANSLATE_NOOP("Text",
                       "The pre-shared key of %1 has characters that Windows and the server write differently. Please set "
                       "one of plain letters, digits and signs (ASCII).")},
    {Recipient::Server, kName,
     QT_TRANSLATE_NOOP("Text",
                       "The name of %1 does not lead to its public address. Please set it (DNS, dynamic DNS) to the present "
                       "one, or tell us the public name or address.")},
    {Recipient::Server, kClientCertificate,
     QT_TRANSLATE_NOOP("Text", "Please give this computer a new certificate for the VPN to %1: for the local computer, with its "
                               "private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits "
                               "and SHA-256.")},
    {Recipient::Server, kIssuer,
     QT_TRANSLATE_NOOP("Text", "Please send the certificates of the issuers (root and intermediate) that the VPN to %1 rests on: "
                               "this computer does not know them.")},
    {Recipient::Server, kRevocation,
     QT_TRANSLATE_NOOP("Text",
                       "The address for revocation (CRL or OCSP) in the certificates of the VPN to %1 is not reached from "
                       "here. Please make it reachable from the internet by plain HTTP.")},
}};

} // namespace

std::span<const RequestEntry> serverRequests()
{
    return kTable;
}

} // namespace fix789
