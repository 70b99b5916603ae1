# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""One computer of the lab: a network namespace, what runs in it, and its packet filter."""
import os
import signal
import subprocess

from leftovers import PREFIX, remove_namespace

FILTER = """
table ip lab {
  chain input { type filter hook input priority 0; }
  chain output { type filter hook output priority 0; }
  chain forward { type filter hook forward priority 0; }
}
"""
FILTER6 = FILTER.replace("table ip ", "table ip6 ")


class LabError(Exception):
    """The lab itself could not do something: never a verdict on the product."""


class Host:
    """One network namespace."""

    def __init__(self, run, lab_number, role):
        self.run, self.role = run, role
        self.namespace = f"{PREFIX}-{run.pid}-{lab_number}{role}"
        self.processes = []
        if run.closing.is_set():
            raise LabError("the run is being closed")
        self.outside("ip", "netns", "add", self.namespace)

    @staticmethod
    def outside(*words, stdin=None):
        done = subprocess.run(words, input=stdin, capture_output=True, text=True)
        if done.returncode:
            raise LabError(f"{' '.join(words)}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout

    def inside(self, *words):
        return ("ip", "netns", "exec", self.namespace, *map(str, words))

    def execute(self, *words, stdin=None):
        return self.outside(*self.inside(*words), stdin=stdin)

    def ip(self, *lines):
        self.outside("ip", "-n", self.namespace, "-batch", "-", stdin="\n".join(lines) + "\n")

    def start(self, *words, environment=None, output=subprocess.DEVNULL, asked=False):
        """`asked`: it reads commands from its standard input."""
        process = subprocess.Popen(self.inside(*words), stdin=subprocess.PIPE if asked else subprocess.DEVNULL,
                                   stdout=output,
                                   stderr=subprocess.DEVNULL if output is subprocess.DEVNULL else None,
                                   env={**os.environ, **(environment or {})}, text=True, start_new_session=True)
        self.processes.append(process)
        return process

    @staticmethod
    def signal(process, number):
        """To it and its children: each has a process group of its own."""
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            pass

    def stop(self, process, at_once=False):
        if process in self.processes:
            self.processes.remove(process)
        self.signal(process, signal.SIGKILL if at_once else signal.SIGTERM)
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            pass
        self.signal(process, signal.SIGKILL)
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream:
                stream.close()

    def settings(self, **values):
        """Kernel settings of this namespace: settings(ipv4__ip_forward=1)."""
        script = ";".join(f"echo {value} > /proc/sys/net/{name.replace('__', '/')}" for name, value in values.items())
        self.execute("sh", "-c", script)

    def nft(self, text):
        self.execute("nft", "-f", "-", stdin=text)

    def rule(self, chain, text, family="ip"):
        """Appends one rule; chains are input, output, forward, and at the gateway prerouting and postrouting."""
        self.nft(f"add rule {family} lab {chain} {text}\n")

    def close(self):
        for process in self.processes[:]:
            self.stop(process)
        remove_namespace(self.namespace)
