# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""libreswan: one pluto. Its package excludes strongSwan's, so it is unpacked and runs from a folder.

It refuses MODP-1024 and stays silent to a wrong key.
"""
import fcntl
import os
import re
import shutil
import subprocess
from pathlib import Path

from host import LabError
from server import ESTABLISHED, HALF_OPEN, Server

CACHE = Path("/var/cache/fix789-lab")
PROGRAMS = "/usr/libexec/ipsec"  # where pluto looks for its own, compiled in


def unpacked():
    """The folder with libreswan's files, fetched by apt once."""
    place = CACHE / "libreswan"
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / "lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (place / "usr/libexec/ipsec/pluto").exists():
            fetch(place)
    return place


def fetch(place):
    def run(*words):
        done = subprocess.run(words, cwd=CACHE, capture_output=True, text=True)
        if done.returncode:
            raise LabError(f"{' '.join(map(str, words))}: {done.stderr.strip()}")
    for old in CACHE.glob("libreswan_*.deb"):
        old.unlink()
    download = ("apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", "libreswan")
    try:
        run(*download)
    except LabError:  # the lists of packages may be old or missing
        run("apt-get", "update", "-qq")
        run(*download)
    package, = CACHE.glob("libreswan_*.deb")
    begun = CACHE / "unpacking"
    shutil.rmtree(begun, ignore_errors=True)
    run("dpkg", "-x", package, begun)
    shutil.rmtree(place, ignore_errors=True)
    begun.rename(place)
    package.unlink()


class Libreswan(Server):
    brand = "libreswan"
    defaults = {"key": None, "encoding": "utf-8", "aggressive": False, "identity": None, "proposals": None, "esp": "aes256-sha1,aes128-sha1,3des-sha1",
                "fragmentation": "yes"}
    proposals = ("aes256-sha1-modp2048", "aes256-sha1-modp2048,3des-sha1-modp2048", "3des-sha1-modp2048",
                 "aes256-sha2-modp2048,aes256-sha1-modp2048", "aes256-sha1-dh20,aes128-sha1-dh19")

    def launch(self):
        programs = unpacked() / "usr/libexec"
        self.log, keys = self.folder / "pluto.log", self.folder / "nss"
        self.socket = self.folder / "run/pluto.ctl"
        self.socket.unlink(missing_ok=True)
        self.socket.parent.mkdir(exist_ok=True)
        if not keys.exists():
            keys.mkdir()
            self.host.outside("certutil", "-N", "-d", f"sql:{keys}", "--empty-password")
        configuration, secrets = self.folder / "ipsec.conf", self.folder / "ipsec.secrets"
        configuration.write_text(self.connection())
        secrets.write_text(f": PSK 0x{self.key_in_hex}\n")
        secrets.chmod(0o600)
        self.whack_program = programs / "ipsec/whack"
        # The mount is seen by this process alone: "ip netns exec" gives each a table of mounts of its own.
        self.process = self.host.start(
            "sh", "-c", f'mount --bind {programs} {Path(PROGRAMS).parent} && exec {PROGRAMS}/pluto "$@"', "pluto",
            "--nofork", "--config", configuration, "--secretsfile", secrets, "--rundir", self.socket.parent,
            "--nssdir", keys, "--logfile", self.log)
        self.wait("the control socket", lambda: "SAs: total" in self.whack("--globalstatus", "--briefstatus"))
        self.host.execute(programs / "ipsec/addconn", "--config", configuration, "--ctlsocket", self.socket, "l2tp")
        self.whack("--listen")
        return self.process

    def connection(self):
        given = self.configuration
        suites = ",".join(";".join(suite.rsplit("-", 1)) for suite in given["proposals"].split(","))
        return f"""config setup
	ikev1-policy=accept
conn l2tp
	ikev2=no
	aggressive={"yes" if given['aggressive'] else "no"}
	authby=secret
	type=transport
	left={self.address}
	leftid={given['identity']}
	leftprotoport=17/1701
	right=%any
	rightid=%any
	rightprotoport=17/%any
	ike={suites}
	esp={given['esp']}
	pfs=no
	fragmentation={given['fragmentation']}
	auto=add
"""

    def whack(self, *words):
        done = subprocess.run(self.host.inside(self.whack_program, "--ctlsocket", self.socket, *words),
                              capture_output=True, text=True, env=os.environ)
        return done.stdout + done.stderr

    def associations(self):
        # 000 #2: "l2tp"[1] 192.0.2.7:500 STATE_MAIN_R1 (sent MR1, expecting MI2); ...
        found = re.findall(r'^000 #(\d+): .*? (STATE_\w+)', self.whack("--showstates"), re.M)
        return {number: HALF_OPEN if re.match(r"STATE_(MAIN_R[012]|AGGR_R[01])$", state) else ESTABLISHED for number, state in found}

    def log_text(self):
        log = self.folder / "pluto.log"
        return log.read_text(errors="replace") if log.exists() else ""
