#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A shop of three Wi-Fi names with roles, a login page and rules, surveyed end to end: the matrix must equal the truth.

    shop.py [--ctl PATH] [--seed N] [--watch]

The gateway has a part of its own for each Wi-Fi and role; the client moves from one to the next, as a technician does:

    Guests          a login page, then everything passes
    Staff, Till     everything passes
    Staff, Stock    the same Wi-Fi with another key: UDP 4500 is dropped
    Office          UDP 500 and 4500 are dropped, and that is wanted

--watch also lets a rule come and go while "fix789ctl watch" runs (two minutes). Prints PASS or FAIL a line, and last "N passed, N
failed, N skipped"; exits 77 where no lab can be built.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import jsonschema

sys.dont_write_bytecode = True
import lab as building
from guests import redirect
from leftovers import Run
from run import DEFAULT_CTL, ROOT

SCHEMAS = {name: json.loads((ROOT / f"docs/schema/{name}.schema.json").read_text()) for name in ("survey", "watch")}
HANG = 120


class Part:
    """What one Wi-Fi and role leads to: a network of its own at the gateway."""

    def __init__(self, lab, port, third):
        self.lab, self.port = lab, port
        self.inside, self.client = f"172.31.{third}.1", f"172.31.{third}.{lab.dice.randrange(10, 250)}"
        lab.cable(lab.client, port, lab.gateway, port)
        lab.gateway.ip(f"addr add {self.inside}/24 dev {port}", f"link set {port} up")

    def drop(self, ports):
        self.lab.gateway.rule("forward", f'iifname "{self.port}" udp dport {{ {", ".join(map(str, ports))} }} drop')


class Shop:
    def __init__(self, run, ctl, seed):
        self.ctl = ctl
        self.lab = lab = building.Lab(run, random.Random(seed))
        lab.vpn.start()
        lab.open_guests()
        self.parts = {"till": Part(lab, "till", 10), "stock": Part(lab, "stock", 20), "office": Part(lab, "office", 30)}
        self.parts["stock"].drop([4500])
        self.parts["office"].drop([500, 4500])
        lab.guests.hold(redirect(lab.guests.login_page()))
        self.port = "net"
        self.folder = lab.folder / "technician"
        self.folder.mkdir()
        self.survey_file = self.folder / "shop.survey"

    def join(self, name):
        lab = self.lab
        if name == "guests":
            port, inside, client, bits = "net", lab.gateway_inside, lab.client_address, lab.lan_bits
        else:
            part = self.parts[name]
            port, inside, client, bits = part.port, part.inside, part.client, 24
        lab.client.ip(f"addr flush dev {self.port}", f"link set {self.port} down", f"addr flush dev {port}",
                      f"addr add {client}/{bits} dev {port}", f"link set {port} up", f"route add default via {inside}")
        self.port = port

    def words(self, *words):
        environment = dict(os.environ, XDG_STATE_HOME=str(self.folder / "state"), HOME=str(self.folder))
        return subprocess.run(self.lab.client.inside(self.ctl, *words), capture_output=True, text=True, timeout=HANG,
                              env=environment, stdin=subprocess.DEVNULL)

    def sign(self):
        site = self.folder / "shop.json"
        site.write_text(json.dumps({
            "schema": "fix789.site/1", "site": "Shop 12", "servers": [self.lab.server_name],
            "networks": [{"ssid": "Guests", "portal": "open", "vpn": "works"}, {"ssid": "Staff", "role": "Till", "vpn": "works"},
                         {"ssid": "Staff", "role": "Stock", "vpn": "works"}, {"ssid": "Office", "vpn": "blocked"}]}))
        exits(self.words("site", "sign", site, "--key", self.folder / "key.pem"), 0)

    def survey(self, ssid, role=None):
        words = ["site", "survey", "--site", self.folder / "shop.json", "--trust", self.folder / "key.pem.pub", "--state", self.survey_file,
                 "--settings", self.lab.settings, "--network", ssid, "--page", self.folder / "shop.html", "--csv", self.folder / "shop.csv",
                 "--json", *(["--role", role] if role else [])]
        run = self.words(*words)
        check(run.stdout, f"exit {run.returncode}: {run.stderr[-500:]}")
        survey = json.loads(run.stdout)
        jsonschema.validate(survey, SCHEMAS["survey"])
        return run.returncode, {(row["ssid"], row["role"]): row for row in survey["matrix"]}, survey


def check(condition, why):
    if not condition:
        raise AssertionError(why)


