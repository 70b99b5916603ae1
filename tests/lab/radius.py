#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A RADIUS server (RFC 2865) that is of no help: refuses everybody, at once or late, or says nothing.

    radius.py --listen 198.51.100.53 --secret WORD [--after SECONDS] [--mute] [--at-first COMMAND]

"Late" is what a second factor that nobody confirms looks like.
"""
import argparse
import hashlib
import select
import socket
import struct
import subprocess
import sys
import time

ACCESS_REQUEST, ACCESS_REJECT = 1, 3


def rejection_of(request, secret):
    head = struct.pack("!BBH", ACCESS_REJECT, request[1], 20)
    return head + hashlib.md5(head + request[4:20] + secret).digest()


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--listen", required=True)
    words.add_argument("--secret", required=True, type=str.encode)
    words.add_argument("--after", type=float, default=0.0)
    words.add_argument("--mute", action="store_true")
    words.add_argument("--at-first", metavar="COMMAND", help="run by the shell when the first question has come")
    given = words.parse_args()
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((given.listen, 1812))
    print("ready", flush=True)
    due = {}  # request (a repeated one is the same bytes) -> when and to whom
    while True:
        left = min((when for when, _ in due.values()), default=None)
        readable, _, _ = select.select([server], [], [], left and max(0.0, left - time.monotonic()))
        if readable:
            request, client = server.recvfrom(4096)
            if given.at_first:
                subprocess.run(given.at_first, shell=True, check=True)
                given.at_first = None
            if len(request) >= 20 and request[0] == ACCESS_REQUEST and not given.mute:
                due.setdefault(request, (time.monotonic() + given.after, client))
        for request, (when, client) in list(due.items()):
            if when <= time.monotonic():
                server.sendto(rejection_of(request, given.secret), client)
                due.pop(request)


if __name__ == "__main__":
    sys.exit(main())
