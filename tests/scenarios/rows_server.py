# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Tables V, D and H: the server, several faults at once, and healthy computers that look ill."""
from dataclasses import replace

import faults as f
from faults_reports import irritants
from row import Row
from truths import both, caused, healthy, one_of, transient

first = f.way(height="message1")
BARRED = ("path.ike-blocked", "server.down", "server.banned-us")

SERVER = [
    Row("V01", "host off", (f.silent(500, 4500),), one_of(*BARRED), (first,)),
    Row("V01b", "host off, the responder answers", (f.silent(500, 4500), f.responder(p500="both", p4500="both", p47890="both")),
        caused("server.down"), (first,)),
    Row("V02", "nobody listens", (f.unreachable(500, 3, "server"), f.unreachable(4500, 3, "server")), caused("server.ike-down"), (first,)),
    Row("V03", "only IKEv2", (f.silent(500, 4500, ikev2=500),), caused("server.ikev2-only"), (first,)),
    Row("V04", "no common method", (f.both_refuse(14), f.offer("modern")), caused("server.proposal-mismatch"), (first,)),
    Row("V04w", "everything is refused, by a Windows server", (f.both_refuse(14), f.every_offer_refused, f.said("server-product", "rras")),
        one_of("server.l2tp-not-enabled", "server.proposal-mismatch", "server.no-connection-for-us"), (first,)),
    Row("V03w", "a Windows server answers IKEv2 and not IKEv1", (f.silent(500, 4500, ikev2=500), f.ikev2_of_windows), one_of("server.l2tp-not-enabled", "server.ikev2-only"), (first,)),
    Row("V05", "silent to the list, takes a method by itself", (f.silent(500, 4500), f.offer("single")), caused("server.proposal-mismatch"), (first,)),
    Row("V06", "L2TP silent", (f.rung("l2tp", result="silent", sends=6),), caused("server.l2tp-down"), (f.signs_in,)),
    Row("V07", "directory dead", (f.rung("ppp", result="silent", sign="sign-in-unanswered"),), caused("server.sign-in-timeout"), (f.signs_in,)),
    Row("V08", "no address left", (f.rung("ppp", result="refused", sign="no-address"),), caused("server.no-address-left"), (f.signs_in,)),
    Row("V09", "only UDP 500 forwarded", (f.silent(4500),), one_of("path.udp4500-blocked", "server.udp4500-not-forwarded"),
        (f.allows_nat, f.way(height="message3", nat="both"))),
    Row("V10", "quick mode refused", (f.rung("quick", result="refused", notification=14, authenticated=True),),
        caused("server.quick-mode-mismatch"), (f.with_key,)),
    Row("V11", "half-open limit", (f.late(9200),), transient(), (first,)),
    Row("V13", "server's certificate expired", (lambda pc: pc.ladder.more.update(serverCertificate={"subject": "CN=" + pc.host} |
        f.expired(pc)),), caused("server.certificate-expired"), (f.with_key, f.certificate_mode)),
    Row("V14", "second factor not confirmed", (f.rung("ppp", result="refused", sign="sign-in-gave-up", ms=32000),),
        caused("account.second-factor-timeout"), (f.signs_in,)),
    Row("V17", "forces encapsulation", (f.server_natted,), caused("registry.nat-t-needed"), (f.lan,)),
    Row("V18", "answers from its second address", (f.answered_from_elsewhere(500, 4500),),
        caused("server.answers-from-elsewhere", where="{elsewhere}"), (first,)),
    Row("V18b", "the same on UDP 4500, and nothing on UDP 500", (f.silent(500), f.answered_from_elsewhere(4500)),
        caused("server.answers-from-elsewhere", where="{elsewhere}"), (first,)),
    Row("V18c", "the same on UDP 4500 alone", (f.answered_from_elsewhere(4500),),
        caused("server.answers-from-elsewhere", where="{elsewhere}"), (first,)),
    Row("V19", "aggressive mode alone, main mode refused", (f.both_refuse(14), f.offer("modern", "refused"), f.offer("outdated", "refused"),
        f.offer("certificate", "refused"), f.extra_rung("aggressive", 500, **f.ANSWERED)), caused("server.aggressive-mode-only"), (first,)),
    Row("V19b", "aggressive mode alone, silent to main mode, and not to our name", (f.silent(500, 4500),
        f.extra_rung("aggressive", 500, result="refused", notification=18)), caused("server.aggressive-mode-only"), (first,)),
    Row("V19c", "aggressive mode alone, main mode refused after the key", (f.rung("auth", result="refused", notification=24,
        authenticated=True), f.extra_rung("aggressive", 500, **f.ANSWERED)), caused("server.aggressive-mode-only"), (f.with_key,)),
    Row("V20", "one of two addresses does not answer", (f.second_address(f.SILENT),),
        caused("server.one-of-several", where="{second}"), (first,)),
    Row("V20b", "the one that Windows dialled does not answer", (f.silent(500, 4500), f.second_address(f.ANSWERED),
        f.windows_dialled("address")), caused("server.one-of-several", where="{address}"), (first,)),
    Row("V21", "the server's key exchange does not listen on IPv6", (f.ipv6_address({"result": "unreachable", "by": "second"}),),
        caused("server.one-of-several", where="{second}"), (first,)),
]

