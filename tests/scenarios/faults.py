# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What may be given and what may break, each a few lines; f(...)(pc) changes the computer."""
from computer import NAT_KEY, NAT_VALUE, RAS_KEY, VERSION_KEY, stamp
from datetime import timedelta

OIDS = {"client": "1.3.6.1.5.5.7.3.2", "server": "1.3.6.1.5.5.7.3.1", "mail": "1.3.6.1.5.5.7.3.4"}
RRAS_KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\IPSec"
PRODUCTS = ("Contoso Endpoint", "Acme Secure", "Нордгард", "守護セキュリティ", "Bastion EDR")


# --- how it stands ----------------------------------------------------------------------------------------------------

def way(**told):
    def step(pc):
        chosen = {name: pc.dice.choice(value) if isinstance(value, tuple) else value for name, value in told.items()}
        pc.way(**({"brand": pc.dice.choice(("strongswan", "libreswan", "other"))} | chosen))
    return step


lan = way(height=("message1", "key", "sign-in"))   # a healthy network with a server in the open
with_key = way(height=("key", "sign-in"))
signs_in = way(height="sign-in")
server_natted = way(height=("key", "sign-in"), nat=("server", "both"))
no_nat = way(height="sign-in", nat="none")
offline_computer = way(asked=False)                  # no server was looked at


def allows_nat(pc):
    pc.value(NAT_KEY, NAT_VALUE, 2)


def certificate_mode(pc):
    pc.profile["authentication"] = "certificate"
    pc.ladder.way.certificate = True
    pc.machine["certificates"] = [certificate(pc, "good")]


def profile(**told):
    def step(pc):
        pc.profile.update(told)
    return step


# --- services, registry, policies -------------------------------------------------------------------------------------

def off(name):
    return lambda pc: pc.service(name, start="disabled", state="stopped")


def service(name, **told):
    return lambda pc: pc.service(name, **told)


def just_started(seconds=20):
    def step(pc):
        pc.now = pc.booted + timedelta(seconds=seconds)
    return step


def registry(key, name, content):
    return lambda pc: pc.value(key, name, content)


def nat_value(content):
    return registry(NAT_KEY, NAT_VALUE, content)


def ras_value(name, content):
    return registry(RAS_KEY, name, content)


def owned(by, **told):
    def step(pc):
        pc.put("owners", {"owner": by, "policy": pc.dice.choice(("Baseline 7", "Härtung", "CIS L1"))} | told)
    return step


def owned_connection(pc):
    pc.put("owners", {"owner": "MDM", "connection": pc.profile["name"]})


def ipsec_rule(**told):
    return lambda pc: pc.put("ipsecRules", {"name": pc.dice.choice(("L2TP by certificate", "Tunnel-Regel"))} | told)


def build(number, revision):
    def step(pc):
        pc.value(VERSION_KEY, "CurrentBuildNumber", str(number))
        pc.value(VERSION_KEY, "UBR", revision)
    return step


# --- certificates -----------------------------------------------------------------------------------------------------

def certificate(pc, name, **told):
    thumbprint = "".join(pc.dice.choice("0123456789ABCDEF") for _ in range(40))
    return {"store": "computer", "subject": f"CN={name}-{pc.dice.randrange(1000)}.example.com", "issuer": "CN=Example CA",
            "thumbprint": thumbprint, "notBefore": stamp(pc.now - timedelta(days=pc.dice.randrange(20, 300))),
            "notAfter": stamp(pc.now + timedelta(days=pc.dice.randrange(30, 600))), "purposes": [OIDS["client"]],
            "hasKey": True, "key": "usable", "chain": "trusted", "keyAlgorithm": "1.2.840.113549.1.1.1", "keyBits": 2048,
            "signature": "1.2.840.113549.1.1.11"} | told


def expired(pc):
    return {"notBefore": stamp(pc.now - timedelta(days=800)), "notAfter": stamp(pc.now - timedelta(days=pc.dice.randrange(2, 300)))}


