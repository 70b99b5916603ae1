#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Makes a folder of reports as many computers would send them:  make_reports.py CTL FOLDER [COUNT [SITES]]

Each is a real report of a recorded computer, at its full size; only where, when and on what network is different. Of each tenth
computer there is a repair, with a report before and after it."""
import datetime
import json
import pathlib
import random
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = {
    "broken": "practice.json",
    "healthy": "windows-11.json",
    "older": "windows-10.json",
}


def real_report(ctl, case):
    run = subprocess.run([ctl, "check", "--case", str(ROOT / "resources/computers" / case), "--json"], capture_output=True, text=True, check=False)
    return json.loads(run.stdout)


def main():
    ctl, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    sites = int(sys.argv[4]) if len(sys.argv) > 4 else 200
    made = random.Random(789)
    # What differs between reports is put into the text, which is quicker than writing each anew.
    templates = {}
    for kind, case in KINDS.items():
        report = real_report(ctl, case)
        report["started"] = "@STARTED@"
        report["machine"].pop("name", None)
        report["findings"].append({"check": "network-in-view", "verdict": "ok", "text": "The gateway is 192.0.2.1.", "causes": [], "seconds": 0,
                                   "facts": {"gateway": "192.0.2.1", "wifi": {"name": "@WIFI@"}}})
        templates[kind] = json.dumps(report, indent=4)
    begin = datetime.datetime(2026, 10, 1, tzinfo=datetime.timezone.utc)

    def write(place, kind, at):
        text = templates[kind].replace("@STARTED@", at.strftime("%Y-%m-%dT%H:%M:%S.000Z")).replace("@WIFI@", f"Guests {made.randrange(50)}")
        place.write_text(text)

    written = 0
    computer = 0
    while written < count:
        computer += 1
        site = folder / f"site-{made.randrange(sites):03}" / f"PC{computer:06}"
        site.mkdir(parents=True)
        at = begin + datetime.timedelta(minutes=made.randrange(60 * 24 * 50))
        if computer % 10 == 0 and written + 2 <= count:
            write(site / "1.json", "broken", at)
            cause = "service.disabled:IKEEXT"
            (site / "2.json").write_text(json.dumps({"schema": "fix789.repair/1", "at": (at + datetime.timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ"),
                                                     "action": "fix", "run": "00000000-0000-4000-8000-000000000000", "end": "done", "text": "Fixed.",
                                                     "changes": [{"cause": cause}], "left": [], "copies": None}))
            write(site / "3.json", made.choice(["healthy", "healthy", "broken"]), at + datetime.timedelta(minutes=10))
            written += 2
        else:
            write(site / "1.json", made.choice(list(KINDS)), at)
            written += 1


main()
