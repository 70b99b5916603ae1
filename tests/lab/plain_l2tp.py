#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""core/ike/l2tp over plain UDP 1701 against other people's servers: no IPsec, so no kernel has to have ESP (root, Linux).

    plain_l2tp.py PATH-TO-FIX789_PLAIN_L2TP [PATTERN ...] [--runs N]

xl2tpd for control messages (its PPP needs a kernel that has it), l2tpns with FreeRADIUS for PPP: PAP, refusals, an empty pool, a
RADIUS server that answers late or never. Prints "PASS id" or "FAIL id: why"; exit 1 on any failure, 77 where it cannot run.
"""
import argparse
import fnmatch
import json
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import lab as building  # noqa: E402
from host import LabError  # noqa: E402
from leftovers import PYTHON, Run  # noqa: E402

FOLDER = Path(__file__).resolve().parent
SECRET = "radius-secret"
PROGRAMS = ("xl2tpd", "l2tpns", "freeradius")
USER, PASSWORD = "anna", "right-password"


def wait_for(what, done, seconds=20.0):
    until = time.monotonic() + seconds
    while not done():
        if time.monotonic() > until:
            raise LabError(f"{what} did not come within {seconds:g} s")
        time.sleep(0.05)


def listens(host, port):
    """By the kernel's table of UDP sockets."""
    return f":{port:04X} " in host.execute("cat", "/proc/net/udp")


class Plain:
    """One server in a lab without NAT, and the client that asks it."""

    def __init__(self, run, program, dice):
        self.program = program
        self.lab = building.Lab(run, dice, building.Way(nat=False))
        self.server, self.client = self.lab.server, self.lab.client
        self.folder = self.lab.folder / "plain"
        self.folder.mkdir()

    def file(self, name, text):
        place = self.folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        return place

    # --- xl2tpd

    def xl2tpd(self, *more):
        self.file("options", "require-pap\n")
        lines = ["[global]", "port = 1701", "auth file = /dev/null", f"listen-addr = {self.lab.server_address}", *more]
        if not any(line.startswith("[lns") for line in more):
            lines += ["[lns default]", "ip range = 10.9.9.2-10.9.9.9", "local ip = 10.9.9.1", f"pppoptfile = {self.folder}/options"]
        place = self.file("xl2tpd.conf", "\n".join(lines) + "\n")
        self.server.start("xl2tpd", "-D", "-c", place, "-p", self.folder / "pid", "-C", self.folder / "control")
        wait_for("xl2tpd", lambda: listens(self.server, 1701))

    # --- l2tpns and a RADIUS server beside it

    def l2tpns(self, pool="10.20.0.0/28"):
        self.file("l2tpns/ip_pool", pool + "\n" if pool else "")
        self.file("l2tpns/users", "")
        self.file("l2tpns/startup-config", f"""set debug 3
set log_file "{self.folder}/l2tpns.log"
set pid_file "{self.folder}/l2tpns.pid"
set primary_radius 127.0.0.1
set radius_secret "{SECRET}"
set radius_authtypes "pap"
set cli_bind_address 127.0.0.1
set bind_address {self.lab.server_address}
set cluster_interface "net"
set cluster_hb_interval 1
set cluster_hb_timeout 5
set primary_dns 10.20.0.1
""")
        # Its folder is compiled in; the mount is seen by this process alone.
        self.server.start("sh", "-ec", f"mount --bind {self.folder}/l2tpns /etc/l2tpns; exec l2tpns -c /etc/l2tpns/startup-config")
        wait_for("l2tpns", lambda: listens(self.server, 1701))

    def freeradius(self):
        """FreeRADIUS that knows one user, with a configuration of its own."""
        place = self.folder / "raddb"
        self.file("raddb/dictionary", "$INCLUDE /usr/share/freeradius/dictionary\n")
        self.file("raddb/authorize", f'{USER} Cleartext-Password := "{PASSWORD}"\n')
        self.file("raddb/radiusd.conf", f"""
prefix = /usr
exec_prefix = /usr
libdir = /usr/lib/freeradius
raddbdir = {place}
logdir = {place}
run_dir = {place}
log {{
  destination = files
  file = {place}/radius.log
}}
client lab {{
  ipaddr = 127.0.0.1
  secret = {SECRET}
}}
modules {{
  pap {{
  }}
  files {{
    usersfile = {place}/authorize
  }}
}}
server default {{
  listen {{
    type = auth
    ipaddr = 127.0.0.1
    port = 1812
  }}
  authorize {{
    files
    pap
  }}
  authenticate {{
    Auth-Type PAP {{
      pap
    }}
  }}
}}
""")
        self.server.start("freeradius", "-f", "-d", place)
        wait_for("FreeRADIUS", lambda: listens(self.server, 1812))

    def unhelpful_radius(self, *words):
        radius = self.server.start(PYTHON, FOLDER / "radius.py", "--listen", "127.0.0.1", "--secret", SECRET, *words,
                                   output=subprocess.PIPE)
        if radius.stdout.readline().strip() != "ready":
            raise LabError("the RADIUS server did not start")

    def climb(self, password=None, patience=4):
        words = [self.program, self.lab.server_address] + ([USER, str(patience)] if password is not None else [])
        done = subprocess.run(self.client.inside(*words), input=(password or "") + "\n", capture_output=True, text=True, timeout=90)
        if done.returncode:
            raise LabError(f"the driver: {done.stderr.strip()}")
        return json.loads(done.stdout)