def certificates(*each):
    """Each a dict of what differs from a good one, or a function that gives it."""
    def step(pc):
        pc.machine["certificates"] = [certificate(pc, "tills", **(one(pc) if callable(one) else one)) for one in each]
    return step


def clock_off(days):
    """What a time server says stays right."""
    def step(pc):
        pc.put("udpControls", {"control": "ntp", "host": "time.example.net", "reply": "answered", "time": stamp(pc.now)})
        pc.booted += timedelta(days=days)
        pc.now += timedelta(days=days)
    return step


def servers_certificate(**told):
    def step(pc):
        good = certificate(pc, "vpn")
        pc.ladder.more.update(serverCertificate={"subject": "CN=" + pc.host, "issuer": "CN=Acme Root"} |
                              {name: good[name] for name in ("notBefore", "notAfter", "chain")} | told)
    return step


def vpn_server(pc):
    """Windows' own, told to use the certificate that it has."""
    pc.service("RemoteAccess", start="automatic", state="running")
    pc.machine["certificates"] = [certificate(pc, "vpn", purposes=[OIDS["server"]])]
    pc.value(RRAS_KEY, "ServerAuthCert", pc.machine["certificates"][0]["thumbprint"])


def renewed_under_another_thumbprint(pc):
    pc.machine["certificates"] = [certificate(pc, "vpn", purposes=[OIDS["server"]])]


def overwritten_by_direct_access(pc):
    other = certificate(pc, "DirectAccess-IPHTTPS", purposes=[OIDS["server"]])
    pc.put("certificates", other)
    pc.value(RRAS_KEY, "ServerAuthCert", other["thumbprint"])
    pc.value(RRAS_KEY, "DoNotUpdateAuthCert", pc.dice.choice((0, {"absent": True})))


def chosen_certificate(index, error=13801):
    def step(pc):
        pc.put("filterEvents", {"event": "main-mode-failure", "remoteAddress": pc.address, "error": error,
                                "certificate": pc.machine["certificates"][index]["thumbprint"], "failedAt": "peer",
                                "progress": "identity-sent", "at": pc.ago(3)})
    return step


# --- filters, ports, routes -------------------------------------------------------------------------------------------

def firewall_rule(**told):
    def step(pc):
        pc.words["rule"] = pc.dice.choice(("UDP 4500 sperren", "block-ike", "ルール 7", "No tunnels", "حظر"))
        profile_name = pc.dice.choice(("domain", "private", "public"))
        pc.machine["firewall"] = {"profiles": {profile_name: {"active": True}},
                                  "rules": [{"name": pc.words["rule"], "direction": "out", "action": "block",
                                             "protocol": "udp"} | told]}
    return step


def default_deny(pc):
    name = pc.dice.choice(("domain", "private", "public"))
    pc.machine["firewall"] = {"profiles": {name: {"active": True, "outbound": "block", "origin": "group-policy"}},
                              "rules": [{"name": "Web", "direction": "out", "action": "allow", "protocol": "tcp",
                                         "remotePorts": ["80", "443"]}]}


def dropped(port, **told):
    def step(pc):
        pc.words.setdefault("product", pc.dice.choice(PRODUCTS))
        pc.put("filterEvents", {"event": "drop", "remoteAddress": pc.address, "protocol": "udp", "remotePort": port,
                                "direction": "out", "provider": pc.words["product"], "filter": "outbound 17",
                                "installed": True, "at": pc.ago(pc.dice.randrange(1, 20))} | told)
    return step


def firewall_dropped(port):
    return lambda pc: dropped(port, provider="Microsoft Windows Defender Firewall",
                              providerKey="decc16ca-3f33-4346-be1e-8fb4ae0f3d62", filter=pc.words["rule"])(pc)


