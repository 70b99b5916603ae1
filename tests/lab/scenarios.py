# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""The scenarios: what is broken (faults.py), between whom, what raw probes must see then, the time a check may take."""
from dataclasses import dataclass, field, replace
from typing import Callable

import address_faults as addresses
import faults
import portal_faults as portals
from faults import nothing
from lab import Way
from libreswan import Libreswan
from softether import SoftEther
from strongswan import StrongSwan

BRANDS = {brand.brand: brand for brand in (StrongSwan, Libreswan, SoftEther)}
USER, PASSWORD = "anna", "Wiesen-7-grund"

ANSWERING_LIMIT = 2.0  # seconds: all answer; with sanitizers, on a busy machine
SILENT_LIMIT = 8.0     # something is silent
KEY_LIMIT = 10.0       # healthy, with a key
WRONG_LIMIT = 20.0     # a fault that shows behind the first message

BOTH_ANSWER = {"ike1/500": "answered", "ike1/4500": "answered"}
BOTH_SILENT = {"ike1/500": "silent", "ike1/4500": "silent"}
KEY_OPENS = {"key": "message 6"}
KEY_FAILS = {"key": "silent at 5|unreadable at 5"}


@dataclass(frozen=True)
class Scenario:
    """`effects` is what effects.py sees with the fault ("{where}" is the truth's, "|" stands between several); before it
    the same probes answer."""
    id: str
    title: str
    inject: Callable = nothing
    effects: dict = field(default_factory=lambda: dict(BOTH_ANSWER))
    limit: float = SILENT_LIMIT
    way: Way = Way()
    brand: str | None = "strongSwan"  # None: any, by seed
    key: bool = False         # the key is typed, and right unless the fault says otherwise
    user: bool = False        # a name and its password likewise
    by_name: bool = False     # the check is given the server's name, not its address
    certificates: dict | None = None  # of the client; see certificates.Authority
    server: dict = field(default_factory=dict)  # its configuration other than the default
    remembers: bool = False   # the judged check knows of the one before the fault
    earlier: tuple = ()       # what was before it, as (inject, effects): each is looked at, judged and remembered as well
    guests: bool = False      # a network for guests, with sites outside (guests.py)
    controls: bool = False    # others are there to be asked, too
    log: str = ""             # what the server's log must say in the end
    may_stay: bool = False    # the way to the server is cut before we could say farewell
    by_chance: bool = False   # right in most runs, as an estimate is: by default only with --runs


def on_each(scenario, *brands, **of_brand):
    """The same one for several brands, named after them."""
    return [replace(scenario, id=f"{scenario.id}-{brand.lower()}", brand=brand, **of_brand.get(brand, {}))
            for brand in brands]


NO_NAT, SERVER_NAT = Way(nat=False), Way(forwarded=(500, 4500))
RESPONDER = Way(responder=True)
TWO_ADDRESSES, DUAL_STACK = Way(second=True), Way(ipv6=True)
ALL_BRANDS = tuple(BRANDS)
SIGNED_IN = {"users": {USER: PASSWORD}}


def whole(identity, title, inject=nothing, **more):
    """Against SoftEther, with all that a person types."""
    return Scenario(identity, title, inject, **{"brand": "SoftEther", "key": True, "user": True, "server": SIGNED_IN,
                                               "effects": KEY_OPENS, "limit": WRONG_LIMIT} | more)


