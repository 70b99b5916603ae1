# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What is broken: each function breaks one thing in a healthy Lab (or in what the person types) and returns the truth.

Whatever may vary is taken from `lab.dice`.
"""
import json
from datetime import datetime, timedelta
from pathlib import Path

from leftovers import PYTHON
from truths import caused, healthy, never, one_of, passing, undetermined, undetermined_with

FOLDER = Path(__file__).resolve().parent

ANY_PATH = ("path.ike-blocked", "path.udp500-blocked", "path.udp4500-blocked", "path.udp-blocked", "path.udp500-rejected",
            "path.ike-inspected", "path.fragments-dropped")


def nothing(_lab):
    return healthy()


# --- the path --------------------------------------------------------------------------------------------------------

def ping_blocked(lab):
    for host, chain in ((lab.gateway, "input"), (lab.gateway, "forward"), (lab.server, "input")):
        host.rule(chain, "icmp type echo-request drop")
    return healthy()


def icmp_blocked(lab):
    for host in (lab.gateway, lab.isp):
        for chain in ("input", "output", "forward"):
            host.rule(chain, "ip protocol icmp drop")
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


def udp4500_dropped_with_key(lab):
    udp4500_dropped(lab)
    return caused("path.udp4500-blocked")


def udp4500_dropped_without_nat(lab):
    udp4500_dropped(lab)
    return healthy()


def ike_dropped(lab):
    router = lab.dice.choice((lab.gateway, lab.isp))
    router.rule("forward", f"ip daddr {lab.server_address} udp dport {{ 500, 4500 }} drop")
    return undetermined("path.ike-blocked", "server.down", "server.banned-us")


def ike_dropped_by_carrier(lab):
    lab.carrier.rule("forward", f"ip daddr {lab.server_address} udp dport {{ 500, 4500 }} drop")
    return undetermined("path.ike-blocked", "server.down", "server.banned-us")


def every_second_conversation_lost(lab):
    """Two lines, taken in turn, of which one is dead."""
    fault = {"out": {"turns": True}}
    lab.relayed(**fault)
    lab.just_before = lambda: lab.relayed(**fault)  # the first one is lost again
    return caused("path.intermittent")


def comes_and_goes(lab):
    fault = {"cycle": [lab.dice.uniform(1.6, 1.8), lab.dice.uniform(2.1, 2.3), lab.dice.uniform(1.2, 1.35), 60]}
    lab.relayed(**fault)
    lab.just_before = lambda: lab.relayed(**fault)  # it begins anew
    return caused("path.intermittent")


def fragments_turned_around(lab):
    """What stands before the gateway lets the first fragment of a datagram pass only where another one has gone ahead."""
    lab.gateway.nft("""add set ip lab ahead { typeof ip id; flags dynamic,timeout; timeout 10s; }
        add chain ip lab early { type filter hook prerouting priority -450; }
        add rule ip lab early iifname "lan" ip frag-off & 0x1fff != 0 update @ahead { ip id } accept
        add rule ip lab early iifname "lan" ip frag-off & 0x3fff == 0x2000 ip id != @ahead drop
        """)
    return caused("path.fragments-reordered")


def ipsec_helper(lab, port):
    """A router that knows what to do with IPsec: on one port it replaces the first bytes, those of a cookie or of the marker."""
    lab.gateway.nft("add chain ip lab helper { type filter hook postrouting priority -150; }")
    lab.gateway.rule("helper", f'oifname "wan" udp dport {port} @th,64,32 set {lab.dice.randrange(1, 1 << 32):#x} udp checksum set 0')
    return caused("nat.ipsec-helper")


def ipsec_helper_on_500(lab):
    return ipsec_helper(lab, 500)


def ipsec_helper_on_4500(lab):
    return ipsec_helper(lab, 4500)


def moved_inside(lab):
    """The client sits where the server does, behind the router that has the server's public address."""
    home = f"192.168.{lab.dice.randrange(256)}"
    lab.cable(lab.client, "home", lab.edge, "home")
    lab.edge.ip(f"addr add {home}.1/24 dev home", "link set home up")
    lab.client.ip("link set net down", f"addr add {home}.{lab.dice.randrange(10, 250)}/24 dev home", "link set home up",
                  f"route add default via {home}.1")
    if lab.dice.random() < 0.5:  # else the router itself says that nobody listens there
        lab.edge.rule("input", 'iifname "home" udp dport { 500, 4500 } drop')
    return caused("path.inside-the-network")


