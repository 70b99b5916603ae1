#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Runs "fix789ctl site audit" against a dashboard of our own, and on recorded organizations.

    audit_test.py PATH-TO-FIX789CTL [--long]

--long also audits 50 networks, which takes minutes at the pace that the dashboard allows. Prints PASS or FAIL a line, and
"N passed, N failed, N skipped" at the end.
"""
import concurrent.futures
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import jsonschema

from dashboard import DEFAULT, KEY, MX_DEFAULT, Dashboard, mx_rule, organisation, rule

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/schema/audit.schema.json").read_text())
ctl = sys.argv[1]
TO = "203.0.113.10"
L3 = "/networks/N_1/wireless/ssids/1/firewall/l3FirewallRules"


class Desk:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="fix789-audit-")
        self.path = pathlib.Path(self.folder.name)

    def run(self, *words, key=KEY, timeout=120):
        environment = dict(os.environ, XDG_STATE_HOME=str(self.path / "state"), HOME=str(self.path))
        return subprocess.run([ctl, "site", "audit", "--to", TO, *map(str, words)], input=key, capture_output=True, text=True,
                              timeout=timeout, env=environment)

    def live(self, dashboard, *words, **more):
        return self.run("--organisation", "1", "--dashboard", dashboard.url, "--key-stdin", "--json", *words, **more)

    def recorded(self, answers, *words, name="recorded"):
        folder = self.path / name
        folder.mkdir()
        for number, (path, body) in enumerate(answers.items()):
            status, text = (body, {"errors": ["no"]}) if isinstance(body, int) else (200, body)
            (folder / f"{number:05d}.json").write_text(
                json.dumps({"request": path, "status": status, "headers": {"Date": "Mon, 30 Nov 2026 11:00:00 GMT"}, "body": text}))
        return self.run("--recorded", folder, "--json", *words, key="")


def check(condition, why):
    if not condition:
        raise AssertionError(why)


def exits(run, code):
    check(run.returncode == code, f"exit {run.returncode} instead of {code}: {run.stdout[-300:]}{run.stderr[-300:]}")


def answer(run):
    audit = json.loads(run.stdout)
    jsonschema.validate(audit, SCHEMA)
    return audit


def flow(audit, ssid, name="udp4500"):
    return next(one for one in audit["flows"] if one["ssid"] == ssid and one["flow"] == name)


def healthy(desk):
    with Dashboard(organisation()) as dashboard:
        run = desk.live(dashboard)
        exits(run, 0)
        audit = answer(run)
        check({one["decision"] for one in audit["flows"]} == {"allow"}, audit["flows"])
        check(len(audit["flows"]) == 15, len(audit["flows"]))
        check(set(dashboard.methods) == {"GET"}, dashboard.methods)
        check(len(dashboard.asked) == len(set(dashboard.asked)) <= 70, f"{len(dashboard.asked)} requests")
        check(dashboard.refused == 0, "asked too fast")
        check(not any(f"/ssids/{k}/" in path for path in dashboard.asked for k in range(5, 15)), "asked for an SSID that is off")
        times = sorted(dashboard.times)
        fastest = max(sum(t <= u < t + 1 for u in times) for t in times)
        check(fastest <= 8, f"{fastest} requests in a second")
        said = sum(int(number) for number in re.findall(r"that follow: (\d+),", run.stderr))
        check(said == len(dashboard.asked), f"announced {said} of {len(dashboard.asked)}: {run.stderr}")
        print(f"     five SSIDs: {len(dashboard.asked)} requests, at most {fastest} a second")


def names_the_row(desk):
    answers = organisation()
    answers[L3] = {"rules": [rule("allow", "tcp", "443"), rule("deny", "udp", "500,4500", comment="No VPN"), DEFAULT]}
    with Dashboard(answers) as dashboard:
        run = desk.live(dashboard, "--ssid", "Staff 1")
        exits(run, 1)
        found = flow(answer(run), "Staff 1")
        check(found["decision"] == "deny" and found["sure"] == "certain", found)
        check(found["rule"]["request"] == L3 and found["rule"]["index"] == 1 and found["rule"]["comment"] == "No VPN", found["rule"])
        check("Firewall & traffic shaping" in found["menu"] and found["change"], found)
        check([one["id"] for one in answer(run)["causes"]] == ["site.layer3-rule"], run.stdout)
        text = desk.run("--organization", "1", "--dashboard", dashboard.url, "--key-from-stdin", "--ssid", "Staff 1")
        exits(text, 1)
        check('Row 2 "No VPN"' in text.stdout and "site.layer3-rule" in text.stdout, text.stdout)


def pages(desk):
    with Dashboard(organisation(networks=3, ssids=1), strict=False) as dashboard:
        dashboard.page = 1
        run = desk.live(dashboard)
        exits(run, 0)
        check({one["network"] for one in answer(run)["flows"]} == {"Shop 1", "Shop 2", "Shop 3"}, run.stdout)


def refused_and_broken(desk):
    for instead, code in ((403, 3), (404, 3), (500, 3), (429, 3), (b"<html>", 3), ({"rules": 7}, 3)):
        answers = organisation(ssids=2)
        answers[L3] = instead
        with Dashboard(answers, strict=False) as dashboard:
            run = desk.live(dashboard, "--ssid", "Staff 1")
            exits(run, code)
            audit = answer(run)
            check(flow(audit, "Staff 1")["decision"] == "unknown" and not audit["causes"], audit)
            check(audit["notRead"] and audit["notRead"][0]["request"] == L3, audit["notRead"])
    answers = organisation(ssids=2)
    answers[L3] = [429, 503, 404]
    with Dashboard(answers, strict=False) as dashboard:
        exits(desk.live(dashboard, "--ssid", "Staff 1"), 3)
        check(dashboard.asked.count("/api/v1" + L3) == 3, "429 and 503 are asked again, 404 is not")


def wrong_key(desk):
    with Dashboard(organisation()) as dashboard:
        run = desk.live(dashboard, key="0" * 40)
        exits(run, 3)
        check(not run.stdout and "API key" in run.stderr, run.stderr)
        check(len(dashboard.asked) == 1, dashboard.asked)
        exits(desk.live(dashboard, key="short"), 2)
        exits(desk.run("--dashboard", "http://192.0.2.1:80", "--key-stdin"), 2)
        exits(desk.run("--region", "moon", "--key-stdin"), 2)


def saved_and_read_again(desk):
    answers = organisation()
    answers[L3] = {"rules": [rule("deny", "udp", "4500", comment="Old"), DEFAULT]}
    answers["/networks/N_1/wireless/ssids"][2]["authMode"] = "ipsk-without-radius"
    answers["/networks/N_1/wireless/ssids/2/identityPsks"] = [
        {"id": "1", "name": "Till", "passphrase": "passphrase-of-the-till", "email": "anna@example.com", "groupPolicyId": None}]
    folder = desk.path / "saved"
    with Dashboard(answers) as dashboard:
        live = desk.live(dashboard, "--save", folder)
        exits(live, 1)
        exits(desk.live(dashboard, "--save", folder), 2)
    again = desk.run("--recorded", folder, "--json", key="")
    exits(again, 1)
    check(answer(again)["flows"] == answer(live)["flows"], "the saved organization gives another answer")
    secrets = [KEY, "passphrase-of-the-till", "anna@example.com", "wifi-key-of-the-shop", "Q2AB-CDEF", "0c:8d:db"]
    for file in desk.path.rglob("*"):
        if file.is_file():
            found = [secret for secret in secrets if secret in file.read_text(errors="replace")]
            check(not found, f"{file} holds {found}")
    for secret in secrets[:4]:
        check(secret not in live.stdout + live.stderr + again.stdout + again.stderr, f"{secret} was printed")


def page_marks_changes(desk):
    page = desk.path / "page.html"
    exits(desk.recorded(organisation(), "--record", page), 0)
    check("UDP 1701" in page.read_text() and KEY not in page.read_text(), "the page")
    answers = organisation()
    answers[L3] = {"rules": [rule("deny", "udp", "4500", comment="New"), DEFAULT]}
    run = desk.recorded(answers, "--record", page, name="later")
    exits(run, 1)
    check("Changed: Shop 1, Staff 1, udp4500" in run.stderr, run.stderr)
    check("changed" in page.read_text() and "before: allow" in page.read_text(), "the page marks it")
    other = desk.path / "other.html"
    other.write_text("mine")
    exits(desk.recorded(organisation(), "--record", other, name="other"), 2)
    check(other.read_text() == "mine", "another file was overwritten")


def bad_words(desk):
    empty = desk.path / "empty"
    empty.mkdir()
    for words in (["--recorded", empty], ["--recorded", desk.path / "none"], ["--recorded", empty, "--key-stdin"], ["--client", "x"],
                  ["--client", "00:11:22:33:44:55", "--role", "x"], ["more"], ["--organisation", "../1"]):
        run = desk.run(*words)
        exits(run, 2)
        check(not run.stdout, run.stdout)
    check(subprocess.run([ctl, "site"], capture_output=True).returncode == 2, "site alone")
    exits(desk.run("--help"), 0)
    for words in (["--network", "Nowhere"], ["--ssid", "Nothing"], ["--ssid", "Staff 1", "--role", "Nobody"]):
        run = desk.recorded(organisation(), *words, name=words[1].replace(" ", "") + str(len(words)))
        exits(run, 2)


def kept_back(desk, seeds=range(60)):
    """One wrong rule at a random place: the row must be named, and nothing else be accused."""
    right = 0
    for seed in seeds:
        rng = random.Random(seed)
        answers = organisation(ssids=5)
        ssid = rng.randrange(5)
        padding = [rule("allow", "tcp", str(rng.randrange(1, 1024)), comment=f"r{i}") for i in range(rng.randrange(8))]
        place = rng.choice(["ssid", "mx", "l7", "policy"])
        port = rng.choice(["4500", "500,4500", "4000-5000", "Any"])
        if place == "ssid":
            path = f"/networks/N_1/wireless/ssids/{ssid}/firewall/l3FirewallRules"
            answers[path] = {"rules": padding + [rule("deny", rng.choice(["udp", "UDP"]), port, comment="wrong"), DEFAULT]}
            index = len(padding)
        elif place == "mx":
            path = "/networks/N_1/appliance/firewall/l3FirewallRules"
            rows = [mx_rule("allow", "tcp", one["destPort"]) for one in padding]
            answers[path] = {"rules": rows + [mx_rule("deny", "udp", port, comment="wrong"), MX_DEFAULT]}
            index = len(rows)
        elif place == "l7":
            path = f"/networks/N_1/wireless/ssids/{ssid}/firewall/l7FirewallRules"
            index = rng.randrange(4)
            answers[path] = {"rules": [{"policy": "deny", "type": "port", "value": str(8000 + i)} for i in range(index)] +
                             [{"policy": "deny", "type": "port", "value": "4500"}]}
        else:
            path = "/networks/N_1/groupPolicies"
            answers[path] = [{"groupPolicyId": "100", "name": "Open", "firewallAndTrafficShaping": {"settings": "network default"}},
                             {"groupPolicyId": "101", "name": "Role", "firewallAndTrafficShaping": {
                                 "settings": "custom", "l3FirewallRules": padding + [rule("deny", "udp", port)], "l7FirewallRules": []}}]
            index = len(padding)
        name = "Guests" if ssid == 0 else f"Staff {ssid}"
        words = ["--ssid", name] + (["--role", "Role"] if place == "policy" else [])
        run = desk.recorded(answers, *words, name=f"seed{seed}")
        found = flow(answer(run), name)
        right += run.returncode == 1 and found["decision"] == "deny" and found["rule"]["request"] == path and found["rule"]["index"] == index
    check(right == len(seeds), f"{right} of {len(seeds)} named right")
    print(f"     {right} of {len(seeds)} wrong rules named")


def thousand_ssids(desk):
    answers = organisation(networks=67, ssids=15)
    began = time.monotonic()
    run = desk.recorded(answers)
    exits(run, 0)
    check(len(answer(run)["flows"]) == 67 * 15 * 3, "all SSIDs")
    print(f"     1,005 SSIDs in {time.monotonic() - began:.1f} s, with writing the recording")


def fifty_networks(desk):
    with Dashboard(organisation(networks=50, ssids=5), latency=0.05) as dashboard:
        began = time.monotonic()
        run = desk.live(dashboard, timeout=600)
        exits(run, 0)
        took = time.monotonic() - began
        check(took < 480 and len(dashboard.asked) == len(set(dashboard.asked)), f"{took:.0f} s")
        print(f"     50 networks: {len(dashboard.asked)} requests in {took:.0f} s, {dashboard.refused} refused as too fast")


def outcome(test):
    """Why it failed, or None."""
    try:
        test(Desk())
        return None
    except Exception as error:  # a test that stumbles has failed
        return f"{type(error).__name__}: {str(error)[:600]}"


def main():
    tests = [healthy, names_the_row, pages, refused_and_broken, wrong_key, saved_and_read_again, page_marks_changes, bad_words,
             kept_back] + ([thousand_ssids, fifty_networks] if "--long" in sys.argv else [])
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(4) as pool:  # most of them wait
        # What counts requests in a second is alone.
        for test, said in [(healthy, outcome(healthy)), *zip(tests[1:], pool.map(outcome, tests[1:]))]:
            failed += said is not None
            print(f"PASS {test.__name__}" if said is None else f"FAIL {test.__name__}: {said}")
    print(f"{len(tests) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
