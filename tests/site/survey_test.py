#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Signs a site file, surveys recorded computers against it, and compares a computer with its baseline.

    survey_test.py PATH-TO-FIX789CTL

Prints PASS or FAIL a line, and "N passed, N failed, N skipped" at the end.
"""
import copy
import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = {name: json.loads((ROOT / f"docs/schema/{name}.schema.json").read_text()) for name in ("site", "survey", "baseline")}
ctl = sys.argv[1]
SITE = {"schema": "fix789.site/1", "site": "Shop 12", "servers": ["vpn.example.com"],
        "networks": [{"ssid": "Guests", "vpn": "blocked"}, {"ssid": "Staff", "role": "Till", "vpn": "works"}]}


def rung(name, port, result, **more):
    return {"rung": name, "port": port, "result": result, "sends": 12 if result == "silent" else 1, "sourcePorts": 1, **more}


def computer(rungs):
    return {"schema": "fix789.case/1", "id": "tech", "base": "windows-11", "machine": {
        "dns": {"vpn.example.com": ["203.0.113.10"]},
        "ike": {"vpn.example.com": {"address": "203.0.113.10", "clientBehindNat": True, "serverBehindNat": False, "rungs": rungs}}}}


WORKS = computer([rung("mm1", 500, "answered"), rung("mm1", 4500, "answered"), rung("mm3", 4500, "answered")])
BROKEN = copy.deepcopy(WORKS)
BROKEN["machine"]["services"] = {"IKEEXT": {"start": "disabled", "state": "stopped"}}


class Desk:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="fix789-survey-")
        self.path = pathlib.Path(self.folder.name)

    def run(self, *words):
        environment = dict(os.environ, XDG_STATE_HOME=str(self.path / "state"), HOME=str(self.path))
        return subprocess.run([ctl, *map(str, words)], input="", capture_output=True, text=True, timeout=120, env=environment)

    def file(self, name, document):
        file = self.path / name
        file.write_text(json.dumps(document))
        return file

    def signed(self, document=SITE, name="site.json", key="key.pem"):
        file = self.file(name, document)
        exits(self.run("site", "sign", file, "--key", self.path / key), 0)
        return file

    def survey(self, site, case, *words):
        return self.run("site", "survey", "--site", site, "--trust", self.path / "key.pem.pub", "--state", self.path / "survey.json",
                        "--case", self.file("case.json", case), "--json", *words)


def check(condition, why):
    if not condition:
        raise AssertionError(why)


def exits(run, code):
    check(run.returncode == code, f"exit {run.returncode} instead of {code}: {run.stdout[-300:]}{run.stderr[-300:]}")


def answer(run, schema):
    document = json.loads(run.stdout)
    jsonschema.validate(document, SCHEMAS[schema])
    return document


def signs(desk):
    site = desk.signed()
    jsonschema.validate(json.loads(site.read_text()), SCHEMAS["site"])
    check(stat.S_IMODE((desk.path / "key.pem").stat().st_mode) == 0o600, "the private key is for its owner alone")
    check("PRIVATE" not in (desk.path / "key.pem.pub").read_text(), "the public key")
    first = site.read_text()
    exits(desk.run("site", "sign", site, "--key", desk.path / "key.pem"), 0)
    check(site.read_text() == first, "signing again changes nothing")
    exits(desk.run("site", "sign", desk.file("bad.json", {"schema": "fix789.site/1"}), "--key", desk.path / "key.pem"), 2)
    exits(desk.run("site", "sign", site, "--key", desk.file("no.pem", {})), 2)


def refuses_what_is_not_trusted(desk):
    site = desk.signed()
    changed = json.loads(site.read_text())
    changed["networks"][0]["vpn"] = "works"
    other = desk.signed(name="other.json", key="other.pem")
    for file, why in ((desk.file("unsigned.json", SITE), "not signed"), (desk.file("changed.json", changed), "changed after"),
                      (other, "not made with a trusted key"), (desk.file("text.json", []), "cannot be used"), (desk.path / "none.json", "cannot be used")):
        run = desk.survey(file, WORKS, "--network", "Guests")
        exits(run, 2)
        check(why in run.stderr and not run.stdout, f"{why}: {run.stderr}")
    run = desk.run("site", "survey", "--site", site, "--state", desk.path / "s.json", "--network", "Guests")
    exits(run, 2)
    check("trusted" in run.stderr, run.stderr)


def surveys(desk):
    site = desk.signed()
    page, table = desk.path / "page.html", desk.path / "table.csv"
    run = desk.survey(site, BROKEN, "--network", "Guests", "--page", page, "--csv", table)
    exits(run, 0)
    survey = answer(run, "survey")
    check(survey["next"] == "Staff" and survey["matrix"][0]["verdict"] == "caused" and not survey["matrix"][0]["differences"], survey)
    # Goes on where it was, with another network.
    run = desk.survey(site, BROKEN, "--network", "Staff", "--role", "Till")
    exits(run, 1)
    survey = answer(run, "survey")
    check(survey["next"] is None and survey["matrix"][1]["differences"] == ["verdict"], survey)
    check(survey["matrix"][1]["causes"] == ["service.disabled"], survey)
    check("Guests" in page.read_text() and "caused" in table.read_text(), "page and table")
    other = dict(SITE, site="Shop 13")
    exits(desk.survey(desk.signed(other, "other.json"), WORKS, "--network", "Guests"), 2)


def walks(desk):
    site = desk.signed()
    run = subprocess.run([ctl, "site", "survey", "--site", site, "--trust", desk.path / "key.pem.pub", "--state", desk.path / "survey.json",
                          "--case", desk.file("case.json", WORKS), "--walk", "--json"], input="\n\n", capture_output=True, text=True,
                         timeout=120, env=dict(os.environ, XDG_STATE_HOME=str(desk.path / "state"), HOME=str(desk.path)))
    exits(run, 1)  # "Guests" works, although it should be blocked
    survey = answer(run, "survey")
    check(survey["next"] is None and [row["verdict"] for row in survey["matrix"]] == ["healthy", "healthy"], survey)
    check('"Guests"' in run.stderr and 'role "Till"' in run.stderr, run.stderr)
    exits(desk.survey(site, WORKS, "--walk", "--network", "Guests"), 2)


def compares_roles(desk):
    two = dict(SITE, networks=[{"ssid": "Staff", "role": role, "vpn": "works"} for role in ("Till", "Stock")])
    site = desk.signed(two)
    desk.survey(site, WORKS, "--network", "Staff", "--role", "Till")
    dropped = computer([rung("mm1", 500, "answered"), rung("mm1", 4500, "silent", droppedAfterHop=1)])
    run = desk.survey(site, dropped, "--network", "Staff", "--role", "Stock")
    exits(run, 1)
    check(answer(run, "survey")["roles"] == [{"ssid": "Staff", "role": "Stock", "worksWith": "Till", "sure": "certain"}], run.stdout)
    # A fault of this computer is not the role's.
    run = desk.survey(site, BROKEN, "--network", "Staff", "--role", "Stock")
    check(answer(run, "survey")["roles"] == [], run.stdout)


def changed_since(desk):
    site = desk.signed()
    desk.survey(site, BROKEN, "--network", "Guests")
    survey = answer(desk.survey(site, WORKS, "--network", "Guests", "--page", desk.path / "p.html"), "survey")
    check(survey["matrix"][0]["changed"], survey)
    check("changed since the last visit" in (desk.path / "p.html").read_text(), "the page marks it")


def baseline(desk):
    kept = ["baseline", "--file", desk.path / "kept.json"]
    exits(desk.run(*kept, "--case", desk.file("works.json", WORKS)), 3)
    exits(desk.run(*kept, "--keep", "--case", desk.file("works.json", WORKS)), 0)
    same = desk.run(*kept, "--json", "--case", desk.file("works.json", WORKS))
    exits(same, 0)
    check(answer(same, "baseline")["changes"] == [], same.stdout)
    changed = desk.run(*kept, "--json", "--case", desk.file("broken.json", BROKEN))
    exits(changed, 0)
    check(answer(changed, "baseline")["changes"] == [{"member": "services", "what": "IKEEXT, start", "before": "manual", "now": "disabled"}],
          changed.stdout)
    (desk.path / "kept.json").write_text("{")
    exits(desk.run(*kept), 2)


def this_computer(desk):
    exits(desk.run("baseline", "--keep"), 0)
    run = desk.run("baseline", "--json")
    exits(run, 0)
    check(answer(run, "baseline")["changes"] == [], run.stdout)


def main():
    tests = [signs, refuses_what_is_not_trusted, surveys, walks, compares_roles, changed_since, baseline, this_computer]
    failed = 0
    for test in tests:
        try:
            test(Desk())
            print(f"PASS {test.__name__}")
        except Exception as error:  # a test that stumbles has failed
            failed += 1
            print(f"FAIL {test.__name__}: {type(error).__name__}: {str(error)[:600]}")
    print(f"{len(tests) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