def access_pending(lab):
    """The network has not yet put this computer into the role that lets it out."""
    lab.gateway.nft("""add table ip role
        add chain ip role forward { type filter hook forward priority -10; }
        add rule ip role forward iifname "lan" udp dport { 500, 4500 } drop
        """)
    return undetermined("path.ike-blocked", "server.down", "server.banned-us")


def access_granted(lab):
    lab.gateway.nft("delete table ip role")
    return healthy()


def access_pending_next_day(lab):
    """As the program remembers it."""
    log = lab.folder / "state/fix789/runs.json"
    if log.exists():  # not where the effects alone are tried
        kept = json.loads(log.read_text())
        for run in kept["runs"]:
            run["at"] = (datetime.fromisoformat(run["at"]) - timedelta(days=1)).isoformat().replace("+00:00", "Z")
        log.write_text(json.dumps(kept))
    return access_pending(lab)


def access_granted_again(lab):
    access_granted(lab)
    return caused("site.role-late")


def udp_dropped(lab):
    lab.gateway.rule("forward", 'oifname "wan" meta l4proto udp udp dport != 53 drop')
    return one_of(caused("path.udp-blocked"), undetermined_with("path.ike-blocked"), undetermined_with("path.udp-blocked"))


def all_udp_dropped_but_dns(lab):
    udp_dropped(lab)
    return caused("path.udp-blocked")


def black_hole(lab):
    lab.gateway.rule("forward", 'oifname "wan" meta l4proto udp udp dport 53 accept')
    lab.gateway.rule("forward", 'oifname "wan" drop')
    return caused("path.udp-blocked", facts={"portal": {"state": "unknown"}})


def names_hijacked(lab):
    lab.use_resolver({"*": lab.isp_inside})
    return caused("dns.hijacked")


def old_address(lab):
    lab.use_resolver({lab.server_name: "203.0.113.251"})
    return undetermined_with("dns.stale")


def inner_address(lab):
    lab.use_resolver({lab.server_name: "10.255.255.9"})
    return caused("dns.private-answer")


def a_fifth_lost(lab):
    lab.relayed(loss=0.2)
    return caused("path.loss")


def a_fifth_lost_of_a_good_path(lab):
    a_fifth_lost(lab)
    return never(*ANY_PATH, "psk.wrong", "server.down", "server.ike-down")


def a_tenth_lost_and_slow(lab):
    # 10 % in all and 300 ms there and back.
    lab.relayed(loss=0.05, delay=0.15)
    return healthy()


def jitter_and_duplicates(lab):
    lab.relayed(duplicate=0.3, delay=0.02, jitter=0.03)
    return healthy()


def fragments_dropped(lab):
    lab.relayed(drop=["fragments"])
    return healthy()


def only_small_packets(lab):
    # Smaller ones than that pass, and nobody says so.
    lab.relayed(drop=["above-1300"])
    return caused("path.mtu")


def fragments_dropped_for_certificates(lab):
    lab.relayed(drop=["fragments"])
    return caused("path.fragments-dropped")


def fragments_dropped_and_joined(lab):
    # Windows cuts message 5 itself after a second without an answer: slow, and it works.
    lab.relayed(drop=["fragments"])
    return one_of(healthy(), caused("path.fragments-dropped"))


def ike_inspected(lab):
    # Both ways: whatever version is asked in, the answer's own is one of those that are dropped.
    lab.relayed(drop=["ike"])
    return undetermined_with("path.ike-blocked")


def ike_inspected_at_isp(lab):
    # Version and exchange of an IKE header on 500; on 4500 behind the marker. Both computers beyond are cut off alike.
    lab.isp.rule("forward", 'iifname "access" udp dport 500 @th,200,8 0x10 @th,208,8 2 drop')
    lab.isp.rule("forward", 'iifname "access" udp dport 500 @th,200,8 0x20 drop')
    lab.isp.rule("forward", 'iifname "access" udp dport 4500 @th,64,32 0 @th,232,8 { 0x10, 0x20 } drop')
    return caused("path.ike-inspected")


