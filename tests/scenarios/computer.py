# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A recorded computer that is made from a seed: which Windows, in which language, with which names, addresses and servers.

It is healthy as it comes; faults change it. What it writes is a case as docs/cases.md says, and nothing else.
"""
import random
from datetime import datetime, timedelta, timezone

from ladder import Ladder, Way

BASES = ("windows-10", "windows-11", "windows-server-2016", "windows-server-2019", "windows-server-2022", "windows-10-de",
         "windows-10-ja", "windows-10-ar", "windows-11-de", "windows-11-ja", "windows-11-ar", "windows-server-2022-de",
         "windows-server-2022-ja", "windows-server-2022-ar", "windows-11-24h2", "windows-11-25h2", "windows-server-2025")
SERVERS = tuple(name for name in BASES if "server" in name)
CLIENTS = tuple(name for name in BASES if "server" not in name)

HOSTS = ("vpn", "gw", "remote", "access", "edge7", "fw-hq", "connect")
DOMAINS = ("example.com", "example.net", "example.org", "contoso.test", "fabrikam.test", "xn--mller-kva.test", "shop.example")
CONNECTIONS = ("Head office", "Zentrale", "VPN 2", "本社", "المكتب الرئيسي", "Siège", "Büro Köln", "work")
NETWORKS = ("Guest", "Gäste-WLAN", "ゲスト", "FREE_WIFI", "Campus", "cafe-5GHz", "HOTEL", "shop-floor")
BOOTED = datetime(2026, 11, 2, 7, 41, 12, tzinfo=timezone.utc)

SERVICES = r"HKLM\SYSTEM\CurrentControlSet\Services"
NAT_KEY = SERVICES + r"\PolicyAgent"
NAT_VALUE = "AssumeUDPEncapsulationContextOnSendRule"
RAS_KEY = SERVICES + r"\RasMan\Parameters"
VERSION_KEY = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


class Computer:
    """`words` are put into the truth where it names {them}."""

    def __init__(self, row, seed, bases=BASES):
        self.dice = random.Random(f"{row}/{seed}")
        dice = self.dice
        self.base = dice.choice(bases)
        self.host = f"{dice.choice(HOSTS)}.{dice.choice(DOMAINS)}"
        self.address = f"{dice.choice(('203.0.113', '198.51.100', '192.0.2'))}.{dice.randrange(2, 250)}"
        self.own_network = dice.choice(("192.168.1", "10.20.7", "172.20.30", "192.168.178", "10.128.44"))
        self.gateway = f"{self.own_network}.1"
        self.own_address = f"{self.own_network}.{dice.randrange(20, 240)}"
        self.wifi = dice.choice(NETWORKS)
        self.booted = BOOTED
        self.now = self.booted + timedelta(minutes=dice.randrange(20, 2000))
        self.profile = {"name": dice.choice(CONNECTIONS), "owner": dice.choice(("user", "all-users")), "tunnel": "l2tp",
                        "server": self.host, "authentication": "pre-shared-key", "keyStored": True, "ownIpsec": False,
                        "credentialsSaved": dice.random() < 0.5, "signIn": ["ms-chap-v2"], "encryption": "required"}
        self.other_profiles = []
        self.ladder = Ladder(dice, self.address)
        self.machine = {}
        self.words = {}
        self.arguments = []
        self.fixes = []

    # What faults say.
    def way(self, **told):
        """Who is behind a NAT, which brand, how far the negotiation went before the fault."""
        self.ladder.way = Way(**told)

    def service(self, name, **told):
        self.machine.setdefault("services", {})[name] = told

    def value(self, key, name, content):
        self.machine.setdefault("registry", {}).setdefault(key, {})[name] = content

    def put(self, port, entry):
        self.machine.setdefault(port, []).append(entry)

    def network(self, **told):
        return {"name": self.wifi, "gateway": self.gateway, "gatewayHardware": self.hardware(1),
                "subnet": f"{self.own_network}.0/24"} | told

    def hardware(self, last):
        return f"02:00:5e:10:{self.dice.randrange(256):02x}:{last:02x}" if last < 0 else f"02:00:5e:10:00:{last:02x}"

    def ago(self, minutes):
        return stamp(self.now - timedelta(minutes=minutes))

    def case(self, identity):
        machine = {"clock": {"bootedAt": stamp(self.booted), "now": stamp(self.now)},
                   "profiles": self.other_profiles + ([self.profile] if self.profile else []),
                   "network": self.network(),
                   "routes": {"default": {"name": "Ethernet 2", "type": 6, "hardware": True, "source": self.own_address}},
                   "interfaces": [{"name": "Ethernet 2", "type": 6, "addresses": [self.own_address], "metrics": [25]}]}
        if self.ladder.way.asked:
            machine["dns"] = {self.host: [self.address]}
            machine["ike"] = {self.host: self.ladder.observation()}
        for port, content in self.machine.items():
            if isinstance(content, dict) and isinstance(machine.get(port), dict):
                machine[port] = machine[port] | content
            else:
                machine[port] = content
        return {"schema": "fix789.case/1", "id": identity, "base": self.base, "machine": machine}
