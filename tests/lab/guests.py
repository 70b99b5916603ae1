# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A network for guests: sites outside that the settings name, and a gateway that answers in their place or drops what is sent."""
import json
import subprocess
import time
from pathlib import Path

from certificates import Authority
from host import LabError
from leftovers import PYTHON
from opennds import OpenNds

WEB, SECOND, OWN, SECURE, CLOUD, OTHER = (f"198.18.8.{last}" for last in (1, 2, 3, 4, 5, 66))
WEB_PROGRAM = Path(__file__).resolve().parent / "web.py"
HTTP_PORT, TLS_PORT = 8080, 8443
LOGIN = "<html><head><title>Welcome</title></head><body><form method=post action=/accept><input type=submit value=Go></form></body></html>"

SQUID = """
http_port 3128
http_port {port} intercept
http_access allow all
cache deny all
access_log none
cache_log {folder}/cache.log
pid_filename {folder}/squid.pid
coredump_dir {folder}
dns_nameservers {resolver}
visible_hostname proxy.corp.example
pinger_enable off
shutdown_lifetime 0 seconds
"""

# All but names is kept back until the login.
HELD = """
table ip guests {
  chain answered { type nat hook prerouting priority -110; }
  chain through { type filter hook forward priority -20; }
}
"""


class Guests:
    """Of one lab. At first everything passes."""

    def __init__(self, lab):
        self.lab, dice = lab, lab.dice
        number = dice.randrange(1000)
        self.first, self.second, self.own, self.secure = (f"{word}{number}.example" for word in ("first", "second", "own", "secure"))
        self.cloud = f"login{number}.example"
        self.text = dice.choice(("all is well", "Guest Connect Test", "success\n", "<html><body>OK</body></html>"))
        self.zone = {lab.server_name: lab.server_address, self.first: WEB, self.second: SECOND, self.own: OWN, self.secure: SECURE,
                     self.cloud: CLOUD}
        self.sites = {self.first: {"status": 200, "body": self.text}, self.second: {"status": 204},
                      self.own: [{"path": "/echo?", "echo": "nonce"}], self.secure: {"status": 204}}
        self.authority = Authority(lab.folder / "web-certificates")
        self.process = None

    def chain(self, host, issuer=None):
        """A certificate for this host and its key, in one file."""
        issuer = issuer or self.authority
        issuer.issue(host, host, f"DNS:{host}", 30)
        whole = issuer.folder / f"{host}-all.pem"
        whole.write_text("".join((issuer.folder / f"{host}.{end}").read_text() for end in ("pem", "key")))
        return whole

    def open(self):
        """Starts the sites outside, and writes the settings that name them."""
        lab = self.lab
        lab.isp.ip(*(f"addr add {address}/32 dev lo" for address in (WEB, SECOND, OWN, SECURE, CLOUD, OTHER)))
        for address in (WEB, SECOND, OWN):
            self.serve(lab.isp, address, self.sites)
        self.serve(lab.isp, SECURE, self.sites, "--certificate", self.chain(self.secure))
        lab.use_resolver(self.zone)
        self.write_settings()

    def write_settings(self, **more):
        lab = self.lab
        settings = json.loads(lab.settings.read_text())
        settings["portal"] = {"http": [{"url": f"http://{self.first}/hotspot.txt", "status": 200, "body": self.text},
                                       {"url": f"http://{self.second}/generate_204", "status": 204}],
                              "https": [{"url": f"https://{self.secure}/generate_204", "status": 204}],
                              "challenge": [f"http://{self.own}/echo"]} | more
        settings["certificateAuthorities"] = [str(self.authority.authority)]
        lab.settings = lab.folder / "settings-guests.json"
        lab.settings.write_text(json.dumps(settings))

    def serve(self, host, address, sites, *words):
        process = host.start(PYTHON, WEB_PROGRAM, "--listen", address, "--sites", json.dumps(sites), *words,
                             output=subprocess.PIPE)
        if process.stdout.readline().strip() != "ready":
            raise LabError(f"no site on {address}")
        return process

    def login_page(self, path="/login"):
        """Where the gateway shows it."""
        return f"http://{self.lab.gateway_inside}:{HTTP_PORT}{path}"

    def hold(self, stranger, *, secure="drop", walled=(), udp="drop", login=LOGIN, pages=()):
        """Keeps everything back but names: `stranger` is the rule (web.py) for any page of anybody, `pages` those of the gateway
        itself before its login page; `walled` are addresses that pass; `secure` is "drop", "reject", "answer" (with a
        certificate of the gateway's own) or "pass"."""
        lab, gateway = self.lab, self.lab.gateway
        sites = {lab.gateway_inside: [*pages, {"body": login}], "*": stranger}
        words = ("--port", HTTP_PORT, "--tls-port", TLS_PORT)
        if secure == "answer":
            foreign = Authority(lab.folder / "gateway-certificates")
            words += ("--certificate", self.chain("gateway.guest", foreign))
        self.process = self.serve(gateway, lab.gateway_inside, sites, *words)
        gateway.nft(HELD)
        spared = f"ip daddr != {{ {', '.join((lab.gateway_inside, *walled))} }} "
        self.rule("answered", f'iifname "lan" {spared} tcp dport 80 redirect to :{HTTP_PORT}')
        for address in walled:
            self.rule("through", f'iifname "lan" ip daddr {address} accept')
        self.rule("through", 'iifname "lan" udp dport 53 accept')
        if secure == "answer":
            self.rule("answered", f'iifname "lan" {spared} tcp dport 443 redirect to :{TLS_PORT}')
        elif secure == "pass":
            self.rule("through", 'iifname "lan" tcp dport 443 accept')
        elif secure == "reject":
            self.rule("through", 'iifname "lan" tcp dport 443 reject with tcp reset')
        if udp == "pass":
            self.rule("through", 'iifname "lan" ip protocol udp accept')
        else:
            self.rule("through", 'iifname "lan" ip protocol udp drop')
        self.rule("through", 'iifname "lan" drop')

    def rule(self, chain, text):
        self.lab.gateway.nft(f"add rule ip guests {chain} {text}\n")

    def log_in(self):
        """The guest has passed the login."""
        self.lab.gateway.nft("delete table ip guests\n")
        self.lab.gateway.stop(self.process)

    def intercept(self, sites, address=None):
        """Only what is asked in plain HTTP (of that address) is answered by the gateway; everything else passes."""
        self.process = self.serve(self.lab.gateway, self.lab.gateway_inside, sites, "--port", HTTP_PORT)
        self.lab.gateway.nft(HELD)
        of = f"ip daddr {address} " if address else ""
        self.rule("answered", f'iifname "lan" {of}tcp dport 80 redirect to :{HTTP_PORT}')

    def open_tls(self):
        """Only what is encrypted is answered by the gateway, with certificates of its own authority."""
        foreign = Authority(self.lab.folder / "gateway-certificates")
        self.process = self.serve(self.lab.gateway, self.lab.gateway_inside, self.sites, "--port", HTTP_PORT, "--tls-port", TLS_PORT,
                                  "--certificate", self.chain(self.secure, foreign))
        self.lab.gateway.nft(HELD)
        self.rule("answered", f'iifname "lan" tcp dport 443 redirect to :{TLS_PORT}')

    def opennds(self):
        return OpenNds(self.lab)

    def state(self, statement, **more):
        """The network's own statement (RFC 8908) says this."""
        self.serve(self.lab.isp, CLOUD, {self.cloud: {"body": json.dumps(statement)}}, "--certificate", self.chain(self.cloud))
        self.write_settings(api=[f"https://{self.cloud}/capport"], **more)

    def squid(self):
        """A real proxy in the way of plain HTTP, which lets everything pass."""
        folder = self.lab.folder / "squid"
        folder.mkdir()
        folder.chmod(0o777)
        (folder / "squid.conf").write_text(SQUID.format(folder=folder, port=HTTP_PORT, resolver=self.lab.resolver_address))
        self.process = self.lab.gateway.start("squid", "-N", "-f", folder / "squid.conf")
        self.lab.gateway.nft(HELD)
        self.rule("answered", f'iifname "lan" tcp dport 80 redirect to :{HTTP_PORT}')
        self.wait_for(HTTP_PORT)

    def wait_for(self, port, seconds=10):
        until = time.monotonic() + seconds
        while f":{port} " not in self.lab.gateway.execute("ss", "-Hltn"):
            if time.monotonic() > until:
                raise LabError(f"nobody listens on port {port}")
            time.sleep(0.05)


def redirect(to, status=302, **more):
    return {"status": status, "headers": {"Location": to}} | more

