# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Building blocks of the lab: hosts in network namespaces, a NAT gateway, a resolver, a real strongSwan.

    client -- gateway (NAT, filter) -- isp (router, resolver) [-- carrier (router)] -- server
"""
import json
import os
import random
import re
import secrets
import shutil
import subprocess
import time
from pathlib import Path

from leftovers import CONFIGURATION, PREFIX, PYTHON, remove_namespace

FOLDER = Path(__file__).resolve().parent
CHARON = "/usr/sbin/charon-systemd"

# With every plugin loaded, bypass-lan, dhcp, farp and kernel-libipsec swallow the answers.
CHARON_PLUGINS = ("random nonce x509 revocation constraints pubkey pkcs1 pkcs8 pkcs12 pem openssl hmac kdf gcm "
                  "kernel-netlink socket-default vici updown")


# Each is enough for Windows; which one a server has varies by seed.
PROPOSALS = ("aes256-sha1-modp2048,3des-sha1-modp1024", "aes256-sha1-ecp384,aes128-sha1-ecp256",
             "3des-sha1-modp1024", "aes256-sha256-modp2048,aes256-sha1-modp2048,3des-sha1-modp2048")


class LabError(Exception):
    """The lab itself could not do something: never a verdict on the product."""


def why_not_here():
    """The reason why this machine cannot run the lab, or None."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    for tool in ("ip", "nft", "swanctl"):
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


