// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

// What is wrong on this computer, or is set there by policy.
constexpr std::array<CauseEntry, 50> kTable{{
    {cause::kPolicyReapplies, Side::Policy,
     QT_TRANSLATE_NOOP("Text", "A policy of your organisation (%1) keeps setting what breaks the VPN."),
     QT_TRANSLATE_NOOP("Text", "Tell the person who looks after this computer which setting it is. What we change lasts only "
                               "until the policy is applied the next time, which can be within two hours."),
     8},
    {cause::kComputerClock, Side::Computer, QT_TRANSLATE_NOOP("Text", "The date of this computer is wrong."),
     QT_TRANSLATE_NOOP("Text",
                       "Set date, time and time zone right in Windows' settings under \"Time & language\", then look again."),
     9},
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
    {cause::kServiceHung, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The service \"%1\" has been starting for a long time and does not get ready."),
     QT_TRANSLATE_NOOP("Text", "Restart this computer (\"Restart\", not \"Shut down\"). If it happens again, ask the person who "
                               "looks after this computer to read the system event log for this service."),
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
    {cause::kFirewallRule, Side::Computer, QT_TRANSLATE_NOOP("Text", "A rule of this computer's firewall (%1) blocks the VPN."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to switch this rule off, or to let UDP 500 and 4500 "
                               "to the VPN server through."),
     17},
    {cause::kFirewallPolicy, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer's firewall lets out only what a rule allows, and no rule allows the VPN."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer, or who makes its policies, to allow outgoing UDP "
                               "500 and 4500 for the service IKEEXT."),
     17},
    {cause::kFilterProduct, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "A protection program on this computer (%1) drops the VPN's packets."),
     QT_TRANSLATE_NOOP("Text", "Allow L2TP/IPsec (UDP 500 and 4500) in that program, or ask the person who looks after it. "
                               "Switching the protection off altogether is not needed."),
     18},
    {cause::kFilterLeftOver, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "What is left of a program that was removed still drops the VPN's packets."),
     QT_TRANSLATE_NOOP("Text", "Install that program again and uninstall it with its maker's removal tool, or ask the person who "
                               "looks after this computer."),
     18},
    {cause::kFilterKillSwitch, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Another VPN's kill switch blocks everything that does not go through it."),
     QT_TRANSLATE_NOOP("Text",
                       "Switch the kill switch off in that program, or connect that VPN and let it leave this server out."),
     18},
    {cause::kIpsecPolicyConflict, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "An IPsec policy of this computer contradicts what the VPN needs."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to take the VPN server out of that IPsec policy "
                               "(connection security rules in wf.msc)."),
     19},
    {cause::kProhibitIpSec, Side::Computer, QT_TRANSLATE_NOOP("Text", "Windows is told not to protect L2TP with IPsec."),
     QT_TRANSLATE_NOOP("Text", "We can set the value back. This asks for an administrator and takes effect after a restart. If "
                               "your administrators made an IPsec policy of their own, ask them first."),
     20},
    {cause::kNatTWrongType, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The registry value for servers behind NAT has the wrong type."),
     QT_TRANSLATE_NOOP("Text", "We can write it as a number. This asks for an administrator and takes effect after a restart."),
     21},
    {cause::kNatTWrongKey, Side::Computer,
     QT_TRANSLATE_NOOP("Text",
                       "The registry value for servers behind NAT stands under the wrong key, where Windows does not read it."),
     QT_TRANSLATE_NOOP("Text", "We can write it where Windows reads it (PolicyAgent). This asks for an administrator and takes "
                               "effect after a restart."),
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
    {cause::kProfileShadowed, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "There are two VPN connections of this name, and Windows uses the other one."),
     QT_TRANSLATE_NOOP("Text",
                       "One belongs to you, one to all users of this computer. Rename or remove the one that is out of date."),
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
    {cause::kCertificateNone, Side::Computer, QT_TRANSLATE_NOOP("Text", "This computer has no certificate for the VPN."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN for a certificate for this computer, and have it imported with "
                               "its private key into the store \"Personal\" of the local computer (certlm.msc)."),
     29},
    {cause::kCertificateWrongStore, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The certificate lies in the store of a person, not in that of this computer."),
     QT_TRANSLATE_NOOP(
         "Text",
         "IPsec takes certificates of the computer alone. Have it imported with its private key into the store \"Personal\" of "
         "the local computer (certlm.msc). One that was made for a person may not do: ask the person who runs the VPN."),
     29},
    {cause::kCertificateNoPrivateKey, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The private key of this computer's certificate is missing."),
     QT_TRANSLATE_NOOP("Text",
                       "Import the certificate again from a file that holds its key (.pfx or .p12; a .cer or .crt file holds "
                       "none) into the store of the local computer, or ask the person who runs the VPN for a new one."),
     29},
    {cause::kCertificateKeyUnusable, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The private key of this computer's certificate cannot be used."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to import the certificate with its key again, or to "
                               "request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset."),
     29},
    {cause::kCertificateRevoked, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer's certificate was revoked by its issuer."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN why, and for a new certificate."), 29},
    {cause::kCertificateExpired, Side::Computer, QT_TRANSLATE_NOOP("Text", "This computer's certificate has expired."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN, or who looks after this computer, for a new certificate. If "
                               "this computer's date is wrong, set that right first: certificates are judged by it."),
     29},
    {cause::kCertificateNotYetValid, Side::Computer, QT_TRANSLATE_NOOP("Text", "This computer's certificate is not valid yet."),
     QT_TRANSLATE_NOOP("Text",
                       "Look whether this computer's date, time and time zone are right: certificates are judged by them. If "
                       "they are, ask the person who runs the VPN from when on the certificate is meant to be used."),
     29},
    {cause::kCertificatePurpose, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer's certificate is not made for signing in to a VPN."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN for a certificate for this computer with the purpose \"Client "
                               "Authentication\" (1.3.6.1.5.5.7.3.2)."),
     29},
    {cause::kCertificateChain, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer does not trust the issuer of its own certificate."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN for the certificates of the issuers, and have them imported into "
                               "the stores of the local computer (the root into \"Trusted Root Certification Authorities\", the "
                               "others into \"Intermediate Certification Authorities\"), not into those of a person."),
     29},
    {cause::kCertificateWeak, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer's certificate uses outdated cryptography."),
     QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN for a new certificate, with an RSA key of at least 2048 bits and SHA-256."),
     29},
    {cause::kCertificateWrongOneChosen, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Windows picks the wrong one of this computer's certificates."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to remove the outdated certificate from the store "
                               "\"Personal\" of the local computer (certlm.msc), after keeping a copy."),
     29},
    {cause::kServerNameUnknown, Side::Computer, QT_TRANSLATE_NOOP("Text", "There is no server of this name."),
     QT_TRANSLATE_NOOP("Text", "Compare the server's name in the VPN connection with what you were given, letter by letter."),
     30},
    {cause::kOtherVpnRoute, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Another VPN takes what this computer sends to the VPN server."),
     QT_TRANSLATE_NOOP("Text", "Disconnect the other VPN, or tell it to leave this server out (split tunnel), and try again."),
     33},
    {cause::kWrongInterface, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer switches between two networks while the VPN connects."),
     QT_TRANSLATE_NOOP("Text", "Disconnect one of them (cable or Wi-Fi) and try the VPN again."), 33},
    {cause::kCertificateRevocationUnreachable, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Nobody can be asked whether the certificate was revoked."),
     QT_TRANSLATE_NOOP("Text", "The address that the issuer names for this (CRL or OCSP) is not reachable from here. Tell the "
                               "person who runs the VPN; on a guest network log in first."),
     49},
    {cause::kPskStoredDiffers, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The key that you typed here is right; the one that Windows has stored is another one."),
     QT_TRANSLATE_NOOP(
         "Text", "In Windows' settings edit the connection and type the pre-shared key again, exactly as you typed it here."),
     57},
    {cause::kCertificateServerRoot, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer does not trust the issuer of the server's certificate."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN for the certificate of the issuer, and have it imported into "
                               "\"Trusted Root Certification Authorities\" of the local computer (certlm.msc). If nobody knows "
                               "this issuer, do not connect: it may be another server."),
     57},
    {cause::kPskBlankAtEdge, Side::Computer, QT_TRANSLATE_NOOP("Text", "The pre-shared key has a blank at its beginning or end."),
     QT_TRANSLATE_NOOP("Text", "Enter the key again in the VPN connection, without the blank. It often comes from copying."), 58},
    {cause::kPskLookalikes, Side::Computer, QT_TRANSLATE_NOOP("Text", "The pre-shared key has characters that only look right."),
     QT_TRANSLATE_NOOP("Text", "Type the key into the VPN connection by hand instead of copying it: quotes, dashes or blanks "
                               "were changed on the way, as by a PDF or a chat."),
     59},
    {cause::kPskEncoding, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The pre-shared key has characters that this computer and the server write differently."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server for a key of plain letters, digits and signs; umlauts and "
                               "other special letters are stored differently by different systems."),
     59},
    {cause::kPskWrong, Side::Computer, QT_TRANSLATE_NOOP("Text", "The pre-shared key is not the server's."),
     QT_TRANSLATE_NOOP("Text", "Enter the pre-shared key again, exactly as you were given it."), 60},
    {cause::kL2tpInsideTunnel, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "This computer's own firewall blocks L2TP inside the tunnel (UDP 1701)."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to remove the rule that blocks UDP 1701. It travels "
                               "inside the tunnel; nothing has to be opened on a router for it."),
     63},
}};

} // namespace

std::span<const CauseEntry> computerCauses()
{
    return kTable;
}

} // namespace fix789
