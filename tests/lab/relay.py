#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A cable with faults: copies Ethernet frames between two ports, for where the kernel has no netem.

    relay.py LEFT RIGHT --seed N

Nobody on the way sees it: no hop, no address, the frames as they are. Prints "ready"; then each line of standard input is
one JSON object that replaces the faults, answered by one line, the counts since the last one. Times are seconds:
    {"loss": 0.1, "delay": 0.05, "jitter": 0.01, "duplicate": 0.05, "drop": ["fragments"], "turns": true, "cycle": [1.5, 2, 1.5, 60],
     "out": {...}, "back": {...}}             "out" (left to right) and "back" override what holds for both
`drop` names what never passes: see DROPS. Jitter reorders. `turns`: of two lines that conversations take in turn, for each port of the
VPN by itself, the first one is dead. `cycle`: from the first datagram to such a port on, nothing passes for so long, then everything,
and so on.
"""
import argparse
import ctypes
import fcntl
import heapq
import json
import random
import select
import socket
import struct
import sys
import time

ETH_P_ALL = 3
PACKET_OUTGOING = 4
SIOCETHTOOL, ETHTOOL_STXCSUM = 0x8946, 0x17


class Datagram:
    """What a drop rule may look at; `ip` is None where the frame carries no IPv4."""

    def __init__(self, frame):
        self.size, self.ip, self.udp, self.data = len(frame), None, None, b""
        if len(frame) < 34 or frame[12:14] != b"\x08\x00":
            return
        self.ip = frame[14:]
        fragment, = struct.unpack_from("!H", self.ip, 6)
        self.is_fragment = bool(fragment & 0x3fff)
        if self.ip[9] == 17 and not fragment & 0x1fff:
            at = (self.ip[0] & 15) * 4
            self.udp = struct.unpack_from("!HH", self.ip, at)
            self.data = self.ip[at + 8:]

    def is_ike(self):
        """As an inspecting firewall recognises it: version and exchange of the header on 500, the marker on 4500."""
        data = self.data
        if not self.udp or not {500, 4500} & set(self.udp):
            return False
        if 4500 in self.udp:
            if data[:4] != bytes(4):
                return False
            data = data[4:]
        return len(data) >= 28 and data[17] in (0x10, 0x20) and data[18] in (2, 4, 5, 32, 34, 35, 36, 37)


DROPS = {
    "fragments": lambda seen: seen.ip is not None and seen.is_fragment,
    "ike": Datagram.is_ike,
    "udp": lambda seen: seen.udp is not None and 53 not in seen.udp,
    "above-1300": lambda seen: seen.ip is not None and seen.size > 14 + 1300,
    "above-576": lambda seen: seen.ip is not None and seen.size > 14 + 576,
}


def checksums_in_software(port):
    """A frame that another host reads must carry its checksum; veth leaves it to hardware that is not there."""
    value = ctypes.create_string_buffer(struct.pack("II", ETHTOOL_STXCSUM, 0))
    request = struct.pack("16sP", port.encode(), ctypes.addressof(value)) + bytes(16)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCETHTOOL, request)


class Relay:
    def __init__(self, left, right, seed):
        self.dice = random.Random(seed)
        self.ports = []
        for name in (left, right):
            port = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
            port.bind((name, ETH_P_ALL))
            self.ports.append(port)
        self.waiting, self.order = [], 0
        self.apply({})

    def apply(self, faults):
        both = {key: value for key, value in faults.items() if key not in ("out", "back")}
        self.faults = [both | faults.get("out", {}), both | faults.get("back", {})]
        self.lines, self.since = {}, None
        self.counts = {"passed": 0, "lost": 0, "dropped": 0, "duplicated": 0}

    def is_dead(self, faults, seen):
        """By the line that this conversation has, or by the time of the cycle."""
        port = next((port for port in seen.udp or () if port in (500, 4500)), None)
        if port is None:
            return False
        if "turns" in faults:
            known = self.lines.setdefault(port, [])
            if seen.udp[0] not in known:
                known.append(seen.udp[0])
            return known.index(seen.udp[0]) % 2 == 0
        if "cycle" not in faults:
            return False
        now = time.monotonic()
        self.since = self.since or now
        left, dead = now - self.since, True
        for span in faults["cycle"]:
            if left < span:
                return dead
            left, dead = left - span, not dead
        return False

    def take(self, side):
        try:
            frame, (_, _, kind, _, _) = self.ports[side].recvfrom(65535)
        except OSError:  # the other end was pulled out; it is said once
            return
        if kind == PACKET_OUTGOING:
            return
        faults, seen = self.faults[side], Datagram(frame)
        if any(DROPS[name](seen) for name in faults.get("drop", ())) or self.is_dead(faults, seen):
            self.counts["dropped"] += 1
        elif seen.ip is not None and self.dice.random() < faults.get("loss", 0):
            self.counts["lost"] += 1
        else:
            copies = 2 if seen.ip is not None and self.dice.random() < faults.get("duplicate", 0) else 1
            self.counts["duplicated"] += copies - 1
            for _ in range(copies):
                self.forward(1 - side, frame, faults, seen)

    def forward(self, side, frame, faults, seen):
        self.counts["passed"] += 1
        late = faults.get("delay", 0) + self.dice.random() * faults.get("jitter", 0) if seen.ip is not None else 0
        if late <= 0:
            self.send(side, frame)
            return
        self.order += 1
        heapq.heappush(self.waiting, (time.monotonic() + late, self.order, side, frame))

    def send(self, side, frame):
        try:
            self.ports[side].send(frame)
        except OSError:
            pass  # as above

    def run(self):
        commands = sys.stdin.fileno()
        pending = b""
        print("ready", flush=True)
        while True:
            left = max(0.0, self.waiting[0][0] - time.monotonic()) if self.waiting else None
            readable, _, _ = select.select([*self.ports, commands], [], [], left)
            now = time.monotonic()
            while self.waiting and self.waiting[0][0] <= now:
                _, _, side, frame = heapq.heappop(self.waiting)
                self.send(side, frame)
            for side, port in enumerate(self.ports):
                if port in readable:
                    self.take(side)
            if commands in readable:
                more = sys.stdin.buffer.raw.read(65536)
                if not more:
                    return
                *lines, pending = (pending + more).split(b"\n")
                for line in lines:
                    counts = self.counts
                    self.apply(json.loads(line))
                    print(json.dumps(counts), flush=True)


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("port", nargs="+")
    words.add_argument("--seed", type=int, default=0)
    words.add_argument("--checksums-in-software", action="store_true", help="only this, for the ports named")
    given = words.parse_args()
    if given.checksums_in_software:
        for port in given.port:
            checksums_in_software(port)
        return 0
    left, right = given.port
    Relay(left, right, given.seed).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