# --- the rows: what is there, and what must be said of it ----------------------------------------------------------------

def control(plain):
    plain.xl2tpd()
    return plain.climb(), {"l2tp": "answered", "hello": True}


def control_lost(plain):
    plain.xl2tpd()
    plain.server.rule("input", "udp dport 1701 numgen random mod 5 < 1 drop")
    return plain.climb(), {"l2tp": "answered"}


def nobody_there(plain):
    return plain.climb(), {"l2tp": "silent"}


def no_lns_for_us(plain):
    plain.xl2tpd("access control = yes", "[lns default]", "lac = 10.255.255.255", "ip range = 10.9.9.2-10.9.9.9",
                 "local ip = 10.9.9.1", f"pppoptfile = {plain.folder}/options")
    return plain.climb(), {"l2tp": ("refused", "silent")}


def pap(plain):
    plain.freeradius()
    plain.l2tpns()
    return plain.climb(PASSWORD), {"l2tp": "answered", "ppp": "answered", "detail": "PAP"}


def wrong_password(plain):
    plain.freeradius()
    plain.l2tpns()
    return plain.climb("wrong-password"), {"l2tp": "answered", "ppp": "refused", "sign": "sign-in-rejected"}


def empty_pool(plain):
    plain.freeradius()
    plain.l2tpns(pool="")
    return plain.climb(PASSWORD), {"l2tp": "answered", "ppp": ("refused", "silent"), "sign": "no-address"}


def radius_mute(plain):
    plain.unhelpful_radius("--mute")
    plain.l2tpns()
    return plain.climb(PASSWORD, patience=30), {"l2tp": "answered", "ppp": ("refused", "silent")}


def second_factor_late(plain):
    plain.unhelpful_radius("--after", "6")
    plain.l2tpns()
    return plain.climb(PASSWORD, patience=30), {"l2tp": "answered", "ppp": "refused"}


ROWS = {
    "X01": ("xl2tpd: the tunnel stands, and a full packet gets through", control),
    "X02": ("xl2tpd: a fifth of what we send is lost", control_lost),
    "X03": ("nobody listens", nobody_there),
    "X04": ("xl2tpd: no LNS for our address", no_lns_for_us),
    "X10": ("l2tpns: PAP and an address", pap),
    "X11": ("l2tpns: the password is wrong", wrong_password),
    "X12": ("l2tpns: the pool is empty", empty_pool),
    "X13": ("l2tpns: RADIUS says nothing", radius_mute),
    "X14": ("l2tpns: RADIUS refuses late, as a second factor does", second_factor_late),
}


def reasons(seen, wanted):
    for name, value in wanted.items():
        allowed = value if isinstance(value, tuple) else (value,)
        if seen.get(name) not in allowed:
            yield f"{name} is {seen.get(name)!r}, should be {' or '.join(map(repr, allowed))}"


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("program", type=Path)
    words.add_argument("patterns", nargs="*", default=["*"])
    words.add_argument("--runs", type=int, default=1, help="each with the seeds 1 to N")
    given = words.parse_args()
    why = building.why_not_here() or next((f"{one} is not installed" for one in PROGRAMS if not shutil.which(one)), None)
    if why:
        print(f"SKIPPED: {why}", file=sys.stderr)
        return 77
    run, performed, failed = Run(), 0, 0
    try:
        for identity, (title, row) in ROWS.items():
            if not any(fnmatch.fnmatch(identity, pattern) for pattern in given.patterns or ["*"]):
                continue
            for seed in range(1, given.runs + 1):
                plain = Plain(run, given.program.resolve(), random.Random(f"{seed}:{identity}"))
                plain.server.ip("link set lo up")
                try:
                    seen, wanted = row(plain)
                    wrong = list(reasons(seen, wanted))
                except LabError as error:
                    seen, wrong = {}, [f"lab: {error}"]
                finally:
                    plain.lab.close()
                performed += 1
                failed += bool(wrong)
                print(f"FAIL {identity} seed {seed}: {'; '.join(wrong)}: {json.dumps(seen)}" if wrong else
                      f"PASS {identity} seed {seed} {title}", flush=True)
    finally:
        run.close()
    print(f"{performed - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
