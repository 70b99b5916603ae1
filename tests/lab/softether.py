# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""SoftEther VPN: the whole-good server, in user space: IKEv1, ESP in UDP, L2TP, PPP with PAP and MS-CHAPv2, DHCP.

Its configuration is written before it starts, so that UDP 500 opens at once and nothing of it touches other places: the
folders that are compiled in are the run's own, mounted where this one process sees them.
"""
import re
import shutil
import time
from pathlib import Path

from server import ESTABLISHED, HALF_OPEN, Server

PROGRAM = Path("/usr/libexec/softether/vpnserver")
PORT = 5555  # of its own administration
HUB = "DEFAULT"
RADIUS_SECRET = "radius-secret"


def quoted(text):
    """A string as its configuration file has it: "$" and what separates words as "$" and two hexadecimal digits."""
    return "".join(c if c.isalnum() or ord(c) > 127 or c in "!#%&()*+,-./:;<=>?@[]^_{|}~" else f"${ord(c):02x}"
                   for c in text) or "$"


def declared(tree, depth=0):
    """Nested dictionaries as the file has them; the type stands in the value."""
    tabs = "\t" * depth
    for name, value in tree.items():
        if isinstance(value, dict):
            yield f"{tabs}declare {name}\n{tabs}{{"
            yield from declared(value, depth + 1)
            yield f"{tabs}}}"
        elif isinstance(value, bool):
            yield f"{tabs}bool {name} {'true' if value else 'false'}"
        elif isinstance(value, int):
            yield f"{tabs}uint {name} {value}"
        else:
            yield f"{tabs}string {name} {quoted(value)}"


class SoftEther(Server):
    brand = "SoftEther"
    defaults = {
        "key": None, "identity": None,
        "users": {},          # name -> password
        "radius": None,       # address of a RADIUS server that knows the users instead
        "addresses": True,    # whether it has any to give
        "radius_patience": 1,  # seconds after which it asks that one again
    }
    whole = True

    def launch(self):
        given, self.forgotten = self.configuration, set()
        for name in ("exe", "lib/softether", "log/softether", "run/softether", "tmp"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        for name in ("vpnserver", "hamcore.se2"):  # the package has a link, which the program refuses
            if not (self.folder / "exe" / name).exists():
                shutil.copy(PROGRAM / name, self.folder / "exe" / name)
        shutil.rmtree(self.folder / "log/softether")
        (self.folder / "log/softether").mkdir()
        (self.folder / "lib/softether/vpn_server.config").write_text("\n".join(declared({"root": self.tree()})) + "\n")
        mounts = "; ".join(f"mount --bind {self.folder}/{ours} {place}" for ours, place in
                           (("exe", PROGRAM), ("lib", "/var/lib"), ("log", "/var/log"), ("run", "/run"), ("tmp", "/tmp")))
        self.process = self.host.start("sh", "-ec", f"{mounts}; exec {PROGRAM}/vpnserver execsvc")
        self.wait("its administration", lambda: self.is_open("tcp", PORT))
        if given["users"]:
            self.make_users(given["users"], given["radius"])
        self.wait("UDP 500", lambda: self.is_open("udp", 500) and self.is_open("udp", 4500))
        return self.process

    def tree(self):
        given = self.configuration
        return {
            "DDnsClient": {"Disabled": True},
            "IPsec": {"IPsec_Secret": given["key"], "L2TP_DefaultHub": HUB, "L2TP_IPsec": True},
            "ListenerList": {"Listener0": {"Enabled": True, "Port": PORT}},
            "ServerConfiguration": {"DisableNatTraversal": True, "UseKeepConnect": False, "DisableDeadLockCheck": True,
                                    "PortsUDP": ""},
            "VirtualHUB": {HUB: {
                "Online": True,
                "RadiusServerName": given["radius"] or "", "RadiusServerPort": 1812,
                "SecureNAT": {
                    "Disabled": False,
                    "VirtualDhcpServer": {
                        "DhcpEnabled": given["addresses"], "DhcpLeaseIPStart": "192.168.30.10",
                        "DhcpLeaseIPEnd": "192.168.30.200", "DhcpSubnetMask": "255.255.255.0",
                        "DhcpGatewayAddress": "192.168.30.1", "DhcpExpireTimeSpan": 7200},
                    "VirtualHost": {"VirtualHostIp": "192.168.30.1", "VirtualHostIpSubnetMask": "255.255.255.0",
                                    "VirtualHostMacAddress": "5E-5E-B2-28-31-A0"},
                    "VirtualRouter": {"NatEnabled": True, "NatMtu": 1500}}}},
        }

    def make_users(self, users, radius):
        lines = []
        for name, password in users.items():
            lines.append(f'UserCreate {name} /GROUP:none /REALNAME:none /NOTE:none')
            lines.append(f"UserRadiusSet {name} /ALIAS:none" if radius else
                         f'UserPasswordSet {name} /PASSWORD:"{password}"')
        if radius:
            lines.append(f"RadiusServerSet {radius}:1812 /SECRET:{RADIUS_SECRET} /RETRY_INTERVAL:{1000 * self.configuration['radius_patience']}")
        script = self.folder / "users.txt"
        script.write_text("\n".join(lines) + "\n")
        self.host.execute("vpncmd", f"localhost:{PORT}", "/SERVER", f"/ADMINHUB:{HUB}", f"/IN:{script}")

    def is_open(self, protocol, port):
        """By the kernel's table of sockets: state 0A listens (TCP), 07 is bound (UDP)."""
        listed = self.host.execute("cat", f"/proc/net/{protocol}")
        return re.search(rf"^\s*\d+: [0-9A-F]{{8}}:{port:04X} \S+ {'0A' if protocol == 'tcp' else '07'} ", listed, re.M)

    def renew(self, **changed):
        """It has no limit on what is half open, and starting takes a second: only what was there is forgotten."""
        if changed or not self.process:
            super().renew(**changed)
        else:
            self.forgotten |= set(self.held())

    def stop(self):
        if self.process:
            self.host.stop(self.process, at_once=True)  # it takes seconds to say farewell, and has nothing to keep
            self.process = None
            self.wait("its end", lambda: not self.is_open("tcp", PORT))

    def settled(self):
        """Its log, which is written some time after the fact, when nothing more comes."""
        before = None
        while (now := self.log_text()) != before:
            before = now
            time.sleep(0.15)
        return now

    def associations(self):
        return {number: state for number, state in self.held().items() if number not in self.forgotten}

    def held(self):
        """By its log; what is half open by the cookie of whoever asked, since it opens one more for each repeated message 1."""
        states, cookies = {}, {}
        for number, what in re.findall(r"\(IKE SA\) (\d+) \(Client: .*?\): (.*)", self.settled()):
            if what.startswith("A new IKE SA"):
                cookies[number] = re.search(r"Initiator Cookie: (0x[0-9A-F]+)", what)[1]
                states[number] = HALF_OPEN
            elif "is established" in what:
                states[number] = ESTABLISHED
            elif "is deleted" in what:
                states.pop(number, None)
        held = {}
        for number, state in states.items():
            if held.get(cookies[number]) != ESTABLISHED:
                held[cookies[number]] = state
        return held

    def log_text(self):
        logs = sorted((self.folder / "log/softether/server_log").glob("*.log"))
        return "".join(log.read_text(errors="replace") for log in logs)