def port_taken(pc):
    pc.words["process"] = pc.dice.choice(("iked.exe", "cvpnd.exe", "ncprwsnt.exe", "vpnserver_x64.exe"))
    pc.machine["udp"] = [{"address": pc.dice.choice(("0.0.0.0", pc.own_address)), "port": pc.dice.choice((500, 4500)),
                          "processId": pc.dice.randrange(900, 9000), "process": pc.words["process"], "services": []}]


def ikeext_holds_its_ports(pc):
    pc.service("IKEEXT", state="running", exitCode=0)
    pc.machine["udp"] = [{"address": "0.0.0.0", "port": port, "processId": 1234, "process": "svchost.exe",
                          "services": ["IKEEXT"]} for port in (500, 4500)]


def other_vpn(pc):
    pc.words["vpn"] = pc.dice.choice(("NordLynx", "wg0", "Ethernet 7"))
    pc.machine["routes"] = {"default": {"name": pc.words["vpn"], "type": 53, "hardware": False, "hardwareIds": ["Wintun"],
                                        "source": "10.5.0.2"}}


def miniport(**told):
    def step(pc):
        devices = [{"instance": "SWD\\MSRRAS\\MS_PPTPMINIPORT", "hardwareIds": ["ms_pptpminiport"], "code": 0}]
        if told:
            devices.append({"instance": "SWD\\MSRRAS\\MS_L2TPMINIPORT", "hardwareIds": ["ms_l2tpminiport"]} | told)
        pc.machine["devices"] = devices
    return step


# --- Windows' own attempts, other looks -------------------------------------------------------------------------------

def windows_got(error, ago=5, **told):
    def step(pc):
        pc.put("attempts", {"error": error, "connection": pc.profile["name"], "server": pc.host, "at": pc.ago(ago)} | told)
    return step


def answered_from(device="this", result="answered", **network):
    """An earlier look; what is not said of its network is as here."""
    def step(pc):
        pc.put("runs", {"server": pc.host, "result": result, "device": device, "at": pc.ago(pc.dice.randrange(3, 60)),
                        "network": pc.network(**{name: value(pc) if callable(value) else value for name, value in network.items()})})
    return step


def at_home(pc):
    answered_from(name="Home-7", gateway="192.168.99.1", gatewayHardware="02:00:00:00:99:99", subnet="192.168.99.0/24")(pc)


def said(question, reply):
    return lambda pc: pc.arguments.extend(("--answer", f"{question}={reply}"))


# --- the path ---------------------------------------------------------------------------------------------------------

def silent(*ports, ikev2=None):
    """`ikev2`: the port on which the control was answered all the same."""
    def step(pc):
        for port in ports:
            pc.ladder.silent("mm1", port)
        if 500 in ports:
            pc.ladder.nothing_above()
            for port in ports if pc.dice.random() < 0.7 or ikev2 else ():
                if port == ikev2:
                    pc.ladder.met("ikev2", port, result="answered", ms=pc.ladder.ms(), sends=1)
                else:
                    pc.ladder.silent("ikev2", port, sends=6, source_ports=1)
    return step


def answered_from_elsewhere(*ports):
    """The server sends its answers there from {elsewhere}."""
    def step(pc):
        pc.words["elsewhere"] = f"{pc.address.rpartition('.')[0]}.{pc.dice.randrange(250, 255)}"
        for port in ports:
            pc.ladder.silent("mm1", port, answeredFrom=pc.words["elsewhere"])
        if 500 in ports:
            pc.ladder.nothing_above()
    return step


def shut_4500_for_the_key(pc):
    """UDP 4500 keeps silent, and the server answers the same key on UDP 500."""
    pc.ladder.silent("mm1", 4500)
    pc.ladder.silent("auth", 4500)
    pc.ladder.add("auth", 500, result="answered", authenticated=True, ms=pc.ladder.ms(), sends=1, sourcePorts=1)
    pc.ladder.stop = ("auth", 4500)