FIRST_MESSAGE = [
    Scenario("H01", "healthy, client behind NAT", limit=ANSWERING_LIMIT),
    Scenario("H02", "healthy, no NAT", way=NO_NAT, limit=ANSWERING_LIMIT),
    Scenario("H03", "healthy, ping blocked", faults.ping_blocked, BOTH_ANSWER | {"ping": "silent"}, limit=ANSWERING_LIMIT),
    *on_each(Scenario("H01", "healthy", limit=ANSWERING_LIMIT), "libreswan", "SoftEther"),
    Scenario("H08", "healthy, 10 % loss and 300 ms", faults.a_tenth_lost_and_slow, {"pings": "lossy"},
             way=Way(relay=True), brand=None, by_chance=True),
    Scenario("H08d", "healthy, duplicates and another order", faults.jitter_and_duplicates, way=Way(relay=True), brand=None),
    Scenario("N01", "UDP 500 dropped in the site gateway", faults.udp500_dropped_at_gateway,
             {"ike1/500": "silent", "ike1/4500": "answered"}),
    Scenario("N01i", "UDP 500 dropped by the ISP, a carrier beyond", faults.udp500_dropped_by_isp,
             {"ike1/500": "silent", "ike1/4500": "answered"}, way=Way(carrier=True), brand=None),
    Scenario("N01s", "UDP 500 dropped by the last router before the server", faults.udp500_dropped_before_server,
             {"ike1/500": "silent", "ike1/4500": "answered"}),
    Scenario("N02", "UDP 500 rejected by a router", faults.udp500_rejected_by_router,
             {"ike1/500": "unreachable 3/13 {where}", "ike1/4500": "answered"}, brand=None),
    Scenario("N03", "UDP 4500 dropped, unknown brand of server", faults.udp4500_dropped,
             {"ike1/500": "answered, unnamed", "ike1/4500": "silent"}),
    Scenario("N03v", "UDP 4500 dropped, server known to answer there", faults.udp4500_dropped_before_known_server,
             {"ike1/500": "answered, strongSwan", "ike1/4500": "silent"}, server={"send_vendor_id": True}),
    Scenario("N06", "answers of UDP 500 dropped on the way back", faults.udp500_replies_dropped,
             {"ike1/500": "silent", "ike1/4500": "answered"}),
    Scenario("N07", "UDP 500 and 4500 dropped, other UDP free", faults.ike_dropped,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}),
    Scenario("N08", "all UDP but DNS dropped", faults.udp_dropped,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}),
    *on_each(Scenario("N09n", "20 % loss each way is never called blocked", faults.a_fifth_lost_of_a_good_path, {"pings": "lossy"},
                      way=Way(relay=True)), *ALL_BRANDS),
    Scenario("N11", "fragments dropped, a key's messages are small", faults.fragments_dropped,
             BOTH_ANSWER | {"large/500": "silent"}, way=Way(relay=True), brand=None),
    Scenario("N17", "healthy behind two NATs", way=Way(carrier_nat=True), limit=ANSWERING_LIMIT, brand=None),
    Scenario("N18", "healthy behind a symmetric NAT", way=Way(symmetric=True), limit=ANSWERING_LIMIT, brand=None),
    Scenario("N25", "what looks like IKE is dropped, other UDP 500 passes", faults.ike_inspected,
             {"ike1/500": "silent", "ike1/4500": "silent", "ping": "answered"}, way=Way(relay=True), brand=None),
    Scenario("N26", "only source port 500 passes", faults.only_source_port_500,
             {"ike1/500": "silent", "ike1/4500": "answered"}),
    Scenario("N30", "the server has banned our address", faults.banned,
             {"ike1/500": "silent", "ike1/4500": "silent", "ping": "silent"}),
    Scenario("N31", "healthy, no ICMP at all", faults.icmp_blocked, BOTH_ANSWER | {"ping": "silent"}, limit=ANSWERING_LIMIT),
    Scenario("N32", "UDP 500 and 4500 dropped by a carrier at hop 3", faults.ike_dropped_by_carrier,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}, way=Way(carrier=True)),
    Scenario("N33", "every second conversation is lost", faults.every_second_conversation_lost, {"sources/500": "some"},
             way=Way(relay=True), limit=WRONG_LIMIT),
    Scenario("N33t", "the path comes and goes", faults.comes_and_goes, {"ike1/500": "silent", "ike1/4500": "silent"},
             way=Way(relay=True), limit=WRONG_LIMIT),
    Scenario("N34", "the client moves into the server's own network", faults.moved_inside,
             {"ike1/500": "silent|unreachable 3/3", "ike1/4500": "silent|unreachable 3/3", "dns": "answered"}, way=SERVER_NAT,
             controls=True),
    Scenario("N35", "access is granted some time after joining, twice", faults.access_granted_again,
             earlier=((faults.access_pending, BOTH_SILENT), (faults.access_granted, BOTH_ANSWER),
                      (faults.access_pending_next_day, BOTH_SILENT))),
    Scenario("V01", "host off", faults.host_off,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "silent"}),
    Scenario("V02", "daemon off, port unreachable", faults.daemon_off,
             {"ike1/500": "unreachable 3/3", "ike1/4500": "unreachable 3/3"}, brand=None),
    Scenario("V03", "IKEv1 dropped, IKEv2 answers", faults.ikev1_dropped_at_server,
             {"ike1/500": "silent", "ike1/4500": "silent", "ike2/500": "answered", "ike2/4500": "answered"},
             server={"version": 0, "proposals": StrongSwan.proposals[0]}),
    Scenario("V04", "proposals that Windows does not offer", faults.proposals_windows_lacks,
             {"ike1/500": "refused NO-PROPOSAL-CHOSEN", "ike1/4500": "refused NO-PROPOSAL-CHOSEN"},
             limit=ANSWERING_LIMIT),
    Scenario("V05", "silent to five proposals, answers a single one", faults.silent_to_five_proposals,
             {"ike1/500": "silent", "ike1/4500": "silent"}, limit=WRONG_LIMIT),
    Scenario("V19", "aggressive mode alone, silent to main mode", faults.aggressive_mode_alone,
             {"ike1/500": "silent", "ike1/4500": "silent", "aggressive/500": "refused 18"}, brand="libreswan"),  # our identity
    Scenario("R01", "server behind NAT", faults.server_behind_nat, BOTH_ANSWER | {"nat": "client server"},
             way=SERVER_NAT, limit=ANSWERING_LIMIT),
    Scenario("V17", "server says that it is behind NAT", faults.server_behind_nat, BOTH_ANSWER | {"nat": "server"},
             way=NO_NAT, limit=ANSWERING_LIMIT, server={"force_encapsulation": True}),
    # A NAT before the client would drop such answers.
    Scenario("V18", "the server answers from its second address", faults.answers_from_second_address,
             {"whence/500": "answered {where}"}, way=NO_NAT),  # and no more: the server gets them all, and holds five at most
    # The server's name has another address
    Scenario("H12", "healthy, IPv6 beside IPv4", effects={"other/500": "answered"}, way=DUAL_STACK, by_name=True,
             limit=ANSWERING_LIMIT),
    Scenario("H12b", "healthy, the name has two addresses", effects={"other/500": "answered"}, way=TWO_ADDRESSES,
             by_name=True, limit=ANSWERING_LIMIT),
    Scenario("V20", "one of two addresses does not answer", addresses.second_address_silent,
             BOTH_ANSWER | {"other/500": "silent"}, way=TWO_ADDRESSES, by_name=True),
    Scenario("V20f", "the first of two addresses does not answer", addresses.first_address_silent,
             {"ike1/500": "silent", "ike1/4500": "silent", "other/500": "answered"}, way=TWO_ADDRESSES, by_name=True),
    Scenario("N37", "IPv6 is announced and not routed", addresses.ipv6_not_routed, BOTH_ANSWER | {"other/500": "silent"},
             way=DUAL_STACK, by_name=True),
    Scenario("N37s", "IPv6 is announced and swallowed", addresses.ipv6_swallowed, BOTH_ANSWER | {"other/500": "silent"},
             way=DUAL_STACK, by_name=True),
    Scenario("V21", "the server's key exchange does not listen on IPv6", addresses.no_daemon_on_ipv6,
             BOTH_ANSWER | {"other/500": "silent"}, way=DUAL_STACK, by_name=True),
    # With others to ask beside the server
    Scenario("H01c", "healthy, others are asked too", limit=ANSWERING_LIMIT, controls=True, by_name=True),
    Scenario("N07c", "UDP 500 and 4500 dropped, others are asked by UDP", faults.ike_dropped,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}, controls=True),
    Scenario("N08c", "all UDP but DNS dropped, others are asked by UDP", faults.all_udp_dropped_but_dns,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}, controls=True),
    Scenario("N19", "every name leads to the provider", faults.names_hijacked, {"dns": "answered 198.51.100.1"}, controls=True,
             by_name=True, limit=WRONG_LIMIT),
    Scenario("N19k", "every name leads to the provider, a key typed", faults.names_hijacked, {"dns": "answered 198.51.100.1"},
             controls=True, by_name=True, key=True, limit=WRONG_LIMIT),
    Scenario("N20", "the resolver remembers an old address", faults.old_address, {"dns": "answered 203.0.113.251"}, controls=True,
             by_name=True, limit=WRONG_LIMIT),
    Scenario("N21", "the resolver gives an inner address", faults.inner_address, {"dns": "answered 10.255.255.9"}, controls=True,
             by_name=True, limit=WRONG_LIMIT),
    Scenario("V01c", "host off, others are asked by UDP", faults.host_off,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "silent"}, controls=True),
    Scenario("W02", "black hole: nothing but DNS leaves, pages time out", faults.black_hole,
             {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "silent"}, controls=True, by_name=True),
    # With our responder beyond the path
    Scenario("H01r", "healthy, a responder beside the server", way=RESPONDER, limit=KEY_LIMIT),
    Scenario("N06r", "answers of UDP 500 dropped on the way back, a responder", faults.udp500_replies_dropped,
             {"ike1/500": "silent", "ike1/4500": "answered"}, way=RESPONDER, limit=WRONG_LIMIT),
    Scenario("N07r", "UDP 500 and 4500 dropped, a responder", faults.ike_ports_dropped_at_gateway,
             {"ike1/500": "silent", "ike1/4500": "silent"}, way=RESPONDER, limit=WRONG_LIMIT),
    Scenario("N32r", "UDP 500 and 4500 dropped by the ISP, a responder", faults.ike_ports_dropped_by_isp,
             {"ike1/500": "silent", "ike1/4500": "silent"}, way=Way(responder=True, carrier=True), limit=WRONG_LIMIT),
    Scenario("N25r", "what looks like IKE is dropped, a responder", faults.ike_inspected_at_isp,
             {"ike1/500": "silent", "ike1/4500": "silent"}, way=RESPONDER, limit=WRONG_LIMIT),
    Scenario("N36r", "a helper for IPsec changes bytes on UDP 500, a responder", faults.ipsec_helper_on_500,
             {"ike1/500": "silent", "ike1/4500": "answered"}, way=RESPONDER, limit=WRONG_LIMIT),
    Scenario("N36n", "a helper for IPsec changes bytes on UDP 4500, a responder", faults.ipsec_helper_on_4500,
             {"ike1/500": "answered", "ike1/4500": "silent|unreachable 3/3"}, way=RESPONDER, limit=WRONG_LIMIT),
    Scenario("V01r", "host off, a responder", faults.host_off_beside_responder,
             {"ike1/500": "silent", "ike1/4500": "silent"}, way=RESPONDER, limit=WRONG_LIMIT),
    Scenario("P10", "server name does not exist", faults.name_unknown, BOTH_ANSWER | {"dns": "nxdomain"},
             by_name=True, limit=ANSWERING_LIMIT),
    Scenario("P11", "server name leads to a host without IKE", faults.daemon_off,
             {"ike1/500": "unreachable 3/3", "ike1/4500": "unreachable 3/3", "dns": "answered"}, by_name=True, brand=None),
    Scenario("DNS", "resolver does not answer", faults.resolver_silent, BOTH_ANSWER | {"dns": "silent"}, by_name=True),
]



