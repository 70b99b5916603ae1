# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What is broken in each scenario, and the verdict that must come of it.

An inject function breaks one thing in a healthy Lab and returns the truth. `effects` says what the raw probes of
effects.py must see once it is broken ("{where}" stands for the truth's); the same probes all answer before.
`limit` is the time allowed for a check: 8 s where something is silent, 1 s where all answer.
"""
from dataclasses import dataclass, field
from typing import Callable

import lab as building

SILENT_LIMIT = 8.0
ANSWERING_LIMIT = 1.0
BOTH_ANSWER = {"ike1/500": "answered", "ike1/4500": "answered"}


# --- truths ----------------------------------------------------------------------------------------------------------

def healthy():
    return {"state": "healthy", "causes": [], "undetermined": []}


ANYWHERE = object()


def caused(name, where=ANYWHERE):
    """`name` is "id" or "id:subject"; ANYWHERE means that the truth does not say, None that the verdict must not."""
    identity, _, subject = name.partition(":")
    cause = {"id": identity, "subject": subject or None} | ({} if where is ANYWHERE else {"where": where})
    return {"state": "caused", "causes": [cause], "undetermined": []}


def undetermined(*names):
    """Exactly this set."""
    return {"state": "undetermined", "causes": [], "undetermined": [{"set": sorted(names)}]}


def undetermined_with(*names):
    """One set that holds at least these."""
    return {"state": "undetermined", "causes": [], "undetermined": [{"contains": sorted(names)}]}


# --- faults ----------------------------------------------------------------------------------------------------------

def nothing(_lab):
    return healthy()


def ping_blocked(lab):
    for host, chain in ((lab.gateway, "input"), (lab.gateway, "forward"), (lab.server, "input")):
        host.rule(chain, "icmp type echo-request drop")
    return healthy()


def udp500_dropped_at_gateway(lab):
    lab.gateway.rule("forward", 'oifname "wan" udp dport 500 drop')
    return caused("path.udp500-blocked", where="hop1")


def udp500_dropped_by_isp(lab):
    lab.isp.rule("forward", 'iifname "access" udp dport 500 drop')
    return caused("path.udp500-blocked", where="hop2")


def udp500_dropped_before_server(lab):
    # No router beyond could show that the server never got it: the server itself, or the way back, would look the same.
    lab.isp.rule("forward", 'iifname "access" udp dport 500 drop')
    return caused("path.udp500-blocked", where=None)


def udp500_replies_dropped(lab):
    router = lab.dice.choice((lab.gateway, lab.isp))
    router.rule("forward", f"ip saddr {lab.server_address} udp sport 500 drop")
    return caused("path.udp500-blocked", where=None)


def udp500_rejected_by_router(lab):
    router, address = lab.dice.choice(((lab.gateway, lab.gateway_inside), (lab.isp, lab.isp_inside)))
    router.rule("forward", f"ip daddr {lab.server_address} udp dport 500 reject with icmp type admin-prohibited")
    return caused("path.udp500-rejected", where=address)


def udp4500_dropped(lab):
    lab.gateway.rule("forward", 'oifname "wan" udp dport 4500 drop')
    return undetermined("path.udp4500-blocked", "psk.wrong")


def udp4500_dropped_before_known_server(lab):
    udp4500_dropped(lab)
    return caused("path.udp4500-blocked", where="hop1")


def ike_dropped(lab):
    router = lab.dice.choice((lab.gateway, lab.isp))
    router.rule("forward", f"ip daddr {lab.server_address} udp dport {{ 500, 4500 }} drop")
    return undetermined("path.ike-blocked", "server.down", "server.banned-us")


def ike_dropped_by_carrier(lab):
    lab.carrier.rule("forward", f"ip daddr {lab.server_address} udp dport {{ 500, 4500 }} drop")
    return undetermined("path.ike-blocked", "server.down", "server.banned-us")


def host_off(lab):
    lab.server.ip("link set net down")
    return undetermined("server.down", "path.ike-blocked")


def daemon_off(lab):
    lab.swan.stop()
    return caused("server.ike-down")


def ikev1_dropped_at_server(lab):
    # The version is byte 17 of the IKE header, which begins after 8 bytes of UDP, on 4500 after 4 more of zero.
    lab.server.rule("input", "udp dport 500 @th,200,8 0x10 drop")
    lab.server.rule("input", "udp dport 4500 @th,64,32 0 @th,232,8 0x10 drop")
    return caused("server.ikev2-only")


def proposals_windows_lacks(lab):
    lab.swan.renew(proposals=lab.dice.choice(("aes256-sha256-modp4096", "aes256-sha512-modp3072",
                                              "aes256-sha256-ecp521")))
    return caused("server.proposal-mismatch")


def name_unknown(lab):
    lab.use_resolver(zone={})
    return caused("profile.server-name-unknown")


def resolver_silent(lab):
    lab.use_resolver(mute=True)
    return undetermined_with("dns.dead")


# --- the list --------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Scenario:
    id: str
    title: str
    inject: Callable = nothing
    effects: dict = field(default_factory=lambda: dict(BOTH_ANSWER))
    limit: float = SILENT_LIMIT
    nat: bool = True          # the client is behind the gateway's NAT
    by_name: bool = False     # the check is given the server's name, not its address
    carrier: bool = False     # one more router between isp and server
    server: dict = field(default_factory=dict)  # configuration of StrongSwan other than the default


ALL = [
    Scenario("H01", "healthy, client behind NAT", limit=ANSWERING_LIMIT),
    Scenario("H02", "healthy, no NAT", nat=False, limit=ANSWERING_LIMIT),
    Scenario("H03", "healthy, ping blocked", ping_blocked, BOTH_ANSWER | {"ping": "silent"}, limit=ANSWERING_LIMIT),
    Scenario("N01", "UDP 500 dropped in the site gateway", udp500_dropped_at_gateway,
             {"ike1/500": "silent", "ike1/4500": "answered"}),
    Scenario("N01i", "UDP 500 dropped by the ISP, a carrier beyond", udp500_dropped_by_isp,
             {"ike1/500": "silent", "ike1/4500": "answered"}, carrier=True),
    Scenario("N01s", "UDP 500 dropped by the last router before the server", udp500_dropped_before_server,
             {"ike1/500": "silent", "ike1/4500": "answered"}),
    Scenario("N02", "UDP 500 rejected by a router", udp500_rejected_by_router,
             {"ike1/500": "unreachable 3/13 {where}", "ike1/4500": "answered"}),
    Scenario("N03", "UDP 4500 dropped, unknown brand of server", udp4500_dropped,
             {"ike1/500": "answered, unnamed", "ike1/4500": "silent"}),
    Scenario("N03v", "UDP 4500 dropped, server known to answer there", udp4500_dropped_before_known_server,
             {"ike1/500": "answered, strongSwan", "ike1/4500": "silent"}, server={"send_vendor_id": True}),
    Scenario("N06", "answers of UDP 500 dropped on the way back", udp500_replies_dropped,
             {"ike1/500": "silent", "ike1/4500": "answered"}),
    Scenario("N07", "UDP 500 and 4500 dropped, other UDP free", ike_dropped,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}),
    Scenario("N32", "UDP 500 and 4500 dropped by a carrier at hop 3", ike_dropped_by_carrier,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}, carrier=True),
    Scenario("V01", "host off", host_off,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "silent"}),
    Scenario("V02", "daemon off, port unreachable", daemon_off,
             {"ike1/500": "unreachable 3/3", "ike1/4500": "unreachable 3/3"}),
    Scenario("V03", "IKEv1 dropped, IKEv2 answers", ikev1_dropped_at_server,
             {"ike1/500": "silent", "ike1/4500": "silent", "ike2/500": "answered", "ike2/4500": "answered"},
             server={"version": 0, "proposals": building.PROPOSALS[0]}),
    Scenario("V04", "proposals that Windows does not offer", proposals_windows_lacks,
             {"ike1/500": "refused NO-PROPOSAL-CHOSEN", "ike1/4500": "refused NO-PROPOSAL-CHOSEN"},
             limit=ANSWERING_LIMIT),
    Scenario("P10", "server name does not exist", name_unknown, BOTH_ANSWER | {"dns": "nxdomain"},
             by_name=True, limit=ANSWERING_LIMIT),
    Scenario("DNS", "resolver does not answer", resolver_silent, BOTH_ANSWER | {"dns": "silent"}, by_name=True),
]
