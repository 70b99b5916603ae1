#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What the IKE ladder costs: beside ike-scan, against silence, and up to SCCRP (root, Linux, the packages of the lab).

    ladder.py PATH-TO-FIX789CTL [RUNS]

The lab's own servers (tests/lab) answer, in network namespaces without delay. Times on the wire are the kernel's own, by a packet
socket at the client's cable that is read after the run, so that nobody else works while it goes on. Each run has a server that has
not heard of it, and a program that remembers nothing. Medians of RUNS, 25 unless told, with their limits; exit 1 only where
the benchmark itself could not be run, 77 where the lab cannot.
"""
import collections
import contextlib
import ctypes
import json
import os
import pathlib
import resource
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))
import lab as building  # noqa: E402
from leftovers import Run  # noqa: E402
from softether import SoftEther  # noqa: E402
from strongswan import StrongSwan  # noqa: E402

CLONE_NEWNET = 0x40000000
SO_TIMESTAMPNS = 35
ETHERNET_IP = 0x0800
MARKER = bytes(4)  # before IKE on UDP 4500; ESP has its SPI there
MESSAGE_1_OR_2 = b"\x01\x10\x02\0"  # SA payload first, version 1.0, main mode, not encrypted
PROPOSALS = "aes256-sha1-modp2048,3des-sha1-modp1024"  # both programs offer one of them
SILENT_RUNS = 3
NOBODY_ASKED = pathlib.Path(building.__file__).resolve().parent / "nobody-asked.json"
HANG = 60


class Failed(Exception):
    """The benchmark could not be run."""


@contextlib.contextmanager
def network_of(host):
    """This thread, with the processes and sockets that it makes, is in the host's network."""
    libc = ctypes.CDLL(None, use_errno=True)
    with open("/proc/self/ns/net") as ours, open(f"/run/netns/{host.namespace}") as theirs:
        if libc.setns(theirs.fileno(), CLONE_NEWNET):
            raise Failed(f"setns: {os.strerror(ctypes.get_errno())}")
        try:
            yield
        finally:
            libc.setns(ours.fileno(), CLONE_NEWNET)


class Datagram:
    """One UDP datagram as the cable had it."""

    def __init__(self, at, packet):
        length = 4 * (packet[0] & 15)
        self.at, self.source = at, socket.inet_ntoa(packet[12:16])
        self.ports = struct.unpack_from("!HH", packet, length)
        self.bytes = packet[length + 8:]

    @property
    def ike(self):
        """The IKE message, or nothing where it is ESP."""
        if 4500 not in self.ports:
            return self.bytes
        return self.bytes[4:] if self.bytes[:4] == MARKER else b""

    def is_message(self, number):
        return self.ike[16:20] == MESSAGE_1_OR_2 and (self.ike[8:16] == bytes(8)) == (number == 1)


class Capture:
    """What passes the client's cable from now on, by the kernel's clock."""

    def __init__(self, host):
        with network_of(host):
            self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))
            self.socket.bind(("net", 3))
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
        self.socket.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        self.socket.setblocking(False)

    def datagrams(self):
        """All of them, in seconds; ends the capture."""
        found = []
        with self.socket, contextlib.suppress(BlockingIOError):
            while True:
                packet, control, _, where = self.socket.recvmsg(2048, 64)
                if where[1] == ETHERNET_IP and packet[9] == socket.IPPROTO_UDP and packet[6] & 0x1f == packet[7] == 0:
                    seconds, nanoseconds = struct.unpack("qq", control[0][2])
                    found.append(Datagram(seconds + nanoseconds / 1e9, packet))
        return found


