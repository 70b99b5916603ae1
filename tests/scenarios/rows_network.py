# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Tables N, W and M: the way to the server, guest networks, rules of a site."""
import faults as f
from row import Row
from truths import both, caused, healthy, one_of

first = f.way(height="message1")
BARRED = ("path.ike-blocked", "server.down", "server.banned-us")
UNKNOWN_4500 = f.way(height="message1", brand=("libreswan", "other"))

PATH = [
    Row("N01", "UDP 500 dropped at the first hop", (f.silent(500), f.at_the_hop(500, 1)), caused("path.udp500-blocked", where="hop1"), (first,)),
    Row("N02", "UDP 500 rejected by a router", (f.unreachable(500, 13, "router"),),
        caused("path.udp500-rejected", where="{router}"), (first,)),
    Row("N02b", "UDP 500 rejected, nobody knows by whom", (f.unreachable(500, 13, "nobody"),), caused("path.udp500-blocked"), (first,)),
    Row("N03", "UDP 4500 dropped, no key", (f.silent(4500),), one_of("path.udp4500-blocked", "psk.wrong"), (UNKNOWN_4500,)),
    Row("N03b", "UDP 4500 dropped, key answered on UDP 500", (f.shut_4500_for_the_key,), caused("path.udp4500-blocked"),
        (f.way(height="key", brand="strongswan"),)),
    Row("N03c", "UDP 4500 dropped, key met with silence", (f.only_silence_for_the_key,), one_of("path.udp4500-blocked", "psk.wrong"),
        (f.way(height="key", brand=("libreswan", "other")),)),
    Row("N03d", "UDP 4500 dropped before a server that answers there", (f.silent(4500),), caused("path.udp4500-blocked"),
        (f.way(height="message1", brand="strongswan"),)),
    Row("N04", "UDP 4500 dropped, and not needed", (f.shut_4500_for_the_key, f.extra_rung("quick", 500, result="answered")),
        healthy("path.udp4500-not-needed"), (f.way(height="key", nat="none"),)),
    Row("N05", "ESP dropped", (f.windows_got(809),), caused("path.esp-blocked"), (f.way(height=("key", "sign-in"), nat="none"),)),
    Row("N06", "answers of UDP 500 dropped, seen by the responder",
        (f.silent(500), f.responder(p500="lost", p4500="both", p47890="both")), caused("path.udp500-blocked"), (first,)),
    Row("N07", "UDP 500 and 4500 dropped", (f.silent(500, 4500), f.udp_passes), one_of(*BARRED), (first,)),
    Row("N07b", "the same with a responder", (f.silent(500, 4500), f.responder(p500="none", p4500="none", p47890="both")),
        caused("path.ike-blocked"), (first,)),
    Row("N07c", "the same, and elsewhere it answered", (f.silent(500, 4500), f.at_home), caused("path.ike-blocked"), (first,)),
    Row("N08", "all UDP but DNS dropped", (f.silent(500, 4500), f.only_dns), caused("path.udp-blocked"), (first,)),
    Row("N09", "20 % lost", (f.lossy(0.2),), caused("path.loss"), (f.lan,)),
    Row("N10", "large fragments dropped, certificate", (f.rung("auth", result="answered", sign="in-fragments", authenticated=True),
        f.ladder(largeAnswered=False)), caused("path.fragments-dropped"), (f.with_key, f.certificate_mode)),
    Row("N11", "large fragments dropped, key", (f.ladder(largeAnswered=False),), healthy("path.large-messages-lost"), (f.with_key,)),
    Row("N13", "MTU black hole in the tunnel", (), caused("path.mtu"), waits_for="a probe inside the tunnel"),
    Row("N14", "the router lets one client through", (f.windows_got(809, ikeError=13805, ikeProgress="offer-sent"),),
        caused("nat.one-ike-client"), (f.with_key,)),
    Row("N16", "the router forgets after 15 s", (f.windows_got(0, 9, lasted=41, endedWith=829), f.windows_got(0, 4, lasted=43, endedWith=829)),
        caused("nat.timeout"), (f.with_key,)),
    Row("N17", "two NATs", (f.way(height="sign-in", nat="client"),), healthy(), (f.lan,)),
    Row("N18", "symmetric NAT", (f.udp_passes,), healthy(), (f.with_key,)),
    Row("N19", "names hijacked", (f.names(lies=True, server="other"), f.leads_to("trap"), f.silent(500, 4500)),
        caused("dns.hijacked"), (first,)),
    Row("N19b", "names hijacked, nobody else asked", (f.names(lies=True), f.leads_to("trap"), f.silent(500, 4500)),
        caused("dns.hijacked"), (first,)),
    Row("N20", "old address, another resolver knows the new one",
        (f.names(server="other"), f.silent(500, 4500)), one_of("dns.stale", "dns.hijacked", "server.down"), (first,)),
    Row("N21", "inner address outside", (f.leads_to("inner"), f.names(), f.silent(500, 4500)), caused("dns.private-answer"), (first,)),
    Row("N21b", "inner address outside, nobody else asked", (f.leads_to("inner"), f.silent(500, 4500)), caused("dns.private-answer"), (first,)),
    Row("N22", "only IPv6 here", (lambda pc: pc.machine.update(interfaces=[{"name": "Wi-Fi", "type": 71, "addresses":
        ["2001:db8:4::23", "fe80::1"], "metrics": [25]}]), f.unreachable(500, 0, "nobody"), f.unreachable(4500, 0, "nobody")),
        caused("path.no-ipv4"), (first,)),
    Row("N25", "key exchange dropped, other data not", (f.silent(500, 4500), f.responder(p500="opaque", p4500="opaque", p47890="both")),
        caused("path.ike-inspected"), (first,)),
    Row("N26", "only source port 500 passes, Windows connects", (f.silent(500, 4500), f.windows_got(0, 4)), healthy(), (first,)),
    Row("N26b", "only source port 500 passes", (f.ladder(), lambda pc: pc.ladder.met("mm1", 500, result="answered",
        onlyFromServicePort=True, ms=30, sends=7, sourcePorts=2, vendorIds=[])), healthy("path.only-service-source-port"), (f.lan,)),
    Row("N28", "docked and on Wi-Fi, the metric flips", (lambda pc: pc.machine.update(interfaces=[
        {"name": "Dock", "type": 6, "addresses": [pc.own_address], "metrics": [25, 70]},
        {"name": "WLAN", "type": 71, "addresses": ["192.168.8.4"], "metrics": [50, 50]}]),),
        caused("route.wrong-interface"), (f.lan,)),
    Row("N30", "our address is banned", (f.silent(500, 4500), f.udp_passes, f.said("others-connect", "yes")),
        one_of("path.ike-blocked", "server.banned-us"), (first,)),
    Row("N31", "ICMP blocked", (f.udp_passes,), healthy(), (f.lan,)),
    Row("N32", "provider drops the key exchange", (f.silent(500, 4500),), one_of(*BARRED), (first,)),
    Row("N32b", "provider drops the key exchange, seen by hops and responder", (f.silent(500, 4500), f.at_the_hop(500, 3),
        f.responder(p500="none", p4500="none", p47890="both")), caused("path.ike-blocked", where="hop3"), (first,)),
]

