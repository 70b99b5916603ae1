# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""The lab: hosts in network namespaces, NAT where asked, a resolver, a real VPN server.

    client -- gateway (NAT, filter) -- isp (router, resolver) [-- carrier (router)] [-- relay] [-- edge (NAT)] -- server
"""
import json
import os
import random
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from certificates import Authority
from guests import Guests
from host import FILTER, FILTER6, Host, LabError
from leftovers import CONFIGURATION, PREFIX, PYTHON
from softether import RADIUS_SECRET
from strongswan import CHARON, StrongSwan

FOLDER = Path(__file__).resolve().parent
TOOLS = ("ip", "nft", "swanctl", "vpncmd", "certutil", "openssl", "opennds", "squid", "iptables-legacy")


def why_not_here():
    """The reason why this machine cannot run the lab, or None."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    for tool in TOOLS:
        if not shutil.which(tool, path="/usr/sbin:/usr/bin:/sbin:/bin"):
            return f"{tool} is not installed"
    if not os.access(CHARON, os.X_OK):
        return f"{CHARON} is not installed (charon-systemd)"
    name = f"{PREFIX}-try-{os.getpid()}"
    tried = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True)
    if tried.returncode:
        return f"'ip netns add' failed: {tried.stderr.strip()}"
    subprocess.run(["ip", "netns", "del", name], capture_output=True)
    return None


GATEWAY_FILTER = FILTER + """
table ip lab {
  counter ike_sent { }
  chain prerouting { type filter hook prerouting priority -150; }
  chain postrouting { type nat hook postrouting priority 100; }
}
"""
EDGE_FILTER = FILTER + """
table ip lab {
  chain prerouting { type nat hook prerouting priority -100; }
  chain postrouting { type nat hook postrouting priority 100; }
}
"""


@dataclass
class Given:
    """What the person types: at first all of it right."""
    key: str | None = None
    user: str | None = None
    password: str | None = None
    certificate: Path | None = None
    encryption: str | None = None  # the setting of the connection: require, maximum or optional
    ipsec_parameters: str | None = None  # those of the connection's own, as the phonebook has them


@dataclass(frozen=True)
class Way:
    """What lies between client and server."""
    meraki: bool = False       # the access point gives addresses of its own, as Meraki's NAT mode does
    nat: bool = True           # the client is behind the gateway's NAT
    symmetric: bool = False    # which gives every conversation a port of its own
    carrier: bool = False      # one more router between isp and server
    carrier_nat: bool = False  # the isp translates once more
    relay: bool = False        # a cable with faults before the server
    responder: bool = False    # a second computer of ours, at the last router
    forwarded: tuple = ()      # the server stands behind a NAT of its own, which forwards these UDP ports
    second: bool = False       # the server's name has a second address (here of the same computer)
    ipv6: bool = False         # everything has IPv6 as well, and the name has an address of it