class Timed:
    """One run of a program at the client: what it said, how long it took, what it cost, and what the cable had."""

    def __init__(self, lab, words, typed=b"", sampled=False, clock=None):
        with tempfile.TemporaryDirectory(prefix="fix789-ladder-") as state:
            capture, self.pss, self.rss = Capture(lab.client), 0, 0
            told = pathlib.Path(state) / "processor-time"
            asked = {"LD_PRELOAD": str(clock), "PROCESSOR_TIME": str(told)} if clock else {}
            names = ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
            with network_of(lab.client), tempfile.TemporaryFile() as said:
                # Into files: nothing of ours has to run beside it.
                key = tempfile.TemporaryFile()
                key.write(typed)
                key.seek(0)
                begun = time.monotonic()
                process = subprocess.Popen([str(word) for word in words], stdin=key, stdout=said, stderr=subprocess.DEVNULL,
                                           env={**os.environ, **asked, **dict.fromkeys(names, state)})
                ended = self.sample(process.pid, begun) if sampled else os.wait4(process.pid, 0)
                self.seconds = time.monotonic() - begun
                process.returncode = os.waitstatus_to_exitcode(ended[1])
                said.seek(0)
                self.out, self.exit = said.read().decode(errors="replace"), process.returncode
                key.close()
            self.processor_until = [float(number) for number in told.read_text().split()] if told.exists() else None
        usage = ended[2]
        self.processor = usage.ru_utime + usage.ru_stime
        # What servers still had to say to those before is not ours.
        heard = capture.datagrams()
        ours = [at for at, datagram in enumerate(heard) if datagram.source == lab.client_address]
        if not ours:
            raise Failed(f"{words[0]} sent nothing: {self.out[:500]}")
        self.datagrams = heard[ours[0]:]
        self.cookies = collections.Counter(d.ike[:8] for d in self.sent() if d.is_message(1))

    def sample(self, pid, begun):
        """Its memory as often as the kernel tells it, which costs it time."""
        while not (ended := os.wait4(pid, os.WNOHANG))[0]:
            if time.monotonic() - begun > HANG:
                raise Failed(f"no end within {HANG} s")
            with contextlib.suppress(OSError, ValueError, IndexError):
                lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
                sizes = {name: int(value.split()[0]) for name, value in (line.split(":") for line in lines)}
                self.pss, self.rss = max(self.pss, sizes["Pss"] / 1024), max(self.rss, sizes["Rss"] / 1024)
            time.sleep(0.0005)
        return ended

    def sent(self):
        return [datagram for datagram in self.datagrams if datagram.source == self.datagrams[0].source]

    def message_2(self):
        return self.until(lambda d: d.is_message(2) and d.ike[:8] in self.cookies, "message 2")

    def sccrp(self):
        """The server's first answer inside ESP. ESP packets carry nothing that tells whose they are, but we ask first."""
        asked = next((d.at for d in self.sent() if not d.ike), float("inf"))
        return self.until(lambda d: d.at > asked and d.source != self.datagrams[0].source and not d.ike, "ESP of the server")

    def until(self, wanted, what):
        """Seconds from the first datagram to the first one that is wanted."""
        for datagram in self.datagrams:
            if wanted(datagram):
                return datagram.at - self.datagrams[0].at
        raise Failed(f"no {what} came: {self.out[:500]}")

    def rung(self, name):
        ladder = json.loads(self.out)["ladder"]
        return next((rung["result"] for rung in ladder if rung["rung"] == name), None)


def started(words):
    """Processor time of a process that does nothing but begin and end."""
    process = subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    usage = os.wait4(process.pid, 0)[2]
    process.returncode = 0
    return usage.ru_utime + usage.ru_stime


def median(values, scale=1000):
    values = [scale * value for value in values]
    return f"{statistics.median(values):8.3f} ({min(values):.3f} to {max(values):.3f})"


def say(line):
    print(line, flush=True)


def beside_ike_scan(run, ctl, runs):
    lab = building.Lab(run, brand=StrongSwan, proposals=PROPOSALS)
    try:
        lab.vpn.start()
        programs = {"ladder": [ctl, "ladder", "--server", lab.server_address, "--json"],
                    "ike-scan": ["ike-scan", "--sport=0", lab.server_address]}
        seen = {name: [] for name in programs}
        for _ in range(runs):
            for name, words in programs.items():
                lab.vpn.renew()
                seen[name].append(Timed(lab, words))
        times = {name: [one.message_2() for one in all_] for name, all_ in seen.items()}
    finally:
        lab.close()
    say(f"First datagram to message 2 of strongSwan, by capture, {runs} runs of each in turn, ms: median (least to most)")
    for name in programs:
        say(f"  {name:9} {median(times[name])}   whole process {median([one.seconds for one in seen[name]])}")
    ratio = statistics.median(times["ladder"]) / statistics.median(times["ike-scan"])
    whole = {name: statistics.median([one.seconds for one in all_]) for name, all_ in seen.items()}
    say(f"  ratio     {ratio:8.3f}   limit 1.05       whole process {whole['ladder'] / whole['ike-scan']:8.3f}   limit 4")