class Host:
    """One network namespace."""

    def __init__(self, run, lab_number, role):
        self.run, self.role = run, role
        self.namespace = f"{PREFIX}-{run.pid}-{lab_number}{role}"
        self.processes = []
        if run.closing.is_set():
            raise LabError("the run is being closed")
        self.outside("ip", "netns", "add", self.namespace)

    @staticmethod
    def outside(*words, stdin=None):
        done = subprocess.run(words, input=stdin, capture_output=True, text=True)
        if done.returncode:
            raise LabError(f"{' '.join(words)}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout

    def inside(self, *words):
        return ("ip", "netns", "exec", self.namespace, *map(str, words))

    def execute(self, *words, stdin=None):
        return self.outside(*self.inside(*words), stdin=stdin)

    def ip(self, *lines):
        self.outside("ip", "-n", self.namespace, "-batch", "-", stdin="\n".join(lines) + "\n")

    def start(self, *words, environment=None, output=subprocess.DEVNULL):
        process = subprocess.Popen(self.inside(*words), stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=subprocess.DEVNULL if output is subprocess.DEVNULL else None,
                                   env={**os.environ, **(environment or {})}, text=True)
        self.processes.append(process)
        return process

    def stop(self, process):
        if process in self.processes:
            self.processes.remove(process)
        process.terminate()
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()

    def settings(self, **values):
        """Kernel settings of this namespace: settings(ipv4__ip_forward=1)."""
        script = ";".join(f"echo {value} > /proc/sys/net/{name.replace('__', '/')}" for name, value in values.items())
        self.execute("sh", "-c", script)

    def nft(self, text):
        self.execute("nft", "-f", "-", stdin=text)

    def rule(self, chain, text):
        """Appends one rule; chains are input, output, forward, and at the gateway prerouting and postrouting."""
        self.nft(f"add rule ip lab {chain} {text}\n")

    def close(self):
        for process in self.processes[:]:
            self.stop(process)
        remove_namespace(self.namespace)


FILTER = """
table ip lab {
  chain input { type filter hook input priority 0; }
  chain output { type filter hook output priority 0; }
  chain forward { type filter hook forward priority 0; }
}
"""

GATEWAY_FILTER = FILTER + """
table ip lab {
  counter ike_sent { }
  chain prerouting { type filter hook prerouting priority -150; iifname "lan" udp dport { 500, 4500 } counter name ike_sent; }
  chain postrouting { type nat hook postrouting priority 100; }
}
"""


class StrongSwan:
    """One charon in the server's namespace, with its own configuration file, VICI socket and log."""

    def __init__(self, host, folder, address, **configuration):
        self.host, self.folder, self.address = host, folder, address
        self.configuration = {"version": 1, "proposals": PROPOSALS[0], "send_vendor_id": False,
                              "key": secrets.token_bytes(16), **configuration}
        self.process = None
        self.socket = folder / "vici"
        self.log = folder / "charon.log"
        self.seen = set()
        folder.mkdir()

    def start(self):
        settings = self.folder / "strongswan.conf"
        settings.write_text(f"""
charon-systemd {{
  load = {CHARON_PLUGINS}
  send_vendor_id = {"yes" if self.configuration["send_vendor_id"] else "no"}
  plugins {{ vici {{ socket = unix://{self.socket} }} }}
  filelog {{ lab {{ path = {self.log}
    default = 1
    flush_line = yes }} }}
  journal {{ default = -1 }}
}}
swanctl {{ load = random openssl pem pkcs1 x509 revocation constraints pubkey }}
""")
        connections = self.folder / "swanctl.conf"
        connections.write_text(f"""
connections {{ l2tp {{
  version = {self.configuration['version']}
  proposals = {self.configuration['proposals']}
  local {{ auth = psk
    id = {self.address} }}
  remote {{ auth = psk }}
  children {{ l2tp {{
    local_ts = dynamic[17/1701]
    remote_ts = dynamic[17]
    mode = transport
    esp_proposals = aes256-sha1,aes128-sha1,3des-sha1 }} }}
}} }}
secrets {{ ike-any {{ secret = 0x{self.configuration['key'].hex()} }} }}
""")
        connections.chmod(0o600)
        self.environment = {"STRONGSWAN_CONF": str(settings)}
        self.seen = set()
        self.process = self.host.start(CHARON, environment=self.environment)
        for _ in range(200):
            if self.socket.exists():
                break
            if self.process.poll() is not None:
                raise LabError(f"charon ended at once: {self.last_log()}")
            time.sleep(0.02)
        self.swanctl("--load-all", "--noprompt", "--file", connections)

    def stop(self):
        if self.process:
            self.host.stop(self.process)
            self.process = None
        self.socket.unlink(missing_ok=True)

    def renew(self, **changed):
        """The same server (or one configured otherwise) that has not heard of anybody yet; off stays off."""
        self.configuration.update(changed)
        if self.process:
            self.stop()
            self.start()

    def swanctl(self, word, *more):
        done = subprocess.run(self.host.inside("swanctl", word, "--uri", f"unix://{self.socket}", *more),
                              capture_output=True, text=True, env={**os.environ, **self.environment})
        if done.returncode:
            raise LabError(f"swanctl {word}: {done.stdout.strip()} {done.stderr.strip()}")
        return done.stdout

    def new_associations(self):
        """States of the associations that were not there at the last question: ["CONNECTING", ...]."""
        if not self.process:
            return []
        found = {number: state for number, state in
                 re.findall(r"^\S+: #(\d+), ([A-Z]+),", self.swanctl("--list-sas"), re.M)}
        new = [state for number, state in found.items() if number not in self.seen or state == "ESTABLISHED"]
        self.seen |= set(found)
        return new

    def last_log(self):
        return self.log.read_text(errors="replace")[-2000:] if self.log.exists() else "(no log)"


class Lab:
    """client -- gateway -- isp -- server, all good until somebody injects a fault. Addresses vary by `random`.

    With `carrier` there is one more router between isp and server."""

    def __init__(self, run, dice=None, nat=True, carrier=False, **configuration):
        self.run, self.nat = run, nat
        self.dice = dice = dice or random.Random(0)
        number = next(run.numbers)
        self.folder = run.scratch / str(number)
        self.folder.mkdir()
        self.hosts = []
        self.resolver = None
        try:
            self.choose_addresses(dice)
            for role in ("client", "gateway", "isp", *(["carrier"] if carrier else []), "server"):
                host = Host(run, number, role)
                self.hosts.append(host)
                setattr(self, role, host)
            self.lay_cables()
            self.use_resolver()
            self.swan = StrongSwan(self.server, self.folder / "strongswan", self.server_address,
                                   **{"proposals": dice.choice(PROPOSALS), **configuration})
        except BaseException:
            self.close()
            raise

    def choose_addresses(self, dice):
        if self.nat:
            lan = dice.choice((f"192.168.{dice.randrange(256)}", f"10.{dice.randrange(256)}.{dice.randrange(256)}",
                               f"172.{dice.randrange(16, 32)}.{dice.randrange(256)}"))
        else:
            lan = "192.0.2"
        self.gateway_inside = f"{lan}.{dice.choice((1, 254))}"
        self.client_address = f"{lan}.{dice.randrange(10, 250)}"
        self.isp_inside = "198.51.100.1"
        self.gateway_outside = f"198.51.100.{dice.randrange(10, 120)}"
        self.resolver_address = f"198.51.100.{dice.randrange(130, 250)}"
        self.isp_outside = f"203.0.113.{dice.choice((1, 254))}"
        self.server_address = f"203.0.113.{dice.randrange(10, 250)}"
        self.server_name = f"{dice.choice(('vpn', 'remote', 'gate', 'l2tp'))}{dice.randrange(1000)}.example.net"

    def lay_cables(self):
        client, gateway, isp, *carrier, server = self.hosts
        last = carrier[0] if carrier else isp
        for left, left_port, right, right_port in ((client, "net", gateway, "lan"), (gateway, "wan", isp, "access"),
                                                   *((isp, "trunk", router, "trunk") for router in carrier),
                                                   (last, "core", server, "net")):
            left.ip(f"link add {left_port} type veth peer name {right_port} netns {right.namespace}")
        client.ip("link set lo up", f"addr add {self.client_address}/24 dev net", "link set net up",
                  f"route add default via {self.gateway_inside}")
        gateway.ip("link set lo up", f"addr add {self.gateway_inside}/24 dev lan", "link set lan up",
                   f"addr add {self.gateway_outside}/25 dev wan", "link set wan up",
                   f"route add default via {self.isp_inside}")
        isp.ip("link set lo up", f"addr add {self.isp_inside}/25 dev access", "link set access up",
               f"addr add {self.resolver_address}/32 dev lo",
               *([] if self.nat else [f"route add 192.0.2.0/24 via {self.gateway_outside}"]))
        last.ip(f"addr add {self.isp_outside}/24 dev core", "link set core up")
        for router in carrier:
            isp.ip("addr add 100.64.0.1/30 dev trunk", "link set trunk up", "route add 203.0.113.0/24 via 100.64.0.2")
            router.ip("link set lo up", "addr add 100.64.0.2/30 dev trunk", "link set trunk up",
                      "route add default via 100.64.0.1")
            router.settings(ipv4__ip_forward=1)
        server.ip("link set lo up", f"addr add {self.server_address}/24 dev net", "link set net up",
                  f"route add default via {self.isp_outside}")
        gateway.settings(ipv4__ip_forward=1)
        isp.settings(ipv4__ip_forward=1)
        gateway.nft(GATEWAY_FILTER)
        for host in (client, isp, *carrier, server):
            host.nft(FILTER)
        if self.nat:
            gateway.rule("postrouting", 'oifname "wan" masquerade')

    def use_resolver(self, zone=None, mute=False):
        """(Re)starts the resolver in the isp's namespace; without a zone it knows the server's name alone."""
        if self.resolver:
            self.isp.stop(self.resolver)
        zone = {self.server_name: self.server_address} if zone is None else zone
        place = CONFIGURATION / self.client.namespace
        place.mkdir(parents=True, exist_ok=True)
        (place / "resolv.conf").write_text(f"nameserver {self.resolver_address}\n")
        self.resolver = self.isp.start(PYTHON, FOLDER / "resolver.py", "--listen", self.resolver_address,
                                       "--zone", json.dumps(zone), *(["--mute"] if mute else []),
                                       output=subprocess.PIPE)
        if self.resolver.stdout.readline().strip() != "ready":
            raise LabError("the resolver did not start")

    def ike_packets_sent(self):
        """Datagrams of the client to UDP 500 and 4500 so far, as its gateway counted them."""
        listed = json.loads(self.gateway.execute("nft", "-j", "list", "counter", "ip", "lab", "ike_sent"))
        return next(item["counter"]["packets"] for item in listed["nftables"] if "counter" in item)

    def effects(self, names, host=None):
        """What raw probes of the client see; see effects.py."""
        out = self.client.execute(PYTHON, FOLDER / "effects.py", "--server", self.server_address,
                                  "--resolver", self.resolver_address, "--name", host or self.server_name, *names)
        return json.loads(out)

    def close(self):
        for host in reversed(self.hosts):
            host.close()
        shutil.rmtree(self.folder, ignore_errors=True)
