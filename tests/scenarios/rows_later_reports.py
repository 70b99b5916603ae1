# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Table Q continued: reports that were searched for when the program passed the first fifty, in the order in which they were
found. What is said at the head of rows_reports.py holds here as well.
"""
import faults as f
import faults_reports as r
from computer import BASES
from rows_reports import (ANYTHING, APART, DOCKER, NEEDS_VALUE, SECOND, SETUP, SILENCE, VALUE, W11, heard, natted, plain, row,
                          value_set)
from truths import left_open, reported

SERVERS = tuple(name for name in BASES if name.startswith("windows-server-20"))
MINIPORT = "adapter.l2tp-miniport"
OPENSWAN = "Building and Integrating VPNs with Openswan, Microsoft L2TP errors"
POST_SIGN_IN = ("account.credentials-rejected", "account.not-allowed", "account.protocol-refused-by-directory", "account.locked")


def typed_and_silent(pc):
    """The key is right; the server does not answer the second computer behind this address."""
    r.key_typed()(pc)
    f.rung("quick", result="silent", sends=6)(pc)


FOUND_LATER = [
    row("Q51", "connects to other servers, and Android to this one", f"{SETUP} #663", "2019-10-21", plain,
        (natted, r.failed(809, 3, 9)), VALUE, NEEDS_VALUE, found="confirmed"),
    row("Q52", "both values written, restarted, IKEv2 fails as well", f"{SETUP} #991", "2021-07-24",
        (f.ras_value("ProhibitIpSec", 0),) + value_set, (r.failed(809, 2, 5, 30),), left_open(*ANYTHING)),
    row("Q53", "SoftEther serves L2TP on the same computer", "GitHub SoftEtherVPN/SoftEtherVPN #270", "2016-11-14", plain,
        (r.soft_ether_server, r.holds_ike_ports("vpnserver_x64.exe"), r.failed(809, 4)), reported("service.disabled:IKEEXT"),
        "service.disabled:IKEEXT", found="named"),
    row("Q54", "worked since February; Linux signs in and gets no address", "GitHub SoftEtherVPN/SoftEtherVPN #981", "2019-09-28",
        (r.first_look("client", "other"),), (r.failed(691, 2, 6, reached="sign-in"), r.connected_before(200)),
        left_open(*POST_SIGN_IN, "other")),
    row("Q55", "some Windows computers of several", "GitHub libreswan/libreswan #26", "2015-11-03", plain,
        (natted, r.failed(789, 5)), VALUE, NEEDS_VALUE, found="named"),
    row("Q56", "Windows and a Mac fail, an iPhone connects, the server logs nothing", f"{SETUP} #503", "2018-12-07",
        (f.allows_nat,) + heard, (r.unheard, r.failed(809, 3)), left_open(*SILENCE), found="named"),
    row("Q57", "build agents since an image of December 2023, firewall off", "GitHub actions/runner-images #9027", "2023-12-14",
        plain, (r.failed(809, 2, 3, 4),), left_open(*ANYTHING), bases=SERVERS),
    row("Q58", "the cloud's firewall in front of a new server, the old one connects", f"{SETUP} #200", "2017-08-22",
        (f.allows_nat,) + heard, (r.unheard, r.failed(789, 4)), left_open("server.down", "path.ike-blocked"), found="confirmed"),
    row("Q59", "server at EC2, a setting of this computer was it", f"{SETUP} #417", "2018-07-12", plain, (natted, r.failed(789, 6)),
        VALUE, found="named"),
    row("Q60", "only the address of one network of a cloud fails", "GitHub apache/cloudstack #4153", "2020-06-17",
        (f.allows_nat, r.first_look("client", "strongswan")), (r.knows_no_connection, r.failed(789, 3)),
        left_open("server.no-connection-for-us", "server.proposal-mismatch")),
    row("Q61", "miniports removed and found anew", "GitHub MicrosoftDocs/azure-docs #71159", "2021-02-24",
        (r.first_look("none", "other"),), (r.failed(720, 3, 8, reached="sign-in"),), left_open(MINIPORT, "other"), MINIPORT,
        found="confirmed"),
    row("Q62", "miniports do not load since a packet driver was installed", "GitHub nmap/npcap #112", "2020-05-20", plain,
        (f.miniport(code=31), r.failed(633, 2, 5, reached="port")), reported(MINIPORT), MINIPORT, found="confirmed"),
    row("Q63", "after the name and the password", f"{SETUP} #639", "2019-09-20", value_set, (r.failed(720, 4, reached="sign-in"),),
        left_open(MINIPORT, "other"), MINIPORT, found="confirmed"),
    row("Q64", "one client of a local network", f"{SETUP} #1171", "2022-06-01", value_set, (r.failed(809, 2, 7),), APART, SECOND,
        found="named"),
    row("Q65", "the second computer of two at home", f"{SETUP} #9", "2016-02-12", value_set, (r.failed(809, 3),), APART, SECOND,
        found="named"),
    row("Q66", "the first connects, the second does not; elsewhere both do", f"{SETUP} #1423", "2023-07-17", (f.allows_nat,),
        (typed_and_silent, r.failed(809, 2, 9)), APART, SECOND, W11, found="named"),
    row("Q67", "connects as soon as the other one hangs up", f"{SETUP} #230", "2017-10-04", value_set,
        (r.failed(809, 2), r.connected_before(40), f.said("windows-here-connects", "yes")), APART, SECOND, found="confirmed"),
    row("Q68", "a phone beside it is connected", f"{DOCKER} #147", "2019-05-31", value_set, (r.failed(789, 4, 6),), APART, SECOND,
        found="named"),
    row("Q69", "name and password are refused", f"{SETUP} #797", "2020-05-16", value_set, (r.failed(691, 5, reached="sign-in"),),
        left_open(*POST_SIGN_IN), "account.credentials-rejected", found="named"),
    row("Q70", "the server repeats its second answer, nothing comes on UDP 4500", f"{SETUP} #753", "2020-03-16", value_set,
        (f.silent(4500), r.failed(809, 3, 5)), left_open("path.udp4500-blocked", "server.udp4500-not-forwarded")),
    row("Q71", "no device connects to a new server", f"{SETUP} #1263", "2022-11-01", (f.allows_nat,) + heard,
        (r.unheard, r.failed(809, 2, 4), f.said("others-connect", "no")), left_open(*SILENCE), found="named"),
    row("Q72", "a filter product, the key exchange's service is not allowed", "GitHub henrypp/simplewall #1249", "2022-06-15",
        (f.lan,), (r.drops_ike("simplewall"), r.failed(809, 2, 6)), reported("filter.product:simplewall"),
        "filter.product:simplewall", found="confirmed"),
    row("Q73", "a filter on the way knows the server; through another VPN it connects", f"{SETUP} #577", "2019-06-08",
        (f.allows_nat,) + heard, (r.unheard, r.failed(789, 3, 8)), left_open("path.ike-blocked"), "path.ike-blocked",
        found="named"),
    row("Q74", "connects directly, and not through a NAT", "GitHub libreswan/libreswan #423", "2021-03-12",
        (r.first_look("client"),), (r.failed(809, 2),), left_open(*ANYTHING)),
    row("Q75", "the server knows no connection with a key, and says nothing", f"{SETUP} #1322", "2023-02-10",
        (f.allows_nat,) + heard, (r.unheard, r.failed(789, 2, 5)), left_open("server.no-connection-for-us", "server.down", "other"),
        found="named"),
    row("Q76", "a router that wants AH; others connect", "bluelayersystems.com, VPN and RDS cascade", "undated",
        (r.first_look("client", "other"),), (r.failed(790, 3, 6), f.said("others-connect", "yes")),
        left_open("server.quick-mode-mismatch", "server.proposal-mismatch", "other"), found="confirmed"),
    row("Q77", "the key was mistyped", f"{DOCKER} #25", "2017-04-27", value_set, (r.failed(789, 3),),
        left_open("psk.wrong", "psk.stored-differs"), "psk.wrong", found="confirmed"),
    row("Q78", "every type of tunnel was tried", f"{DOCKER} #10", "2016-09-18", value_set,
        (f.profile(tunnel="automatic"), r.failed(800, 2, 4)), reported("profile.tunnel-type"), "profile.tunnel-type",
        found="named"),
    row("Q79", "server in a container; its inner address connects, the public one does not", f"{SETUP} #579", "2019-06-12", plain,
        (natted, r.failed(789, 3)), VALUE),
    row("Q80", "Windows 7 and Android since the server's new image, an iPhone connects", "GitHub siomiz/SoftEtherVPN #33",
        "2017-11-05", (f.allows_nat, r.first_look("both", "other")), (r.failed(809, 4), f.said("server-changed", "yes")),
        left_open(*ANYTHING)),
    row("Q81", "ended during the sign-in: CHAP not ticked, or encryption required", OPENSWAN, "undated",
        (r.first_look("client"),), (r.failed(734, 3, reached="sign-in"),),
        left_open("account.sign-in-protocol", "account.encryption-level"), "account.sign-in-protocol", found="named"),
    row("Q82", "the negotiation does not converge: a wrong address in the server's options", OPENSWAN, "undated",
        (r.first_look("client"),), (r.failed(732, 3, reached="sign-in"),), left_open("server.no-address-left", "other"),
        found="named"),
    row("Q83", "\"you might need to change the network settings\", miniports removed", f"{SETUP} #218", "2017-09-23", value_set,
        (r.failed(720, 2, 9, reached="sign-in"),), left_open(MINIPORT, "other"), MINIPORT, found="named"),
    row("Q84", "a hotspot connects, the Wi-Fi does not", f"{SETUP} #735", "2020-02-24", value_set,
        (r.failed(789, 3, 7), f.said("hotspot-works", "yes")), left_open(*ANYTHING)),
    row("Q85", "value written; services set to automatic, and restarted", f"{SETUP} #238", "2017-10-13", value_set,
        (r.failed(809, 2, 4),), left_open("registry.restart-pending", "other"), "registry.restart-pending", found="confirmed"),
    row("Q86", "nothing arrives at the server until Windows was updated", f"{SETUP} #866", "2020-10-14", (f.allows_nat,) + heard,
        (r.unheard, r.failed(809, 3)), left_open(*SILENCE)),
    row("Q87", "several accounts, one at a time", f"{SETUP} #839", "2020-08-23", value_set, (r.failed(809, 5),), APART, SECOND,
        found="named"),
    row("Q88", "two clients behind one address", f"{SETUP} #1045", "2021-11-12", value_set, (r.failed(809, 2, 3, 12),), APART,
        SECOND, W11, found="named"),
    row("Q89", "one computer of a local network at a time", f"{SETUP} #1208", "2022-08-04", (f.allows_nat,),
        (typed_and_silent, r.failed(789, 3)), APART, SECOND, found="named"),
    row("Q90", "a mobile network; by Wi-Fi it connects", f"{SETUP} #371", "2018-04-25", (f.allows_nat,) + heard,
        (r.unheard, r.failed(809, 2, 6)), left_open("path.ike-blocked"), "path.ike-blocked", found="named"),
    row("Q91", "the kernel of the server was changed", "GitHub libreswan/libreswan #140", "2017-11-18", (f.allows_nat,),
        (typed_and_silent, r.failed(809, 3), f.said("server-changed", "yes")), left_open("server.cannot-protect"),
        "server.cannot-protect", found="confirmed"),
]

ROWS = FOUND_LATER
