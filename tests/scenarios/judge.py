#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Compares reports with truths. Knows nothing of how they came about, and nothing of the product but its contract.

    judge.py REPORTS TRUTHS

Both are folders with files of the same names: a report as {"exit": N, "report": {...}}, a truth as truths.py makes it. Prints one
JSON line a file: {"name", "right", "reasons", "first", "three", "f1", "alarm", "open", "said", "step"}.

  right  to the letter: state, causes and their order, sets, what is untested, notes, the portal, transient, the exit;
         of a public report: the state, and its cause is the first, or in a set where the report leaves it open
  first  the first cause is the right one; of a set that is exactly the right one its share
  three  the right first cause is among the first three
  f1     of the causes: how well what is confirmed and what is true agree
  alarm  a healthy computer was given a cause, a set or a repair
  open   nothing was confirmed
  said   {"state", "causes", "sets"} of the report; null where it lacks them
  step   what helped the one who reported, or was advised, stands first among the causes, or first in the first set; null where nothing did
"""
import json
import sys
from pathlib import Path

EXITS = {"healthy": 0, "caused": 1, "undetermined": 3}


def name_of(cause):
    return cause["id"] + (f":{cause['subject']}" if cause.get("subject") else "")


def judge_lists(verdict):
    """A thing stands in one list only, and a set has two to four members ("other" is not counted) and a next test."""
    confirmed = {name_of(cause) for cause in verdict["causes"]}
    left = {name for entry in verdict["undetermined"] for name in entry["set"]}
    for label in ("untested", "excluded"):
        for name in sorted({entry["id"] for entry in verdict[label]} & (confirmed | left)):
            yield f"{name} is {label} and a cause or in a set as well"
    for name in sorted(confirmed & left):
        yield f"{name} is confirmed and in a set as well"
    for entry in verdict["undetermined"]:
        if len(set(entry["set"])) < 2 or len(set(entry["set"]) - {"other"}) > 4 or not entry["next"]:
            yield f"a set has {len(set(entry['set']))} members, or no next test"
    for cause in verdict["causes"]:
        if not cause["evidence"]:
            yield f"{name_of(cause)} has no evidence"


def judge_causes(verdict, truth):
    found = [name_of(cause) for cause in verdict["causes"]]
    if found != truth["causes"]:
        yield f"causes are {found or 'none'}, should be {truth['causes'] or 'none'}"
        return
    if truth.get("where") and verdict["causes"][0]["where"] != truth["where"]:
        yield f"where is {verdict['causes'][0]['where']!r}, should be {truth['where']!r}"
    for cause in verdict["causes"]:
        if name_of(cause) in truth.get("temporary", ()) and not cause["temporary"]:
            yield f"{name_of(cause)} should be temporary"


def judge_verdict(report, exit_code, truth):
    verdict = report["verdict"]
    if verdict["state"] != truth["state"]:
        yield f"state is {verdict['state']}, should be {truth['state']}"
    if exit_code != EXITS[verdict["state"]]:
        yield f"exit is {exit_code}"
    if verdict["transient"] != truth.get("transient", False):
        yield f"transient is {verdict['transient']}"
    yield from judge_causes(verdict, truth)
    sets = sorted(sorted(entry["set"]) for entry in verdict["undetermined"])
    if sets != sorted(sorted(one) for one in truth["sets"]):
        yield f"sets are {sets}, should be {truth['sets']}"
    missing = set(truth.get("untested", ())) - {entry["id"] for entry in verdict["untested"]}
    if missing:
        yield f"{sorted(missing)} should be untested"
    missing = set(truth.get("notes", ())) - {note["id"] for note in verdict["notes"]}
    if missing:
        yield f"{sorted(missing)} should be noted"
    if truth.get("portal") and report["portal"]["state"] != truth["portal"]:
        yield f"portal is {report['portal']['state']}, should be {truth['portal']}"
    yield from judge_lists(verdict)


def judge_report(report, exit_code, truth):
    """Of a public report only what its reporter would need: the state, and the cause in its place."""
    verdict = report["verdict"]
    if verdict["state"] != truth["state"]:
        yield f"state is {verdict['state']}, should be {truth['state']}"
    if exit_code != EXITS[verdict["state"]]:
        yield f"exit is {exit_code}"
    found = [name_of(cause) for cause in verdict["causes"]]
    sets = [entry["set"] for entry in verdict["undetermined"]]
    if truth["causes"] and found[:1] != truth["causes"]:
        yield f"causes are {found or 'none'}, the first should be {truth['causes'][0]}"
    if truth.get("among") and not set(truth["among"]) & {name for one in sets for name in one}:
        yield f"sets are {sets or 'none'}, should hold {' or '.join(truth['among'][:3])}{' or ...' if len(truth['among']) > 3 else ''}"
    yield from judge_lists(verdict)


def shows_step(verdict, step):
    if not step:
        return None
    if verdict["causes"]:
        return name_of(verdict["causes"][0]) == step
    return bool(verdict["undetermined"]) and verdict["undetermined"][0]["set"][:1] == [step]


def f1(found, true):
    hit = len(set(found) & set(true))
    return 1.0 if not found and not true else 2 * hit / (len(set(found)) + len(set(true))) if hit else 0.0


def scored(report, exit_code, truth):
    verdict = report["verdict"]
    reasons = list((judge_report if truth.get("report") else judge_verdict)(report, exit_code, truth))
    found = [name_of(cause) for cause in verdict["causes"]]
    first = three = 0.0
    if truth["causes"]:
        first, three = float(found[:1] == truth["causes"][:1]), float(truth["causes"][0] in found[:3])
    elif truth["sets"]:
        told = [set(entry["set"]) for entry in verdict["undetermined"]]
        first = three = 1 / len(truth["sets"][0]) if not found and told == [set(truth["sets"][0])] else 0.0
    else:
        first = three = float(not found and not verdict["undetermined"])
    if truth.get("among"):
        first = three = float(not reasons)
    said = {"state": verdict["state"], "causes": found, "sets": [entry["set"] for entry in verdict["undetermined"]]}
    repairs = any(cause["fix"] for cause in verdict["causes"])
    alarm = truth["state"] == "healthy" and (verdict["state"] != "healthy" or bool(found) or repairs)
    return {"right": not reasons, "reasons": reasons, "first": first, "three": three, "f1": f1(found, truth["causes"]),
            "alarm": alarm, "open": verdict["state"] == "undetermined", "said": said,
            "step": shows_step(verdict, truth.get("step"))}


def judge(entry, truth):
    try:
        return scored(entry["report"], entry["exit"], truth)
    except (KeyError, TypeError, AttributeError) as problem:
        return {"right": False, "reasons": [f"the report lacks what the contract promises ({type(problem).__name__}: {problem})"],
                "first": 0.0, "three": 0.0, "f1": 0.0, "alarm": truth["state"] == "healthy", "open": False, "said": None, "step": None}


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    reports, truths = map(Path, sys.argv[1:])
    for path in sorted(truths.iterdir()):
        entry = json.loads((reports / path.name).read_text())
        print(json.dumps({"name": path.stem} | judge(entry, json.loads(path.read_text()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