class Lab:
    """All good until somebody injects a fault. Addresses vary by `dice`."""

    def __init__(self, run, dice=None, way=Way(), brand=StrongSwan, certificates=None, **configuration):
        self.run, self.way = run, way
        self.dice = dice = dice or random.Random(0)
        self.number = number = next(run.numbers)
        self.folder = run.scratch / str(number)
        self.folder.mkdir()
        self.hosts, self.resolver, self.cable_process, self.roughness, self.guests, self.other = [], None, None, {}, None, None
        self.others_half_open = 0
        self.just_before = lambda: None  # what has to happen when the server has forgotten everybody
        self.settings = FOLDER / "nobody-asked.json"  # no pages of anybody outside
        try:
            self.choose_addresses(dice)
            roles = {"client": True, "gateway": True, "isp": True, "carrier": way.carrier, "relay": way.relay,
                     "edge": way.forwarded, "server": True, "responder": way.responder}
            for role in (role for role, wanted in roles.items() if wanted):
                host = Host(run, number, role)
                self.hosts.append(host)
                setattr(self, role, host)
            self.lay_cables()
            self.set_filters()
            self.use_resolver()
            if certificates is not None:
                self.authority = Authority(self.folder / "certificates", **certificates)
                if configuration.get("auth") == "certificate":
                    configuration["certificates"] = self.authority
            self.given = Given()
            self.vpn = brand(self.server, self.folder / "vpn", self.inner_address, dice, **configuration)
        except BaseException:
            self.close()
            raise

    def choose_addresses(self, dice):
        bits = 24
        if self.way.meraki:
            lan, bits = f"10.{dice.randrange(1, 120)}.{dice.randrange(256)}", 8
        elif self.way.nat:
            lan = dice.choice((f"192.168.{dice.randrange(256)}", f"10.{dice.randrange(256)}.{dice.randrange(256)}",
                               f"172.{dice.randrange(16, 32)}.{dice.randrange(256)}"))
        else:
            lan = "192.0.2"
        self.lan_bits = bits
        self.gateway_inside = "10.128.128.128" if self.way.meraki else f"{lan}.{dice.choice((1, 254))}"
        self.client_address = f"{lan}.{dice.randrange(10, 250)}"
        self.isp_inside = "198.51.100.1"
        self.gateway_outside = f"198.51.100.{dice.randrange(10, 120)}"
        self.resolver_address = f"198.51.100.{dice.randrange(130, 250)}"
        self.isp_outside = f"203.0.113.{dice.choice((1, 254))}"
        self.server_address = f"203.0.113.{dice.randrange(10, 250)}"  # as the client knows it
        self.server_name = f"{dice.choice(('vpn', 'remote', 'gate', 'l2tp'))}{dice.randrange(1000)}.example.net"
        self.other_address = None
        if self.way.second:
            self.other_address = f"203.0.113.{dice.choice((251, 252, 253))}"
        if self.way.ipv6:
            self.gateway6, self.other_address = "2001:db8:1::1", f"2001:db8:3::{dice.randrange(2, 999)}"
        self.responder_address, self.second_outside = f"198.18.7.{dice.randrange(10, 250)}", "198.18.7.1"
        self.inner_address, self.edge_inside = self.server_address, None
        if self.way.forwarded:
            inner = f"10.77.{dice.randrange(256)}"
            self.inner_address, self.edge_inside = f"{inner}.{dice.randrange(10, 250)}", f"{inner}.1"

    def lay_cables(self):
        client, gateway, isp, server, way = self.client, self.gateway, self.isp, self.server, self.way
        self.cable(client, "net", gateway, "lan")
        self.cable(gateway, "wan", isp, "access")
        client.ip("link set lo up", f"addr add {self.client_address}/{self.lan_bits} dev net", "link set net up",
                  f"route add default via {self.gateway_inside}")
        gateway.ip("link set lo up", f"addr add {self.gateway_inside}/{self.lan_bits} dev lan", "link set lan up",
                   f"addr add {self.gateway_outside}/25 dev wan", "link set wan up",
                   f"route add default via {self.isp_inside}")
        isp.ip("link set lo up", f"addr add {self.isp_inside}/25 dev access", "link set access up",
               f"addr add {self.resolver_address}/32 dev lo",
               *([] if way.nat else [f"route add 192.0.2.0/24 via {self.gateway_outside}"]))
        last, first = isp, self.edge if way.forwarded else server
        if way.carrier:
            last = self.carrier
            self.cable(isp, "trunk", last, "trunk")
            isp.ip("addr add 100.64.0.1/30 dev trunk", "link set trunk up", "route add 203.0.113.0/24 via 100.64.0.2")
            last.ip("link set lo up", "addr add 100.64.0.2/30 dev trunk", "link set trunk up",
                    "route add default via 100.64.0.1")
        if way.relay:
            self.cable(last, "core", self.relay, "left")
            self.cable(self.relay, "right", first, "net")
        else:
            self.cable(last, "core", first, "net")
        last.ip(f"addr add {self.isp_outside}/24 dev core", "link set core up")
        first.ip("link set lo up", f"addr add {self.server_address}/24 dev net", "link set net up",
                 f"route add default via {self.isp_outside}")
        if way.responder:
            self.cable(last, "second", self.responder, "net")
            last.ip(f"addr add {self.second_outside}/24 dev second", "link set second up")
            if way.carrier:
                isp.ip(f"route add {self.responder_address}/32 via 100.64.0.2")
            self.responder.ip("link set lo up", f"addr add {self.responder_address}/24 dev net", "link set net up",
                              f"route add default via {self.second_outside}")
        if way.forwarded:
            self.cable(first, "inner", server, "net")
            first.ip(f"addr add {self.edge_inside}/24 dev inner", "link set inner up")
            server.ip("link set lo up", f"addr add {self.inner_address}/24 dev net", "link set net up",
                      f"route add default via {self.edge_inside}")
        if way.second:
            server.ip(f"addr add {self.other_address}/24 dev net")
        if way.ipv6:
            self.lay_ipv6()
        for router in (gateway, isp, *([last] if way.carrier else []), *([first] if way.forwarded else [])):
            router.settings(ipv4__ip_forward=1)
        if way.relay:
            self.start_relay(last, first)

    def lay_ipv6(self):
        """Beside IPv4 and without NAT; only where nothing else stands between isp and server."""
        for host in (self.gateway, self.isp):
            host.settings(ipv6__conf__all__forwarding=1)
        for host, *lines in (
                (self.client, "addr add 2001:db8:1::7/64 dev net nodad", f"route add default via {self.gateway6}"),
                (self.gateway, f"addr add {self.gateway6}/64 dev lan nodad", "addr add 2001:db8:2::2/64 dev wan nodad",
                 "route add default via 2001:db8:2::1"),
                (self.isp, "addr add 2001:db8:2::1/64 dev access nodad", "addr add 2001:db8:3::1/64 dev core nodad",
                 "route add 2001:db8:1::/64 via 2001:db8:2::2"),
                (self.server, f"addr add {self.other_address}/64 dev net nodad", "route add default via 2001:db8:3::1")):
            host.ip(*lines)

    @staticmethod
    def cable(left, left_port, right, right_port):
        left.ip(f"link add {left_port} type veth peer name {right_port} netns {right.namespace}")

    def set_filters(self):
        for host in self.hosts:
            if self.way.ipv6:
                host.nft(FILTER6)
            if host is not self.gateway:
                host.nft(EDGE_FILTER if host.role == "edge" else FILTER)
        self.filter_gateway(self.gateway)
        if self.way.carrier_nat:
            last, port = (self.carrier, "core") if self.way.carrier else (self.isp, "core")
            last.nft("add chain ip lab postrouting { type nat hook postrouting priority 100; }")
            last.rule("postrouting", f'oifname "{port}" masquerade')
        if self.way.forwarded:
            ports = ", ".join(map(str, self.way.forwarded))
            self.edge.rule("prerouting", f'iifname "net" udp dport {{ {ports} }} dnat to {self.inner_address}')
            self.edge.rule("postrouting", 'oifname "net" masquerade')

    def filter_gateway(self, gateway):
        gateway.nft(GATEWAY_FILTER)
        gateway.rule("prerouting", f'iifname "lan" ip daddr {self.server_address} udp dport {{ 500, 4500 }} counter name ike_sent')
        if self.way.second:
            gateway.rule("prerouting", f'iifname "lan" ip daddr {self.other_address} udp dport {{ 500, 4500 }} counter name ike_sent')
        if self.way.ipv6:
            gateway.nft("add counter ip6 lab ike_sent\nadd chain ip6 lab prerouting { type filter hook prerouting priority -150; }\n")
            gateway.rule("prerouting", 'iifname "lan" udp dport { 500, 4500 } counter name ike_sent', "ip6")
        if self.way.nat:
            gateway.rule("postrouting", 'oifname "wan" masquerade' + (" fully-random" if self.way.symmetric else ""))

    def start_relay(self, left, right):
        """The cable with faults, and at its ends checksums that are there."""
        for host, port in ((left, "core"), (right, "net")):
            host.execute(PYTHON, FOLDER / "relay.py", "--checksums-in-software", port)
        self.relay.settings(ipv6__conf__all__disable_ipv6=1)
        self.relay.ip("link set left up", "link set right up")
        self.cable_process = self.relay.start(PYTHON, FOLDER / "relay.py", "left", "right", "--seed",
                                              self.dice.randrange(1 << 30), output=subprocess.PIPE, asked=True)
        if self.cable_process.stdout.readline().strip() != "ready":
            raise LabError("the relay did not start")

    def relayed(self, **faults):
        """Replaces the faults of the cable (see relay.py), but for its roughness; what it did since the last time."""
        self.cable_process.stdin.write(json.dumps(self.roughness | faults) + "\n")
        self.cable_process.stdin.flush()
        return json.loads(self.cable_process.stdout.readline())

    def use_resolver(self, zone=None, mute=False):
        """(Re)starts the resolver in the isp's namespace; without a zone it knows the server's name alone."""
        if self.resolver:
            self.isp.stop(self.resolver)
        others = [self.other_address] if self.other_address else []
        zone = {self.server_name: [self.server_address, *others]} if zone is None else zone
        place = CONFIGURATION / self.client.namespace
        place.mkdir(parents=True, exist_ok=True)
        (place / "resolv.conf").write_text(f"nameserver {self.resolver_address}\n")
        self.resolver = self.isp.start(PYTHON, FOLDER / "resolver.py", "--listen", self.resolver_address,
                                       "--zone", json.dumps(zone), *(["--mute"] if mute else []),
                                       output=subprocess.PIPE)
        if self.resolver.stdout.readline().strip() != "ready":
            raise LabError("the resolver did not start")

    def start_controls(self):
        """Somebody outside to ask by UDP and HTTP, a truthful resolver beside the network's own, and the settings that name them."""
        first, second, truthful = (f"198.51.100.{last}" for last in (251, 252, 253))
        self.isp.ip(*(f"addr add {address}/32 dev lo" for address in (first, second, truthful)))
        zone = {self.server_name: self.server_address}
        started = [self.isp.start(PYTHON, FOLDER / "controls.py", "--listen", address, output=subprocess.PIPE)
                   for address in (first, second)]
        started.append(self.isp.start(PYTHON, FOLDER / "resolver.py", "--listen", truthful, "--zone", json.dumps(zone),
                                      output=subprocess.PIPE))
        if any(process.stdout.readline().strip() != "ready" for process in started):
            raise LabError("the controls did not start")
        pages = [{"url": f"http://{address}/", "status": 200, "body": "all is well"} for address in (first, second)]
        self.settings = self.folder / "settings.json"
        self.settings.write_text(json.dumps({
            "schema": "fix789.settings/1", "portal": {"http": pages, "https": [], "challenge": []},
            "udp": {"stun": [first, second], "ntp": [first], "quic": [second], "dns": [truthful]},
            "names": {"random": ["example.net"], "known": [], "resolvers": [truthful]}}))

    def open_guests(self):
        """A network for guests, at first one without a login."""
        self.guests = Guests(self)
        self.guests.open()

    def start_responder(self, ctl, environment):
        """Our own program on the second computer."""
        process = self.responder.start(ctl, "respond", environment=environment, output=subprocess.PIPE)
        if not process.stdout.readline():
            raise LabError("the responder did not start")

    def use_radius(self, *words):
        """A RADIUS server on the resolver's address; see radius.py."""
        radius = self.isp.start(PYTHON, FOLDER / "radius.py", "--listen", self.resolver_address, "--secret",
                                RADIUS_SECRET, *words, output=subprocess.PIPE)
        if radius.stdout.readline().strip() != "ready":
            raise LabError("the RADIUS server did not start")

    def ike_packets_sent(self):
        """Datagrams of the client to the server's UDP 500 and 4500 so far, as its gateway counted them."""
        packets = 0
        for family in ("ip", "ip6") if self.way.ipv6 else ("ip",):
            listed = json.loads(self.gateway.execute("nft", "-j", "list", "counter", family, "lab", "ike_sent"))
            packets += next(item["counter"]["packets"] for item in listed["nftables"] if "counter" in item)
        return packets

    def effects(self, names):
        """What raw probes of the client see; see effects.py. They try the key given, else the server's own."""
        out = self.client.execute(PYTHON, FOLDER / "effects.py", "--server", self.server_address,
                                  "--resolver", self.resolver_address, "--name", self.server_name,
                                  *(["--other", self.other_address] if self.other_address else []), *names,
                                  stdin=self.vpn.key if self.given.key is None else self.given.key)
        return json.loads(out)

    def close(self):
        for host in reversed(self.hosts):
            host.close()
        shutil.rmtree(self.folder, ignore_errors=True)
