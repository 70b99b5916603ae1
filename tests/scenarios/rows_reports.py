# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Table Q: computers of people who asked for help in public, in the order in which their reports were found.

Each row gives what such a computer would have shown at the first look. What a report does not tell stands as Windows has it by
default; where nobody typed the key, ours was not typed either. Reports that tell neither the number of Windows nor where it
stopped were left out. Where nobody found the cause, a row may prove one all the same: a value that Windows lacks by default and that
the server needs.
"""
import faults as f
import faults_reports as r
from computer import BASES
from row import Row
from truths import left_open, reported

W10 = tuple(name for name in BASES if name.startswith("windows-10"))
W11 = tuple(name for name in BASES if name.startswith("windows-11"))
SETUP, DOCKER = "GitHub hwdsl2/setup-ipsec-vpn", "GitHub hwdsl2/docker-ipsec-vpn-server"

# Nothing came back: who keeps silent cannot be told from here.
SILENCE = ("path.ike-blocked", "server.down", "server.banned-us")
# The server answers, the key was not typed, and Windows failed: what may be left.
ANYTHING = ("psk.wrong", "psk.stored-differs", "nat.one-ike-client", "nat.ipsec-helper", "path.esp-blocked", "path.udp4500-blocked",
            "server.quick-mode-mismatch", "server.cannot-tell-clients-apart", "server.cannot-protect", "server.l2tp-down", "other")

plain = (r.first_look("client"),)                    # a server in the open, nothing special
value_set = (f.allows_nat, r.first_look())           # a server that is or claims to be behind NAT, and the value is set
heard = (f.lan,)
natted = r.first_look("both")


# Who found the cause: the one who reported saw it gone, or a helper or the server's log named it; of all others nobody.
CONFIRMED = ("Q04", "Q13", "Q16", "Q17", "Q19", "Q29", "Q30", "Q39", "Q40", "Q41", "Q49")
NAMED = ("Q01", "Q03", "Q11", "Q18", "Q21", "Q22", "Q24", "Q25", "Q26", "Q31", "Q32", "Q33", "Q35", "Q36", "Q38", "Q43", "Q47")


def row(identity, title, source, date, given, faults, truth, step="", bases=W10, found=None):
    found = found or ("confirmed" if identity in CONFIRMED else "named" if identity in NAMED else "never")
    return Row(identity, title, faults, truth, given, bases, source=source, date=date, step=step, found=found)


VALUE = reported("registry.nat-t-needed")
NEEDS_VALUE = "registry.nat-t-needed"
APART = left_open("server.cannot-tell-clients-apart")
SECOND = "server.cannot-tell-clients-apart"

FOUND_FIRST = [
    row("Q01", "server at EC2 hears the first message, its answer never arrives", f"{DOCKER} #75", "2018-04-26",
        (f.allows_nat, f.lan), (r.unheard, r.failed(789, 3, 8)), left_open("path.ike-blocked"), "path.ike-blocked"),
    row("Q02", "Windows 7, nothing told but the number", f"{SETUP} #957", "2021-03-29", plain, (natted, r.failed(789)), VALUE),
    row("Q03", "since an upgrade to 1809", f"{DOCKER} #108", "2018-12-17", plain, (natted, r.failed(789, 2, 6, 30)), VALUE,
        NEEDS_VALUE),
    row("Q04", "a tablet, every other device connects", "GitHub StreisandEffect/streisand #291", "2016-04-28", plain,
        (natted, r.failed(809)), VALUE, NEEDS_VALUE),
    row("Q05", "services restarted, and the phone fails as well", f"{SETUP} #728", "2020-02-16", heard,
        (r.unheard, r.failed(789, 5, 11), f.said("others-connect", "no")), left_open(*SILENCE)),
    row("Q06", "SoftEther in a container, the phone fails as well", "GitHub yousseb/softether-server #1", "2020-03-30", heard,
        (r.unheard, r.failed(789), f.said("others-connect", "no")), left_open(*SILENCE)),
    row("Q07", "worked, and has not for some days", f"{SETUP} #802", "2020-05-28", heard,
        (r.unheard, r.failed(789, 4, 9), f.said("ever-worked", "yes")), left_open(*SILENCE)),
    row("Q08", "Windows 8.1 with its defaults, a fresh server", "GitHub sockeye44/instavpn #18", "2014-12-05", plain,
        (r.failed(789, 2, 5),), left_open("psk.wrong", "psk.stored-differs", "other")),
    row("Q09", "1709, everything tried, Android beside it connects", f"{SETUP} #299", "2017-12-30",
        (f.ras_value("ProhibitIpSec", 0), r.shrew_soft) + value_set, (r.failed(809, 3, 12, 40),), left_open(*ANYTHING)),
    row("Q10", "server on a Raspberry Pi at home, IKEv2 fails as well", f"{SETUP} #1625", "2024-12-23",
        (f.allows_nat, f.ras_value("ProhibitIpSec", 0), f.lan), (r.unheard, r.failed(789)), left_open(*SILENCE), bases=W11),
    row("Q11", "fresh 1909, value written and not restarted", f"{SETUP} #690", "2019-11-29", value_set, (r.failed(789, 2, 7),),
        left_open("registry.restart-pending", "other"), "registry.restart-pending"),
    row("Q12", "Windows 7, the key exchange ends well at the server", f"{SETUP} #229", "2017-10-02", value_set,
        (r.failed(809, 4, 6),), left_open(*ANYTHING)),
    row("Q13", "Windows 7 and a fresh server, the notes were not read", f"{SETUP} #5", "2016-02-06", plain,
        (natted, r.failed(809)), VALUE, NEEDS_VALUE),
    row("Q14", "computer, router and phone all fail, a small rented server", f"{SETUP} #1518", "2024-01-18", (f.allows_nat, f.lan),
        (r.unheard, r.failed(809, 3, 9), f.said("others-connect", "no")), left_open(*SILENCE), bases=W11),
    row("Q15", "another VPN died overnight, a new server fails as well", f"{SETUP} #1241", "2022-10-02", plain,
        (natted, r.failed(809, 6)), VALUE),
    row("Q16", "both values written, Android beside it connects, network reset helps", f"{SETUP} #347", "2018-04-01",
        (f.ras_value("ProhibitIpSec", 0),) + value_set, (r.failed(809, 2, 9, 25),), left_open("other"), "other"),
    row("Q17", "router hands both ports on, IKEv2 was made to work by a value", f"{SETUP} #1824", "2026-05-19", value_set,
        (f.ras_value("ProhibitIpSec", 1), r.failed(809, 3, 10)), reported("registry.prohibit-ipsec"), "registry.prohibit-ipsec", W11),
    row("Q18", "CHAP alone, phones sign in", f"{SETUP} #428", "2018-07-28", (f.profile(signIn=["chap"]),) + value_set,
        (r.failed(691, 3, 8, reached="sign-in"),),
        left_open("account.credentials-rejected", "account.sign-in-protocol", "account.not-allowed"), "account.credentials-rejected"),
    row("Q19", "ended by the other side, CHAP was not allowed", f"{SETUP} #7", "2016-02-10", value_set, (r.failed(628, 2, 5),),
        left_open("account.sign-in-protocol"), "account.sign-in-protocol"),
    row("Q20", "ended by the other side, IPsec stands at the server", f"{SETUP} #62", "2016-09-21", value_set, (r.failed(628, 4),),
        left_open("account.sign-in-protocol", "server.ppp-silent", "server.l2tp-down", "other")),
    row("Q21", "value written, restarted", f"{SETUP} #153", "2017-06-01", value_set, (r.failed(789, 2, 4),),
        left_open("psk.wrong", "psk.stored-differs"), "psk.wrong"),
    row("Q22", "some users only, a filter on the way abroad", f"{DOCKER} #468", "2025-03-04", (f.allows_nat, f.lan),
        (r.unheard, r.failed(789, 3, 20)), left_open("path.ike-blocked"), "path.ike-blocked"),
    row("Q23", "ends at once, restarted, the phone fails as well", f"{SETUP} #1026", "2021-10-01", value_set,
        (r.failed(809, 3, 8), f.said("others-connect", "no")), left_open(*ANYTHING)),
    row("Q24", "worked for months, a filter on the way abroad", f"{SETUP} #1422", "2023-07-16", (f.allows_nat, f.lan),
        (r.unheard, r.failed(789, 5), f.said("ever-worked", "yes")), left_open("path.ike-blocked"), "path.ike-blocked"),
]

FOUND_NEXT = [
    row("Q25", "one laptop of two, the server sees nothing wrong", f"{SETUP} #893", "2020-12-12", value_set,
        (r.failed(720, 2, 6, reached="sign-in"),), left_open("adapter.l2tp-miniport", "other"), "adapter.l2tp-miniport"),
    row("Q26", "server's kernel cannot protect traffic", f"{SETUP} #102", "2017-01-22", (f.allows_nat, r.key_typed()),
        (f.rung("quick", result="silent", sends=6), r.failed(809, 3)), left_open("server.cannot-protect"), "server.cannot-protect"),
    row("Q27", "809 before the value, 789 after it", f"{SETUP} #72", "2016-10-19", value_set,
        (r.failed(789, 2), r.failed(809, 28)), left_open(*ANYTHING)),
    row("Q28", "server in a container, several computers", f"{DOCKER} #459", "2024-11-25", plain, (natted, r.failed(789, 3, 7)),
        VALUE, bases=W11),
    row("Q29", "WSL shares the network of Windows", "GitHub microsoft/WSL #40936", "2026-06-27",
        (r.is_windows("Windows 11 25H2", 26200, 8655), r.first_look("client")),
        (r.wsl, r.failed(651, 4, reached="port"), r.failed(651, 9)), left_open("computer.wsl-mirrored"), "computer.wsl-mirrored", W11),
    row("Q30", "WSL shares the network of Windows, years before", "GitHub microsoft/WSL #10830", "2023-11-27",
        (r.is_windows("Windows 11 22H2", 22621, 2715), r.first_look("client")), (r.wsl, r.failed(651, 3)),
        left_open("computer.wsl-mirrored"), "computer.wsl-mirrored", W11),
    row("Q31", "two computers at one place, each alone connects", f"{SETUP} #987", "2021-07-16", value_set, (r.failed(809, 3, 8),),
        APART, SECOND),
    row("Q32", "two computers behind a NAT, the second is not served", "GitHub libreswan/libreswan #427", "2021-03-22",
        (f.allows_nat, r.key_typed()), (f.rung("quick", result="silent", sends=6), r.failed(809, 2)), APART, SECOND),
    row("Q33", "the second computer of an office", f"{SETUP} #488", "2018-11-15", value_set, (r.failed(789, 2, 5),), APART, SECOND),
    row("Q34", "one of two at home never connects, also alone", "GitHub libreswan/libreswan #322", "2020-03-29", value_set,
        (r.failed(809, 4),), left_open(*ANYTHING)),
    row("Q35", "whoever comes second, Linux or Windows", f"{SETUP} #708", "2019-12-25", value_set, (r.failed(809, 3),), APART,
        SECOND),
    row("Q36", "phones connect, Windows does not", f"{SETUP} #18", "2016-05-04", plain, (natted, r.failed(809)), VALUE, NEEDS_VALUE),
    row("Q37", "connected until OpenVPN was installed, a virtual machine", "GitHub OpenVPN/openvpn #182", "2022-12-01",
        (r.virtual_box, f.idle_vpn) + value_set, (r.failed(789, 3, 9), r.connected_before(45)), left_open(*ANYTHING), bases=W11),
    row("Q38", "the upgrade to 1803 took the value away", f"{SETUP} #376", "2018-05-01", plain, (natted, r.failed(809, 3, 6)),
        VALUE, NEEDS_VALUE),
    row("Q39", "build agents since an update of January 2022", "GitHub actions/runner-images #4957", "2022-01-27",
        (r.first_look("client", "strongswan"),), (f.build(20348, 469), r.failed(789, 2, 4)),
        reported("windows.known-bad-build:KB5009555"), "windows.known-bad-build:KB5009555",
        tuple(name for name in BASES if name.startswith("windows-server-2022"))),
    row("Q40", "a filter product, UDP 500 and 4500 allowed", "GitHub henrypp/simplewall #10", "2016-11-16", plain,
        (r.drops_l2tp("wfptool"), r.failed(809, 2, 6)), reported("filter.product:wfptool"), "filter.product:wfptool"),
    row("Q41", "SoftEther's server on the same computer", "GitHub SoftEtherVPN/SoftEtherVPN #1135", "2020-05-24", plain,
        (r.soft_ether_server, r.failed(13876)), reported("service.disabled:IKEEXT"), "service.disabled:IKEEXT"),
    row("Q42", "IPsec stands, not one byte is counted", "GitHub kitten/setup-strong-strongswan #12", "2016-02-11",
        (r.first_look("client", "strongswan"),), (r.failed(809, 3),), left_open(*ANYTHING)),
    row("Q43", "Macs connect, Windows does not allow PAP", "GitHub foxpass/foxpass-ipsec-vpn #16", "2018-05-30",
        (f.allows_nat, r.first_look("both", "strongswan")), (r.failed(734, 2, 9, reached="sign-in"),),
        left_open("account.sign-in-protocol"), "account.sign-in-protocol"),
    row("Q44", "since another VPN client was installed and removed", "GitHub openconnect/openconnect-gui #164", "2017-03-04", plain,
        (r.failed(720, 3, 5, reached="sign-in"),), left_open("adapter.l2tp-miniport", "other")),
    row("Q45", "connects only after the router has, ports made up by a NAT", "GitHub libreswan/libreswan #802", "2022-07-26", plain,
        (r.failed(809, 2, 7),), left_open(*ANYTHING), bases=W11),
    row("Q46", "own image at EC2, the same works in a virtual machine", f"{SETUP} #1585", "2024-08-03",
        (r.first_look("client", "strongswan"),), (r.first_look("both", "strongswan"), r.failed(809, 5)), VALUE),
    row("Q47", "one rented server of several, it never sees UDP 4500", f"{SETUP} #988", "2021-07-17", value_set,
        (f.silent(4500), r.failed(789, 2, 8)), left_open("path.udp4500-blocked", "server.udp4500-not-forwarded"),
        "path.udp4500-blocked"),
    row("Q48", "789 until a value was written, 809 since", f"{SETUP} #28", "2016-05-31", value_set,
        (r.failed(809, 3), r.failed(789, 50)), left_open(*ANYTHING)),
    row("Q49", "Windows Server behind a NAT, from outside alone", "windowsar.top, NAT traversal on Windows 7 (Russian)", "undated",
        (r.first_look("client", "other"),), (r.first_look("both", "other"), r.failed(809, 2, 4)), VALUE, NEEDS_VALUE),
    row("Q50", "endless refusals by one distribution, none by another", "GitHub ftao/vpn-deploy-playbook #114", "2015-12-22", plain,
        (r.failed(691, 1, 3, 6, 9, reached="sign-in"),),
        left_open("account.credentials-rejected", "account.not-allowed", "account.protocol-refused-by-directory", "other")),
]

ROWS = FOUND_FIRST + FOUND_NEXT  # and rows_later_reports.py
