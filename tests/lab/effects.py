#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What really comes through: raw probes that share nothing with the product.

Runs inside the client's namespace and prints one JSON object, probe -> what came back:
  ike1/500 ike1/4500   message 1 as Windows sends it (408 bytes; behind the non-ESP marker on 4500)
  ike2/500 ike2/4500   IKE_SA_INIT
  sources/500          message 1 from four source ports: "answered", "some", "silent"
  other/500            message 1 as Windows sends it to --other, another address of the server's name
  aggressive/500       message 1 of aggressive mode, with either of the two usual groups
  whence/500 whence/4500   message 1 from a socket that hears everybody: from which address an answer came
  dns                  an A question for --name to --resolver
  ping                 ICMP echo to the server
  pings                fifty of them: "answered", or "lossy N" with what percentage of them came back
  large/500            message 1 with a vendor id that makes it 2600 bytes, in IP fragments
  key, key/500, key/4500   a whole negotiation with the key on standard input (witness.py, in whose words it ends): on 500
                       and 4500 as Windows does it, or on the one port alone
  nat                  who is behind NAT, by the same: "client server", "client", "server", "nobody", "unknown"
Values: "answered" (ike also ", BRAND" by its vendor id, or ", unnamed"; dns and whence also the address), "refused NAME", "silent",
"unreachable TYPE/CODE ADDRESS", for dns also "nxdomain".
"""
import argparse
import json
import os
import select
import socket
import struct
import sys
import time

sys.dont_write_bytecode = True
from witness import Exchange, Witness

MESSAGE_1 = bytes.fromhex("""
080fd6f205d3879d 0000000000000000 01 10 02 00 00000000 00000198
0d0000d4 00000001 00000001 000000c8 01010005
03000028 01010000 80010007 800e0100 80020002 80040014 80030001 800b0001 000c000400007080
03000028 02010000 80010007 800e0080 80020002 80040013 80030001 800b0001 000c000400007080
03000028 03010000 80010007 800e0100 80020002 8004000e 80030001 800b0001 000c000400007080
03000024 04010000 80010005 80020002 8004000e 80030001 800b0001 000c000400007080
00000024 05010000 80010005 80020002 80040002 80030001 800b0001 000c000400007080
0d000018 01528bbbc00696121849ab9a1c5b2a5100000001
0d000018 1e2b516905991c7d7c96fcbfb587e46100000009
0d000014 4a131c81070358455c5728f20e95452f
0d000014 90cb80913ebb696e086381b5ec427b1f
0d000014 4048b7d56ebce88525e7de7f00d6c2d3
0d000014 fb1de3cdf341b7ea16b7e5be0855f120
0d000014 26244d38eddb61b3172a36e3d0cfb819
00000014 e3a5966a76379fe707228231e5ce8652
""")
assert len(MESSAGE_1) == 408

NON_ESP_MARKER = bytes(4)
NOTIFICATIONS = {7: "INVALID-SYNTAX", 14: "NO-PROPOSAL-CHOSEN", 16: "PAYLOAD-MALFORMED", 17: "INVALID-KE"}
BRANDS = {"882fe56d6fd20dbc2251613b2ebe5beb": "strongSwan"}  # MD5 of the name
IP_RECVERR = 11  # linux/in.h
SENDS_AT = (0.0, 0.3, 0.6)
GIVE_UP_AT = 1.1


def message_1():
    return os.urandom(8) + MESSAGE_1[8:]


def large_message_1():
    """The last payload's "next" becomes 13, and one more vendor id follows."""
    whole = bytearray(message_1())
    whole[-20] = 13
    whole += struct.pack("!BBH", 0, 0, 2200) + os.urandom(2196)
    struct.pack_into("!I", whole, 24, len(whole))
    return bytes(whole)


def aggressive_message_1(group):
    """AES-256 and 3DES with SHA-1 in one group, a public value (servers check it), a nonce, and 192.0.2.1 as who we are."""
    def payload(following, body):
        return struct.pack("!BBH", following, 0, 4 + len(body)) + body

    def transform(more, number, *attributes):
        body = b"".join(struct.pack("!HH", 0x8000 | kind, value) for kind, value in attributes)
        return struct.pack("!BBHBBH", 3 if more else 0, 0, 8 + len(body), number, 1, 0) + body
    common = ((2, 2), (3, 1), (4, group), (11, 1), (12, 28800))
    transforms = transform(True, 1, (1, 7), (14, 256), *common) + transform(False, 2, (1, 5), *common)
    proposal = struct.pack("!BBHBBBB", 0, 0, 8 + len(transforms), 1, 1, 0, 2) + transforms
    body = (payload(4, struct.pack("!II", 1, 1) + proposal) + payload(10, Exchange(group).public)
            + payload(5, os.urandom(20)) + payload(0, struct.pack("!BBH", 1, 0, 0) + bytes((192, 0, 2, 1))))
    return os.urandom(8) + bytes(8) + struct.pack("!BBBBII", 1, 0x10, 4, 0, 0, 28 + len(body)) + body


