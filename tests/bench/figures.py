#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Figures of the release build, each the median of several runs, with the least and the most beside it.

    figures.py FOLDER-OF-THE-RELEASE-BUILD [RUNS]

Start and check are whole processes; beside them /bin/true, what starting any process costs here. The window is measured under
Xvfb: from the start of its process to its first painted frame, and its memory as PSS (what it uses alone, and its share of
what it uses with others) two seconds later. Blocks of the window and changes of its pages come from window_bench.cpp, a heartbeat in
its event loop.
"""
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

build = pathlib.Path(sys.argv[1])
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 15
ctl, window = build / "app/fix789ctl/fix789ctl", build / "app/fix789/fix789"
bench = build / "tests/ui/fix789_window_bench"
state = tempfile.TemporaryDirectory(prefix="fix789-bench-")
env = dict(os.environ, XDG_STATE_HOME=state.name, LC_ALL="C.UTF-8")
case = os.path.join(state.name, "practice.json")


def line(name, values, unit, target):
    middle = statistics.median(values)
    print(f"{name:52} {middle:8.1f} {unit:3} (least {min(values):.1f}, most {max(values):.1f}, {len(values)} runs)  target {target}", flush=True)


def milliseconds(*words):
    begun = time.perf_counter()
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env, check=False)
    return (time.perf_counter() - begun) * 1000


def whole_process(name, target, *words):
    milliseconds(*words)  # once to warm the files
    line(name, [milliseconds(*words) for _ in range(runs)], "ms", target)


def first_frame():
    out = subprocess.run([window, "--practice", "--time-first-frame"], capture_output=True, text=True, timeout=30, env=env).stdout
    return float(re.search(r"[\d.]+", out).group())


def pss(pid):
    rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", rollup, re.M).group(1)) / 1024


def memory_of_window():
    process = subprocess.Popen([window, "--practice"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    try:
        time.sleep(2)  # the first frame is there long before
        return pss(process.pid)
    finally:
        process.kill()
        process.wait()


def heartbeats():
    """By name of the figure, its values of all runs."""
    figures = {}
    for _ in range(min(runs, 5)):
        out = subprocess.run([bench, ctl], capture_output=True, text=True, timeout=120, env=env, check=True).stdout
        for name, value in re.findall(r"^(.+)\t([\d.]+)$", out, re.M):
            figures.setdefault(name, []).append(float(value))
    return figures


subprocess.run([ctl, "record", "--practice", case], env=env, check=True, stdout=subprocess.DEVNULL)
whole_process("start: fix789ctl list", "50 ms", ctl, "list")
whole_process("check of a recorded computer", "100 ms", ctl, "check", "--case", case, "--json")
whole_process("peer: /bin/true", "-", "/bin/true")
if window.exists() and os.environ.get("DISPLAY"):
    first_frame()
    line("window: first frame", [first_frame() for _ in range(runs)], "ms", "100 ms")
    line("window: memory (PSS)", [memory_of_window() for _ in range(3)], "MB", "50 MB")
    for name, values in (heartbeats() if bench.exists() else {}).items():
        line("window: " + name, values, "ms", "50 ms")
else:
    print("SKIP the window: no display, or it was not built")
