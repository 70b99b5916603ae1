#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Runs the scenarios: a lab each, the fault shown to have its effect, `fix789ctl check`, the judge.

    run.py [--ctl PATH] [--seed N] [--jobs N] [--repeat] [--keep FOLDER] [--effects-only] [SCENARIO...]

Prints "PASS id seconds" or "FAIL id: why" and last "N passed, N failed, N skipped". Exits 1 on any failure, 2 on
wrong words, 77 where no lab can be built.
"""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

sys.dont_write_bytecode = True
import lab as building
import scenarios
from leftovers import PYTHON, Run

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
DEFAULT_CTL = ROOT / "build/debug/app/fix789ctl/fix789ctl"
PACKETS_ALLOWED = 120
HALF_OPEN_ALLOWED = 2
REPEATS = 3
HANG = 30            # seconds after which one check counts as hanging
HANG_REPEATED = 75   # a repeated check may wait half a minute for the server's half-open limit


class Failure(Exception):
    """Why a scenario failed; `detail` is shown below it."""

    def __init__(self, why, detail=""):
        super().__init__(why)
        self.detail = detail


def verdict_bytes(text):
    """The characters of the top-level member "verdict", as they were written."""
    decoder = json.JSONDecoder()

    def skip(at, separators):
        return re.compile(rf"[\s{separators}]*").match(text, at).end()
    at = skip(0, "{")
    while text[at] != "}":
        name, at = decoder.raw_decode(text, at)
        begin = skip(at, ":")
        _, end = decoder.raw_decode(text, begin)
        if name == "verdict":
            return text[begin:end]
        at = skip(end, ",")
    raise ValueError("no verdict")


def sanitizer_words(errors):
    """The line that names the complaint."""
    found = re.search(r"(ERROR: \w+Sanitizer: .*|runtime error: .*)", errors)
    return found[1] if found else "see below"


def shortly(text):
    """A report in a few lines, for the person who reads a failure."""
    try:
        report = json.loads(text)
        verdict = report["verdict"]
        causes = [f"{c['id']}:{c['subject']}@{c['where']}" for c in verdict["causes"]]
        sets = ["|".join(s["set"]) for s in verdict["undetermined"]]
        rungs = [f"{r['rung']}/{r['port']} {r['result']} ({r['detail']})"
                 for r in report["ladder"] if r["result"] != "not-tried"]
        return "\n".join((f"{verdict['state']} causes {causes} sets {sets}", *rungs))
    except (ValueError, KeyError, TypeError):
        return text[:500]


class Trial:
    """One scenario in a lab of its own."""

    def __init__(self, run, scenario, options):
        self.run, self.scenario, self.options = run, scenario, options
        self.checks = 0

    def perform(self):
        """Seconds of the judged check."""
        scenario = self.scenario
        self.lab = building.Lab(self.run, random.Random(f"{self.options.seed}:{scenario.id}"), nat=scenario.nat,
                                carrier=scenario.carrier, **scenario.server)
        try:
            self.lab.swan.start()
            self.expect_effects(dict.fromkeys(scenario.effects, "answered"), "before the fault")
            if scenario.inject is not scenarios.nothing and not self.options.effects_only:
                self.lab.swan.renew()
                self.reference()
            truth = scenario.inject(self.lab)
            where = truth["causes"][0].get("where") if truth["causes"] else None
            begun = time.monotonic()
            self.expect_effects({probe: value.format(where=where) for probe, value in scenario.effects.items()},
                                "with the fault")
            if self.options.effects_only:
                return time.monotonic() - begun
            self.lab.swan.renew()
            return self.judged(truth)
        finally:
            self.lab.close()

    def expect_effects(self, expected, when):
        seen = self.lab.effects(list(expected))
        for probe, value in expected.items():
            if not seen[probe].startswith(value):
                raise Failure(f"lab: {when} {probe} is {seen[probe]!r}, not {value!r}", self.lab.swan.last_log())

    def reference(self):
        """Rule one: without the fault the same lab must come out healthy."""
        text, code, _ = self.check(self.lab.folder / "reference-state", HANG)
        if reasons := self.reasons(text, scenarios.healthy(), code):
            raise Failure(f"reference run without the fault: {'; '.join(reasons)}", shortly(text))

    def judged(self, truth):
        state = self.lab.folder / "state"
        text, code, seconds = self.check(state, HANG)
        reasons = self.reasons(text, truth, code)
        if seconds > self.scenario.limit:
            reasons.append(f"took {seconds:.2f} s, allowed are {self.scenario.limit:g} s")
        if self.options.repeat:
            reasons += self.disagreements(state, text)
        if reasons:
            raise Failure("; ".join(reasons), shortly(text))
        return seconds

    def disagreements(self, state, first):
        for number in range(2, REPEATS + 1):
            text, _, seconds = self.check(state, HANG_REPEATED)
            try:
                if verdict_bytes(text) != verdict_bytes(first):
                    yield f"check {number} of the same server has another verdict: {shortly(text)}"
            except (ValueError, IndexError):
                yield f"check {number} of the same server has no verdict: {text[:200]!r}"
            say(f"     {self.scenario.id} check {number}: {seconds:.2f} s")

    def check(self, state, hang):
        """(standard output, exit, seconds) of one check, which must leave the server as it should."""
        self.checks += 1
        target = self.lab.server_name if self.scenario.by_name else self.lab.server_address
        places = {"XDG_STATE_HOME": state, "XDG_CONFIG_HOME": state / "config", "XDG_CACHE_HOME": state / "cache",
                  "XDG_DATA_HOME": state / "data", "HOME": state}
        state.mkdir(exist_ok=True)
        before = self.lab.ike_packets_sent()
        words = self.lab.client.inside(self.options.ctl, "check", "--server", target, "--json")
        begun = time.monotonic()
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env={**os.environ, **{name: str(place) for name, place in places.items()}})
        try:
            out, errors = process.communicate(timeout=hang)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Failure(f"the check did not end within {hang} s") from None
        seconds = time.monotonic() - begun
        text, errors = out.decode(errors="replace"), errors.decode(errors="replace")
        self.keep(text, errors)
        if process.returncode < 0:
            raise Failure(f"the program crashed (signal {-process.returncode})", errors[-3000:])
        if "Sanitizer" in errors or "runtime error" in errors:
            raise Failure(f"a sanitizer complained: {sanitizer_words(errors)}", f"{shortly(text)}\n{errors[-3000:]}")
        self.expect_polite(self.lab.ike_packets_sent() - before, self.lab.swan.new_associations())
        return text, process.returncode, seconds

    def expect_polite(self, packets, associations):
        if packets > PACKETS_ALLOWED:
            raise Failure(f"sent {packets} IKE packets, allowed are {PACKETS_ALLOWED}")
        established = [state for state in associations if state != "CONNECTING"]
        if established:
            raise Failure(f"left associations at the server: {', '.join(established)}")
        if len(associations) > HALF_OPEN_ALLOWED:
            raise Failure(f"left {len(associations)} half-open associations, allowed are {HALF_OPEN_ALLOWED}")

    def reasons(self, text, truth, code):
        report, written = self.lab.folder / "report.json", self.lab.folder / "truth.json"
        report.write_text(text)
        written.write_text(json.dumps(truth))
        judged = subprocess.run([PYTHON, FOLDER / "judge.py", "--report", report, "--truth", written,
                                 "--exit", str(code)], capture_output=True, text=True)
        if judged.returncode not in (0, 1):
            raise Failure(f"lab: the judge failed: {judged.stderr.strip()}")
        self.keep_file(written, "truth.json")
        return json.loads(judged.stdout)["reasons"]

    def keep(self, text, errors):
        for ending, content in (("report.json", text), ("stderr.txt", errors)):
            if self.options.keep and content:
                place = self.options.keep / f"{self.scenario.id}-{self.checks}-{ending}"
                place.write_text(content)

    def keep_file(self, source, ending):
        if self.options.keep:
            shutil.copyfile(source, self.options.keep / f"{self.scenario.id}-{self.checks}-{ending}")


def say(line):
    print(line, flush=True)


def perform_all(run, chosen, options):
    passed = failed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        waiting = {pool.submit(Trial(run, scenario, options).perform): scenario for scenario in chosen}
        for done in as_completed(waiting):
            scenario = waiting[done]
            try:
                say(f"PASS {scenario.id} {done.result():.2f}")
                passed += 1
                continue
            except Failure as problem:
                say(f"FAIL {scenario.id}: {problem}")
                detail = problem.detail
            except building.LabError as problem:
                say(f"FAIL {scenario.id}: lab: {problem}")
                detail = ""
            failed += 1
            for line in detail.splitlines():
                say(f"     {line}")
    return passed, failed


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--ctl", type=Path, default=DEFAULT_CTL, help="the fix789ctl to run")
    words.add_argument("--seed", type=int, default=2, help="varies addresses and parameters (default 2)")
    words.add_argument("--jobs", type=int, default=3, help="scenarios at a time (default 3)")
    words.add_argument("--repeat", action="store_true", help="three checks of one server must give the same verdict")
    words.add_argument("--keep", type=Path, metavar="FOLDER", help="copy reports and truths there")
    words.add_argument("--effects-only", action="store_true", help="only show that each fault has its effect")
    words.add_argument("--list", action="store_true", help="print the scenarios")
    words.add_argument("scenario", nargs="*")
    options = words.parse_args()
    known = {scenario.id: scenario for scenario in scenarios.ALL}
    if options.list:
        for scenario in scenarios.ALL:
            say(f"{scenario.id:6} {scenario.title}")
        return 0
    if unknown := [name for name in options.scenario if name not in known]:
        words.error(f"no such scenario: {', '.join(unknown)}")
    chosen = [known[name] for name in options.scenario] or scenarios.ALL
    if why := building.why_not_here():
        print(f"SKIPPED: the lab cannot run here: {why}", file=sys.stderr)
        say(f"0 passed, 0 failed, {len(chosen)} skipped")
        return 77
    options.ctl = options.ctl.resolve()
    if not options.effects_only and not os.access(options.ctl, os.X_OK):
        words.error(f"{options.ctl} is not a program (give --ctl, or --effects-only)")
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    run = Run()
    begun = time.monotonic()
    passed, failed = perform_all(run, chosen, options)
    run.close()
    print(f"{time.monotonic() - begun:.0f} s, seed {options.seed}", file=sys.stderr)
    say(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