def ike_sa_init():
    """One proposal (AES-CBC-256, SHA-1, PRF-SHA-1, MODP-2048), a made-up public value and a nonce."""
    def payload(following, body):
        return struct.pack("!BBH", following, 0, 4 + len(body)) + body

    def transform(more, kind, number, attributes=b""):
        return struct.pack("!BBHBBH", 3 if more else 0, 0, 8 + len(attributes), kind, 0, number) + attributes
    transforms = (transform(True, 1, 12, struct.pack("!HH", 0x800e, 256)) + transform(True, 2, 2)
                  + transform(True, 3, 2) + transform(False, 4, 14))
    proposal = struct.pack("!BBHBBBB", 0, 0, 8 + len(transforms), 1, 1, 0, 4) + transforms
    body = (payload(34, proposal)
            + payload(40, struct.pack("!HH", 14, 0) + b"\x01" + os.urandom(255))
            + payload(0, os.urandom(32)))
    return os.urandom(8) + bytes(8) + struct.pack("!BBBBII", 33, 0x20, 34, 0x08, 0, 28 + len(body)) + body


def payloads(message):
    """(type, body) of each payload of an unencrypted IKE message."""
    following, at = message[16], 28
    while following and at + 4 <= len(message):
        kind, (following, _, length) = following, struct.unpack_from("!BBH", message, at)
        if length < 4:
            return
        yield kind, message[at + 4:at + length]
        at += length


def meaning(message):
    version, brand = message[17] >> 4, "unnamed"
    for kind, body in payloads(message):
        if kind == (11 if version == 1 else 41):
            number, = struct.unpack_from("!H", body, 6 if version == 1 else 2)
            if number < 8192:  # status types begin there (RFC 2408 3.14.1), in IKEv2 at 16384 (RFC 7296 3.10.1)
                return f"refused {NOTIFICATIONS.get(number, number)}"
        elif kind == (13 if version == 1 else 43):
            brand = BRANDS.get(body[:16].hex(), brand)
    return f"answered, {brand}"


class Probe:
    """One socket and one question, sent up to three times."""

    def __init__(self, destination, datagram, read):
        self.datagram, self.read = datagram, read
        self.result, self.sends = None, 0
        six = ":" in destination[0]
        self.socket = socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_DGRAM)
        if not six:
            self.socket.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
        self.socket.setblocking(False)
        self.socket.connect(destination)

    def send(self):
        self.sends += 1
        try:
            self.socket.send(self.datagram)
        except OSError:
            pass  # a pending ICMP error; it is read from the queue

    def receive(self):
        try:
            _, ancillary, _, _ = self.socket.recvmsg(2048, 512, socket.MSG_ERRQUEUE)
            for level, kind, body in ancillary:
                if level == socket.IPPROTO_IP and kind == IP_RECVERR:
                    _, origin, icmp_type, icmp_code = struct.unpack_from("=IBBB", body)
                    if origin == 2:  # SO_EE_ORIGIN_ICMP; the offender's sockaddr_in follows the 16 bytes
                        self.result = f"unreachable {icmp_type}/{icmp_code} {socket.inet_ntoa(body[20:24])}"
                        return
        except BlockingIOError:
            pass
        try:
            self.result = self.read(self.socket.recv(4096)) or self.result
        except OSError:
            pass


def ike(server, port, build):
    marker = NON_ESP_MARKER if port == 4500 else b""
    datagram = build()

    def read(answer):
        if not answer.startswith(marker) or answer[len(marker):len(marker) + 8] != datagram[:8]:
            return None
        answer = answer[len(marker):]
        return meaning(answer) if len(answer) >= 28 else None
    return Probe((server, port), marker + datagram, read)


class Whence(Probe):
    """Message 1 from a socket that hears everybody, not the one asked alone."""

    def __init__(self, server, port):
        asked = ike(server, port, message_1)
        asked.socket.close()
        self.datagram, self.read, self.destination = asked.datagram, asked.read, (server, port)
        self.result, self.sends = None, 0
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setblocking(False)

    def send(self):
        self.sends += 1
        self.socket.sendto(self.datagram, self.destination)

    def receive(self):
        answer, (address, _) = self.socket.recvfrom(4096)
        if self.read(answer):
            self.result = f"answered {address}"


def dns(resolver, name):
    identity = os.urandom(2)
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"
    question = identity + struct.pack("!HHHHH", 0x0100, 1, 0, 0, 0) + labels + struct.pack("!HH", 1, 1)

    def read(answer):
        if len(answer) < 12 or answer[:2] != identity:
            return None
        if answer[3] & 15 == 0 and answer[7]:  # the only record's address stands last
            return f"answered {socket.inet_ntoa(answer[-4:])}"
        return {0: "answered", 3: "nxdomain"}.get(answer[3] & 15, f"refused {answer[3] & 15}")
    return Probe((resolver, 53), question, read)