SEVERAL = [
    Row("D01", "IKEEXT disabled, UDP 4500 dropped", (f.off("IKEEXT"), f.silent(4500), f.at_the_hop(4500, 1)),
        caused("service.disabled:IKEEXT", "path.udp4500-blocked"), (f.way(height="message1", brand="strongswan"),)),
    Row("D02", "NAT value missing, wrong key", (f.server_natted, f.key_failed()), caused("registry.nat-t-needed", "psk.wrong"), (f.lan,)),
    Row("D03", "login pending, IKEEXT disabled", (f.off("IKEEXT"), f.login_pending, f.only_dns, f.silent(500, 4500)),
        caused("portal.login-needed", "service.disabled:IKEEXT"), (first,)),
    Row("D04", "policy over a disabled dependency", (f.off("BFE"), f.owned("GPO", service="BFE", sets="disabled"),
        f.service("IKEEXT", start="manual", state="stopped", exitCode=1068)), caused("policy.reapplies:GPO", "service.disabled:BFE"), (f.lan,)),
    Row("D05", "wrong key, UDP 500 and 4500 dropped", (f.silent(500, 4500), f.responder(p500="none", p4500="none", p47890="both")),
        caused("path.ike-blocked", untested=("psk.wrong",)), (f.way(height="key"),)),
    Row("D05b", "wrong key, UDP 500 dropped", (f.silent(500), f.at_the_hop(500, 1)),
        caused("path.udp500-blocked", untested=("psk.wrong",)), (f.way(height="key"),)),
    Row("D06", "a portal that is everything", (f.login_pending, f.only_dns, f.names(lies=True, server="other"), f.leads_to("trap"),
        f.silent(500, 4500), f.certificates({"chain": "revocation-unknown"})), caused("portal.login-needed"), (first, f.certificate_mode)),
    Row("D09", "wrong key, stale password", (f.key_failed(),), caused("psk.wrong", untested=("account.credentials-rejected",)), (f.signs_in,)),
    Row("D12", "known bad build, server knows only outdated methods", (f.build(19044, 1467), f.both_refuse(14), f.offer("outdated")),
        caused("windows.known-bad-build:KB5009543", "server.proposal-weak"), (first,), ("windows-10", "windows-10-ar")),
    Row("D13", "tunnel type Automatic, stale password", (f.profile(tunnel="automatic"),),
        caused("profile.tunnel-type", untested=("account.credentials-rejected",)), (f.way(height="key"),)),
    Row("D14", "local rule, and UDP shut beyond", (f.portal_open, f.firewall_rule(remotePorts=["4500"]), f.firewall_dropped(4500),
        f.silent(500, 4500)), caused("firewall.rule:{rule}", untested=("path.ike-blocked",)), (first,)),
    Row("D16", "Wi-Fi key of another role, wrong key", (f.silent(500, 4500), f.answered_from(subnet="10.77.0.0/16", gateway="10.77.0.1")),
        caused("site.ipsk-role", untested=("psk.wrong",)), (f.way(height="key"),)),
    Row("D17", "IKEEXT, NAT value and a blank", (f.off("IKEEXT"), f.server_natted, f.key_failed("without-blanks")),
        caused("service.disabled:IKEEXT", "registry.nat-t-needed", "psk.blank-at-edge"), (f.lan,)),
    Row("D11", "clock skew, revocation cannot be asked", (f.certificates({"chain": "revocation-unknown"}), f.clock_off(400)),
        caused("computer.clock"), (f.lan, f.certificate_mode)),
    Row("D20", "any one here, any one beyond", (f.several(1, 1),), caused("{first}", "{second}"), (f.lan,)),
    Row("D21", "any two here", (f.several(2, 0),), caused("{first}", "{second}"), (f.lan,)),
    Row("D22", "any two here, any one beyond", (f.several(2, 1),), caused("{first}", "{second}", "{third}"), (f.lan,)),
]

