#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Compares a report with the truth. Knows nothing of the lab and nothing of the product but its contract.

    judge.py --report REPORT.json --truth TRUTH.json --exit N

The truth: {"state", "causes": [{"id", "subject", "where"?}], "undetermined": [{"set": [...]} or {"contains": [...]}],
            "transient": true?, "untested": [...]?, "facts": {check: {name: value}}?, "tolerated": [...]?,
            "portal": {"state": word or [words], "seconds": the longest that looking may take, "gear", "product", "login",
            "entrance"}?, "notes": [...]?, "absent": [...]?},
or {"oneOf": [truth, ...]}, or {"never": [...]}: whatever the verdict, none of these is among its causes.
"tolerated" are ids that the lab's own server may bring in as well, as causes or in sets: they are not judged.
"untested" are ids that must stand in that list, "facts" what must stand in the findings, "absent" what must not
stand anywhere in the report.
Prints {"right": bool, "reasons": [...]}. Exits 0 when right, 1 when wrong, 2 when the truth cannot be used.
"""
import argparse
import json
import sys
from pathlib import Path

EXITS = {"healthy": 0, "caused": 1, "undetermined": 3}
SIDES = {
    "computer": "service registry profile psk certificate firewall filter port route adapter windows computer",
    "site": "path nat dns portal site",
    "server": "server",
    "account": "account",
    "policy": "policy",
}
SIDE_OF_AREA = {area: side for side, areas in SIDES.items() for area in areas.split()}


def name_of(cause):
    return cause["id"] + (f":{cause['subject']}" if cause.get("subject") else "")


def judge_causes(found, expected):
    for position, cause in enumerate(expected):
        if position >= len(found):
            yield f"cause {name_of(cause)} is missing"
            continue
        told = found[position]
        if (told.get("id"), told.get("subject")) != (cause["id"], cause["subject"]):
            yield f"cause {position + 1} is {name_of(told)}, should be {name_of(cause)}"
        elif "where" in cause and told.get("where") != cause["where"]:
            yield f"where of {name_of(cause)} is {told.get('where')!r}, should be {cause['where']!r}"
    for told in found[len(expected):]:
        yield f"cause {name_of(told)} is a false alarm"
    for told in found:
        side = SIDE_OF_AREA.get(told["id"].partition(".")[0])
        if told.get("side") != side:
            yield f"side of {name_of(told)} is {told.get('side')!r}, should be {side!r}"


def fits(told, wanted):
    if "set" in wanted:
        return set(told) == set(wanted["set"])
    return set(wanted["contains"]) <= set(told)


def judge_sets(found, expected):
    sets = [entry["set"] for entry in found]
    for wanted in expected:
        match = next((told for told in sets if fits(told, wanted)), None)
        if match is None:
            words = "|".join(wanted.get("set") or wanted["contains"])
            yield f"no set {'{' + words + '}'}{' within' if 'contains' in wanted else ''}"
        else:
            sets.remove(match)
    for told in sets:
        yield f"set {'{' + '|'.join(told) + '}'} should not be there"
    for entry in found:
        if not 2 <= len(set(entry["set"])) <= 4:
            yield f"a set has {len(set(entry['set']))} members, not two to four"
        if not entry.get("next"):
            yield "a set names no next test"


def judge_lists(verdict):
    """A thing stands in one list only."""
    confirmed = {name_of(cause) for cause in verdict["causes"]}
    suspected = {name for entry in verdict["undetermined"] for name in entry["set"]}
    for label in ("untested", "excluded"):
        listed = {entry["id"] for entry in verdict[label]}
        for name in sorted(listed & (confirmed | suspected)):
            yield f"{name} stands in {label} and is a cause or in a set as well"
    for name in sorted(confirmed & suspected):
        yield f"{name} is confirmed and in a set as well"


def judge_facts(report, expected):
    for check, facts in expected.items():
        found = next((finding["facts"] for finding in report["findings"] if finding["check"] == check), {})
        for name, value in facts.items():
            if found.get(name) != value:
                yield f"fact {name} of {check} is {found.get(name)!r}, should be {value!r}"


def judge_portal(report, expected):
    for name, value in expected.items():
        if name == "seconds":
            took = next((finding["seconds"] for finding in report["findings"] if finding["check"] == "portal"), None)
            if took is None or took > value:
                yield f"looking for the portal took {took} s, allowed are {value:g} s"
        elif (told := report["portal"].get(name)) not in (value if isinstance(value, list) else [value]):
            yield f"portal {name} is {told!r}, should be {value!r}"


def judge_never(verdict, names):
    for cause in verdict["causes"]:
        if cause["id"] in names:
            yield f"cause {name_of(cause)} is a false alarm"


def without_tolerated(verdict, truth):
    """The verdict as it would be on a server that is good to its end."""
    wanted = {cause["id"] for cause in truth.get("causes", ())}
    wanted |= {name for entry in truth.get("undetermined", ()) for name in entry.get("set", entry.get("contains"))}
    tolerated = set(truth.get("tolerated", ())) - wanted
    causes = [cause for cause in verdict["causes"] if cause["id"] not in tolerated]
    sets = [entry for entry in verdict["undetermined"] if not tolerated & set(entry["set"])]
    if len(causes) + len(sets) == len(verdict["causes"]) + len(verdict["undetermined"]):
        return verdict
    return verdict | {"causes": causes, "undetermined": sets,
                      "state": "caused" if causes else "undetermined" if sets else "healthy"}


def judge_verdict(report, truth, code):
    if code != EXITS.get(report["verdict"]["state"]):
        yield f"exit is {code}, should be {EXITS.get(report['verdict']['state'])}"
    verdict = without_tolerated(report["verdict"], truth)
    if verdict["transient"] is not truth.get("transient", False):
        yield "called transient" if verdict["transient"] else "not called transient"
    yield from judge_lists(verdict)
    if "never" in truth:
        yield from judge_never(verdict, truth["never"])
        return
    if verdict["state"] != truth["state"]:
        yield f"state is {verdict['state']}, should be {truth['state']}"
    yield from judge_causes(verdict["causes"], truth["causes"])
    yield from judge_sets(verdict["undetermined"], truth["undetermined"])
    for name in set(truth.get("untested", ())) - {entry["id"] for entry in verdict["untested"]}:
        yield f"{name} should be untested"
    yield from judge_facts(report, truth.get("facts", {}))
    yield from judge_portal(report, truth.get("portal", {}))
    for name in set(truth.get("notes", ())) - {entry["id"] for entry in verdict["notes"]}:
        yield f"note {name} is missing"
    written = json.dumps(report, ensure_ascii=False)
    yield from (f"{words!r} stands in the report" for words in truth.get("absent", ()) if words in written)


def judge(text, truth, code):
    """The reasons why a report is wrong; none when it is right."""
    try:
        report = json.loads(text)
        reasons = [] if report["schema"] == "fix789.report/1" else [f"schema is {report['schema']!r}"]
        # Of several truths the one that is nearest.
        return reasons + min((list(judge_verdict(report, one, code)) for one in truth.get("oneOf", [truth])), key=len)
    except ValueError as problem:
        return [f"standard output is not one JSON object ({problem})"]
    except (KeyError, TypeError, AttributeError) as problem:
        return [f"the report lacks what the contract promises ({type(problem).__name__}: {problem})"]


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--report", type=Path, required=True)
    words.add_argument("--truth", type=Path, required=True)
    words.add_argument("--exit", type=int, required=True)
    given = words.parse_args()
    try:
        truth = json.loads(given.truth.read_text())
    except (OSError, ValueError) as problem:
        print(f"judge: {given.truth}: {problem}", file=sys.stderr)
        return 2
    reasons = judge(given.report.read_text(errors="replace"), truth, given.exit)
    print(json.dumps({"right": not reasons, "reasons": reasons}))
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