def guest(identity, title, inject, effects=None, **more):
    """A network for guests; what the raw probes see by default is that nothing of IKE leaves."""
    held = {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered"}
    return Scenario(identity, title, inject, held if effects is None else effects, guests=True, controls=True, **more)


def passing(identity, title, inject, **more):
    """The same, and IKE is answered."""
    return guest(identity, title, inject, dict(BOTH_ANSWER), **more)


MERAKI_NAT = Way(meraki=True)
FIRST_SITE = (portals.login_pending, {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered"})
OTHER_SITE = (portals.moved_on, BOTH_ANSWER)
DROPPED = {"ike1/500": "silent", "ike1/4500": "silent", "dns": "answered", "ping": "answered"}
PORTALS = [
    passing("H01g", "healthy, a network for guests without a login", portals.no_portal),
    guest("W01", "login pending, 302", portals.login_pending),
    guest("W01k", "login pending, a key typed", portals.login_pending, key=True, limit=WRONG_LIMIT),
    guest("W01c", "login pending, its page is outside", portals.login_pending_in_the_cloud, {"dns": "answered"}),
    guest("W01t", "login pending, TLS is answered by the gateway", portals.login_pending_answers_tls),
    guest("W01-511", "login pending, 511", portals.status_511),
    guest("W01-script", "login pending, a script leads to it", portals.script),
    guest("W01-fortigate", "login pending, as FortiGate says it", portals.fortigate),
    guest("W01-meta", "login pending, a meta refresh leads to it", portals.meta_refresh),
    guest("W01-wispr", "login pending, WISPr", portals.wispr),
    guest("W01-page", "login pending, its page in place of any", portals.page_in_place),
    guest("W01-names", "login pending, every name leads to the gateway", portals.names_only, {"ike1/500": "silent", "ike1/4500": "silent"},
          by_name=True),
    guest("W01-loop", "the login leads back to itself", portals.loop),
    guest("W01-lapsed", "the login has run out", portals.lapsed),
    passing("W03", "logged in", portals.logged_in),
    guest("W04", "logged in, UDP 500 and 4500 dropped", portals.logged_in_ike_dropped, DROPPED),
    guest("W04u", "logged in, all UDP but DNS dropped", portals.logged_in_udp_dropped, DROPPED),
    guest("W06", "after one of two steps: plain pages, nothing else", portals.two_stages),
    guest("W07", "a well-known page passes before the login", portals.walled_garden),
    guest("W07a", "all well-known pages pass before the login", portals.walled_garden_whole),
    guest("W09", "logged in before under another made-up hardware address", portals.address_changed, remembers=True),
    passing("W10", "squid, no portal", portals.squid),
    passing("W11", "a filter answers for one name", portals.names_filtered),
    passing("W12", "TLS is opened on the way", portals.tls_opened),
    guest("W13", "logged in, UDP 4500 shut", portals.logged_in_4500_dropped, {"ike1/500": "answered, strongSwan", "ike1/4500": "silent"},
          server={"send_vendor_id": True}),
    guest("W15", "the network states that no login is pending, IKE dropped", portals.statement_says_free, DROPPED),
    guest("W15c", "the network states that a login is pending", portals.statement_says_captive, DROPPED),
    passing("W16", "another site, after one where a login was pending", portals.moved_on, earlier=(FIRST_SITE,)),
    passing("W16b", "back at the first site and logged in", portals.back_and_logged_in, earlier=(FIRST_SITE, OTHER_SITE)),
    guest("W17", "the only login is a provider's that is not let through", portals.provider_missing),
    guest("W17r", "the portal sends on to a provider that is not let through", portals.provider_missing_behind_the_portal),
    guest("W17o", "a provider that is let through", portals.provider_let_through),
    guest("W01-opennds", "openNDS before the login", portals.opennds_pending,
          {"ike1/500": "unreachable 3/3", "ike1/4500": "unreachable 3/3", "dns": "answered"}),
    passing("W03-opennds", "openNDS after the login", portals.opennds_logged_in),
    guest("W04-opennds", "openNDS after the login, all UDP but DNS dropped", portals.opennds_logged_in_udp_dropped, DROPPED),
    guest("M01", "a layer 3 rule denies UDP 500 and 4500", portals.layer_3_rule, DROPPED, way=MERAKI_NAT),
    guest("M02", "a layer 7 rule recognises VPN", portals.layer_7_rule, DROPPED, way=MERAKI_NAT, limit=WRONG_LIMIT),
    guest("M06", "the VLAN has no way out", portals.no_way_out, {"ike1/500": "silent", "ike1/4500": "silent", "dns": "silent"},
          way=MERAKI_NAT, by_name=True, limit=WRONG_LIMIT),
    guest("M09", "the server stands in the local network, which guests may not enter", portals.server_beside_guests,
          {"dns": "answered 192.168.77.9"}, way=MERAKI_NAT, by_name=True, limit=WRONG_LIMIT),
    passing("M10", "guests are kept from each other", portals.clients_isolated, way=MERAKI_NAT),
    passing("A05-filter", "one owner's pages are redirected", portals.one_redirected),
    passing("A05-upgrade", "every page is sent to TLS", portals.upgraded),
    passing("A05-replaced", "other pages in the place of the well-known ones", portals.replaced),
    passing("A05-refused", "the well-known pages are refused", portals.refused_by_filter),
    passing("A05-swallowed", "plain HTTP is dropped", portals.plain_pages_swallowed),
    passing("A05-empty", "plain pages are empty", portals.plain_pages_empty),
    passing("A05-204", "every page is an empty 204", portals.always_204),
    passing("A05-407", "a proxy wants a sign-in", portals.proxy_wants_sign_in),
    passing("A05-names", "names that do not exist lead somewhere", portals.names_rewritten),
]

QUICK_ANSWERS, QUICK_REFUSES = ({"key": f"message 6, quick {said}"} for said in ("answered", "refused NO-PROPOSAL-CHOSEN"))
# For each setting of the connection; "answered" is what the lab's own probe sees, which offers AES and 3DES with SHA-1.
ESP_ROWS = {
    "aes256": Scenario("E01", "the server takes AES-256 alone in quick mode", effects=QUICK_ANSWERS, limit=WRONG_LIMIT, key=True),
    "3des": Scenario("E02", "the server takes 3DES alone in quick mode", effects=QUICK_ANSWERS, limit=WRONG_LIMIT, key=True),
    "sha2": Scenario("E03", "the server takes SHA-2 alone in quick mode", effects=QUICK_REFUSES, limit=WRONG_LIMIT, key=True),
}
VYOS_IKE, VYOS_ESP = "aes256-sha1-modp1024,3des-sha1-modp1024", "aes256-sha1,3des-sha1"
# What products bring, and what becomes of it where somebody hardens it. Sources: docs/protocol-notes.md, "Quick mode".
DEFAULTS = [
    Scenario("E10", "VyOS as it comes", faults.defaults_of(VYOS_IKE, VYOS_ESP, faults.ALL_GOOD), QUICK_ANSWERS, WRONG_LIMIT, key=True),
    Scenario("E11", "VyOS without 3DES in main mode", faults.defaults_of("aes256-sha1-modp1024", VYOS_ESP, faults.PROPOSALS_DIFFER),
             {"ike1/500": "refused"}, WRONG_LIMIT, key=True),
    Scenario("E12", "VyOS without 3DES in quick mode", faults.defaults_of(VYOS_IKE, "aes256-sha1", faults.QUICK_DIFFERS),
             QUICK_ANSWERS, WRONG_LIMIT, key=True),
    Scenario("E13", "Meraki MX as it comes", faults.defaults_of("3des-sha1-modp1024", "aes128-sha1,3des-sha1", faults.ALL_GOOD),
             QUICK_ANSWERS, WRONG_LIMIT, key=True),
    Scenario("E14", "Meraki MX with AES-128 and group 14, as support sets it",
             faults.defaults_of("aes128-sha1-modp2048", "aes128-sha1", faults.PROPOSALS_DIFFER), {"ike1/500": "refused"},
             WRONG_LIMIT, key=True),
    Scenario("E15", "FortiGate as its wizard makes it",
             faults.defaults_of("aes256-md5-modp1024,3des-sha1-modp1024,aes192-sha1-modp1024", "aes256-md5,3des-sha1,aes192-sha1",
                                faults.ALL_GOOD), QUICK_ANSWERS, WRONG_LIMIT, key=True),
    Scenario("E16", "libreswan as it comes",
             faults.defaults_of("aes256-sha2-modp2048,aes256-sha1-modp2048,aes256-sha1-dh19,aes128-sha1-dh19,aes256-sha1-dh31",
                                "aes256-sha1,aes128-sha1,aes256-sha2_256", faults.healthy()), KEY_OPENS, WRONG_LIMIT,
             brand="libreswan", key=True),
]

WITH_KEY = [
    # The key alone, each brand
    *on_each(Scenario("H01k", "the right key", effects=KEY_OPENS, limit=KEY_LIMIT, key=True), *ALL_BRANDS),
    *on_each(Scenario("H02k", "the right key, no NAT", effects=KEY_OPENS, limit=KEY_LIMIT, key=True, way=NO_NAT), *ALL_BRANDS),
    *on_each(Scenario("R01k", "the right key, server behind NAT", effects=KEY_OPENS, limit=KEY_LIMIT, key=True,
                      way=SERVER_NAT), *ALL_BRANDS),
    *on_each(Scenario("P04", "key mistyped", faults.key_mistyped, KEY_FAILS, WRONG_LIMIT, key=True), *ALL_BRANDS),
    *on_each(Scenario("P05", "a blank at the key's edge", faults.key_with_blank, KEY_FAILS, WRONG_LIMIT, key=True), *ALL_BRANDS),
    Scenario("P06", "a character of the key only looks like the right one", faults.key_from_a_document, KEY_FAILS, WRONG_LIMIT,
             key=True, brand=None),
    *on_each(Scenario("P07", "the server has the key's letters in another encoding", faults.key_in_another_encoding, KEY_FAILS,
                      WRONG_LIMIT, key=True), "strongSwan", "libreswan"),
    Scenario("V19k", "aggressive mode alone, main mode refused after the key", faults.aggressive_mode_alone,
             {"ike1/500": "answered", "aggressive/500": "answered"}, WRONG_LIMIT, key=True),
    Scenario("V20k", "the first of two addresses does not answer, a key typed", addresses.first_address_silent,
             {"ike1/500": "silent", "ike1/4500": "silent", "other/500": "answered"}, KEY_LIMIT, way=TWO_ADDRESSES, by_name=True, key=True),
    Scenario("N03k", "UDP 4500 dropped, client behind NAT, key given", faults.udp4500_dropped_with_key,
             {"key": "silent at 5", "ike1/4500": "silent"}, WRONG_LIMIT, key=True, brand=None),
    Scenario("N04", "UDP 4500 dropped, no NAT anywhere", faults.udp4500_dropped_without_nat,
             {"ike1/4500": "silent", "key": "message 6"}, WRONG_LIMIT, key=True, way=NO_NAT),
    Scenario("V09", "server behind NAT, only 500 forwarded", faults.only_500_forwarded,
             {"ike1/500": "answered", "ike1/4500": "silent", "key": "silent at 5"}, WRONG_LIMIT, key=True, way=SERVER_NAT),
    *on_each(Scenario("M07", "server behind its own router, only 500 forwarded, no key", faults.only_500_forwarded,
                      {"ike1/500": "answered", "ike1/4500": "silent"}, WRONG_LIMIT, way=SERVER_NAT), "strongSwan", "libreswan"),
    Scenario("V11", "too many negotiations half open", faults.too_many_half_open, {"ike1/500": "silent", "ike1/4500": "silent"},
             limit=45.0),
    Scenario("C15", "the server wants certificates, a key is given", faults.certificates_only, {"key": "silent|refused"},
             WRONG_LIMIT, key=True, certificates={}),
    Scenario("V10", "the server's quick mode is not Windows'", faults.esp_windows_lacks,
             {"key": "message 6, quick refused NO-PROPOSAL-CHOSEN"}, WRONG_LIMIT, key=True),
    *(replace(esp_row, id=f"{esp_row.id}-{setting}", inject=faults.esp_alone(suite, setting))
      for suite, esp_row in ESP_ROWS.items() for setting in ("require", "maximum", "optional")),
    *DEFAULTS,
    Scenario("E20", "the connection's own IPsec parameters, which the server takes alone", faults.own_parameters(), {"ike1/500": "refused"},
             WRONG_LIMIT, key=True),
    Scenario("E21", "the connection's own IPsec parameters, the server takes what Windows offers without them",
             faults.own_parameters(both=False, ike=False, truth=faults.OWN_DOES_NOT_FIT), QUICK_ANSWERS, WRONG_LIMIT, key=True),
    Scenario("E22", "the connection's own IPsec parameters fit in main mode, but not in quick mode",
             faults.own_parameters(both=False, truth=faults.OWN_DOES_NOT_FIT), {"ike1/500": "refused"}, WRONG_LIMIT, key=True),
    Scenario("E23", "the server takes neither the connection's own IPsec parameters nor Windows' own",
             faults.own_parameters_refused_throughout, {"ike1/500": "refused"}, WRONG_LIMIT, key=True),
    Scenario("D02", "server behind NAT and key mistyped", faults.key_wrong_behind_nat, KEY_FAILS, WRONG_LIMIT, key=True,
             way=SERVER_NAT),
    Scenario("D05", "key mistyped and UDP 500 dropped", faults.key_wrong_and_500_dropped, {"key/4500": KEY_FAILS["key"]},
             WRONG_LIMIT, key=True),
    Scenario("D05b", "key mistyped, UDP 500 and 4500 dropped", faults.key_wrong_and_ike_dropped, {"key": "silent at 1"},
             WRONG_LIMIT, key=True),
    Scenario("D05r", "key mistyped, UDP 500 and 4500 dropped, a responder", faults.key_wrong_and_ports_dropped,
             {"key": "silent at 1"}, WRONG_LIMIT, key=True, way=RESPONDER),
    # With name and password, against the whole server
    whole("H01w", "healthy up to sign-in", limit=KEY_LIMIT),
    whole("H02w", "healthy up to sign-in, no NAT", limit=KEY_LIMIT, way=NO_NAT),
    whole("R01w", "healthy up to sign-in, server behind NAT", limit=KEY_LIMIT, way=SERVER_NAT),
    whole("N17w", "healthy up to sign-in, two NATs, one of them symmetric", limit=KEY_LIMIT,
          way=Way(carrier=True, carrier_nat=True, symmetric=True)),
    whole("H08w", "healthy up to sign-in, 10 % loss and 300 ms", faults.a_tenth_lost_and_slow, effects={"pings": "lossy"},
          way=Way(relay=True), limit=45.0, by_chance=True),
    whole("N13", "only small packets pass", faults.only_small_packets, way=Way(relay=True)),
    whole("P12", "wrong password", faults.password_wrong),
    whole("V06", "L2TP silent, IPsec fine", faults.l2tp_silent),
    whole("V07", "RADIUS silent, so the server refuses late", faults.radius_dead),
    whole("V07s", "the server says nothing to the sign-in", faults.silent_at_sign_in, limit=45.0, may_stay=True),
    whole("V08", "no address left to give", faults.no_addresses),
    whole("V14", "second factor not confirmed", faults.second_factor_times_out),
    whole("D09", "wrong key and stale password", faults.key_and_password_wrong, effects=KEY_FAILS),
    # Certificates
    Scenario("C00", "the right certificate", limit=KEY_LIMIT, certificates={}, server={"auth": "certificate"}),
    Scenario("V13", "the server's certificate has expired", faults.server_certificate_expired, limit=WRONG_LIMIT,
             certificates={}, server={"auth": "certificate"}),
    Scenario("C16", "large certificate, fragments dropped", faults.fragments_dropped_for_certificates,
             BOTH_ANSWER | {"large/500": "silent"}, WRONG_LIMIT, way=Way(relay=True), certificates={"large": True},
             server={"auth": "certificate", "fragmentation": "no"}),
    Scenario("C17", "large certificate, fragments turned around, a responder", faults.fragments_turned_around,
             BOTH_ANSWER | {"large/500": "silent"}, WRONG_LIMIT, way=RESPONDER, certificates={"large": True},
             server={"auth": "certificate", "fragmentation": "no"}),
    Scenario("C16f", "large certificate, fragments dropped, the server joins IKE's own", faults.fragments_dropped_and_joined,
             BOTH_ANSWER | {"large/500": "silent"}, WRONG_LIMIT, way=Way(relay=True), certificates={"large": True},
             server={"auth": "certificate"}),
    Scenario("N09", "20 % loss each way", faults.a_fifth_lost, {"pings": "lossy"}, WRONG_LIMIT, way=Way(relay=True), brand=None,
             by_chance=True),
    Scenario("N09k", "20 % loss each way, key given", faults.a_fifth_lost, {"pings": "lossy"}, WRONG_LIMIT,
             way=Way(relay=True), brand=None, key=True, by_chance=True),
]

ALL = FIRST_MESSAGE + WITH_KEY + PORTALS