GUEST = [
    Row("W01", "login pending", (f.login_pending, f.only_dns, f.silent(500, 4500)), caused("portal.login-needed", portal="login-needed"), (first,)),
    Row("W01b", "login pending (511)", (f.portal(f.instead("http", 1, 511, None, "page"), f.instead("http", 2, 511, None, "page")),
        f.silent(500, 4500)), caused("portal.login-needed", portal="login-needed"), (first,)),
    Row("W02", "black hole", (f.portal(f.missed("http", 1), f.missed("http", 2), f.missed("https")), f.only_dns, f.silent(500, 4500)),
        caused("path.udp-blocked", portal="unknown"), (first,)),
    Row("W04", "web passes after login, UDP 500 and 4500 do not", (f.portal_open, f.silent(500, 4500)), one_of(*BARRED, portal="open"), (first,)),
    Row("W06", "second step of the login", (f.portal(f.clean("http", 1), f.clean("http", 2), f.missed("https")), f.silent(500, 4500)),
        caused("portal.partial", portal="partial"), (first,)),
    Row("W07", "test pages allowed before login", (f.portal(f.clean("http", 1), f.clean("http", 2), f.clean("https"),
        f.instead("challenge", 1)), f.silent(500, 4500)), caused("portal.login-needed", portal="login-needed"), (first,)),
    Row("W09", "login lost at each join", (), caused("portal.random-address"), waits_for="the address that a network was joined with"),
    Row("W10", "a proxy, no portal", (f.portal(f.instead("http", 1, 200, None, "page"), f.clean("http", 2), f.clean("https"),
        f.clean("challenge")),), healthy(portal="intercepted"), (f.lan,)),
    Row("W11", "test page blocked by a filter", (f.portal(f.missed("http", 1, "name-unknown"), f.clean("http", 2), f.clean("http", 3),
        f.clean("https")), f.names(known=False)), healthy(portal="open"), (f.lan,)),
    Row("W12", "certificates replaced", (f.portal(f.clean("http", 1), f.clean("http", 2), f.missed("https", 1, "untrusted")),),
        healthy("portal.tls-interception", portal="intercepted"), (f.lan,)),
    Row("W13", "UDP 4500 shut after login", (f.portal_open, f.silent(4500), f.at_the_hop(4500, 1)),
        caused("path.udp4500-blocked", where="hop1", portal="open"), (f.way(height="message1", brand="strongswan"),)),
    Row("W15", "the network's own page says there is no portal", (), one_of(*BARRED), waits_for="RFC 8908"),
    Row("W17", "login provider not let through", (), caused("portal.login-unreachable"), waits_for="where a login page's parts lie"),
    Row("W16", "a warning of another site's portal", (f.portal_open,), healthy(portal="open"), (f.lan,)),
]