def ike_ports_dropped_at_gateway(lab):
    lab.gateway.rule("forward", 'oifname "wan" udp dport { 500, 4500 } drop')
    return caused("path.ike-blocked")


def ike_ports_dropped_by_isp(lab):
    lab.isp.rule("forward", 'iifname "access" udp dport { 500, 4500 } drop')
    return caused("path.ike-blocked")


def host_off_beside_responder(lab):
    # Nobody before it tells that it is gone.
    lab.server.rule("input", "drop")
    lab.server.rule("output", "drop")
    return caused("server.down")


def only_source_port_500(lab):
    lab.gateway.rule("forward", 'oifname "wan" udp dport 500 udp sport != 500 drop')
    return never(*ANY_PATH)


def banned(lab):
    ours = lab.gateway_outside if lab.way.nat else lab.client_address
    lab.server.rule("input", f"ip saddr {ours} drop")
    return undetermined_with("server.banned-us", "path.ike-blocked")


def name_unknown(lab):
    lab.use_resolver(zone={})
    return caused("profile.server-name-unknown")


def resolver_silent(lab):
    lab.use_resolver(mute=True)
    return undetermined_with("dns.dead")


# --- the server ------------------------------------------------------------------------------------------------------

def server_behind_nat(lab):
    """Nothing is broken on the way; Windows alone would need its registry value."""
    return healthy(facts={"ike-answers": {"serverBehindNat": True}})


def host_off(lab):
    lab.server.ip("link set net down")
    # Whether somebody tells that the host is gone depends on who stands before it.
    return undetermined_with("server.down", "path.ike-blocked")


def daemon_off(lab):
    lab.vpn.stop()
    return caused("server.ike-down")


def ikev1_dropped_at_server(lab):
    # The version is byte 17 of the IKE header, which begins after 8 bytes of UDP, on 4500 after 4 more of zero.
    lab.server.rule("input", "udp dport 500 @th,200,8 0x10 drop")
    lab.server.rule("input", "udp dport 4500 @th,64,32 0 @th,232,8 0x10 drop")
    return caused("server.ikev2-only")


def proposals_windows_lacks(lab):
    lab.vpn.renew(proposals=lab.dice.choice(("aes256-sha256-modp4096", "aes256-sha512-modp3072",
                                             "aes256-sha256-ecp521")))
    return caused("server.proposal-mismatch")


def aggressive_mode_alone(lab):
    lab.vpn.renew(aggressive=True, proposals=lab.dice.choice(("aes256-sha1-modp2048", "3des-sha1-modp2048")))
    return caused("server.aggressive-mode-only")


def silent_to_five_proposals(lab):
    # The number of transforms is byte 47 of message 1.
    lab.server.rule("input", "udp dport 500 @th,440,8 5 drop")
    lab.server.rule("input", "udp dport 4500 @th,64,32 0 @th,472,8 5 drop")
    return caused("server.proposal-mismatch")


def too_many_half_open(lab):
    # strongSwan takes no notice of an address with five of them, for half a minute.
    lab.just_before = lambda: lab.client.execute(PYTHON, FOLDER / "half_open.py", lab.server_address, 6)
    lab.just_before()
    lab.others_half_open = 5
    return passing()


def answers_from_second_address(lab):
    # Without connection tracking: each answer leaves as it would where the routes of a server with two lines decide.
    second = f"203.0.113.{lab.dice.choice((251, 252, 253))}"
    lab.server.ip(f"addr add {second}/24 dev net")
    lab.server.rule("output", f"ip saddr {lab.server_address} udp sport {{ 500, 4500 }} ip saddr set {second}")
    return caused("server.answers-from-elsewhere", where=second)


def only_500_forwarded(lab):
    lab.edge.rule("forward", "udp dport 4500 drop")
    return undetermined("path.udp4500-blocked", "server.udp4500-not-forwarded")


def esp_windows_lacks(lab):
    lab.vpn.renew(esp=lab.dice.choice(("aes256gcm16", "aes256-sha512")))
    return caused("server.quick-mode-mismatch")


