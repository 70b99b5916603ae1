// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/request_table.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

constexpr std::array kPolicy{cause::kPolicyReapplies};
constexpr std::array kDamaged{cause::kServiceMissing};
constexpr std::array kRights{cause::kServiceAccessDenied};
constexpr std::array kNoStart{cause::kServiceFailsToStart, cause::kServiceHung};
constexpr std::array kBuild{cause::kKnownBadBuild};
constexpr std::array kPort{cause::kPortTaken};
constexpr std::array kRule{cause::kFirewallRule};
constexpr std::array kOutbound{cause::kFirewallPolicy};
constexpr std::array kProduct{cause::kFilterProduct};
constexpr std::array kKillSwitch{cause::kFilterKillSwitch};
constexpr std::array kLeftOver{cause::kFilterLeftOver};
constexpr std::array kConflict{cause::kIpsecPolicyConflict};
constexpr std::array kInside{cause::kL2tpInsideTunnel};
constexpr std::array kCrypto{cause::kProfileCustomCrypto};
constexpr std::array kKey{cause::kCertificateKeyUnusable};
constexpr std::array kChoice{cause::kCertificateWrongOneChosen};

constexpr std::array<RequestEntry, 16> kTable{{
    {Recipient::Computer, kPolicy,
     QT_TRANSLATE_NOOP(
         "Text", "A policy (%2) sets something on this computer that breaks the VPN, and sets it again after each change. Please "
                 "take it out of the policy. \"gpresult /h report.html\" (group policy) or Settings > Accounts > Access work or "
                 "school > Info (device management) shows which policies this computer gets.")},
    {Recipient::Computer, kDamaged,
     QT_TRANSLATE_NOOP("Text", "The Windows service %2 is missing. Please repair Windows: \"DISM /Online /Cleanup-Image "
                               "/RestoreHealth\", then \"sfc /scannow\", or an in-place repair.")},
    {Recipient::Computer, kRights,
     QT_TRANSLATE_NOOP("Text", "The Windows service %2 is denied access (error 5). Please compare its rights with those of a "
                               "healthy computer (\"sc sdshow %2\"), and look whether a hardening policy or a protection program "
                               "changed them.")},
    {Recipient::Computer, kNoStart,
     QT_TRANSLATE_NOOP("Text", "The Windows service %2 does not start. Please look into the event log \"System\", source "
                               "\"Service Control Manager\" (7000, 7001, 7009, 7011, 7023), for %2.")},
    {Recipient::Computer, kBuild,
     QT_TRANSLATE_NOOP("Text", "The update %2 of Windows breaks L2TP/IPsec. Please install the current cumulative update; every "
                               "later one mends it.")},
    {Recipient::Computer, kPort,
     QT_TRANSLATE_NOOP("Text", "The program %2 holds UDP 500 or UDP 4500, which the Windows service IKEEXT needs. Please remove "
                               "it, or switch its IPsec function off. \"netstat -abno -p UDP\" shows who holds them.")},
    {Recipient::Computer, kRule,
     QT_TRANSLATE_NOOP("Text",
                       "The rule \"%2\" of the Windows firewall blocks the VPN. Please switch it off, or let outgoing UDP "
                       "500 and UDP 4500 to %1 out of it (wf.msc, \"Outbound Rules\"; or the policy it comes from).")},
    {Recipient::Computer, kOutbound,
     QT_TRANSLATE_NOOP("Text", "The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: "
                               "outbound, allow, UDP, remote ports 500 and 4500, service IKEEXT (wf.msc, \"Outbound Rules\"; or "
                               "the policy it comes from).")},
    {Recipient::Computer, kProduct,
     QT_TRANSLATE_NOOP("Text",
                       "The program %2 drops the packets of the VPN to %1. Please make an exception in it for outgoing UDP "
                       "500 and UDP 4500 (and IP protocol 50). Switching it off altogether is not needed.")},
    {Recipient::Computer, kKillSwitch,
     QT_TRANSLATE_NOOP("Text",
                       "The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or make an "
                       "exception in it for outgoing UDP 500 and UDP 4500.")},
    {Recipient::Computer, kLeftOver,
     QT_TRANSLATE_NOOP("Text", "What is left of a removed program still drops packets. Please run its maker's removal tool; "
                               "\"netsh wfp show filters\" shows its filters.")},
    {Recipient::Computer, kConflict,
     QT_TRANSLATE_NOOP("Text", "An IPsec rule of this computer contradicts what the VPN to %1 needs. Please take %1 out of it "
                               "(wf.msc, \"Connection Security Rules\"; or the policy it comes from).")},
    {Recipient::Computer, kInside,
     QT_TRANSLATE_NOOP("Text", "The firewall of this computer blocks UDP 1701, which the VPN sends inside its tunnel. Please "
                               "remove that rule (wf.msc, \"Outbound Rules\"; or the policy it comes from).")},
    {Recipient::Computer, kCrypto,
     QT_TRANSLATE_NOOP("Text", "The VPN connection to %1 has IPsec parameters of its own. Please take them back: "
                               "\"Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault\".")},
    {Recipient::Computer, kKey,
     QT_TRANSLATE_NOOP("Text",
                       "The private key of this computer's certificate for the VPN to %1 cannot be used. Please import the "
                       "certificate with its key again into the store \"Personal\" of the local computer, or request a "
                       "new one.")},
    {Recipient::Computer, kChoice,
     QT_TRANSLATE_NOOP("Text", "Windows picks an outdated certificate for the VPN to %1. Please remove that one from the store "
                               "\"Personal\" of the local computer (certlm.msc), after keeping a copy.")},
}};

} // namespace

std::span<const RequestEntry> computerRequests()
{
    return kTable;
}

} // namespace fix789
