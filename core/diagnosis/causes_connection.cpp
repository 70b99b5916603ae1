// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789::diagnosis {
namespace {

// Shared by several causes.
constexpr RequestText kNewCertificate{
    Recipient::Server,
    QT_TRANSLATE_NOOP("Text", "Please give this computer a new certificate for the VPN to %1: for the local computer, with its "
                              "private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits "
                              "and SHA-256.")};

// The VPN connection on this computer: its settings, its stored key, its certificates.
constexpr auto kConnectionCauses = std::to_array<CauseEntry>({
    {.id = {"profile.missing"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "There is no VPN connection with this name on this computer."),
     .advice = QT_TRANSLATE_NOOP("Text", "Compare the names in the Windows settings under \"Network & internet\", \"VPN\", or "
                                         "set up the connection as you were instructed.")},
    {.id = {"profile.damaged"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows cannot read this VPN connection."),
     .advice = QT_TRANSLATE_NOOP("Text", "Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove "
                                         "the connection in the Windows settings and set it up again.")},
    {.id = {"profile.shadowed"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "There are two VPN connections with this name, and Windows uses the other one."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "One belongs to you and one to all users of this computer. Rename or remove the one that is out of date."),
     .sameStep = true},
    {.id = {"profile.tunnel-type"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The VPN connection is not set to L2TP/IPsec."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "In the Windows settings under \"Network & internet\", \"VPN\", edit the connection and choose "
                                 "the VPN type \"L2TP/IPsec\" with the kind of key or certificate that you were given.")},
    {.id = {"profile.authentication-mode"},
     .side = Side::Computer,
     .title =
         QT_TRANSLATE_NOOP("Text", "The VPN connection is set to use a certificate, but the server works with a pre-shared key."),
     .advice = QT_TRANSLATE_NOOP("Text", "Edit the connection in the Windows settings: choose \"L2TP/IPsec with pre-shared key\" "
                                         "and type the key that you were given.")},
    {.id = {"psk.none-stored"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows has no pre-shared key for this VPN connection."),
     .advice = QT_TRANSLATE_NOOP("Text", "Edit the connection in the Windows settings and type the pre-shared key again. It gets "
                                         "lost when a phonebook or a whole computer is copied.")},
    {.id = {"profile.custom-crypto"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The VPN connection has IPsec parameters of its own, which the server does not need."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to reset them "
                                         "(Set-VpnConnectionIPsecConfiguration with -RevertToDefault)."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text", "The VPN connection to %1 has IPsec parameters of its own. Please reset them: "
                                           "\"Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault\".")}},
    {.id = {"certificate.none"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer has no certificate for the VPN."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN for a certificate for this computer, and have it imported "
                                   "with its private key into the \"Personal\" store of the local computer (certlm.msc)."),
     .request = kNewCertificate,
     .sameStep = true},
    {.id = {"certificate.wrong-store"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The certificate is in a user's store instead of this computer's store."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "IPsec uses only certificates in the computer's own store. Have the certificate imported with "
                                   "its private key into the \"Personal\" store of the local computer (certlm.msc). A "
                                   "certificate issued to a user may not work: ask the person who runs the VPN."),
     .request = kNewCertificate,
     .sameStep = true},
    {.id = {"certificate.no-private-key"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The private key of this computer's certificate is missing."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains "
                 "none) into the store of the local computer, or ask the person who runs the VPN for a new one."),
     .request = kNewCertificate,
     .sameStep = true},
    {.id = {"certificate.key-unusable"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The private key of this computer's certificate cannot be used."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who looks after this computer to import the certificate with its key again or to request a new "
                 "one. Keys get lost when a computer is copied or its security chip (TPM) is reset."),
     .request =
         {Recipient::Computer,
          QT_TRANSLATE_NOOP(
              "Text", "The private key of this computer's certificate for the VPN to %1 cannot be used. Please import the "
                      "certificate with its key again into the \"Personal\" store of the local computer, or request a new one.")},
     .sameStep = true},
    {.id = {"certificate.revoked"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's certificate was revoked by its issuer."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN for the reason and for a new certificate."),
     .request = kNewCertificate,
     .sameStep = true},
    {.id = {"certificate.expired"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's certificate has expired."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN or looks after this computer for a new certificate. If this "
                                   "computer's date is wrong, correct it first: it decides whether a certificate is valid."),
     .request = kNewCertificate,
     .sameStep = true},
    {.id = {"certificate.not-yet-valid"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's certificate is not valid yet."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Check the date, time and time zone of this computer: they decide whether a certificate is "
                                 "valid. If they are right, ask the person who runs the VPN when the certificate becomes valid."),
     .sameStep = true},
    {.id = {"certificate.purpose"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's certificate is not intended for signing in to a VPN."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Ask the person who runs the VPN for a certificate for this computer with the purpose \"Client "
                                 "Authentication\" (1.3.6.1.5.5.7.3.2)."),
     .request = kNewCertificate,
     .sameStep = true},
    {.id = {"certificate.chain"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer does not trust the issuer of its own certificate."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of "
                 "the local computer (the root into \"Trusted Root Certification Authorities\", the others into \"Intermediate "
                 "Certification Authorities\"), not into those of a user."),
     .request = kSendIssuers,
     .sameStep = true},
    {.id = {"certificate.weak"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's certificate uses outdated cryptography."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256."),
     .request = kNewCertificate,
     .sameStep = true},
    {.id = {"certificate.wrong-one-chosen"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows picks the wrong certificate of this computer."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to make a copy of the outdated certificate, "
                                   "then remove it from the \"Personal\" store of the local computer (certlm.msc)."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text", "Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, "
                                           "then remove it from the \"Personal\" store of the local computer (certlm.msc).")},
     .sameStep = true},
});

} // namespace

std::span<const CauseEntry> connectionCauses()
{
    return kConnectionCauses;
}

} // namespace fix789::diagnosis
