#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""One run of the lab, and how nothing of it stays.

Names in the kernel are f789-<pid>-<number><host>, so several runs stand side by side. Whatever a run made is taken
down in three ways: by the run itself, by a watcher process that notices its death, and by the next run's start.

    leftovers.py --sweep      removes what dead runs left
"""
import argparse
import atexit
import fcntl
import itertools
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

PREFIX = "f789"
PYTHON = "/usr/bin/python3"
NAMESPACES = Path("/run/netns")
CONFIGURATION = Path("/etc/netns")
SCRATCH = Path("/tmp")


def scratch_of(pid):
    return SCRATCH / f"{PREFIX}-{pid}"


def is_alive(pid):
    """A living run holds the lock in its folder; a pid alone could be somebody else's by now."""
    try:
        with open(scratch_of(pid) / "lock", "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
            return False
    except BlockingIOError:
        return True
    except OSError:
        return False


def end_processes_in(namespace):
    pids = subprocess.run(["ip", "netns", "pids", namespace], capture_output=True, text=True).stdout.split()
    for pid in pids:
        try:
            os.kill(int(pid), signal.SIGKILL)
        except ProcessLookupError:
            pass


def remove_namespace(namespace):
    end_processes_in(namespace)
    subprocess.run(["ip", "netns", "del", namespace], capture_output=True)
    shutil.rmtree(CONFIGURATION / namespace, ignore_errors=True)


def namespaces_of(pid):
    names = {entry.name for place in (NAMESPACES, CONFIGURATION) if place.is_dir() for entry in place.iterdir()}
    return sorted(name for name in names if name.startswith(f"{PREFIX}-{pid}-"))


def remove_all_of(pid):
    for namespace in namespaces_of(pid):
        remove_namespace(namespace)
    shutil.rmtree(scratch_of(pid), ignore_errors=True)
    try:
        CONFIGURATION.rmdir()  # only when empty
    except OSError:
        pass


def sweep():
    """Removes what dead runs left behind; gives their pids."""
    places = (NAMESPACES, CONFIGURATION, SCRATCH)
    names = [entry.name for place in places if place.is_dir() for entry in place.iterdir()]
    found = {int(match[1]) for name in names if (match := re.fullmatch(rf"{PREFIX}-(\d+)(?:-\d+\w+)?", name))}
    dead = sorted(pid for pid in found if not is_alive(pid))
    for pid in dead:
        remove_all_of(pid)
    return dead


class Run:
    """All that one process makes. Created once, before any Lab."""

    def __init__(self):
        sweep()
        self.pid = os.getpid()
        self.scratch = scratch_of(self.pid)
        self.scratch.mkdir(mode=0o700)
        self.lock = open(self.scratch / "lock", "wb")
        fcntl.flock(self.lock, fcntl.LOCK_EX)
        self.closing = threading.Event()
        self.numbers = itertools.count(1)
        # The watcher sees its standard input end when this process does, however that happens. In a session of its
        # own, so that what ends our process group does not end it.
        self.watcher = subprocess.Popen([PYTHON, __file__, "--watch", str(self.pid)], stdin=subprocess.PIPE,
                                        start_new_session=True)
        atexit.register(self.close)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self.on_signal)

    def on_signal(self, number, _frame):
        self.close()
        # Threads may still be waiting for what was just ended; the watcher takes away what they make until we are gone.
        os._exit(128 + number)

    def close(self):
        if os.getpid() != self.pid or self.closing.is_set():
            return
        self.closing.set()
        remove_all_of(self.pid)
        try:
            self.watcher.stdin.close()
        except OSError:
            pass


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--sweep", action="store_true")
    words.add_argument("--watch", type=int, metavar="PID", help="wait for the end of a run, then remove what is left")
    given = words.parse_args()
    if given.watch:
        sys.stdin.buffer.read()
        # Children of the dead run may still be making something.
        for _ in range(3):
            remove_all_of(given.watch)
            time.sleep(0.2)
        return 0
    if given.sweep:
        dead = sweep()
        print(f"{len(dead)} dead runs removed")
        return 0
    words.print_help()
    return 2


if __name__ == "__main__":
    sys.exit(main())