def only_silence_for_the_key(pc):
    """UDP 4500 keeps silent, and on UDP 500 a right key is met as a wrong one, since this server never speaks there."""
    for port in (4500, 500):
        for rung in ("auth", "decoy"):
            pc.ladder.silent(rung, port, sends=6)
    pc.ladder.silent("mm1", 4500)
    pc.ladder.stop = ("auth", 4500)


def unreachable(port, code, reporter):
    def step(pc):
        who = {"router": pc.gateway, "server": pc.address, "nobody": None}[reporter]
        icmp = {"type": 3, "code": code} | ({"reporter": who} if who else {})
        pc.words["router"] = pc.gateway
        pc.ladder.met("mm1", port, result="unreachable", sends=2, sourcePorts=1, icmp=icmp)
        if port == 500:
            pc.ladder.nothing_above()
    return step


def at_the_hop(port, hop):
    return lambda pc: pc.ladder.silent("mm1", port, droppedAfterHop=hop)


def ladder(**members):
    return lambda pc: pc.ladder.more.update(members)


def rung(name, port=4500, **seen):
    return lambda pc: pc.ladder.ends_at(name, port, **seen)


def both_refuse(notification, **more):
    def step(pc):
        for port in (500, 4500):
            pc.ladder.met("mm1", port, result="refused", notification=notification, **more)
        pc.ladder.nothing_above()
    return step


OWN_IPSEC = {"encryptionMethod": "AES256", "integrityCheckMethod": "SHA256", "dhGroup": "ECP384", "cipherTransform": "AES256",
             "authenticationTransform": "SHA256128", "pfsGroup": "None"}


def own_ipsec(pc):
    """The connection's own parameters could be read, and the server was offered these."""
    pc.profile.update(ownIpsec=True, ipsecParameters=OWN_IPSEC)
    pc.ladder.more["ipsecParameters"] = OWN_IPSEC


def extra_rung(name, port, **seen):
    return lambda pc: pc.ladder.add(name, port, **seen)


def key_failed(cleaned=None):
    return lambda pc: pc.ladder.key_failed(cleaned)


def offer(name, result="answered", chosen="AES-256, SHA-2, group 14"):
    return lambda pc: pc.ladder.more.setdefault("offers", []).append({"offer": name, "result": result} |
                                                                     ({"chosen": chosen} if result == "answered" else {}))


def ikev2_of_windows(pc):
    """The control on UDP 500 shows the vendor id of Windows' IKE service."""
    pc.ladder.met("ikev2", 500, result="answered", ms=pc.ladder.ms(), sends=1, vendorIds=["1e2b516905991c7d7c96fcbfb587e46100000009"])


def every_offer_refused(pc):
    for name in ("modern", "outdated", "certificate"):
        offer(name, "refused")(pc)


def responder(**ports):
    """`p500="both"`: which shapes were answered there: "both", "opaque", "none"; "lost": they arrived, the answers did not."""
    def step(pc):
        results = []
        for port, answered in ports.items():
            for shape in ("opaque", "ike"):
                got = answered == "both" or answered == shape
                arrived = 6 if got or answered == "lost" else 0
                results.append({"port": int(port[1:]), "shape": shape, "size": 540, "sent": 6, "answered": 6 if got else 0,
                                "arrived": arrived})
        pc.ladder.more["responder"] = {"host": "probe.example.net", "address": "198.51.100.200", "results": results}
    return step


def helped(port, **how):
    """A helper for IPsec does this to what arrives at that port of the responder alone: altered=6, samePort=False."""
    def step(pc):
        responder(p500="both", p4500="both", p47890="both")(pc)
        for result in pc.ladder.more["responder"]["results"]:
            result |= {"altered": 0, "samePort": True}
            if result["port"] == port:
                result |= how
                if how.get("altered"):
                    result |= {"answered": 0, "arrived": 0}
                    del result["samePort"]
    return step


