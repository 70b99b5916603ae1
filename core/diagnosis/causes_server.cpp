// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789::diagnosis {
namespace {

// Shared by several causes.
constexpr RequestText kIsItUp{
    Recipient::Server,
    QT_TRANSLATE_NOOP("Text", "Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor "
                              "UDP 4500. A capture there (\"udp port 500 or udp port 4500\") shows whether our packets arrive.")};
constexpr RequestText kForwardPorts{
    Recipient::Server,
    QT_TRANSLATE_NOOP("Text", "Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both "
                              "lead to the VPN server and to no other device."),
    QT_TRANSLATE_NOOP("Text", "Cisco Meraki: Security & SD-WAN > Configure > Firewall, \"Forwarding rules\"; if the MX itself is "
                              "the server, neither port may be forwarded.")};
constexpr RequestText kAllowProposal{
    Recipient::Server,
    QT_TRANSLATE_NOOP(
        "Text",
        "%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 "
        "and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them."),
    QT_TRANSLATE_NOOP("Text", "strongSwan: \"aes256-sha1-modp2048\". Its log says: strongSwan \"no proposal found\", libreswan "
                              "\"no acceptable Oakley Transform\", MikroTik \"no suitable proposal found\".")};
constexpr RequestText kChooseCertificate{
    Recipient::Server,
    QT_TRANSLATE_NOOP(
        "Text", "Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, "
                "Security), restart the service \"Routing and Remote Access\", and prevent DirectAccess from setting it again.")};

// The server, and what client and server must agree on: keys and certificates.
constexpr auto kServerCauses = std::to_array<CauseEntry>({
    {.id = {"certificate.revocation-unreachable"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "It cannot be checked whether the certificate was revoked."),
     .advice = QT_TRANSLATE_NOOP("Text", "The issuer's address for this check (CRL or OCSP) cannot be reached from here. Tell "
                                         "the person who runs the VPN. On a guest network, log in first."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text", "The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be "
                                           "reached from here. Please make it reachable from the internet over plain HTTP.")}},
    {.id = {"server.down"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The VPN server is not running or cannot be reached."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether it is running."),
     .request = kIsItUp,
     .restsOn = RestsOn::Silence},
    {.id = {"server.one-of-several"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "One of several servers behind this name does not answer."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer."),
     .request = kIsItUp,
     .restsOn = RestsOn::Silence,
     .sameStep = true},
    {.id = {"server.ike-down"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server is reachable, but its VPN service is not running."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to start its IPsec service. If the name was "
                                         "typed by hand, compare it first: this may be a different computer."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "%1 itself reports that no service listens on UDP 500. Please start its IPsec service."),
                 QT_TRANSLATE_NOOP(
                     "Text", "strongSwan: \"systemctl status strongswan\"; libreswan: \"ipsec status\"; Windows: the service "
                             "\"Routing and Remote Access\".")},
     .restsOn = RestsOn::Silence},
    {.id = {"server.banned-us"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server may have blocked this network's address."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to check its block list for this network's public address."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP(
                     "Text", "Please check whether our public address is on the block list of %1 (fail2ban: \"fail2ban-client "
                             "status\"; otherwise the firewall's block list), and remove it from there.")},
     .restsOn = RestsOn::Silence},
    {.id = {"server.port-forward-conflict"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server's router forwards the VPN's ports to another device."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to check its router's port forwarding for UDP "
                                         "500 and 4500: both must lead to the VPN server."),
     .request = kForwardPorts,
     .sameStep = true,
     .awaits = Awaits::Dashboard},
    {.id = {"server.answers-from-elsewhere"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server answers from a different address than the one it was contacted at."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to make it answer from the address that clients "
                                         "use (one server with several lines or addresses)."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP(
                     "Text", "%1 answers from a different address than the one it was contacted at. Please make the key exchange "
                             "answer from the address that clients use (one server with several lines or addresses).")},
     .sameStep = true},
    {.id = {"server.ikev2-only"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server supports only IKEv2, but L2TP needs IKEv1."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether you should use IKEv2. If so, create a "
                                         "new VPN connection of type IKEv2."),
     .request =
         {Recipient::Server,
          QT_TRANSLATE_NOOP(
              "Text",
              "%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the "
              "settings for a connection of type IKEv2."),
          QT_TRANSLATE_NOOP("Text", "libreswan: \"ikev1-policy=accept\"; strongSwan: \"version = 1\".")},
     .restsOn = RestsOn::Silence},
    {.id = {"server.proposal-mismatch"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server accepts none of the encryption methods that Windows offers."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients."),
     .request = kAllowProposal},
    {.id = {"server.no-connection-for-us"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server has no L2TP/IPsec connection set up for clients like this one."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and "
                 "loaded for clients from any address, IPv4 and IPv6."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "%1 rejects everything that we offer. Please check whether a connection for L2TP clients from "
                                   "any address is set up and loaded (IPv6 needs a separate connection)."),
                 QT_TRANSLATE_NOOP("Text", "Its log says: strongSwan \"no IKE config found\"; libreswan \"no connection has been "
                                           "authorized\".")}},
    {.id = {"server.l2tp-not-enabled"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server does not accept L2TP: its L2TP ports are not enabled."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server "
                                         "2025 accepts no L2TP connections until its L2TP ports are set up."),
     .request =
         {Recipient::Server,
          QT_TRANSLATE_NOOP(
              "Text",
              "Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, \"Remote "
              "access connections (inbound only)\", and set the number of ports above 0; then restart the service.")}},
    {.id = {"server.aggressive-mode-only"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server requires a mode (aggressive mode) that Windows does not support."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to allow main mode for L2TP clients."),
     .request =
         {Recipient::Server,
          QT_TRANSLATE_NOOP(
              "Text", "%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.")},
     .sameStep = true},
    {.id = {"server.udp4500-not-forwarded"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The router in front of the server does not forward UDP 4500."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500."),
     .request = kForwardPorts,
     .restsOn = RestsOn::Silence},
    {.id = {"server.proposal-weak"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server accepts only outdated encryption that Windows no longer offers."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 "
                                         "(group 14). Weakening this computer instead should be the last resort."),
     .request = kAllowProposal,
     .sameStep = true},
    {.id = {"server.certificate-only"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server requires a certificate, not a pre-shared key."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server what to use: a certificate for this computer, "
                                         "or a pre-shared key that still has to be set up on the server."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP(
                     "Text", "%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either "
                             "give us a certificate for this computer, or allow the pre-shared key for L2TP clients.")}},
    {.id = {"psk.stored-differs"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The key that you typed here is right, but Windows has a different one saved."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.")},
    {.id = {"certificate.server-root-untrusted"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer does not trust the issuer of the server's certificate."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN for the certificate of the issuer, and have it imported into "
                                   "\"Trusted Root Certification Authorities\" of the local computer (certlm.msc). If that "
                                   "person does not know this issuer, do not connect: it may be a different server."),
     .request = kSendIssuers,
     .sameStep = true},
    {.id = {"certificate.server-name"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The server's certificate is issued to a different name than the one that was dialled."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "In the VPN connection, enter one of the names in the server's certificate as the server. If none of these "
                 "names leads to the server, ask the person who runs it for a certificate with the dialled name."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP(
                     "Text", "The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please "
                             "tell us which name to dial, or issue a certificate with this name among its DNS names.")}},
    {.id = {"server.certificate-expired"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server's certificate has expired."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to renew its certificate. If this computer's "
                                         "date is wrong, correct it first: it decides whether a certificate is valid."),
     .request = {Recipient::Server, QT_TRANSLATE_NOOP("Text", "The certificate of %1 has expired. Please renew it.")},
     .sameStep = true},
    {.id = {"server.certificate-thumbprint"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "This server is configured to use a certificate that it no longer has."),
     .advice = QT_TRANSLATE_NOOP("Text", "Choose the renewed certificate in the Routing and Remote Access console (server "
                                         "properties, Security), and restart the service \"Routing and Remote Access\"."),
     .request = kChooseCertificate,
     .sameStep = true},
    {.id = {"server.directaccess-certificate"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "DirectAccess has replaced the certificate of this VPN server with its own."),
     .advice = QT_TRANSLATE_NOOP("Text", "Choose the right certificate in the Routing and Remote Access console, and prevent "
                                         "DirectAccess from setting it again (DoNotUpdateAuthCert = 1)."),
     .request = kChooseCertificate,
     .sameStep = true},
    {.id = {"psk.blank-at-edge"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The pre-shared key has a space at its beginning or end."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Type the key in the VPN connection again, without the space. Such a space often comes from copying.")},
    {.id = {"psk.lookalike-characters"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The pre-shared key contains characters that only look right."),
     .advice = QT_TRANSLATE_NOOP("Text", "Type the key into the VPN connection by hand instead of copying it: quotation marks, "
                                         "dashes or spaces were changed on the way, for example by a PDF or a chat.")},
    {.id = {"psk.encoding"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text",
                                "The pre-shared key contains characters that this computer and the server encode differently."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server for a key of plain letters, digits and "
                                         "punctuation. Systems encode accented and other special letters differently."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text", "The pre-shared key of %1 contains characters that Windows and the server encode "
                                           "differently. Please set a key of plain letters, digits and punctuation (ASCII).")},
     .sameStep = true},
    {.id = {"psk.wrong"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The pre-shared key does not match the server's key."),
     .advice = QT_TRANSLATE_NOOP("Text", "Type the pre-shared key again, exactly as you were given it."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was "
                                   "changed. The server's log shows our attempts."),
                 QT_TRANSLATE_NOOP("Text", "strongSwan: \"could not decrypt payloads\"; libreswan: \"mismatch of preshared "
                                           "secrets\"; FortiGate: \"probable pre-shared secret mismatch\"; MikroTik: \"parsing "
                                           "packet failed, possible cause: wrong password\".")}},
    {.id = {"server.identity-rejected"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server rejects this computer's IKE identity."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, "
                                         "or to check its log for this attempt."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP(
                     "Text", "%1 rejects this computer's IKE identity: Windows uses its own internal address as its identity. "
                             "Please accept any identity from L2TP clients."),
                 QT_TRANSLATE_NOOP("Text", "strongSwan and libreswan: \"rightid=%any\".")}},
    {.id = {"server.quick-mode-mismatch"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server rejects the way Windows protects the data (quick mode)."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without "
                 "PFS, for UDP port 1701."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with "
                                   "AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that."),
                 QT_TRANSLATE_NOOP("Text",
                                   "strongSwan, libreswan: \"esp=aes128-sha1,aes256-sha1,3des-sha1\", \"type=transport\", "
                                   "\"leftprotoport=17/1701\".")}},
    {.id = {"server.cannot-protect"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server itself cannot set up data protection (ESP)."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP(
                     "Text", "%1 accepts the key but does not answer quick mode. Please check its log for its own errors (\"Add "
                             "SA\", \"errno\", \"no such file\"): the kernel or container may lack ESP, af_key or XFRM.")},
     .sameStep = true},
    {.id = {"server.cannot-tell-clients-apart"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server cannot serve several Windows computers behind one router at the same time."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Disconnect the VPN on the other Windows computers at this place and try again. If that helps, "
                                 "ask the person who runs the VPN server to make it distinguish clients behind one address."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text", "Several Windows computers behind one address cannot connect to %1 at the same time. "
                                           "Please make the server distinguish them."),
                 QT_TRANSLATE_NOOP("Text",
                                   "strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since "
                                   "all use UDP 1701 inside.")},
     .sameStep = true},
    {.id = {"firewall.l2tp-inside-tunnel"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's own firewall blocks L2TP inside the tunnel (UDP 1701)."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This "
                                   "traffic stays inside the tunnel; you do not need to open anything on a router for it."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text",
                                   "This computer's firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please "
                                   "remove that rule (wf.msc, \"Outbound Rules\"; or the policy it comes from).")}},
    {.id = {"server.l2tp-down"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server's L2TP service does not answer."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel)."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the "
                                   "L2TP service is running, and whether the server's own firewall allows UDP 1701 after IPsec."),
                 QT_TRANSLATE_NOOP("Text",
                                   "On Linux this is xl2tpd; on Windows \"Routing and Remote Access\" with more than 0 L2TP "
                                   "ports.")},
     .sameStep = true},
    {.id = {"server.ppp-silent"},
     .side = Side::Server,
     .title = QT_TRANSLATE_NOOP("Text", "The server's L2TP service answers, but PPP inside it does not."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to check the log of its PPP service (pppd)."),
     .request = {Recipient::Server,
                 QT_TRANSLATE_NOOP("Text",
                                   "The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd "
                                   "starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).")},
     .sameStep = true},
});

} // namespace

std::span<const CauseEntry> serverCauses()
{
    return kServerCauses;
}

} // namespace fix789::diagnosis