def against_silence(run, ctl):
    lab = building.Lab(run)
    try:
        lab.server.rule("input", "udp dport { 500, 4500 } drop")
        seen = [Timed(lab, [ctl, "ladder", "--server", lab.server_address, "--json"]) for _ in range(SILENT_RUNS)]
    finally:
        lab.close()
    say(f"A silent server, {SILENT_RUNS} runs")
    say(f"  whole process, s     {median([one.seconds for one in seen], 1)}   limit 6")
    say(f"  datagrams sent       {max(len(one.sent()) for one in seen):8}   limit 120")
    say(f"  first to last send   {median([one.sent()[-1].at - one.sent()[0].at for one in seen], 1)}")
    for port in (500, 4500):
        sends = [collections.Counter(d.ike[:8] for d in one.sent() if d.is_message(1) and d.ports[1] == port) for one in seen]
        most = [max(one.values()) for one in sends]
        others = [one.total() - most_ for one, most_ in zip(sends, most)]
        say(f"  message 1 to {port:4}    {', '.join(map(str, most)):>8}   limit 12   (other offers after that: {', '.join(map(str, others))})")


@contextlib.contextmanager
def processor_clock():
    """What tells the processor time at the first datagram and at the SCCRP from within the process (processor_time.c)."""
    with tempfile.TemporaryDirectory(prefix="fix789-ladder-") as folder:
        clock = pathlib.Path(folder) / "processor_time.so"
        source = pathlib.Path(__file__).resolve().parent / "processor_time.c"
        subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", clock, source, "-ldl"], check=True)
        yield clock


def up_to_sccrp(run, ctl, runs):
    lab = building.Lab(run, brand=SoftEther)
    with processor_clock() as clock:
        seen, weighed = climbs(lab, ctl, runs, clock)
    say(f"The ladder with the right key up to SoftEther's SCCRP (its first ESP packet), {runs} runs")
    say(f"  first datagram to SCCRP, ms     {median([one.sccrp() for one in seen])}   limit 10")
    say(f"    of it processor, all threads  {median([sccrp - first for first, sccrp in (one.processor_until for one in seen)])}   limit 20")
    say(f"  whole process, ms               {median([one.seconds for one in seen])}")
    say(f"    of it processor               {median([one.processor for one in seen])}")
    say(f"  datagrams sent                  {max(len(one.sent()) for one in seen):8}   limit 120")
    # What a computer takes to load a program differs more from one to the next than what the ladder itself does.
    say(f"    up to the first datagram      {median([one.processor_until[0] for one in seen])}")
    say(f"    only to start the program     {median([started([ctl, '--version']) for _ in seen])}"
        f"   (ike-scan: {median([started(['ike-scan', '--version']) for _ in seen]).strip()})")
    say(f"  most PSS, MB                    {median([one.pss for one in weighed], 1)}   limit 30"
        f"   (smaps_rollup every 0.5 ms in {len(weighed)} more runs; RSS {max(one.rss for one in weighed):.1f})")


def climbs(lab, ctl, runs, clock):
    """So many by the clock, and five of which the memory is looked at."""
    try:
        lab.vpn.start()
        # The lab has no web: what a key waits for is not asked.
        words = [ctl, "ladder", "--server", lab.server_address, "--key-stdin", "--json", "--settings", NOBODY_ASKED]

        def climb(**how):
            lab.vpn.renew()
            one = Timed(lab, words, lab.vpn.key.encode(), **how)
            if one.rung("l2tp") != "answered":
                raise Failed(f"L2TP was not answered: {one.out[-2500:]}")
            if "clock" in how and not one.processor_until:
                raise Failed("nobody told the processor time at the SCCRP")
            return one
        climb()  # the server's first one has its own start in it
        return [climb(clock=clock) for _ in range(runs)], [climb(sampled=True) for _ in range(5)]
    finally:
        lab.close()


def main():
    ctl, runs = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 25
    if why := building.why_not_here():
        print(f"SKIPPED: the lab cannot run here: {why}", file=sys.stderr)
        return 77
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    run = Run()
    try:
        beside_ike_scan(run, ctl, runs)
        against_silence(run, ctl)
        up_to_sccrp(run, ctl, runs)
    except (Failed, building.LabError, subprocess.CalledProcessError) as error:
        print(f"ladder.py: {error}", file=sys.stderr)
        return 1
    finally:
        run.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
