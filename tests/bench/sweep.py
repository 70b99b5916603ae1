#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""ike-scan and "fix789ctl sweep" side by side: 1,000 gateways, a tenth of them silent, at the same rate (root, Linux).

    sweep.py PATH-TO-FIX789CTL [RATE...]

The gateways are addresses of a network namespace's loopback, behind which one small responder answers message 1 by choosing
its first transform. It also counts what each of the two sends. Prints figures; exit 1 where one of them did not find what is there.
"""
import ipaddress
import json
import os
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

NETWORK = ipaddress.ip_network("10.78.0.0/22")
GATEWAYS = [str(address) for address in list(NETWORK.hosts())[:1000]]
SILENT = set(GATEWAYS[9::10])
NAMESPACE = f"fix789-sweep-{os.getpid()}"
IP_PKTINFO = 8  # of linux/in.h; older Pythons do not name it
STRONGSWAN = bytes.fromhex("882fe56d6fd20dbc2251613b2ebe5beb")


def answer(message):
    """Message 2 to a message 1: its SA payload with the first proposal's first transform alone."""
    if len(message) < 28 or message[16] != 1 or message[17] != 0x10:
        return None
    association = message[28:28 + struct.unpack_from("!H", message, 30)[0]]
    proposal = association[12:]
    transform = proposal[8:8 + struct.unpack_from("!H", proposal, 10)[0]]
    chosen = b"\0\0" + transform[2:]
    proposal = b"\0\0" + struct.pack("!H", 8 + len(chosen)) + proposal[4:7] + b"\1" + chosen
    body = b"\r\0" + struct.pack("!H", 12 + len(proposal)) + association[4:12] + proposal
    body += b"\0\0" + struct.pack("!H", 4 + len(STRONGSWAN)) + STRONGSWAN
    return message[:8] + os.urandom(8) + b"\x01\x10\x02\0" + bytes(4) + struct.pack("!I", 28 + len(body)) + body


def respond():
    """Runs in the namespace until standard input ends: prints how many datagrams came since the last line was read."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
    server.bind(("0.0.0.0", 500))
    came = [0]

    def serve():
        while True:
            message, control, _, sender = server.recvmsg(2048, 256)
            came[0] += 1
            asked = socket.inet_ntoa(control[0][2][8:12])
            reply = None if asked in SILENT else answer(message)
            if reply:
                source = struct.pack("=i4s4s", 0, socket.inet_aton(asked), bytes(4))
                server.sendmsg([reply], [(socket.IPPROTO_IP, IP_PKTINFO, source)], 0, sender)

    threading.Thread(target=serve, daemon=True).start()
    print("ready", flush=True)
    for _ in sys.stdin:
        time.sleep(0.2)
        print(came[0], flush=True)
        came[0] = 0


def inside(*words, **options):
    return subprocess.run(["ip", "netns", "exec", NAMESPACE, *map(str, words)], capture_output=True, text=True, **options)


def timed(*words, **options):
    began = time.monotonic()
    run = inside(*words, **options)
    return time.monotonic() - began, run


def compare(ctl, rate, folder, responder):
    """Seconds and sends of both at this rate."""
    def sends():
        responder.stdin.write("\n")
        responder.stdin.flush()
        return int(responder.stdout.readline())

    addresses = folder / "gateways"
    addresses.write_text("\n".join(GATEWAYS) + "\n")
    sends()
    scan_seconds, scan = timed("ike-scan", f"--interval={round(1e6 / rate)}u", f"--file={addresses}", "--sport=0")
    scan_sends, found = sends(), scan.stdout.count("Handshake returned")
    state = dict(os.environ, XDG_STATE_HOME=str(folder / "state"))
    sweep_seconds, sweep = timed(ctl, "sweep", addresses, "--rate", rate, "--json", env=state)
    sweep_sends = sends()
    servers = json.loads(sweep.stdout)["servers"]
    answered = sum(server["result"] == "answered" for server in servers)
    right = all((server["result"] == "silent") == (server["address"] in SILENT) for server in servers)
    print(f"{rate:6d}/s  ike-scan {scan_seconds:6.2f} s, {scan_sends} sends, {found} answered   "
          f"sweep {sweep_seconds:6.2f} s, {sweep_sends} sends, {answered} answered   ratio {sweep_seconds / scan_seconds:.3f}", flush=True)
    return right and found == answered == len(GATEWAYS) - len(SILENT)


def main():
    ctl, rates = sys.argv[1], [int(rate) for rate in sys.argv[2:]] or [100, 400, 1000]
    subprocess.run(["ip", "netns", "add", NAMESPACE], check=True)
    responder = None
    try:
        inside("ip", "link", "set", "lo", "up", check=True)
        inside("ip", "route", "add", "local", NETWORK, "dev", "lo", check=True)
        responder = subprocess.Popen(["ip", "netns", "exec", NAMESPACE, sys.executable, __file__, "--respond"],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        responder.stdout.readline()
        with tempfile.TemporaryDirectory(prefix="fix789-sweep-") as folder:
            good = [compare(ctl, rate, pathlib.Path(folder), responder) for rate in rates]
        return 0 if all(good) else 1
    finally:
        if responder:
            responder.stdin.close()
            responder.wait(5)
        subprocess.run(["ip", "netns", "delete", NAMESPACE], check=False)


if __name__ == "__main__":
    if sys.argv[1:] == ["--respond"]:
        respond()
    else:
        sys.exit(main())