def exits(run, code):
    check(run.returncode == code, f"exit {run.returncode} instead of {code}: {run.stdout[-300:]}{run.stderr[-300:]}")


def surveys_the_shop(shop):
    shop.sign()
    code, rows, survey = shop.survey("Guests")
    guests = rows["Guests", ""]
    check(code == 1 and guests["portal"] == "login-needed" and guests["causes"] == ["portal.login-needed"], guests)
    check(set(guests["differences"]) == {"verdict", "portal"} and survey["next"] == "Staff", survey)
    shop.lab.guests.log_in()
    code, rows, _ = shop.survey("Guests")
    guests = rows["Guests", ""]
    check(code == 0 and guests["verdict"] == "healthy" and guests["portal"] == "open" and guests["changed"] and not guests["differences"], guests)
    shop.join("till")
    code, rows, _ = shop.survey("Staff", "Till")
    check(code == 0 and rows["Staff", "Till"]["verdict"] == "healthy", rows["Staff", "Till"])
    shop.join("stock")
    code, rows, survey = shop.survey("Staff", "Stock")
    stock = rows["Staff", "Stock"]
    check(code == 1 and stock["differences"] == ["verdict"], stock)
    check(survey["roles"] == [{"ssid": "Staff", "role": "Stock", "worksWith": "Till", "sure": "certain"}], f"{survey['roles']} {stock}")
    check(survey["next"] == "Office", survey["next"])
    shop.join("office")
    code, rows, survey = shop.survey("Office")
    check(survey["next"] is None and not rows["Guests", ""]["differences"] and not rows["Staff", "Till"]["differences"], survey)
    office = rows["Office", ""]
    check(office["verdict"] != "healthy" and not office["differences"], office)
    # The whole matrix once more, from what was kept.
    truth = {("Guests", ""): "healthy", ("Staff", "Till"): "healthy", ("Staff", "Stock"): "undetermined", ("Office", ""): "undetermined"}
    check({key: rows[key]["verdict"] for key in truth} == truth, rows)
    page, table = (shop.folder / "shop.html").read_text(), (shop.folder / "shop.csv").read_text()
    check("blocks the VPN" in page and table.count("\n") == 5, "page and table")
    print(f"     Office, where both ports are dropped: {office['verdict']} {' '.join(office['causes'])}")


def watches_a_rule_that_comes_and_goes(shop):
    shop.join("till")
    handle = {}

    def come_and_go():
        time.sleep(25)
        shop.parts["till"].drop([4500])
        time.sleep(45)
        listed = json.loads(shop.lab.gateway.execute("nft", "-j", "-a", "list", "chain", "ip", "lab", "forward"))
        handle.update(rules=[item["rule"]["handle"] for item in listed["nftables"] if "rule" in item and '"till"' in json.dumps(item)])
        for number in handle["rules"]:
            shop.lab.gateway.execute("nft", "delete", "rule", "ip", "lab", "forward", "handle", number)

    changes = threading.Thread(target=come_and_go)
    changes.start()
    run = shop.words("watch", "--server", shop.lab.server_name, "--hours", "0.033", "--every", "10", "--json")
    changes.join()
    exits(run, 3)
    watch = json.loads(run.stdout)
    jsonschema.validate(watch, SCHEMAS["watch"])
    on = {port: [period["reached"] for period in watch["periods"] if period["port"] == port] for port in (500, 4500)}
    check(watch["state"] == "intermittent" and on[500] == [True] and on[4500] == [True, False, True], watch)
    gap = next(period for period in watch["periods"] if not period["reached"])
    check(gap["otherReached"], gap)
    print(f"     {watch['passes']} passes; the rule was seen from {gap['from']} to {gap['to']}")


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--ctl", type=Path, default=DEFAULT_CTL)
    words.add_argument("--seed", type=int, default=2)
    words.add_argument("--watch", action="store_true")
    options = words.parse_args()
    tests = [surveys_the_shop] + ([watches_a_rule_that_comes_and_goes] if options.watch else [])
    if why := building.why_not_here():
        print(f"SKIP {why}\n0 passed, 0 failed, {len(tests)} skipped")
        return 77
    run = Run()
    failed = 0
    shop = Shop(run, options.ctl.resolve(), options.seed)
    for test in tests:
        began = time.monotonic()
        try:
            test(shop)
            print(f"PASS {test.__name__} {time.monotonic() - began:.0f} s")
        except Exception as error:  # a test that stumbles has failed
            failed += 1
            print(f"FAIL {test.__name__}: {type(error).__name__}: {str(error)[:900]}")
    run.close()
    print(f"{len(tests) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