def large_at_the_responder(usual, last_first):
    """How many of six large datagrams came there, by the order of their fragments."""
    def step(pc):
        responder(p500="both", p4500="both", p47890="both")(pc)
        for order, arrived in ((False, usual), (True, last_first)):
            pc.ladder.more["responder"]["results"].append({"port": 4500, "shape": "opaque", "size": 2000, "sent": 6, "answered": 0,
                                                           "arrived": arrived} | ({"lastFirst": True} if order else {}))
    return step


def asked_again(port, *answers, service=1):
    """From so many source ports, over some seconds; which of them is the server's own."""
    return ladder(repeats=[{"port": port, "answers": signs} | ({"fromServicePort": True} if number == service else {})
                           for number, signs in enumerate(answers)])


def inside(pc):
    """STUN servers see this computer at the server's own address."""
    udp_passes(pc)
    for control in pc.machine["udpControls"]:
        if control["control"] == "stun":
            control["publicAddress"] = pc.address


def looks(*past, **network):
    """Earlier ones on this network: (minutes ago, what came of it)."""
    def step(pc):
        pc.machine["network"] = pc.network()
        for minutes, result in past:
            pc.put("runs", {"server": pc.host, "result": result, "at": pc.ago(minutes), "network": pc.network(**network)})
    return step


ONCE_LATE = ((2884, "silent"), (2880, "answered"))
TWICE_LATE = (*ONCE_LATE, (1446, "silent"), (1443, "silent"), (1440, "answered"))


def lossy(share=0.2):
    def step(pc):
        sent = 60
        pc.ladder.more["loss"] = {"sent": sent, "answered": round(sent * (1 - share) ** 2), "packets": 2}
    return step


def udp(**answers):
    """stun="answered" and so on; two hosts of each kind but DNS."""
    def step(pc):
        for kind, reply in answers.items():
            for number in (1,) if kind == "dns" else (1, 2):
                entry = {"control": kind, "host": f"{kind}{number}.example.net" if kind != "dns" else "9.9.9.9", "reply": reply}
                if reply == "answered":
                    entry |= {"ms": pc.ladder.ms(), "sends": 1}
                if kind == "stun" and reply == "answered":
                    entry["publicAddress"] = "198.51.100.251"
                pc.put("udpControls", entry)
    return step


udp_passes = udp(stun="answered", ntp="answered", quic="answered", dns="answered")
only_dns = udp(stun="silent", ntp="silent", quic="silent", dns="answered")
no_udp = udp(stun="silent", ntp="silent", quic="silent", dns="silent")


def names(lies=False, server=None, known=None):
    """What the resolver of this network says of a random name and a known one; `server`: what another says of the server's."""
    def step(pc):
        trap = pc.words.setdefault("trap", f"{pc.own_network}.9")
        pc.put("names", {"asked": "random", "name": "qwzxkvplm.example.com"} |
               ({"reply": "answered", "addresses": [trap]} if lies else {"reply": "no-such-name"}))
        if known is not None:
            pc.put("names", {"asked": "known", "name": "dns.example.net", "reply": "answered",
                             "addresses": ["131.107.255.255"] if known else [trap], "asExpected": known})
        if server:
            pc.put("names", {"asked": "server", "name": pc.host, "resolver": "9.9.9.9", "reply": "answered",
                             "addresses": [pc.address if server == "same" else "198.51.100.250"]})
    return step


def leads_to(what):
    """Where the server's name leads here: "trap" of a resolver that lies, "inner", or what the resolver said in its place."""
    def step(pc):
        if isinstance(what, dict):
            pc.machine["dns"] = {pc.host: what}
            return
        trap = pc.words.setdefault("trap", f"{pc.own_network}.9")
        pc.ladder.address = trap if what == "trap" else f"10.99.{pc.dice.randrange(200)}.5"
        pc.machine["dns"] = {pc.host: [pc.ladder.address]}
    return step


# --- portals ----------------------------------------------------------------------------------------------------------

