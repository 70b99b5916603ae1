#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What journaling costs:  journal.py PATH-TO-FIX789CTL [RUNS]
The same repair of a recorded computer with its changes and as a dry run, alternating; the difference, divided by the changes, is the
journal (three lines a change, each flushed), the changed case (replaced once a change) and the second look. Limit: 20 ms."""
import json, os, pathlib, statistics, subprocess, sys, tempfile, time

LIMIT_MS = 20
CAUSES = ["service.disabled:IKEEXT", "service.disabled:SstpSvc", "service.disabled:TapiSrv", "service.disabled:PolicyAgent", "service.disabled:RasMan"]


def timed(ctl, words, environment):
    begun = time.monotonic()
    run = subprocess.run([ctl, *words], capture_output=True, text=True, env=environment)
    if run.returncode != 0:
        sys.exit(f"fix789ctl {' '.join(words)} ended with {run.returncode}: {run.stderr}")
    return (time.monotonic() - begun) * 1000, json.loads(run.stdout)


def main():
    ctl, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 25
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, XDG_STATE_HOME=folder + "/state")
        case = pathlib.Path(folder, "case.json")
        off = {cause.split(":")[1]: {"start": "disabled", "state": "stopped"} for cause in CAUSES}
        document = json.dumps({"schema": "fix789.case/1", "id": "bench", "base": "windows-11", "machine": {"services": off}})
        costs = []
        for _ in range(runs):
            case.write_text(document)
            words = ["fix", *CAUSES, "--case", str(case), "--json"]
            dry, _ = timed(ctl, words + ["--dry-run"], environment)
            real, outcome = timed(ctl, words + ["--yes"], environment)
            costs.append((real - dry) / len(outcome["changes"]))
            timed(ctl, ["undo", "--case", str(case), "--yes", "--json"], environment)
        median = statistics.median(costs)
        print(f"journal: {median:.1f} ms a change (median of {runs}, limit {LIMIT_MS})")
        sys.exit(median > LIMIT_MS)


main()