class Ping(Probe):
    def __init__(self, server):
        self.result, self.sends = None, 0
        self.identity = os.getpid() & 0xffff
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
        self.socket.setblocking(False)
        self.socket.connect((server, 0))

    def send(self):
        self.sends += 1
        header = struct.pack("!BBHHH", 8, 0, 0, self.identity, self.sends)
        total = sum(struct.unpack("!4H", header))
        total = (total & 0xffff) + (total >> 16)
        self.socket.send(header[:2] + struct.pack("!H", ~total & 0xffff) + header[4:])

    def receive(self):
        answer = self.socket.recv(2048)
        icmp = answer[(answer[0] & 15) * 4:]
        if icmp[0] == 0 and struct.unpack_from("!H", icmp, 4)[0] == self.identity:
            self.result = "answered"


def pings(server):
    """How many of fifty came back, two a hundredth of a second."""
    ping, came = Ping(server), 0
    begun = time.monotonic()
    while (now := time.monotonic() - begun) < 0.25 + GIVE_UP_AT:
        if ping.sends < 50 and now >= ping.sends * 0.005:
            ping.send()
        if select.select([ping.socket], [], [], 0.005)[0]:
            ping.result = None
            ping.receive()
            came += ping.result is not None
        if came == 50:
            return "answered"
    return f"lossy {2 * came}" if came else "silent"


def negotiation(server, name, key):
    _, _, port = name.partition("/")
    witness = Witness(server, int(port or 500), key, message_1(), stays=bool(port))
    result = witness.climb()
    if name != "nat":
        return result
    if witness.server_nat is None:
        return "unknown"
    behind = [who for who, is_behind in (("client", witness.client_nat), ("server", witness.server_nat)) if is_behind]
    return " ".join(behind) or "nobody"


def sources(server, port):
    """Whether the same is answered whatever port it comes from."""
    asked = ask([ike(server, port, message_1) for _ in range(4)])
    came = sum(probe.result is not None for probe in asked)
    return "answered" if came == len(asked) else "some" if came else "silent"


def observe(server, names, host=None, resolver=None, key=b"", other=None):
    """Sends the short probes at once and waits until each has an answer or 1.1 s are over; then the long ones in turn."""
    if "other/500" in names:
        rest = observe(server, [name for name in names if name != "other/500"], host, resolver, key)
        return rest | {"other/500": observe_at_once(other, ["ike1/500"], host, resolver)["ike1/500"]}
    if "aggressive/500" in names:  # what is refused in one group may be taken in the other
        return observe_aggressive(server, names, host, resolver, key)
    long_ones = [name for name in names if name.partition("/")[0] in ("key", "nat", "pings", "sources")]
    seen = observe_at_once(server, [name for name in names if name not in long_ones], host, resolver)
    for name in long_ones:
        kind, _, port = name.partition("/")
        seen[name] = (pings(server) if name == "pings" else sources(server, int(port)) if kind == "sources"
                      else negotiation(server, name, key))
    return seen


def observe_aggressive(server, names, host, resolver, key):
    seen = observe(server, [name for name in names if name != "aggressive/500"], host, resolver, key)
    answers = observe_at_once(server, ["aggressive/14", "aggressive/2"], host, resolver).values()
    return seen | {"aggressive/500": min(answers, key=lambda answer: ("answered", "refused", "silent").index(answer.split()[0].strip(",")))}


def observe_at_once(server, names, host, resolver):
    def build(name):
        kind, _, port = name.partition("/")
        if kind == "ike1":
            return ike(server, int(port), message_1)
        if kind == "ike2":
            return ike(server, int(port), ike_sa_init)
        if kind == "aggressive":
            return ike(server, 500, lambda: aggressive_message_1(int(port)))
        if kind == "large":
            return ike(server, int(port), large_message_1)
        if kind == "whence":
            return Whence(server, int(port))
        if kind == "dns":
            return dns(resolver, host)
        if kind == "ping":
            return Ping(server)
        raise ValueError(f"no such probe: {name}")
    probes = {name: build(name) for name in names}
    ask(probes.values())
    return {name: probe.result or "silent" for name, probe in probes.items()}


def ask(probes):
    """All at once, until each has an answer or 1.1 s are over."""
    begun = time.monotonic()
    for at in (*SENDS_AT[1:], GIVE_UP_AT):
        for probe in probes:
            if probe.result is None:
                probe.send()
        while (left := begun + at - time.monotonic()) > 0:
            open_ones = {p.socket: p for p in probes if p.result is None}
            if not open_ones:
                break
            readable, _, failed = select.select(list(open_ones), [], list(open_ones), left)
            for ready in {*readable, *failed}:
                open_ones[ready].receive()
    return probes


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--server", required=True)
    words.add_argument("--other")
    words.add_argument("--name")
    words.add_argument("--resolver")
    words.add_argument("probes", nargs="*", default=["ike1/500", "ike1/4500"])
    given = words.parse_args()
    key = b"" if sys.stdin.isatty() else sys.stdin.buffer.read()
    json.dump(observe(given.server, given.probes, given.name, given.resolver, key, given.other), sys.stdout)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