HEALTHY = [
    Row("H01", "behind a NAT", (f.signs_in,), healthy(), (f.lan,)),
    Row("H02", "no NAT", (f.no_nat,), healthy(), (f.lan,)),
    Row("H03", "ping blocked", (f.udp_passes,), healthy(), (f.lan,)),
    Row("H04", "Windows says no internet", (f.portal(f.missed("http", 1, "name-unknown"), f.clean("http", 2), f.clean("http", 3),
        f.clean("https")),), healthy(portal="open"), (f.lan,)),
    Row("H05", "expired unrelated certificate", (f.certificates(f.expired),), healthy(), (f.lan,)),
    Row("H06", "services stopped that are triggered", (f.service("IKEEXT", start="manual", state="stopped", exitCode=1077, triggered=True),
        f.service("PolicyAgent", start="manual", state="stopped", exitCode=0, triggered=True),
        f.service("SstpSvc", start="manual", state="stopped", exitCode=0)), healthy(), (f.lan,)),
    Row("H07", "ten stale connections", (f.stale_profiles(10),), healthy(), (f.lan,)),
    Row("H08", "10 % lost, 300 ms", (f.lossy(0.05),), healthy(), (f.signs_in,)),
    Row("H09", "squid", (f.portal(f.instead("http", 1, 200, None, "page"), f.clean("http", 2), f.clean("https"), f.clean("challenge")),),
        healthy(portal="intercepted"), (f.lan,)),
    Row("H10", "another VPN, idle", (f.idle_vpn,), healthy(), (f.lan,)),
    Row("H11", "value 2, not needed", (f.allows_nat,), healthy(), (f.way(height="sign-in", nat="none"),)),
    Row("H12", "IPv4 and IPv6", (f.dual_stack,), healthy(), (f.lan,)),
    Row("H12b", "IPv4 and IPv6, and both answer", (f.ipv6_address(f.ANSWERED),), healthy(), (f.lan,)),
    Row("H12c", "two addresses, and both answer", (f.second_address(f.ANSWERED),), healthy(), (f.lan,)),
    Row("H13", "another firewall that allows it", (f.other_firewall,), healthy(), (f.lan,)),
    Row("H14", "other languages", (), healthy(), (f.lan,)),
    Row("H15", "a user without rights", (f.unelevated,), healthy(), (f.lan,)),
    Row("H16", "the VPN is connected", (f.connected,), healthy(), (f.lan,)),
]

ROWS = SERVER + SEVERAL + [replace(row, faults=row.faults + (irritants,)) for row in HEALTHY]
