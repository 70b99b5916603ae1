// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/cause_tables.h"

#include <array>

namespace fix789::diagnosis {
namespace {

// Shared by several causes.
constexpr RequestText kReadServiceLog{
    Recipient::Computer,
    QT_TRANSLATE_NOOP("Text", "The Windows service %2 does not start. Please check the event log \"System\", source \"Service "
                              "Control Manager\" (7000, 7001, 7009, 7011, 7023), for %2.")};

// This computer itself: policies, the clock, services, filters, the registry.
constexpr auto kComputerCauses = std::to_array<CauseEntry>({
    {.id = {"policy.reapplies"},
     .side = Side::Policy,
     .title = QT_TRANSLATE_NOOP("Text", "A policy of your organization (%1) keeps restoring a setting that breaks the VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Tell the person who looks after this computer which setting it is. Our change lasts "
                                         "only until the policy is next applied, which can be within two hours."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text",
                     "A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please "
                     "remove it from the policy. \"gpresult /h report.html\" (group policy) or Settings > Accounts > Access work "
                     "or school > Info (device management) shows which policies this computer gets.")}},
    {.id = {"computer.clock"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The date of this computer is wrong."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Set the date, time and time zone in the Windows settings under \"Time & language\", then check again.")},
    {.id = {"service.missing"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" is missing from this computer."),
     .advice = QT_TRANSLATE_NOOP("Text", "Windows itself is damaged. Ask the person who looks after this computer to repair the "
                                         "Windows installation (sfc /scannow, or an in-place repair)."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text",
                                   "The Windows service %2 is missing. Please repair Windows: \"DISM /Online /Cleanup-Image "
                                   "/RestoreHealth\", then \"sfc /scannow\", or an in-place repair.")}},
    {.id = {"service.disabled"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" is disabled."),
     .advice = QT_TRANSLATE_NOOP("Text", "We can enable it again with its usual start type. This requires an administrator."),
     .sameStep = true},
    {.id = {"service.access-denied"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" is denied access and cannot run."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "The permissions of the service or of its settings were changed, often by hardening or a security program. Ask "
                 "the person who looks after this computer to restore them; we do not change permissions."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text",
                     "The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy "
                     "computer (\"sc sdshow %2\"), and check whether a hardening policy or a security program changed them.")},
     .sameStep = true},
    {.id = {"service.fails-to-start"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" cannot be started."),
     .advice = QT_TRANSLATE_NOOP("Text",
                                 "Ask the person who looks after this computer to check the system event log for this service."),
     .request = kReadServiceLog,
     .sameStep = true},
    {.id = {"service.hung"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The service \"%1\" has stopped responding."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Restart this computer (\"Restart\", not \"Shut down\"). If the problem occurs again, ask the "
                                   "person who looks after this computer to check the system event log for this service."),
     .request = kReadServiceLog,
     .sameStep = true},
    {.id = {"windows.known-bad-build"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This version of Windows has a fault that breaks the VPN (introduced by update %1)."),
     .advice = QT_TRANSLATE_NOOP("Text", "Install the current Windows updates and restart. Any later update fixes it."),
     .request =
         {Recipient::Computer,
          QT_TRANSLATE_NOOP(
              "Text",
              "The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.")}},
    {.id = {"adapter.l2tp-miniport"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The Windows device for L2TP is missing or does not work."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "In Device Manager, choose \"View\", \"Show hidden devices\", and enable \"WAN Miniport (L2TP)\" under "
                 "\"Network adapters\". If it is not there, choose \"Action\", \"Scan for hardware changes\", and restart.")},
    {.id = {"computer.wsl-mirrored"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text",
                                "WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Shut down WSL with \"wsl --shutdown\" and try the VPN again. If it works then, set "
                                         "\"networkingMode=nat\" in the file \".wslconfig\" in your user folder."),
     .sameStep = true},
    {.id = {"port.taken"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Another program (%1) is using a port that Windows needs for the VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Close that program or stop its service, and try the VPN again. If it belongs to "
                                         "another VPN product that you no longer need, uninstall it."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text",
                                   "The program %2 is using UDP 500 or UDP 4500, which the Windows service \"IKE and AuthIP "
                                   "IPsec Keying Modules\" (IKEEXT) needs. Please remove the program or switch off its IPsec "
                                   "function. \"netstat -abno -p UDP\" shows which program is using the ports.")}},
    {.id = {"firewall.rule"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "A rule of this computer's firewall (%1) blocks the VPN."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text",
                                   "The Windows firewall rule \"%2\" blocks the VPN. Please disable it, or exclude outgoing UDP "
                                   "500 and UDP 4500 to %1 from it (wf.msc, \"Outbound Rules\"; or the policy it comes from).")},
     .sameStep = true},
    {.id = {"firewall.policy"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "This computer's firewall allows only what a rule permits, and no rule permits the VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer or its policies to allow outgoing UDP 500 "
                                         "and 4500 for the service \"IKE and AuthIP IPsec Keying Modules\" (IKEEXT)."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text",
                                   "The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: "
                                   "outbound, allow, UDP, remote ports 500 and 4500, service \"IKE and AuthIP IPsec Keying "
                                   "Modules\" (IKEEXT) (wf.msc, \"Outbound Rules\"; or the policy that sets this).")},
     .sameStep = true},
    {.id = {"filter.product"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "A security program on this computer (%1) drops the VPN's packets."),
     .advice =
         QT_TRANSLATE_NOOP("Text", "Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after "
                                   "it. You do not need to switch the protection off altogether."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP(
                     "Text", "The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 "
                             "and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.")}},
    {.id = {"filter.left-over"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Remains of a removed program still drop the VPN's packets."),
     .advice = QT_TRANSLATE_NOOP("Text", "Install that program again and uninstall it with the vendor's removal tool, or ask the "
                                         "person who looks after this computer."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text", "Remains of a removed program still drop packets. Please run the vendor's removal "
                                           "tool; \"netsh wfp show filters\" shows its filters.")},
     .sameStep = true},
    {.id = {"filter.kill-switch"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Another VPN's kill switch blocks all traffic that does not go through that VPN."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "Switch off the kill switch in that program, or connect that VPN and exclude this server from it."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text", "The kill switch of another VPN drops the packets of the VPN to %1. Please switch it "
                                           "off, or add an exception for outgoing UDP 500 and UDP 4500.")},
     .sameStep = true},
    {.id = {"ipsec-policy.conflict"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "An IPsec policy on this computer conflicts with the VPN."),
     .advice = QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to exclude the VPN server from that IPsec "
                                         "policy (connection security rules in wf.msc)."),
     .request = {Recipient::Computer,
                 QT_TRANSLATE_NOOP("Text", "An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from "
                                           "it (wf.msc, \"Connection Security Rules\"; or the policy it comes from).")}},
    {.id = {"registry.prohibit-ipsec"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows is configured not to protect L2TP with IPsec."),
     .advice = QT_TRANSLATE_NOOP("Text", "We can reset the value. This requires an administrator and takes effect after a "
                                         "restart. If your administrators created their own IPsec policy, ask them first.")},
    {.id = {"registry.nat-t-wrong-type"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The registry value for servers behind NAT has the wrong type."),
     .advice = QT_TRANSLATE_NOOP(
         "Text", "We can write it as a number. This requires an administrator and takes effect after a restart.")},
    {.id = {"registry.nat-t-wrong-key"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP(
         "Text", "The registry value for servers behind NAT is under the wrong key, where Windows does not read it."),
     .advice = QT_TRANSLATE_NOOP("Text", "We can write it where Windows reads it (PolicyAgent). This requires an administrator "
                                         "and takes effect after a restart."),
     .sameStep = true},
    {.id = {"registry.nat-t-needed"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "The VPN server is behind a router (NAT), and Windows does not allow that."),
     .advice = QT_TRANSLATE_NOOP("Text", "We can allow it. This requires an administrator and takes effect after a restart.")},
    {.id = {"registry.restart-pending"},
     .side = Side::Computer,
     .title = QT_TRANSLATE_NOOP("Text", "Windows has to be restarted before a change takes effect."),
     .advice = QT_TRANSLATE_NOOP(
         "Text",
         "Choose \"Restart\", not \"Shut down\": Windows often keeps its state when it is shut down. Then try the VPN again.")},
});

} // namespace

std::span<const CauseEntry> computerCauses()
{
    return kComputerCauses;
}

} // namespace fix789::diagnosis
