#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Somebody outside who answers by UDP and HTTP, on one address: STUN 3478, NTP 123, QUIC version negotiation 443, and port 80.

    controls.py --listen 198.51.100.251
"""
import argparse
import select
import socket
import struct
import sys

COOKIE = b"\x21\x12\xa4\x42"
PAGE = b"all is well"


def stun(asked, client):
    if len(asked) < 20 or asked[:2] != b"\x00\x01" or asked[4:8] != COOKIE:
        return None
    address = bytes(a ^ b for a, b in zip(socket.inet_aton(client[0]), COOKIE))
    return (b"\x01\x01\x00\x0c" + asked[4:20] + b"\x00\x20\x00\x08\x00\x01" + struct.pack("!H", client[1] ^ 0x2112) + address)


def ntp(asked, _):
    if len(asked) < 48 or asked[0] & 7 != 3:
        return None
    return b"\x24\x02\x06\xe9" + bytes(20) + asked[40:48] + bytes(16)


def quic(asked, _):
    """RFC 9000 17.2.1, to a packet large enough (14.1) of a version that is none."""
    if len(asked) < 1200 or not asked[0] & 0x80 or asked[1:5] == b"\x00\x00\x00\x01":
        return None
    theirs = asked[6:6 + asked[5]]
    at = 6 + asked[5]
    ours = asked[at + 1:at + 1 + asked[at]]
    return b"\xc0" + bytes(4) + bytes([len(ours)]) + ours + bytes([len(theirs)]) + theirs + b"\x00\x00\x00\x01"


def serve_page(listening):
    client, _ = listening.accept()
    client.settimeout(1)
    try:
        client.recv(4096)
        client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%b"
                       % (len(PAGE), PAGE))
    except OSError:
        pass
    client.close()


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--listen", required=True)
    given = words.parse_args()
    answers = {}
    for port, answer in ((3478, stun), (123, ntp), (443, quic)):
        one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        one.bind((given.listen, port))
        answers[one] = answer
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((given.listen, 80))
    listening.listen()
    print("ready", flush=True)
    while True:
        for ready in select.select([*answers, listening], [], [])[0]:
            if ready is listening:
                serve_page(listening)
                continue
            asked, client = ready.recvfrom(4096)
            if answer := answers[ready](asked, client):
                ready.sendto(answer, client)


if __name__ == "__main__":
    sys.exit(main())
