# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""openNDS, a real captive portal, in the gateway of a lab."""
import time
from pathlib import Path

from host import LabError
from leftovers import PYTHON

CONFIGURATION = """
GatewayInterface lan
GatewayName Lab
GatewayAddress {gateway}
MaxClients 20
fasport 0
DebugLevel 1
FirewallRuleSet authenticated-users {{
  FirewallRule allow all
}}
FirewallRuleSet preauthenticated-users {{
  FirewallRule allow udp port 53
  FirewallRule allow tcp port 53
}}
FirewallRuleSet users-to-router {{
  FirewallRule allow udp port 53
  FirewallRule allow tcp port 53
  FirewallRule allow udp port 67
}}
"""
# It serves only clients that stand in a lease file, at this place; each lab has a /tmp of its own for it.
LEASES = Path("/tmp/dhcp.leases")


class OpenNds:
    """Started, it holds everybody back until log_in()."""

    def __init__(self, lab):
        self.lab, self.folder = lab, lab.folder / "opennds"
        inner = self.folder / "tmp"  # becomes its /tmp
        tools = inner / "tools"
        tools.mkdir(parents=True)
        for name in ("iptables", "ip6tables"):  # the nft variant cannot add its chains
            (tools / name).symlink_to(f"/usr/sbin/{name}-legacy")
        (inner / "hosts").write_text("127.0.0.1 localhost\n")
        (inner / "opennds.conf").write_text(CONFIGURATION.format(gateway=lab.gateway_inside))
        hardware = lab.client.execute("cat", "/sys/class/net/net/address").strip()
        (inner / LEASES.name).write_text(f"{int(time.time()) + 86400} {hardware} {lab.client_address} laptop *\n")
        self.path = f"/tmp/{tools.name}:/usr/sbin:/usr/bin:/sbin:/bin"

    def inside(self, *words):
        """With that /tmp, those tools first, and an /etc/hosts of its own, since it writes there."""
        inner = self.folder / "tmp"
        command = " ".join((f"mount --bind {inner / 'hosts'} /etc/hosts && mount --bind {inner} /tmp && exec", *map(str, words)))
        return ("unshare", "-m", "env", f"PATH={self.path}", "sh", "-c", command)

    def start(self, seconds=120):
        """Its scripts take their time."""
        self.lab.gateway.start(*self.inside("opennds", "-f", "-c", "/tmp/opennds.conf"))
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                if "Version" in self.control("status"):
                    return
            except LabError:
                pass
            time.sleep(0.3)
        raise LabError("openNDS did not start")

    def control(self, *words):
        return self.lab.gateway.execute(*self.inside("ndsctl", *words))

    def log_in(self, seconds=30):
        """Whom it has not seen yet it does not know; and while one of its scripts holds its lock, it does nothing."""
        asking = ("import socket; s = socket.create_connection(('198.18.8.1', 80), 10); s.settimeout(10); "
                  "s.sendall(b'GET / HTTP/1.1\\r\\nHost: first.example\\r\\n\\r\\n'); s.recv(100)")
        until = time.monotonic() + seconds
        while True:
            try:
                self.lab.client.execute(PYTHON, "-c", asking)
                return self.control("auth", self.lab.client_address)
            except LabError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.5)