# What Windows offers in quick mode by its setting, and how sure that is: core/ike/esp_suites.h.
ESP_SUITES = {"aes256": ("aes256-sha1",), "3des": ("3des-sha1",), "sha2": ("aes256-sha256", "aes128-sha256", "aes256-sha512")}


def esp_alone(suite, setting):
    """The server takes one kind of suite alone in quick mode, and the connection has this encryption setting."""
    def inject(lab):
        lab.vpn.renew(esp=lab.dice.choice(ESP_SUITES[suite]))
        lab.given.encryption = setting
        if suite == "3des":  # in each setting, by every account
            return healthy(tolerated=["server.l2tp-down"])
        if suite == "aes256" and setting != "require":
            return undetermined("server.quick-mode-mismatch", "other", tolerated=["server.l2tp-down"])
        return caused("server.quick-mode-mismatch")
    return inject


# IPsec parameters of a connection's own, in the words of its cmdlet: as the phonebook has them, and as strongSwan names them.
OWN_PARAMETERS = {
    "AES256, SHA256, Group14; AES256, SHA256128":
        ("020000000400000003000000050000000200000000000000", "aes256-sha256-modp2048", "aes256-sha256"),
    "AES128, SHA256, Group14; AES128, SHA256128, PFS2048":
        ("020000000200000003000000030000000200000003000000", "aes128-sha256-modp2048", "aes128-sha256-modp2048"),
    "AES256, SHA384, ECP384; GCMAES256, PFSMM":
        ("030000000400000005000000080000000500000006000000", "aes256-sha384-ecp384", "aes256gcm16-ecp384"),
    "AES128, SHA1, Group24; AES128, SHA196, PFS24":
        ("010000000200000006000000030000000100000007000000", "aes128-sha1-modp2048s256", "aes128-sha1-modp2048s256"),
    "DES3, MD5, Group2; DES3, MD596, PFS2":
        ("000000000100000002000000020000000000000002000000", "3des-md5-modp1024", "3des-md5-modp1024"),
}
WINDOWS_IKE, WINDOWS_ESP = "aes256-sha1-modp2048,3des-sha1-modp1024", "aes256-sha1,aes128-sha1,3des-sha1"


def own_parameters(both=True, ike=True, truth=None):
    """The connection has IPsec parameters of its own. The server takes those alone, or Windows' own in a mode or in both."""
    def inject(lab):
        stored, own_ike, own_esp = lab.dice.choice(list(OWN_PARAMETERS.values()))
        lab.given.ipsec_parameters = stored
        lab.vpn.renew(proposals=own_ike if both or ike else WINDOWS_IKE, esp=own_esp if both else WINDOWS_ESP)
        return truth or healthy(tolerated=["server.l2tp-down"])
    return inject


def own_parameters_refused_throughout(lab):
    """The server takes neither the connection's own parameters nor what Windows offers without them."""
    lab.given.ipsec_parameters, _, _ = lab.dice.choice(list(OWN_PARAMETERS.values()))
    lab.vpn.renew(proposals="aes256-sha512-modp3072", esp="aes256-sha512")
    return caused("server.proposal-mismatch")


# Nobody has measured that Windows uses them for L2TP, and there is no Windows in the lab that failed over them.
OWN_DOES_NOT_FIT = undetermined_with("profile.custom-crypto")


def defaults_of(ike, esp, truth):
    """The server has the suites that a product brings, or a well-meant change of them."""
    def inject(lab):
        lab.vpn.renew(proposals=ike, esp=esp)
        return truth
    return inject


ALL_GOOD = healthy(tolerated=["server.l2tp-down"])
PROPOSALS_DIFFER = caused("server.proposal-mismatch")
QUICK_DIFFERS = caused("server.quick-mode-mismatch")


def l2tp_silent(lab):
    # What is not IKE in UDP 4500 (no marker of four zero bytes) is ESP: it is decrypted and meets nobody.
    lab.server.rule("input", "udp dport 4500 @th,64,32 != 0 drop")
    return caused("server.l2tp-down")


def no_addresses(lab):
    lab.vpn.renew(addresses=False)
    return caused("server.no-address-left")