def clean(probe, number=1):
    return {"probe": probe, "url": f"{'http' if probe != 'https' else 'https'}://{probe}{number}.example.net/", "reply": "answered",
            "status": 200, "statusAsExpected": True, "body": "as-expected", "ms": 40}


def instead(probe, number=1, status=302, to="http://login.guest.test/splash?mac=...", body="nothing", **more):
    return {"probe": probe, "url": f"http://{probe}{number}.example.net/", "reply": "answered", "status": status,
            "statusAsExpected": False, "body": body, "ms": 30} | ({"hops": [{"by": "location", "to": to, "reply": "answered",
                                                                            "status": 200}]} if to else {}) | more


def missed(probe, number=1, reply="timed-out"):
    return {"probe": probe, "url": f"{'http' if probe != 'https' else 'https'}://{probe}{number}.example.net/", "reply": reply}


def portal(*probes):
    def step(pc):
        pc.machine["portal"] = {"probes": [dict(one) for one in probes]}
    return step


def behind_doors(number):
    """A login page that offers only others' logins, none of which is let through."""
    return instead("http", number) | {"ownDoor": False, "doors": [{"to": "https://accounts.provider.test/", "reply": "timed-out"},
                                                                  {"to": "https://www.friends.test/login", "reply": "refused"}]}


def states(**told):
    """What the network's own page (RFC 8908) says."""
    return lambda pc: pc.machine["portal"].update(apis=[{"url": "https://api.guest.test/", "reply": "answered"} | told])


def made_up_address(pc):
    """Let in an hour ago under another address of this computer's."""
    pc.machine["network"] = pc.network(ownHardware="06:11:22:33:44:55", ownIsRandom=True)
    pc.put("runs", {"server": pc.host, "result": "answered", "at": pc.ago(60), "login": "passed",
                    "network": pc.network(ownHardware="06:99:88:77:66:55", ownIsRandom=True)})


def late(ms):
    return lambda pc: pc.ladder.met("mm1", 500, result="answered", ms=ms, sends=14, sourcePorts=2)


portal_open = portal(clean("http", 1), clean("http", 2), clean("https"))
login_pending = portal(instead("http", 1), instead("http", 2), missed("https"))


# --- what only looks ill ----------------------------------------------------------------------------------------------

def stale_profiles(count):
    def step(pc):
        pc.other_profiles = [{"name": f"old {n}", "owner": "user", "tunnel": pc.dice.choice(("pptp", "automatic", "l2tp")),
                              "server": f"old{n}.example.org", "authentication": "pre-shared-key", "keyStored": False}
                             for n in range(count)]
    return step


def idle_vpn(pc):
    pc.machine["devices"] = [
        {"instance": "SWD\\MSRRAS\\MS_L2TPMINIPORT", "hardwareIds": ["ms_l2tpminiport"], "code": 0},
        {"instance": "ROOT\\NET\\0000", "hardwareIds": [pc.dice.choice(("tap0901", "Wintun"))], "code": 0}]
    pc.service("OpenVPNServiceInteractive", start="automatic", state="running")


def dual_stack(pc):
    pc.machine["interfaces"] = [{"name": "Wi-Fi", "type": 71, "addresses": [pc.own_address, "2001:db8:7::23", "fe80::9"],
                                 "metrics": [25]}]
    pc.machine["dns"] = {pc.host: [pc.address, "2001:db8:1::10"]}


ANSWERED = {"result": "answered", "ms": 21, "sends": 1, "sourcePorts": 1}
SILENT = {"result": "silent", "sends": 12, "sourcePorts": 2}


def second_address(seen):
    """{second}: one more of the server's name, of the same family, and what message 1 met there."""
    def step(pc):
        pc.words["second"] = f"{pc.address.rpartition('.')[0]}.{pc.dice.randrange(250, 255)}"
        pc.words["address"] = pc.address
        another_address(pc, pc.words["second"], seen)
    return step


