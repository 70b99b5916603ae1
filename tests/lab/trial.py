# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""One scenario in a lab of its own: healthy first, then the fault with its effect, then the check and the judge."""
import dataclasses
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import lab as building
import scenarios
import truths
from leftovers import PYTHON
from server import ESTABLISHED

FOLDER = Path(__file__).resolve().parent
PACKETS_ALLOWED = 120
HALF_OPEN_ALLOWED = 2
REPEATS = 3
HANG = 60            # seconds after which one check counts as hanging
HANG_REPEATED = 100  # a repeated check may wait half a minute for the server's half-open limit
SETTLE = 1.0         # seconds a server has for what the check said last (Delete)
IN_FLIGHT = 0.4      # the longest that a slow path keeps a datagram
BEFORE = "before the fault"
LOOKS_BEFORE = 3

# What the raw probes see before a fault; all others "answered".
HEALTHY_EFFECTS = {"key": "message 6", "nat": "", "aggressive": "refused|silent"}


class Failure(Exception):
    """Why a scenario failed; `detail` is shown below it."""

    def __init__(self, why, detail=""):
        super().__init__(why)
        self.detail = detail


class Late(Failure):
    """All was right, but for the time it took."""


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


def outline(text):
    """What a verdict says but for its sentences and places: names and addresses in a record are stand-ins."""
    verdict = json.loads(text)["verdict"]
    return (verdict["state"], [cause["id"] for cause in verdict["causes"]],
            sorted(sorted(entry["set"]) for entry in verdict["undetermined"]))


def rungs_of(text):
    """What each rung came to: {("mm1", 500): "answered"}."""
    rungs = {}
    for rung in json.loads(text)["ladder"]:  # the address that was negotiated at comes first
        rungs.setdefault((rung["rung"], rung["port"]), rung["result"])
    return rungs