def radius_dead(lab):
    # This brand refuses when it has waited for fifteen seconds.
    lab.use_radius("--mute")
    lab.vpn.renew(radius=lab.resolver_address)
    return caused("server.sign-in-timeout")


def silent_at_sign_in(lab):
    # From the moment when the server asks who that is, nothing of it comes any more.
    lab.use_radius("--mute", "--at-first", f"nft add rule ip lab forward ip saddr {lab.server_address} drop")
    lab.vpn.renew(radius=lab.resolver_address)
    return caused("server.sign-in-timeout")


def second_factor_times_out(lab):
    lab.use_radius("--after", lab.dice.choice((9, 11, 13)))
    lab.vpn.renew(radius=lab.resolver_address, radius_patience=9)
    return caused("account.second-factor-timeout")


def certificates_only(lab):
    lab.vpn.renew(auth="certificate", certificates=lab.authority)
    return one_of(caused("server.certificate-only"), undetermined_with("server.certificate-only", "psk.wrong"))


def server_certificate_expired(lab):
    lab.authority.renew_server(lab.inner_address, days=-1)
    lab.vpn.renew()
    return caused("server.certificate-expired")


# --- what the person types -------------------------------------------------------------------------------------------

def mistyped(key, dice):
    at = dice.randrange(len(key))
    other = dice.choice([letter for letter in "abcdefghkmnpqrstuvwxyz2345678" if letter != key[at]])
    return key[:at] + other + key[at + 1:]


def key_mistyped(lab):
    lab.given.key = mistyped(lab.given.key, lab.dice)
    return caused("psk.wrong")


def key_with_blank(lab):
    blank = lab.dice.choice((" ", "  ", "\t"))
    lab.given.key = lab.dice.choice((lab.given.key + blank, blank + lab.given.key))
    return caused("psk.blank-at-edge")


def key_from_a_document(lab):
    # What a word processor or a PDF makes of it.
    plain, looks_like = lab.dice.choice((("-", "\u2013"), ("'", "\u2019"), ("\"", "\u201c"), (" ", "\u00a0"), ("a", "\u0430")))
    place = lab.dice.randrange(1, len(lab.vpn.key))
    key = lab.vpn.key[:place] + plain + lab.vpn.key[place:]
    lab.vpn.renew(key=key)
    lab.given.key = key[:place] + looks_like + key[place + 1:]
    return caused("psk.lookalike-characters")


def key_in_another_encoding(lab):
    """The server has the letters as a Windows of this part of the world writes them, and not as UTF-8."""
    place, letter = lab.dice.randrange(len(lab.vpn.key)), lab.dice.choice("\u00e4\u00f6\u00fc\u00df\u00e9\u00f1\u00a7\u20ac")
    lab.given.key = lab.vpn.key[:place] + letter + lab.vpn.key[place:]
    lab.vpn.renew(key=lab.given.key, encoding="cp1252")
    return caused("psk.encoding")


def password_wrong(lab):
    lab.given.password = mistyped(lab.given.password, lab.dice)
    return undetermined_with("account.credentials-rejected", "account.not-allowed", "account.protocol-refused-by-directory")


# --- two at once -----------------------------------------------------------------------------------------------------

def key_and_password_wrong(lab):
    password_wrong(lab)
    return key_mistyped(lab) | {"untested": ["account.credentials-rejected"]}


def key_wrong_behind_nat(lab):
    return key_mistyped(lab) | {"facts": {"ike-answers": {"serverBehindNat": True}}}


def key_wrong_and_500_dropped(lab):
    # On 4500 the key can be tried all the same: both are known.
    key_mistyped(lab)
    udp500_dropped_at_gateway(lab)
    return one_of(caused("path.udp500-blocked", "psk.wrong"), caused("path.udp500-blocked", untested=["psk.wrong"]))


def key_wrong_and_ports_dropped(lab):
    key_mistyped(lab)
    return ike_ports_dropped_at_gateway(lab) | {"untested": ["psk.wrong"]}


def key_wrong_and_ike_dropped(lab):
    key_mistyped(lab)
    return ike_dropped(lab) | {"untested": ["psk.wrong"]}
