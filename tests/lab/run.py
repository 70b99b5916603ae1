#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Runs the scenarios: a lab each, the fault shown to have its effect, `fix789ctl check`, the judge.

    run.py [--ctl PATH] [--wine EXE] [--seed N | --runs K] [--jobs N] [--rough] [--repeat] [--replay] [--keep FOLDER] [--effects-only]
           [--late FILE] [SCENARIO...]

A scenario's id may end in "*". Prints "PASS id seconds" or "FAIL id: why", with --runs a table of how many of K were right,
and last "N passed, N failed, N skipped". Exits 1 on any failure (with --runs: below 95 % in all, or 80 % in one scenario), 2 on wrong
words, 77 where no lab can be built.
"""
import argparse
import fnmatch
import os
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

sys.dont_write_bytecode = True
import lab as building
import scenarios
from leftovers import Run
from trial import Failure, Late, Trial
from wine import Wine

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
DEFAULT_CTL = ROOT / "build/debug/app/fix789ctl/fix789ctl"
RIGHT_IN_ALL, RIGHT_IN_EACH = 0.95, 0.80


def say(line):
    print(line, flush=True)


def perform_all(run, chosen, options):
    """(right, wrong) by scenario, over all seeds, and those that were right but late, where these are kept apart."""
    right, wrong, late = Counter(), Counter(), []
    seeds = range(1, options.runs + 1) if options.runs else [options.seed]
    # The long ones first, so that none is left alone at the end.
    jobs = sorted(((scenario, seed) for scenario in chosen for seed in seeds), key=lambda job: -job[0].limit)
    with ThreadPoolExecutor(options.jobs) as pool:
        waiting = {pool.submit(Trial(run, scenario, options, seed, say).perform): (scenario, seed)
                   for scenario, seed in jobs}
        for done in as_completed(waiting):
            scenario, seed = waiting[done]
            name = f"{scenario.id} seed {seed}" if options.runs else scenario.id
            try:
                say(f"PASS {name} {done.result():.2f}")
                right[scenario.id] += 1
                continue
            except Failure as problem:
                if options.late and isinstance(problem, Late):
                    say(f"LATE {name}: {problem}")
                    late.append(scenario.id)
                    continue
                say(f"FAIL {name}: {problem}")
                detail = problem.detail
            except building.LabError as problem:
                say(f"FAIL {name}: lab: {problem}")
                detail = ""
            wrong[scenario.id] += 1
            for line in detail.splitlines():
                say(f"     {line}")
    return right, wrong, late


def accuracy(chosen, right, wrong):
    """Prints the table; whether the shares are as they have to be."""
    say(f"{'right':>9}  scenario")
    shares = {}
    for scenario in chosen:
        good, all_of_it = right[scenario.id], right[scenario.id] + wrong[scenario.id]
        shares[scenario.id] = good / all_of_it
        say(f"{good:4}/{all_of_it:<4}  {scenario.id:14} {scenario.title}")
    in_all = right.total() / (right.total() + wrong.total())
    say(f"{100 * in_all:.1f} % in all")
    return in_all >= RIGHT_IN_ALL and min(shares.values()) >= RIGHT_IN_EACH


def chosen_by(patterns, many):
    """Scenarios in their order; None where a pattern fits nothing. Those that chance decides only where many runs are made."""
    if not patterns:
        return [scenario for scenario in scenarios.ALL if many or not scenario.by_chance]
    if any(not fnmatch.filter([s.id for s in scenarios.ALL], pattern) for pattern in patterns):
        return None
    return [s for s in scenarios.ALL if any(fnmatch.fnmatch(s.id, pattern) for pattern in patterns)]


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--ctl", type=Path, default=DEFAULT_CTL, help="the fix789ctl to run")
    words.add_argument("--wine", type=Path, metavar="EXE", help="beside it the Windows program, which must say the same")
    words.add_argument("--seed", type=int, default=2, help="varies addresses, keys, brands (default 2)")
    words.add_argument("--runs", type=int, metavar="K", help="each scenario with the seeds 1 to K, and how many were right")
    words.add_argument("--jobs", type=int, default=4, help="scenarios at a time (default 4)")
    words.add_argument("--rough", action="store_true", help="every path loses up to 5 %% each way and has 5 to 300 ms")
    words.add_argument("--repeat", action="store_true", help="three checks of one server must give the same verdict")
    words.add_argument("--replay", action="store_true", help="a record of the lab must say what the look at it said (without keys)")
    words.add_argument("--keep", type=Path, metavar="FOLDER", help="copy reports, truths and the servers' logs there")
    words.add_argument("--effects-only", action="store_true", help="only show that each fault has its effect")
    words.add_argument("--late", type=Path, metavar="FILE", help="write there which were right but late, and do not count them: to be "
                       "run again when nothing else does")
    words.add_argument("--list", action="store_true", help="print the scenarios")
    words.add_argument("scenario", nargs="*")
    options = words.parse_args()
    if options.list:
        for scenario in scenarios.ALL:
            say(f"{scenario.id:14} {scenario.title}")
        return 0
    if options.late and options.runs:
        words.error("--late is for one run of each")
    chosen = chosen_by(options.scenario, options.runs)
    if chosen is None:
        words.error(f"no such scenario among: {', '.join(options.scenario)}")
    if why := building.why_not_here():
        print(f"SKIPPED: the lab cannot run here: {why}", file=sys.stderr)
        say(f"0 passed, 0 failed, {len(chosen)} skipped")
        return 77
    options.ctl = options.ctl.resolve()
    if not options.effects_only and not os.access(options.ctl, os.X_OK):
        words.error(f"{options.ctl} is not a program (give --ctl, or --effects-only)")
    if options.wine and not options.wine.exists():
        words.error(f"{options.wine} does not exist")
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    run = Run()
    options.wine = options.wine and Wine(run.scratch, options.wine.resolve())
    begun = time.monotonic()
    right, wrong, late = perform_all(run, chosen, options)
    run.close()
    if options.late:
        options.late.write_text("\n".join(late))
    fine = accuracy(chosen, right, wrong) if options.runs else not wrong
    print(f"{time.monotonic() - begun:.0f} s, seed {options.seed if not options.runs else f'1 to {options.runs}'}", file=sys.stderr)
    say(f"{right.total()} passed, {wrong.total()} failed, 0 skipped")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