SITE = [
    Row("M01", "layer 3 rule", (f.silent(500, 4500), f.portal_open, f.udp_passes), one_of(*BARRED), (first,)),
    Row("M02", "layer 7 rule", (f.silent(500, 4500), f.responder(p500="opaque", p4500="opaque", p47890="both")),
        caused("path.ike-inspected"), (first,)),
    Row("M03", "group policy for this kind of device", (f.silent(500, 4500), f.answered_from("another")), caused("site.group-policy"), (first,)),
    Row("M04", "Wi-Fi key of another role", (f.silent(500, 4500), f.answered_from(subnet="10.77.0.0/16", gateway="10.77.0.1")),
        caused("site.ipsk-role"), (first,)),
    Row("M05", "staff passes, guest does not", (f.silent(500, 4500), f.answered_from(name="Staff-7", subnet="10.78.0.0/16", gateway="10.78.0.1")),
        caused("site.ssid-policy"), (first,)),
    Row("M06", "VLAN without a way out", (f.silent(500, 4500), f.no_udp, f.portal(f.missed("http", 1), f.missed("http", 2), f.missed("https")),
        f.leads_to({"timedOut": True})), one_of("path.udp-blocked", "path.offline"), (first,)),
    Row("M07", "modem before the MX does not hand on UDP 4500", (f.silent(4500),),
        one_of("path.udp4500-blocked", "server.udp4500-not-forwarded"), (f.allows_nat, f.way(height="message3", nat="both"))),
    Row("M09", "access point's NAT, server on the local network", (f.leads_to("inner"), f.silent(500, 4500),
        f.answered_from(name="Staff-7", subnet="10.78.0.0/16", gateway="10.78.0.1")), caused("site.access-point-nat"), (first,)),
    Row("M10", "client isolation", (f.udp_passes,), healthy(), (f.lan,)),
]

ROWS = PATH + GUEST + SITE
