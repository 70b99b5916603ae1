#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""How long many reports take, and how much memory:  summarise.py CTL [COUNT]. At most 20 s and 200 MB for 100,000 (exit 1 else)."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
MOST_SECONDS, MOST_MEGABYTES = 20, 200


def main():
    ctl = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory(prefix="fix789-reports.") as folder:
        subprocess.run([sys.executable, HERE / "make_reports.py", ctl, folder, str(count)], check=True)
        exact = True
        for form in (["--json"], ["--rows", "csv"], ["--rows", "jsonl"]):
            output = pathlib.Path(folder) / "output"
            with open(output, "wb") as file:
                began = time.monotonic()
                process = subprocess.Popen([ctl, "summarise", folder, *form], stdout=file)
                _, status, used = os.wait4(process.pid, 0)
                seconds = time.monotonic() - began
            megabytes = used.ru_maxrss / 1024
            print(f"summarise {' '.join(form)}: {count} reports in {seconds:.1f} s (processor {used.ru_utime + used.ru_stime:.1f} s), {megabytes:.0f} MB")
            if form == ["--json"]:
                exact = json.loads(output.read_text())["reports"] == count
            output.unlink()
            if os.waitstatus_to_exitcode(status) != 0 or not exact:
                sys.exit("not all reports were counted")
            if count == 100_000 and (seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES):
                sys.exit(f"more than {MOST_SECONDS} s or {MOST_MEGABYTES} MB")


main()