def ipv6_address(seen):
    """{second}: one of IPv6, where this computer has IPv6 as well; {router}: one on the way there."""
    def step(pc):
        dual_stack(pc)
        pc.words["second"], pc.words["router"] = "2001:db8:1::10", "2001:db8:7::1"
        told = dict(seen)
        if reporter := told.pop("by", None):
            told["icmp"] = {"type": 3, "code": 3 if reporter == "second" else 0, "reporter": pc.words[reporter]}
        another_address(pc, pc.words["second"], told)
    return step


def another_address(pc, address, seen):
    pc.machine["dns"] = {pc.host: [pc.address, address]}
    pc.ladder.more["others"] = [{"address": address, "first": {"rung": "mm1", "port": 500} | seen}]


def windows_dialled(word):
    """Its key exchange with that address failed, without an answer."""
    return lambda pc: pc.put("filterEvents", {"event": "main-mode-failure", "remoteAddress": pc.words[word], "error": 13805,
                                              "progress": "offer-sent", "at": pc.ago(3)})


def other_firewall(pc):
    pc.machine["firewall"] = {"products": [pc.dice.choice(PRODUCTS)]}


def unelevated(pc):
    pc.machine["filterEvents"] = {"refused": True}


def connected(pc):
    ikeext_holds_its_ports(pc)
    windows_got(0, 12)(pc)
    pc.machine["routes"] = {"default": {"name": pc.profile["name"], "type": 23, "hardware": False, "source": "10.9.0.7"}}


# --- several at once, in the order in which they have to be mended ----------------------------------------------------

HERE = (
    ("service.disabled:SstpSvc", off("SstpSvc")), ("service.disabled:Rasl2tp", off("Rasl2tp")),
    ("service.disabled:PolicyAgent", off("PolicyAgent")), ("service.disabled:IKEEXT", off("IKEEXT")),
    ("adapter.l2tp-miniport", miniport(code=22)),
    ("port.taken:iked.exe", lambda pc: pc.machine.update(udp=[{"address": "0.0.0.0", "port": 500, "processId": 4711,
                                                               "process": "iked.exe", "services": []}])),
    ("registry.prohibit-ipsec", ras_value("ProhibitIpSec", 1)),
    ("profile.tunnel-type", profile(tunnel="automatic")),
    ("psk.none-stored", profile(keyStored=False)),
)
OUT_THERE = (
    ("path.udp500-blocked", "message1", lambda pc: (silent(500)(pc), at_the_hop(500, 1)(pc))),
    ("server.ike-down", "message1", lambda pc: (unreachable(500, 3, "server")(pc), unreachable(4500, 3, "server")(pc))),
    ("server.ikev2-only", "message1", silent(500, 4500, ikev2=500)),
    ("server.proposal-mismatch", "message1", both_refuse(14)),
    ("registry.nat-t-needed", "key", lambda pc: setattr(pc.ladder.way, "nat", "both")),
    ("psk.blank-at-edge", "key", key_failed("without-blanks")),
    ("psk.wrong", "key", key_failed()),
    ("server.quick-mode-mismatch", "key", rung("quick", result="refused", notification=14, authenticated=True)),
    ("server.l2tp-down", "sign-in", rung("l2tp", result="silent", sends=6)),
)


def several(here, out_there):
    """So many of this computer, and of what is beyond it none or one; the words are {first}, {second} and so on."""
    def step(pc):
        chosen = sorted(pc.dice.sample(range(len(HERE)), here))
        names = []
        for index in chosen:
            name, fault = HERE[index]
            names.append(name)
            fault(pc)
        if out_there:
            name, pc.ladder.way.height, fault = pc.dice.choice(OUT_THERE)
            fault(pc)
            # Of the causes of this computer one alone may come after one that the negotiation proves.
            after = [one for one in names if name == "registry.nat-t-needed" and one in ("profile.tunnel-type", "psk.none-stored")]
            names = [one for one in names if one not in after] + [name] + after
        pc.words.update(zip(("first", "second", "third"), names))
    return step
