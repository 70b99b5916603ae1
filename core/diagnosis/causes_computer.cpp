// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789 {
namespace {

// What several causes ask for.
constexpr RequestText kReadServiceLog{
    Recipient::Computer,
    QT_TRANSLATE_NOOP("Text", "The Windows service %2 does not start. Please look into the event log \"System\", source "
                              "\"Service Control Manager\" (7000, 7001, 7009, 7011, 7023), for %2.")};

// This computer itself: policies, the clock, services, filters, the registry.
constexpr auto kTable = std::to_array<CauseEntry>({
    {.id = {"policy.reapplies"},
     .side = Side::Policy,
     .title = QT_TRANSLATE_NOOP("Text", "A policy of your organisation (%1) keeps setting what breaks the VPN."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Tell the person who looks after this computer which setting it is. What we change lasts only "
                                   "until the policy is applied the next time, which can be within two hours."),
     .request =
         {Recipient::Computer,
          QT_TRANSLATE_NOOP(
              "Text",
              "A policy (%2) sets something on this computer that breaks the VPN, and sets it again after each change. Please "
              "take it out of the policy. \"gpresult /h report.html\" (group policy) or Settings > Accounts > Access work or "
              "school > Info (device management) shows which policies this computer gets.")}},
    {.id = {"computer.clock"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The date of this computer is wrong."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Set date, time and time zone right in Windows' settings under \"Time & language\", then look again.")},
    {.id = {"service.missing"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" is missing from this computer."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Windows itself is damaged here. Ask the person who looks after this computer to repair the "
                                   "Windows installation (sfc /scannow, or an in-place repair)."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text",
                                   "The Windows service %2 is missing. Please repair Windows: \"DISM /Online /Cleanup-Image "
                                   "/RestoreHealth\", then \"sfc /scannow\", or an in-place repair.")}},
    {.id = {"service.disabled"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" is switched off."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "We can switch it back on, to the start type that Windows gives it. This asks for an administrator."),
     .sameStep = true},
    {.id = {"service.access-denied"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" is denied access and cannot run."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "The rights of the service or of its settings were changed, often by hardening or a protection program. Ask the person "
         "who looks after this computer to give them back; we do not change rights."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "The Windows service %2 is denied access (error 5). Please compare its rights with those of a "
                             "healthy computer (\"sc sdshow %2\"), and look whether a hardening policy or a protection program "
                             "changed them.")},
     .sameStep = true},
    {.id = {"service.fails-to-start"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" cannot be started."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to read the system event log for this service."),
     .request = kReadServiceLog,
     .sameStep = true},
    {.id = {"service.hung"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" has been starting for a long time and does not get ready."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Restart this computer (\"Restart\", not \"Shut down\"). If it happens again, ask the person who "
                 "looks after this computer to read the system event log for this service."),
     .request = kReadServiceLog,
     .sameStep = true},
    {.id = {"windows.known-bad-build"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This version of Windows has a fault that breaks the VPN (update %1)."),
     .advice = QT_TRANSLATE_NOOP("Text", "Install the current Windows updates and restart; any later update mends it."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "The update %2 of Windows breaks L2TP/IPsec. Please install the current cumulative update; every "
                             "later one mends it.")}},
    {.id = {"adapter.l2tp-miniport"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows' own device for L2TP is missing or does not work."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "In the device manager choose \"View\", \"Show hidden devices\", and under \"Network adapters\" enable "
                 "\"WAN Miniport (L2TP)\". If it is not there, choose \"Action\", \"Scan for hardware changes\", and restart.")},
    {.id = {"port.taken"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Another program (%1) holds a port that Windows needs for the VPN."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Close that program, or stop its service, and try the VPN again. If it belongs to another VPN "
                                   "product that is not needed any more, uninstall it."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "The program %2 holds UDP 500 or UDP 4500, which the Windows service IKEEXT needs. Please remove "
                             "it, or switch its IPsec function off. \"netstat -abno -p UDP\" shows who holds them.")}},
    {.id = {"firewall.rule"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "A rule of this computer's firewall (%1) blocks the VPN."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Ask the person who looks after this computer to switch this rule off, or to let UDP 500 and 4500 "
                 "to the VPN server through."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "The rule \"%2\" of the Windows firewall blocks the VPN. Please switch it off, or let outgoing UDP "
                             "500 and UDP 4500 to %1 out of it (wf.msc, \"Outbound Rules\"; or the policy it comes from).")},
     .sameStep = true},
    {.id = {"firewall.policy"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's firewall lets out only what a rule allows, and no rule allows the VPN."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Ask the person who looks after this computer, or who makes its policies, to allow outgoing UDP "
                                 "500 and 4500 for the service IKEEXT."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: "
                             "outbound, allow, UDP, remote ports 500 and 4500, service IKEEXT (wf.msc, \"Outbound Rules\"; or "
                             "the policy it comes from).")},
     .sameStep = true},
    {.id = {"filter.product"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "A protection program on this computer (%1) drops the VPN's packets."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Allow L2TP/IPsec (UDP 500 and 4500) in that program, or ask the person who looks after it. "
                                   "Switching the protection off altogether is not needed."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "The program %2 drops the packets of the VPN to %1. Please make an exception in it for outgoing UDP "
                             "500 and UDP 4500 (and IP protocol 50). Switching it off altogether is not needed.")}},
    {.id = {"filter.left-over"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "What is left of a program that was removed still drops the VPN's packets."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Install that program again and uninstall it with its maker's removal tool, or ask the person who "
                 "looks after this computer."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text",
                                   "What is left of a removed program still drops packets. Please run its maker's removal tool; "
                                   "\"netsh wfp show filters\" shows its filters.")},
     .sameStep = true},
    {.id = {"filter.kill-switch"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Another VPN's kill switch blocks everything that does not go through it."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Switch the kill switch off in that program, or connect that VPN and let it leave this server out."),
     .request =
         {Recipient::Computer,
          QT_TRANSLATE_NOOP("Text",
                            "The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or make an "
                            "exception in it for outgoing UDP 500 and UDP 4500.")},
     .sameStep = true},
    {.id = {"ipsec-policy.conflict"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "An IPsec policy of this computer contradicts what the VPN needs."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to take the VPN server out of that IPsec policy "
                                   "(connection security rules in wf.msc)."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "An IPsec rule of this computer contradicts what the VPN to %1 needs. Please take %1 out of it "
                             "(wf.msc, \"Connection Security Rules\"; or the policy it comes from).")}},
    {.id = {"registry.prohibit-ipsec"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows is told not to protect L2TP with IPsec."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "We can set the value back. This asks for an administrator and takes effect after a restart. If "
                                 "your administrators made an IPsec policy of their own, ask them first.")},
    {.id = {"registry.nat-t-wrong-type"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The registry value for servers behind NAT has the wrong type."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "We can write it as a number. This asks for an administrator and takes effect after a restart.")},
    {.id = {"registry.nat-t-wrong-key"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP(
         "Text", "The registry value for servers behind NAT stands under the wrong key, where Windows does not read it."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "We can write it where Windows reads it (PolicyAgent). This asks for an administrator and takes "
                                 "effect after a restart."),
     .sameStep = true},
    {.id = {"registry.nat-t-needed"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The VPN server is behind a router (NAT), and Windows does not allow that."),
     .advice = QT_TRANSLATE_NOOP("Text", "We can allow it. This asks for an administrator and takes effect after a restart.")},
    {.id = {"registry.restart-pending"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows has to be restarted before a change takes effect."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Choose \"Restart\", not \"Shut down\": Windows often keeps its state over a shutdown. Then try the VPN again.")},
});

} // namespace

std::span<const CauseEntry> computerCauses()
{
    return kTable;
}

} // namespace fix789
