# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""strongSwan: one charon with its own configuration, VICI socket and log.

The kernel may have no ESP: with a right key everything up to the second message of quick mode is judged.
"""
import os
import re
import socket
import subprocess

from host import LabError
from server import ESTABLISHED, HALF_OPEN, Server

CHARON = "/usr/sbin/charon-systemd"

# With every plugin loaded, bypass-lan, dhcp, farp and kernel-libipsec swallow the answers.
PLUGINS = ("random nonce x509 revocation constraints pubkey pkcs1 pkcs8 pkcs12 pem openssl hmac kdf gcm "
           "kernel-netlink socket-default vici updown")


class StrongSwan(Server):
    brand = "strongSwan"
    defaults = {
        "key": None, "encoding": "utf-8", "identity": None, "auth": "psk", "version": 1, "proposals": None, "aggressive": False,
        "esp": "aes256-sha1,aes128-sha1,3des-sha1",
        "send_vendor_id": False,     # then it says that it is strongSwan
        "fragmentation": "yes",      # "no": does not say that it can join messages; "force": cuts its own
        "force_encapsulation": False,  # says in the NAT detection that it is behind one
        "certificates": None,        # a certificates.Authority
    }
    proposals = ("aes256-sha1-modp2048,3des-sha1-modp1024", "aes256-sha1-ecp384,aes128-sha1-ecp256",
                 "3des-sha1-modp1024", "aes256-sha256-modp2048,aes256-sha1-modp2048,3des-sha1-modp2048")

    @property
    def known_at_4500(self):
        return self.configuration["send_vendor_id"]

    def launch(self):
        self.socket, self.log = self.folder / "vici", self.folder / "charon.log"
        self.socket.unlink(missing_ok=True)
        settings, connections = self.folder / "strongswan.conf", self.folder / "swanctl.conf"
        settings.write_text(f"""
charon-systemd {{
  load = {PLUGINS}
  i_dont_care_about_security_and_use_aggressive_mode_psk = yes
  send_vendor_id = {"yes" if self.configuration["send_vendor_id"] else "no"}
  plugins {{ vici {{ socket = unix://{self.socket} }} }}
  filelog {{ lab {{ path = {self.log}
    default = 1
    flush_line = yes }} }}
  journal {{ default = -1 }}
}}
swanctl {{ load = random openssl pem pkcs1 x509 revocation constraints pubkey }}
""")
        connections.write_text(self.connection())
        connections.chmod(0o600)
        if self.configuration["certificates"]:
            self.configuration["certificates"].install(self.folder, self.configuration["identity"])
        self.environment = {"STRONGSWAN_CONF": str(settings)}
        self.process = self.host.start(CHARON, environment=self.environment)
        self.wait("the control socket", self.listens)
        self.swanctl("--load-all", "--noprompt", "--file", connections)
        return self.process

    def connection(self):
        given = self.configuration
        by_key = given["auth"] == "psk"
        local = f"auth = psk\n    id = {given['identity']}" if by_key else "auth = pubkey\n    certs = server.pem"
        secret = f"secrets {{ ike-any {{ secret = 0x{self.key_in_hex} }} }}" if by_key else ""
        return f"""
connections {{ l2tp {{
  version = {given['version']}
  aggressive = {"yes" if given['aggressive'] else "no"}
  proposals = {given['proposals']}
  fragmentation = {given['fragmentation']}
  encap = {"yes" if given['force_encapsulation'] else "no"}
  local {{ {local} }}
  remote {{ auth = {"psk" if by_key else "pubkey"} }}
  children {{ l2tp {{
    local_ts = dynamic[17/1701]
    remote_ts = dynamic[17]
    mode = transport
    esp_proposals = {given['esp']} }} }}
}} }}
{secret}
"""

    def stop(self):
        super().stop()
        if hasattr(self, "socket"):
            self.socket.unlink(missing_ok=True)

    def listens(self):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
            return asking.connect_ex(str(self.socket)) == 0

    def swanctl(self, word, *more):
        done = subprocess.run(self.host.inside("swanctl", word, "--uri", f"unix://{self.socket}", *more),
                              capture_output=True, text=True, env={**os.environ, **self.environment})
        if done.returncode:
            raise LabError(f"swanctl {word}: {done.stdout.strip()} {done.stderr.strip()}")
        return done.stdout

    def associations(self):
        listed = re.findall(r"^\S+: #(\d+), ([A-Z]+),", self.swanctl("--list-sas"), re.M)
        # What is being deleted is over for whoever asked for it.
        return {number: HALF_OPEN if state == "CONNECTING" else ESTABLISHED for number, state in listed
                if state != "DELETING"}

    def log_text(self):
        log = self.folder / "charon.log"
        return log.read_text(errors="replace") if log.exists() else ""
