#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Measures the verdict on recorded computers: for each row and seed a computer without the fault, which has to come out healthy,
and the same with it; `fix789ctl check --json` on both, one process each; judge.py, another program, compares.

    run.py [--ctl PATH] [--seeds N] [--jobs N] [--all] [--keep FOLDER] [--write] [--sample] [--replay] [--first] [ROW...]

A row may end in "*". Even seeds are for tuning, odd ones are what is reported. Prints "FAIL row seed: why", the tables, and last
"N passed, N failed, N skipped". --write puts the tables of the odd seeds into RESULTS.md. --sample runs the seed 1 and fails
where it differs from what RESULTS.md says; with it --replay (alone: with all seeds): the same case has to give the same bytes again,
and the same verdict when names and addresses are replaced by stand-ins. --first adds to first_answers.json the public reports that
are not in it yet, and changes none that is. produced.json names a row for each cause that some row of seed 1 shows; --write writes it, and
--sample fails where the row no longer shows it. tests/diagnosis/producers_test.cpp shows the causes that stand in no row. Exits 1 on any failure, 2 on wrong words.
"""
import argparse
import fnmatch
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
import results
import rows_computer
import rows_later_reports
import rows_network
import rows_reports
import rows_server
from baselines import BASELINES, report_of, whole

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
ROWS = rows_computer.ROWS + rows_network.ROWS + rows_server.ROWS + rows_reports.ROWS + rows_later_reports.ROWS
assert len({row.id for row in ROWS}) == len(ROWS), "two rows have one id"
HEALTHY = {"state": "healthy", "causes": [], "sets": []}
SAMPLE = 1  # seeds
PRODUCED = FOLDER / "produced.json"


def say(line):
    print(line, flush=True)


class Trial:
    """One case and what is to come out; its name says nothing of either."""

    def __init__(self, row, seed, broken):
        self.row, self.seed, self.broken = row, seed, broken
        self.name = f"{random.Random(f'{row.id} {seed} {broken}').getrandbits(64):016x}"
        pc = row.made(seed, broken)
        self.arguments = pc.arguments
        self.case = pc.case(self.name)
        self.truth = row.truth_for(pc) if broken else HEALTHY
        self.seconds = 0.0

    def environment(self, folder):
        # The unit tests and the contract look for leaks; here that is a quarter of the time.
        return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": str(folder / "state" / self.name), "HOME": str(folder),
                "ASAN_OPTIONS": "detect_leaks=0"}

    def check(self, ctl, folder):
        path = folder / "cases" / f"{self.name}.json"
        path.write_text(json.dumps(self.case, ensure_ascii=False))
        environment = self.environment(folder)
        for identity in self.row.fixed if self.broken else ():
            subprocess.run([ctl, "fix", identity, "--case", path, "--yes"], env=environment, capture_output=True, timeout=60)
        begun = time.monotonic()
        ran = subprocess.run([ctl, "check", "--json", "--case", path, *self.arguments], env=environment, capture_output=True,
                             timeout=60)
        self.seconds = time.monotonic() - begun
        self.said = ran
        try:
            report = json.loads(ran.stdout)
        except ValueError:
            report = {"said": ran.stderr.decode(errors="replace")[-500:]}
        (folder / "reports" / path.name).write_text(json.dumps({"exit": ran.returncode, "report": report}))
        (folder / "truths" / path.name).write_text(json.dumps(self.truth))


    # Replayed: nothing where the verdict stays as it was.

    def replay(self, ctl, folder):
        environment = self.environment(folder)
        path, again = folder / "cases" / f"{self.name}.json", folder / "cases" / f"{self.name}-again.json"

        def check(case):
            return subprocess.run([ctl, "check", "--json", "--case", case, *self.arguments], env=environment, capture_output=True,
                                  timeout=60)

        def verdict_in(ran):
            text = ran.stdout.decode()
            return text[text.index('"verdict": {'):] if '"verdict": {' in text else ran.stderr.decode()

        first = verdict_in(self.said)
        if first != verdict_in(check(path)):
            return f"{self.row.id} seed {self.seed}: looked at twice, the verdict has other bytes"
        # What was mended is in a journal, which a copy does not have; a connection's name is replaced in a copy.
        if self.row.fixed or "--connection" in self.arguments:
            return None
        subprocess.run([ctl, "record", "--case", path, again], env=environment, capture_output=True, timeout=60)
        before, after = (outline(json.loads("{" + text)["verdict"]) for text in (first, verdict_in(check(again))))
        return None if before == after else f"{self.row.id} seed {self.seed}: {before} became {after} with stand-ins for names"


def outline(verdict):
    """What a verdict says but for its sentences, which hold names."""
    return {"state": verdict["state"], "transient": verdict["transient"],
            "causes": [(one["id"], one["side"], one["temporary"], bool(one["subject"]), bool(one["where"]), bool(one["fix"]))
                       for one in verdict["causes"]],
            "sets": [[name.partition(":")[0] for name in one["set"]] for one in verdict["undetermined"]]} | {
        name: sorted(one["id"].partition(":")[0] for one in verdict[name]) for name in ("untested", "excluded", "notes")}


def judged(reports, truths):
    ran = subprocess.run([FOLDER / "judge.py", reports, truths], capture_output=True, check=True)
    return {line["name"]: line for line in map(json.loads, ran.stdout.splitlines())}


def give_away(ctl, trials):
    """Cases hold no word of the vocabulary and no name of a row."""
    listed = json.loads(subprocess.run([ctl, "list", "--json"], capture_output=True, check=True).stdout)
    words = {cause for check in listed for cause in check["causes"]} | {f'"{row.id}"' for row in ROWS}
    for trial in trials:
        text = json.dumps(trial.case)
        for word in words:
            if word in text:
                yield f"{trial.row.id} seed {trial.seed}: the case holds {word}"


def shown_by(trial, folder):
    """The causes that the verdict on a row with its fault confirms, and those that it leaves in a set."""
    verdict = json.loads((folder / "reports" / f"{trial.name}.json").read_text())["report"].get("verdict", {})
    return ({one["id"] for one in verdict.get("causes", [])},
            {name.partition(":")[0] for one in verdict.get("undetermined", []) for name in one["set"]})


def produced_by(trials, folder):
    """By cause: the first row of seed 1 that confirms it, else the first that has it in a set."""
    confirmed, held = {}, {}
    for trial in trials:
        if trial.seed == SAMPLE and trial.broken:
            causes, sets = shown_by(trial, folder)
            for found, ids in ((confirmed, causes), (held, sets)):
                for identity in ids:
                    found.setdefault(identity, trial.row.id)
    return dict(sorted((held | confirmed).items()))


def no_longer_produced(trials, folder):
    ran = {trial.row.id: trial for trial in trials if trial.seed == SAMPLE and trial.broken}
    for identity, row in json.loads(PRODUCED.read_text()).items():
        if row not in ran or identity not in set().union(*shown_by(ran[row], folder)):
            yield f"{row} no longer shows {identity}, as produced.json says"


def baseline_scores(trials, folder):
    """By baseline, by trial."""
    scores = {}
    for number, (name, judge) in enumerate(BASELINES.items()):
        reports = folder / f"baseline{number}"
        reports.mkdir()
        for trial in trials:
            (reports / f"{trial.name}.json").write_text(json.dumps(report_of(judge(whole(trial.case)))))
        scores[name] = judged(reports, folder / "truths")
    return scores


def perform(ctl, trials, folder, jobs):
    for name in ("cases", "reports", "truths", "state"):
        (folder / name).mkdir(parents=True)
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(lambda trial: trial.check(ctl, folder), trials))
    return judged(folder / "reports", folder / "truths")


def chosen_by(patterns):
    if not patterns:
        return ROWS
    if any(not fnmatch.filter([row.id for row in ROWS], pattern) for pattern in patterns):
        return None
    return [row for row in ROWS if any(fnmatch.fnmatch(row.id, pattern) for pattern in patterns)]


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--ctl", type=Path, default=ROOT / "build/debug/app/fix789ctl/fix789ctl", help="the fix789ctl to run")
    words.add_argument("--seeds", type=int, default=20, help="the seeds 1 to N (default 20)")
    words.add_argument("--jobs", type=int, default=os.cpu_count() or 2, help="processes at a time")
    words.add_argument("--all", action="store_true", help="also rows that wait for something")
    words.add_argument("--keep", type=Path, metavar="FOLDER", help="keep cases, reports and truths there")
    words.add_argument("--write", action="store_true", help="write RESULTS.md")
    words.add_argument("--sample", action="store_true", help="a part of it again, against RESULTS.md")
    words.add_argument("--replay", action="store_true", help="also look at each case again, and at a copy with stand-ins for names")
    words.add_argument("--first", action="store_true", help="keep the first answers to public reports in first_answers.json")
    words.add_argument("row", nargs="*")
    options = words.parse_args()
    rows = chosen_by(options.row)
    if rows is None:
        words.error(f"no such row among: {', '.join(options.row)}")
    if not os.access(options.ctl, os.X_OK):
        words.error(f"{options.ctl} is not a program (give --ctl)")
    options.ctl = options.ctl.resolve()
    waiting = [row for row in rows if row.waits_for]
    rows = [row for row in rows if options.all or options.row or not row.waits_for]
    seeds = range(1, 1 + (SAMPLE if options.sample else options.seeds))
    trials = [Trial(row, seed, broken) for row in rows for seed in seeds for broken in ((True, False) if row.reference else (True,))]
    with tempfile.TemporaryDirectory(prefix="fix789-scenarios-") as scratch:
        folder = options.keep or Path(scratch) / "run"
        begun = time.monotonic()
        scores = perform(options.ctl, trials, folder, options.jobs)
        took = time.monotonic() - begun
        problems = list(give_away(options.ctl, trials))
        if options.replay:
            with ThreadPoolExecutor(options.jobs) as pool:
                problems += filter(None, pool.map(lambda trial: trial.replay(options.ctl, folder),
                                                  [trial for trial in trials if trial.broken]))
        if options.sample and not options.row:
            problems += no_longer_produced(trials, folder)
        produced = produced_by(trials, folder)
        measured = results.Results(trials, scores, {} if options.sample else baseline_scores(trials, folder), waiting, took)
    if options.first:
        measured.keep_first_answers()
    for line in problems + measured.failures():
        say(f"FAIL {line}")
    if options.sample:
        differs = measured.differs_from(FOLDER / "RESULTS.md")
        for line in differs:
            say(f"FAIL {line}")
        say(f"{len(trials) - len(differs)} passed, {len(differs) + len(problems)} failed, 0 skipped")
        return 1 if differs or problems else 0
    text = measured.text(options.seeds)
    say(text)
    if options.write:
        (FOLDER / "RESULTS.md").write_text(text)
        if not options.row:
            for identity in sorted(set(json.loads(PRODUCED.read_text())) - set(produced)):
                say(f"No row shows {identity} any more; tests/diagnosis/producers_test.cpp has to.")
            PRODUCED.write_text(json.dumps(produced, indent=1) + "\n")
    failed = len(problems) + len(measured.failures())
    say(f"{len(trials) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
