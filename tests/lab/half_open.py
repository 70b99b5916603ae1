#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Begins negotiations with a server and leaves them half open, as a client that was switched off does.

    half_open.py SERVER COUNT
"""
import socket
import sys
import time

sys.dont_write_bytecode = True
from effects import message_1


def main():
    server, count = sys.argv[1], int(sys.argv[2])
    for _ in range(count):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ours:
            ours.sendto(message_1(), (server, 500))
            time.sleep(0.05)
    return 0


if __name__ == "__main__":
    sys.exit(main())
