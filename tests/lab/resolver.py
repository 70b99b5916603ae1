#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A name server of a few lines: knows the names it is given, says NXDOMAIN to all others, or stays silent.

    resolver.py --listen 198.51.100.53 --zone '{"vpn.example.net": "203.0.113.9"}' [--mute]

The name "*" stands for every other. A name may have a list of addresses, of IPv4 and of IPv6.

UDP only; types other than those of its addresses get an empty answer, as a real server gives.
"""
import argparse
import json
import socket
import struct
import sys

A, AAAA = 1, 28


def question_of(query):
    """(name, type, end of the question) or None where the query is none."""
    labels, at = [], 12
    try:
        while query[at]:
            if query[at] > 63:
                return None
            labels.append(query[at + 1:at + 1 + query[at]].decode("ascii"))
            at += 1 + query[at]
        kind, = struct.unpack_from("!H", query, at + 1)
    except (IndexError, UnicodeDecodeError, struct.error):
        return None
    return ".".join(labels).lower(), kind, at + 5


def answer_to(query, zone):
    if len(query) < 17 or query[2] & 0x80 or (asked := question_of(query)) is None:
        return None
    name, kind, end = asked
    known = zone.get(name, zone.get("*"))
    addresses = [known] if isinstance(known, str) else known or []
    family = {A: socket.AF_INET, AAAA: socket.AF_INET6}.get(kind)
    packed = [socket.inet_pton(family, address) for address in addresses if (":" in address) == (kind == AAAA)] if family else []
    records = [struct.pack("!HHHIH", 0xc00c, kind, 1, 60, len(one)) + one for one in packed]
    code = 0 if addresses else 3
    return (query[:2] + struct.pack("!HHHHH", 0x8580 | code, 1, len(records), 0, 0)
            + query[12:end] + b"".join(records))


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--listen", required=True)
    words.add_argument("--zone", type=json.loads, default={})
    words.add_argument("--mute", action="store_true")
    given = words.parse_args()
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((given.listen, 53))
    print("ready", flush=True)
    while True:
        query, client = server.recvfrom(4096)
        if not given.mute and (answer := answer_to(query, given.zone)):
            server.sendto(answer, client)


if __name__ == "__main__":
    sys.exit(main())