class Trial:
    """Performed once; `seed` decides addresses, keys, brands."""

    def __init__(self, run, scenario, options, seed, say):
        self.run, self.scenario, self.options, self.say = run, scenario, options, say
        self.dice = random.Random(f"{seed}:{scenario.id}")
        self.name = f"{scenario.id}-seed{seed}"
        self.checks = 0

    def perform(self):
        """Seconds of the judged check."""
        scenario = self.scenario
        brand = scenarios.BRANDS[scenario.brand or self.dice.choice(sorted(scenarios.BRANDS))]
        way = scenario.way if not self.options.rough else dataclasses.replace(scenario.way, relay=True)
        self.lab = building.Lab(self.run, self.dice, way, brand, certificates=scenario.certificates, **scenario.server)
        try:
            self.give()
            self.lab.vpn.start()
            if scenario.controls:
                self.lab.start_controls()
            if scenario.guests:
                self.lab.open_guests()
            if scenario.way.responder and not self.options.effects_only:
                self.lab.start_responder(self.options.ctl, {"HOME": str(self.lab.folder), "XDG_STATE_HOME": str(self.lab.folder)})
            if self.options.rough:
                self.lab.roughness = {"loss": self.dice.random() * 0.05, "delay": self.dice.uniform(0.0025, 0.15)}
                self.lab.relayed()
            self.expect_effects({name: HEALTHY_EFFECTS.get(name.partition("/")[0], "answered")
                                 for name in scenario.effects if not (self.options.rough and name == "pings")},
                                BEFORE)
            if scenario.inject is not scenarios.nothing and not self.options.effects_only:
                self.forget()
                self.reference()
            for number, (inject, effects) in enumerate(scenario.earlier, 1):
                self.looked_at(inject, effects)
                self.expect_remembered(number)
            return self.looked_at(scenario.inject, scenario.effects)
        finally:
            if self.options.keep:
                (self.options.keep / f"{self.name}-server.log").write_text(self.lab.vpn.log_text())
            self.lab.close()

    def looked_at(self, inject, effects):
        """Seconds of the judged check with this fault."""
        truth = inject(self.lab)
        where = truth["causes"][0].get("where") if truth.get("causes") else None
        begun = time.monotonic()
        self.expect_effects({probe: value.format(where=where) for probe, value in effects.items()}, "with the fault")
        if self.options.effects_only:
            return time.monotonic() - begun
        self.forget()
        return self.judged(truth)

    def expect_remembered(self, looks):
        """What the program keeps of earlier looks is there, so that a later one could be misled by it."""
        log = self.lab.folder / "state/fix789/runs.json"
        kept = json.loads(log.read_text())["runs"] if log.exists() else []
        if len(kept) != looks and not self.options.effects_only:
            raise Failure(f"lab: of {looks} earlier looks {len(kept)} are remembered")

    def give(self):
        """What the person types, all of it right."""
        lab, given = self.lab, self.lab.given
        if self.scenario.key:
            given.key = lab.vpn.key
        if self.scenario.user:
            given.user, given.password = scenarios.USER, scenarios.PASSWORD
        if self.scenario.certificates is not None and not self.scenario.key:
            given.certificate = lab.authority.client

    def forget(self):
        """From here on the server has not heard of anybody, and nothing of the raw probes is still on its way."""
        if self.lab.way.relay:
            time.sleep(IN_FLIGHT)
        self.lab.vpn.renew()
        self.lab.just_before()

    def expect_effects(self, expected, when):
        """Before the fault a busy computer may need more than one look; with the fault another look could change what it meets."""
        for look in range(LOOKS_BEFORE if when == BEFORE else 1):
            seen = self.lab.effects(list(expected))
            wrong = [probe for probe, value in expected.items() if not seen[probe].startswith(tuple(value.split("|")))]
            if not wrong:
                return
        raise Failure(f"lab: {when} {wrong[0]} is {seen[wrong[0]]!r}, not {expected[wrong[0]]!r}", self.lab.vpn.last_log())

    def reference(self):
        """Rule one: without the fault the same lab must come out healthy, as far as its server can be."""
        text, code, _ = self.check(self.lab.folder / "reference-state", HANG)
        if reasons := self.reasons(text, truths.healthy(), code):
            raise Failure(f"reference run without the fault: {'; '.join(reasons)}",
                          f"{shortly(text)}\n{self.lab.vpn.last_log()}")

    def judged(self, truth):
        state = self.lab.folder / ("reference-state" if self.scenario.remembers else "state")
        text, code, seconds = self.check(state, HANG)
        reasons = self.reasons(text, truth, code)
        if seconds > self.scenario.limit and not self.options.rough:
            reasons.append(f"took {seconds:.2f} s, allowed are {self.scenario.limit:g} s")
        if self.scenario.log and not re.search(self.scenario.log, self.lab.vpn.log_text()):
            reasons.append(f"lab: the server's log has no {self.scenario.log!r}")
        if self.options.repeat:
            reasons += self.disagreements(state, text)
        if self.options.wine:
            reasons += self.as_windows(truth, text)
        if self.options.replay and not (self.scenario.key or self.scenario.user or self.scenario.certificates is not None):
            reasons += self.replayed(text, state.name if self.scenario.remembers else "recording-state")
        if reasons:
            kind = Late if all("s, allowed are" in reason for reason in reasons) else Failure
            raise kind("; ".join(reasons), f"{shortly(text)}\n{self.lab.vpn.last_log()}")
        return seconds

    def as_windows(self, truth, native):
        """What the Windows program says of the same lab, and where its rungs are others, as they must be where ICMP spoke."""
        self.forget()
        text, code, seconds = self.check(self.lab.folder / "windows-state", HANG, windows=True)
        yield from (f"Windows: {reason}" for reason in self.reasons(text, truths.without_icmp(truth), code))
        ours, theirs = rungs_of(native), rungs_of(text)
        for rung in sorted(ours.keys() | theirs.keys() if "unreachable" not in ours.values() else ()):
            if ours.get(rung) != theirs.get(rung):
                yield f"Windows: {rung[0]}/{rung[1]} is {theirs.get(rung)}, not {ours.get(rung)}"
        self.say(f"     {self.scenario.id} Windows: {seconds:.2f} s")

    def replayed(self, live, state):
        """A record of the same lab says what the look at it said, and the same bytes wherever it is looked at."""
        self.forget()
        case = self.lab.folder / "recorded.json"
        words, _ = self.words(windows=False)
        self.client(state, "record", case, *(word for word in words[1:] if word != "--json"))
        first, second = (self.client(name, "check", "--case", case, "--json").stdout for name in ("here-state", "there-state"))
        try:
            if verdict_bytes(first) != verdict_bytes(second):
                yield "two looks at one record have other bytes"
            if outline(first) != outline(live):
                yield f"the record says {outline(first)}, the look said {outline(live)}"
        except (ValueError, IndexError, KeyError):
            yield f"the record cannot be looked at: {first[:200]!r}"

    def client(self, state, *words):
        place = self.lab.folder / state
        place.mkdir(exist_ok=True)
        return subprocess.run(self.lab.client.inside(self.options.ctl, *words), capture_output=True, text=True, timeout=HANG,
                              env={**os.environ, "XDG_STATE_HOME": str(place), "HOME": str(place)})

    def disagreements(self, state, first):
        for number in range(2, REPEATS + 1):
            text, _, seconds = self.check(state, HANG_REPEATED)
            try:
                if verdict_bytes(text) != verdict_bytes(first):
                    yield f"check {number} of the same server has another verdict: {shortly(text)}"
            except (ValueError, IndexError):
                yield f"check {number} of the same server has no verdict: {text[:200]!r}"
            self.say(f"     {self.scenario.id} check {number}: {seconds:.2f} s")

    def words(self, windows):
        """(the words of the check, what it reads)."""
        given = self.lab.given
        words = ["check", "--server", self.lab.server_name if self.scenario.by_name else self.lab.server_address, "--json"]
        words += ["--settings", str(self.options.wine.path(self.lab.settings) if windows else self.lab.settings)]
        if windows:
            words.append("ike-answers")  # Wine has not Windows' services
        if self.scenario.way.responder:
            words += ["--responder", self.lab.responder_address]
        if given.encryption is not None:
            words += ["--encryption", given.encryption]
        if given.ipsec_parameters is not None:
            words += ["--ipsec-parameters", given.ipsec_parameters]
        lines = []
        if given.key is not None:
            words.append("--key-stdin")
            lines.append(given.key)
        if given.user is not None:
            words += ["--user", given.user, "--password-stdin"]
            lines.append(given.password)
        if given.certificate is not None:
            place = given.certificate
            words += ["--certificate", str(self.options.wine.path(place) if windows else place)]
        return words, "".join(f"{line}\n" for line in lines).encode()

    def check(self, state, hang, windows=False):
        """(standard output, exit, seconds) of one check, which must leave the server as it should."""
        self.checks += 1
        state.mkdir(exist_ok=True)
        places = {"XDG_STATE_HOME": state, "XDG_CONFIG_HOME": state / "config", "XDG_CACHE_HOME": state / "cache",
                  "XDG_DATA_HOME": state / "data", "HOME": state}
        if windows:
            places = self.options.wine.environment(self.lab.client, state)
        before = self.lab.ike_packets_sent()
        words, typed = self.words(windows)
        program = self.options.wine.program if windows else [self.options.ctl]
        begun = time.monotonic()
        process = subprocess.Popen(self.lab.client.inside(*program, *words), stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
                                   env={**os.environ, **{name: str(place) for name, place in places.items()}})
        try:
            out, errors = process.communicate(typed, timeout=hang)
        except subprocess.TimeoutExpired:
            building.Host.signal(process, 9)
            process.communicate()
            raise Failure(f"the check did not end within {hang} s") from None
        seconds = time.monotonic() - begun
        text, errors = out.decode(errors="replace"), errors.decode(errors="replace")
        self.keep(text, errors)
        if process.returncode < 0:
            raise Failure(f"the program crashed (signal {-process.returncode})", errors[-3000:])
        if "Sanitizer" in errors or "runtime error" in errors:
            raise Failure(f"a sanitizer complained: {sanitizer_words(errors)}", f"{shortly(text)}\n{errors[-3000:]}")
        if not text:
            raise Failure(f"the check said nothing (exit {process.returncode})", errors[-1000:])
        for secret in (self.lab.given.key, self.lab.given.password):
            if secret and secret.strip() and secret.strip() in text + errors:
                raise Failure("a secret stands in what the program said")
        self.expect_polite(self.lab.ike_packets_sent() - before, text)
        return text, process.returncode, seconds

    def expect_polite(self, packets, text):
        if packets > PACKETS_ALLOWED:
            raise Failure(f"sent {packets} IKE packets, allowed are {PACKETS_ALLOWED}", shortly(text))
        until = time.monotonic() + SETTLE
        while ESTABLISHED in (associations := self.lab.vpn.new_associations()) and time.monotonic() < until:
            time.sleep(0.1)
        if ESTABLISHED in associations and not self.scenario.may_stay:
            raise Failure(f"left associations at the server: {', '.join(associations)}",
                          f"{shortly(text)}\n{self.lab.vpn.last_log()}")
        # Both addresses of a name are this server's, and message 1 goes to each.
        allowed = HALF_OPEN_ALLOWED + self.lab.others_half_open + (1 if self.lab.other_address else 0)
        if len(associations) > allowed:
            raise Failure(f"left {len(associations)} half-open associations, allowed are {allowed}",
                          f"{shortly(text)}\n{self.lab.vpn.last_log()}")

    def reasons(self, text, truth, code):
        if not self.lab.vpn.whole:
            truth = truths.tolerating(truth, truths.BEYOND_QUICK_MODE)
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
                place = self.options.keep / f"{self.name}-{self.checks}-{ending}"
                place.write_text(content)

    def keep_file(self, source, ending):
        if self.options.keep:
            shutil.copyfile(source, self.options.keep / f"{self.name}-{self.checks}-{ending}")
