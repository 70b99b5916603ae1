#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Drives fix789ctl as another program would, by docs and schemas alone: words, exits, JSON, cases, bad input.

    contract_test.py PATH-TO-FIX789CTL

Prints PASS or FAIL a line, and "N passed, N failed, N skipped" at the end.
"""
import copy
import csv
import http.server
import io
import json
import os
import pathlib
import pty
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import termios
import threading
import time

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
REPORT = json.loads((ROOT / "docs/schema/report.schema.json").read_text())
SWEEP = json.loads((ROOT / "docs/schema/sweep.schema.json").read_text())
CASE = json.loads((ROOT / "docs/schema/case.schema.json").read_text())
PRACTICE = json.loads((ROOT / "resources/computers/practice.json").read_text())
SHARED_WORDS = ["list", "check", "fix", "undo", "history", "record", "ladder", "key", "sweep", "respond", "compare",
                "report", "summarise", "export", "servers"]
SERVERS = json.loads((ROOT / "docs/schema/servers.schema.json").read_text())
IDENTITY = json.loads((ROOT / "docs/schema/server-identity.schema.json").read_text())
SELFTEST = json.loads((ROOT / "docs/schema/selftest.schema.json").read_text())

ctl = sys.argv[1]
results = {"passed": 0, "failed": 0}


class Desk:
    """A folder of its own with its own state, so that no test sees another's journal."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="fix789-contract-")
        self.path = pathlib.Path(self.folder.name)

    def run(self, *words, text_in="", env=None):
        # Nothing here asks anybody outside for pages that only a free network gives.
        if words and words[0] in ("check", "record", "ladder") and not {"--case", "--practice", "--help", "--settings"} & set(words):
            words = (*words, "--settings", self.nobody_asked())
        environment = dict(os.environ, XDG_STATE_HOME=str(self.path / "state"), **(env or {}))
        return subprocess.run([ctl, *map(str, words)], input=text_in, capture_output=True, text=True, timeout=60, env=environment)

    def nobody_asked(self):
        file = self.path / "nobody-asked.json"
        file.write_text(json.dumps({"schema": "fix789.settings/1", "portal": {"http": [], "https": [], "challenge": []},
                                    "udp": {"stun": [], "ntp": [], "quic": [], "dns": []},
                                    "names": {"random": [], "known": [], "resolvers": []}}))
        return file

    def case(self, document=None, name="case.json"):
        file = self.path / name
        file.write_text(json.dumps(PRACTICE if document is None else document))
        return file

    def journal(self):
        return next((self.path / "state/fix789/cases").glob("*/journal.jsonl"))


def check(condition, why):
    if not condition:
        raise AssertionError(why)


def exits(run, code):
    check(run.returncode == code, f"exit {run.returncode} instead of {code}: {run.stdout[-300:]}{run.stderr[-300:]}")
    return run


def clear_sentence(run):
    """Nothing on standard output, and something readable on standard error."""
    check(run.stdout == "", f"standard output is not empty: {run.stdout[:200]}")
    check(len(run.stderr.strip()) > 15, "no sentence on standard error")
    check("Sanitizer" not in run.stderr and "terminate called" not in run.stderr, run.stderr[:500])


def report_of(run):
    report = json.loads(run.stdout)
    jsonschema.validate(report, REPORT)
    return report


def ids(report):
    return [c["id"] + (":" + c["subject"] if c["subject"] else "") for c in report["verdict"]["causes"]]


def healthy(machine=None):
    return {"schema": "fix789.case/1", "id": "a-computer", "base": "windows-11", "machine": machine or {}}


def each_word_has_help():
    desk = Desk()
    for word in SHARED_WORDS:
        run = desk.run(word, "--help")
        exits(run, 0)
        check(len(run.stdout) > 50, f"{word} --help says nothing")


def list_names_every_check():
    run = Desk().run("list", "--json")
    exits(run, 0)
    entries = json.loads(run.stdout)
    check(isinstance(entries, list) and len(entries) >= 5, "fewer than five checks")
    for entry in entries:
        check(set(entry) == {"check", "title", "causes", "fix", "needs"}, f"members {sorted(entry)}")
        check(isinstance(entry["fix"], bool), "fix is not a boolean")
        check(set(entry["needs"]) <= {e["check"] for e in entries}, "needs a check that is not there")


def practice_names_its_two_causes_in_order():
    desk = Desk()
    run = desk.run("check", "--case", desk.case(), "--json")
    exits(run, 1)
    report = report_of(run)
    check(ids(report) == ["service.disabled:IKEEXT", "registry.nat-t-needed"], str(ids(report)))
    check(report["machine"]["kind"] == "recorded" and report["machine"]["name"] == "practice", "not named as recorded")
    check(report["verdict"]["causes"][0]["fix"]["changes"] == [
        {"what": 'Start type of service "IKEEXT"', "before": "Disabled", "after": "Manual"}], "the change is not exact")
    check(report["portal"]["state"] == "not-looked", "portal")
    check({"mm3", "auth", "quick", "l2tp", "ppp"} <= {r["rung"] for r in report["ladder"]} or report["ladder"], "no ladder")


def a_healthy_case_is_healthy():
    desk = Desk()
    run = desk.run("check", "--case", desk.case(healthy()), "--json")
    exits(run, 0)
    report = report_of(run)
    check(report["verdict"]["state"] == "healthy" and not report["verdict"]["causes"], "not healthy")


def the_same_case_gives_the_same_verdict_bytes():
    desk = Desk()
    case = desk.case()
    verdicts = {json.dumps(json.loads(desk.run("check", "--case", case, "--json").stdout)["verdict"]) for _ in range(5)}
    check(len(verdicts) == 1, "the verdict changes from run to run")


def a_computer_that_refuses_everything_is_undetermined():
    desk = Desk()
    keys = ["HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent", "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"]
    services = ["BFE", "SstpSvc", "TapiSrv", "Rasl2tp", "RasMan", "PolicyAgent", "IKEEXT"]
    document = {"schema": "fix789.case/1", "id": "closed", "base": None, "machine": {
        "registry": {k: {"refused": True} for k in keys}, "services": {s: {"refused": True} for s in services},
        "dns": {"vpn.example.com": {"refused": True}}, "ike": {"vpn.example.com": {"refused": True}},
        "portal": {"refused": True}, "networkView": {"refused": True}}}
    jsonschema.validate(document, CASE)
    run = desk.run("check", "--case", desk.case(document), "--json")
    exits(run, 3)
    # Nobody else said what time it is, so there is nothing to hold the clock against.
    verdicts = {f["check"]: f["verdict"] for f in report_of(run)["findings"]}
    check(verdicts.pop("computer-clock") == "skipped" and set(verdicts.values()) == {"unknown"}, str(verdicts))


def undo_all_takes_back_every_repair():
    desk = Desk()
    case = desk.case()
    exits(desk.run("fix", "registry.nat-t-needed", "--case", case, "--yes"), 0)
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--yes"), 0)
    exits(desk.run("undo", "--all", "--case", case, "--yes", "--json"), 2)
    exits(desk.run("undo", "--all", "--case", case, "--yes"), 0)
    check(json.loads(case.read_text()) == PRACTICE, "undo --all did not put everything back")
    exits(desk.run("undo", "--all", "--case", case, "--yes"), 0)


def fix_and_undo_leave_the_case_as_it_was():
    desk = Desk()
    case = desk.case()
    exits(desk.run("fix", "service.disabled:IKEEXT", "registry.nat-t-needed", "--case", case, "--yes"), 0)
    changed = json.loads(case.read_text())
    jsonschema.validate(changed, CASE)
    check(changed != PRACTICE, "fix changed nothing")
    report = report_of(desk.run("check", "--case", case, "--json"))
    check(ids(report) == ["registry.restart-pending"], str(ids(report)))
    exits(desk.run("undo", "--case", case, "--yes"), 0)
    check(json.loads(case.read_text()) == PRACTICE, "undo did not put everything back")
    exits(desk.run("undo", "--case", case, "--yes"), 0)


def a_fix_without_evidence_is_refused():
    desk = Desk()
    case = desk.case(healthy())
    before = case.read_bytes()
    for cause in ["service.disabled:IKEEXT", "registry.prohibit-ipsec", "registry.nat-t-needed"]:
        exits(desk.run("fix", cause, "--case", case, "--yes"), 3)
    check(case.read_bytes() == before, "the case was touched")


def a_dry_run_changes_nothing():
    desk = Desk()
    case = desk.case()
    before = case.read_bytes()
    run = desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--dry-run", "--json")
    exits(run, 0)
    check(json.loads(run.stdout)["changes"][0]["after"] == "Manual", "it does not say what would be changed")
    check(case.read_bytes() == before, "the case was touched")


def without_yes_it_asks_and_no_is_no():
    desk = Desk()
    case = desk.case()
    before = case.read_bytes()
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, text_in="n\n"), 5)
    check(case.read_bytes() == before, "the case was touched")
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, text_in="y\n"), 0)


def drift_is_shown_and_left_alone():
    desk = Desk()
    case = desk.case()
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--yes"), 0)
    document = json.loads(case.read_text())
    document["changed"]["services"]["IKEEXT"]["start"] = "automatic"
    case.write_text(json.dumps(document))
    run = desk.run("undo", "--case", case, "--yes", "--json")
    exits(run, 6)
    left = json.loads(run.stdout)["left"]
    check([(p["before"], p["written"], p["now"]) for p in left] == [("Disabled", "Manual", "Automatic")], str(left))
    check(json.loads(case.read_text()) == document, "it was overwritten")


def history_lists_what_was_done():
    desk = Desk()
    case = desk.case()
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--yes"), 0)
    runs = json.loads(desk.run("history", "--case", case, "--json").stdout)["runs"]
    check(len(runs) == 1 and runs[0]["state"] == "done" and runs[0]["causes"] == ["service.disabled:IKEEXT"], str(runs))
    exits(desk.run("undo", runs[0]["run"], "--case", case, "--yes"), 0)
    runs = json.loads(desk.run("history", "--case", case, "--json").stdout)["runs"]
    check(runs[0]["state"] == "taken-back", str(runs))


def record_writes_a_case_that_can_be_looked_at():
    desk = Desk()
    for words in (["record", desk.path / "this.json"], ["record", "--practice", desk.path / "practice.json"]):
        exits(desk.run(*words), 0)
        document = json.loads(pathlib.Path(words[-1]).read_text())
        jsonschema.validate(document, CASE)
        run = desk.run("check", "--case", words[-1], "--json")
        check(run.returncode in (0, 1, 3), f"exit {run.returncode}")
        report_of(run)


def a_case_written_once_more_names_nobody_and_says_the_same():
    desk = Desk()
    case = desk.case(silent_server())
    exits(desk.run("record", "--case", case, desk.path / "again.json"), 0)
    again = (desk.path / "again.json").read_text()
    check("vpn.example.com" not in again and "203.0.113.10" not in again, "a name is left")
    jsonschema.validate(json.loads(again), CASE)
    sets = [[entry["set"] for entry in report_of(desk.run("check", "--case", file, "--json"))["verdict"]["undetermined"]]
            for file in (case, desk.path / "again.json")]
    check(sets[0] and sets[0] == sets[1], f"another verdict: {sets}")
    exits(desk.run("record", "--case", case, "--practice", desk.path / "x.json"), 2)
    clear_sentence(exits(desk.run("record", "--case", desk.path / "nowhere.json", desk.path / "x.json"), 2))


def record_says_what_it_left_out():
    desk = Desk()
    run = desk.run("record", desk.path / "left-out.json")
    exits(run, 0)
    check("passwords" in run.stdout and "portal" in run.stdout, run.stdout)


def cases_hold_no_word_of_the_vocabulary():
    desk = Desk()
    causes = {c for e in json.loads(desk.run("list", "--json").stdout) for c in e["causes"]}
    recorded = desk.path / "this.json"
    exits(desk.run("record", recorded), 0)
    for file in [recorded, *(ROOT / "resources/computers").glob("*.json")]:
        text = file.read_text()
        found = [c for c in causes if c in text]
        check(not found, f"{file.name} holds {found}")


def wrong_words_exit_with_two():
    desk = Desk()
    case = desk.case()
    for words in ([], ["dance"], ["list", "more"], ["check", "no-such-check"], ["check", "--no-such-option"], ["check", "--server"],
                  ["check", "--case"], ["check", "--time-limit", "soon"], ["check", "--time-limit", "-1"], ["check", "--environment", "moon"], ["check", "--language", "tlh"],
                  ["fix"], ["fix", "no.such-cause", "--case", case, "--yes"], ["fix", "service.disabled:a b", "--case", case, "--yes"],
                  ["fix", "service.disabled:" + "x" * 65, "--case", case, "--yes"], ["fix", "service.disabled:IKEEXT", "--run", "../x", "--case", case],
                  ["undo", "not-a-uuid", "--case", case], ["undo", "00000000-0000-0000-0000-000000000000", "--case", case],
                  ["record"], ["record", desk.path / "no-such-folder/x.json"], ["history", "--case", desk.path / "no-such-file"]):
        run = desk.run(*words)
        exits(run, 2)
        clear_sentence(run)


def hostile_server_names_are_refused():
    desk = Desk()
    for name in ["", " ", "a b", "vpn\x1b[31m.example", "vpn\n.example", "http://vpn.example", "a..b", "-a.example", "x" * 64 + ".example",
                 ".".join(["abcdefgh"] * 40), "vpn.example/../", "‮example", "a\u0007b"]:
        run = desk.run("check", "--server", name, "--json")
        exits(run, 2)
        clear_sentence(run)
        check("\x1b" not in run.stderr, "a control character reached the terminal")


def settings_that_are_not_understood_exit_with_two():
    desk = Desk()
    page = {"url": "http://one.example/", "status": 204}
    for content in ["", "[]", "{}", '{"schema": "fix789.settings/2"}', {"stun": []}, {"portal": []}, {"portal": {"more": []}}, {"portal": {"http": {}}},
                    {"portal": {"http": [3]}}, {"portal": {"http": [{}]}}, {"portal": {"http": [{**page, "url": "https://one.example/"}]}},
                    {"portal": {"http": [{**page, "url": "file:///etc/passwd"}]}}, {"portal": {"http": [{**page, "url": "http://a\r\nb.example/"}]}},
                    {"portal": {"http": [{**page, "url": "http://me:secret@one.example/"}]}}, {"portal": {"http": [{**page, "status": 302}]}},
                    {"portal": {"http": [{**page, "status": 200}]}}, {"portal": {"http": [{**page, "more": 1}]}}, {"portal": {"http": [page] * 17}},
                    {"portal": {"challenge": ["https://one.example/"]}}, {"udp": []}, {"udp": {"more": []}}, {"udp": {"stun": ["a b"]}},
                    {"udp": {"stun": ["one.example:0"]}}, {"udp": {"stun": ["one.example:65536"]}}, {"udp": {"dns": ["one.example"]}}, {"names": {"random": ["a:1"]}},
                    {"names": {"known": [{"name": "one.example"}]}}, {"names": {"known": [{"name": "one.example", "addresses": []}]}}, {"names": {"resolvers": [3]}}, {"certificateAuthorities": ["no-such-file.pem"]}]:
        file = desk.path / "settings.json"
        file.write_text(content if isinstance(content, str) else json.dumps({"schema": "fix789.settings/1", **content}))
        run = desk.run("check", "portal", "--settings", file, "--json")
        check(run.returncode == 2, f"{content}: exit {run.returncode}")
        clear_sentence(run)
    exits(desk.run("check", "portal", "--settings", desk.path / "no-such-file"), 2)


def documented_settings_are_the_defaults_and_fit_their_schema():
    documented = re.search(r"```json\n(.*?)```", (ROOT / "docs/settings.md").read_text(), re.S).group(1)
    jsonschema.validate(json.loads(documented), json.loads((ROOT / "docs/schema/settings.schema.json").read_text()))
    source = (ROOT / "core/model/settings.cpp").read_text()
    check(sorted(re.findall(r'https?://[^" ]+', documented)) == sorted(re.findall(r'"(https?://[^"]+)"', source)), "other addresses are documented")
    settings = json.loads(documented)
    hosts = [host for member in settings["udp"].values() for host in member] + settings["names"]["resolvers"] + settings["names"]["random"]
    hosts += [known["name"] for known in settings["names"]["known"]]
    named = set(re.findall(r'QStringLiteral\("([a-z0-9.-]+)"\)', source)) - {"131.107.255.255"}
    check({host.split(":")[0] for host in hosts} == named, f"{sorted(named)} are asked")


def only_windows_dials_and_says_so():
    desk = Desk()
    finding = report_of(desk.run("check", "windows-attempts", "--dial", "--json"))["findings"][0]
    check(finding["check"] == "windows-attempts" and finding["verdict"] == "skipped", finding)
    check("only Windows" in finding["text"], finding["text"])
    run = desk.run("check", "--dial", "--case", desk.case(healthy()))
    exits(run, 2)
    clear_sentence(run)
    # Each step belongs to the one before it, and every packet passes only for who said so twice.
    for words in (["--permit"], ["--dial", "--firewall-off", "--yes"], ["--dial", "--permit", "--firewall-off"]):
        run = desk.run("check", *words)
        exits(run, 2)
        clear_sentence(run)


def one_check_runs_alone_with_what_it_needs():
    desk = Desk()
    case = desk.case(healthy({"dns": {"vpn.example.com": ["203.0.113.10"]}, "filterEvents": {"refused": True}}))
    findings = report_of(desk.run("check", "filter-drops", "--case", case, "--json"))["findings"]
    check([finding["check"] for finding in findings] == ["filter-drops"], findings)
    check(findings[0]["verdict"] == "unknown" and findings[0]["facts"].get("needsAdministrator") is True, findings)
    check("as administrator" in findings[0]["text"], findings[0]["text"])
    findings = report_of(desk.run("check", "ike-answers", "--case", case, "--json"))["findings"]
    check([finding["check"] for finding in findings] == ["server-name", "ike-answers"], findings)


def switched_off_nobody_is_asked_by_udp_or_for_names():
    desk = Desk()
    report = report_of(desk.run("check", "udp-controls", "dns-truth", "--server", "127.0.0.1", "--json"))
    verdicts = {f["check"]: f["verdict"] for f in report["findings"]}
    check(verdicts["udp-controls"] == "skipped" and verdicts["dns-truth"] == "skipped", str(verdicts))


def udp_controls_are_asked_where_the_settings_say():
    desk = Desk()
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))
    asked = []

    def answer():
        while True:
            bytes_in, client = server.recvfrom(4096)
            asked.append(bytes_in)
            server.sendto(b"\x01\x01\x00\x00" + bytes_in[4:20], client)

    threading.Thread(target=answer, daemon=True).start()
    file = desk.path / "settings.json"
    file.write_text(json.dumps({"schema": "fix789.settings/1", "portal": {"http": [], "https": [], "challenge": []},
                                "udp": {"stun": [f"127.0.0.1:{server.getsockname()[1]}"], "ntp": [], "quic": [], "dns": []},
                                "names": {"random": [], "known": [], "resolvers": []}}))
    report = report_of(desk.run("check", "udp-controls", "--settings", file, "--json"))
    found = report["findings"][-1]
    check(found["verdict"] == "ok" and found["facts"]["controls"][0]["reply"] == "answered", str(found))
    check(len(asked) == 1 and len(asked[0]) == 20, f"{len(asked)} questions")


def switched_off_the_portal_is_not_looked_at():
    desk = Desk()
    report = report_of(desk.run("check", "portal", "--json"))
    check(report["portal"]["state"] == "not-looked", str(report["portal"]))
    check([f["verdict"] for f in report["findings"]] == ["skipped"], str(report["findings"]))


def encrypted_pages_are_believed_with_a_right_certificate_alone():
    desk = Desk()
    key, certificate = desk.path / "key.pem", desk.path / "certificate.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    class Both(http.server.ThreadingHTTPServer):  # "localhost" may be either
        address_family = socket.AF_INET6 if socket.has_dualstack_ipv6() else socket.AF_INET

        def server_bind(self):
            if self.address_family == socket.AF_INET6:
                self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
            super().server_bind()

    def serve(protected):
        server = Both(("", 0), Page)
        server.handle_error = lambda *_: None
        if protected:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server.server_address[1]

    plain, tls = serve(False), serve(True)
    for host, authorities, wanted in (("localhost", [], "intercepted"), ("localhost", ["certificate.pem"], "open"),
                                      ("127.0.0.1", ["certificate.pem"], "intercepted")):
        file = desk.path / "settings.json"
        file.write_text(json.dumps({"schema": "fix789.settings/1", "certificateAuthorities": authorities, "portal": {
            "http": [{"url": f"http://localhost:{plain}/"}], "https": [{"url": f"https://{host}:{tls}/"}], "challenge": []}}))
        report = report_of(desk.run("check", "portal", "--settings", file, "--json"))
        check(report["portal"]["state"] == wanted, f"{host} {authorities}: {report['findings']}")
        check(report["verdict"]["causes"] == [], "a cause")


def a_pending_login_comes_before_what_it_explains():
    desk = Desk()
    document = json.loads(json.dumps(PRACTICE))
    host = next(iter(document["machine"]["ike"]))
    silent = [{"rung": rung, "port": port, "result": "silent", "sends": 12, "sourcePorts": 2} for rung in ("mm1", "ikev2") for port in (500, 4500)]
    document["machine"]["ike"][host] = {"address": "203.0.113.10", "rungs": silent}
    document["machine"]["portal"] = {"probes": [
        {"probe": "http", "url": "http://one.example/", "reply": "answered", "status": 302, "statusAsExpected": False, "body": "nothing",
         "hops": [{"by": "location", "to": "http://login.example/splash?mac=...", "reply": "answered", "status": 200}]},
        {"probe": "https", "url": "https://two.example/", "reply": "timed-out"}]}
    report = report_of(desk.run("check", "--case", desk.case(document), "--json"))
    check(ids(report) == ["portal.login-needed", "service.disabled:IKEEXT"], str(ids(report)))
    check(report["portal"]["state"] == "login-needed" and report["portal"]["login"] == "http://login.example/splash?mac=...", str(report["portal"]))
    check(report["verdict"]["undetermined"] == [], str(report["verdict"]["undetermined"]))
    jsonschema.validate(document, CASE)


def damaged_cases_are_refused():
    desk = Desk()
    good = json.dumps(PRACTICE)
    bad = {"empty": "", "text": "hello", "half": good[:len(good) // 2], "array": "[]", "number": "7", "no schema": '{"id":"x","machine":{}}',
           "other schema": good.replace("fix789.case/1", "something/1"), "newer": good.replace("fix789.case/1", "fix789.case/9"),
           "unknown base": good.replace('"windows-11"', '"../../etc/passwd"'), "wrong start": good.replace('"disabled"', '"sometimes"'),
           "unknown port": json.dumps(healthy({"servics": {}})), "deep": '{"a":' * 5000 + "1" + "}" * 5000,
           "big": '{"schema":"fix789.case/1","id":"' + "x" * (5 * 1024 * 1024) + '"}', "machine is text": json.dumps(dict(healthy(), machine="x")),
           "long id": json.dumps(dict(healthy(), id="x" * 1000)), "extra member": json.dumps(dict(healthy(), causes=[]))}
    for name, text in bad.items():
        file = desk.path / "bad.json"
        file.write_text(text)
        for words in (["check", "--json"], ["fix", "service.disabled:IKEEXT", "--yes"], ["undo", "--yes"], ["history"]):
            run = desk.run(*words, "--case", file)
            check(run.returncode == 2, f"{name}: {words[0]} exits with {run.returncode}: {run.stderr[:200]}")
            clear_sentence(run)
        check(file.read_text() == text, f"{name}: the file was touched")


def truncated_at_any_place_a_case_is_refused():
    desk = Desk()
    text = (ROOT / "resources/computers/practice.json").read_text().rstrip()
    for length in range(0, len(text) - 1, 61):
        file = desk.path / "cut.json"
        file.write_text(text[:length])
        exits(desk.run("check", "--case", file), 2)


def a_damaged_journal_is_left_as_it_is():
    desk = Desk()
    case = desk.case()
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--yes"), 0)
    whole, fixed = desk.journal().read_bytes(), case.read_bytes()
    lines = whole.split(b"\n")
    damages = {"a changed letter": whole.replace(b'"start":4', b'"start":2', 1), "a line lost": b"\n".join(lines[1:]),
               "not JSON": lines[0] + b"\nhello\n" + b"\n".join(lines[1:]), "newer": whole.replace(b'"v":2', b'"v":3', 1)}
    for name, bytes_ in damages.items():
        check(bytes_ != whole, f"{name} changes nothing")
        desk.journal().write_bytes(bytes_)
        for words in (["undo"], ["fix", "registry.nat-t-needed"]):
            run = desk.run(*words, "--case", case, "--yes")
            check(run.returncode == 2, f"{name}: {words[0]} exits with {run.returncode}")
            clear_sentence(run)
        check(desk.journal().read_bytes() == bytes_ and case.read_bytes() == fixed, f"{name}: something was touched")
    desk.journal().write_bytes(whole)
    exits(desk.run("undo", "--case", case, "--yes"), 0)
    check(json.loads(case.read_text()) == PRACTICE, "not as it was")


def a_journal_cut_in_its_last_line_is_that_much_shorter():
    desk = Desk()
    case = desk.case()
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--yes"), 0)
    desk.journal().write_bytes(desk.journal().read_bytes()[:-7])
    exits(desk.run("undo", "--case", case, "--yes"), 0)
    check(json.loads(case.read_text()) == PRACTICE, "not as it was")


def a_case_that_cannot_be_written_stays_whole():
    desk = Desk()
    if os.geteuid() != 0 or subprocess.run(["runuser", "-u", "nobody", "true"], capture_output=True).returncode != 0:
        return "needs root to become somebody who may not write"
    folder = desk.path / "locked"
    folder.mkdir()
    case = folder / "case.json"
    case.write_text(json.dumps(PRACTICE))
    desk.path.chmod(0o755)
    folder.chmod(0o555)
    case.chmod(0o444)
    state = desk.path / "others-state"
    state.mkdir(mode=0o777)
    state.chmod(0o777)
    program = desk.path / "fix789ctl"  # the build may lie where nobody else may start it
    shutil.copy(ctl, program)
    program.chmod(0o755)
    run = subprocess.run(["runuser", "-u", "nobody", "--", "env", f"XDG_STATE_HOME={state}", program, "fix", "service.disabled:IKEEXT", "--case", str(case), "--yes"],
                         capture_output=True, text=True, timeout=60)
    exits(run, 4)
    check(json.loads(case.read_text()) == PRACTICE, "the case was touched")


def texts_are_english_unless_another_language_is_asked_for():
    desk = Desk()
    case = desk.case()
    english = report_of(desk.run("check", "--case", case, "--json", env={"LANG": "de_DE.UTF-8", "LANGUAGE": "de"}))
    check("is disabled" in english["verdict"]["causes"][0]["title"], english["verdict"]["causes"][0]["title"])
    run = desk.run("check", "--case", case, "--json", "--language", "de")
    if run.returncode == 2:
        return "built without translations"
    german = report_of(run)
    check(german["verdict"]["causes"][0]["title"] != english["verdict"]["causes"][0]["title"], "not translated")
    check(ids(german) == ids(english), "the language changes the verdict")


def standard_output_is_only_the_answer():
    desk = Desk()
    run = desk.run("check", "--case", desk.case(), "--json")
    json.loads(run.stdout)
    check(run.stderr == "", f"standard error is not empty: {run.stderr[:200]}")


KEYRING = ROOT / "tests/adapters/portable/with_keyring.sh"


def words_that_do_not_go_together_exit_with_two():
    desk = Desk()
    server = ["--server", "127.0.0.1"]
    for word in ("check", "ladder"):
        for words in (["--key-stdin", "--key-from-keychain", "a"], ["--key-from-keychain", "a b"], ["--key-from-keychain", ""],
                      ["--user", "me"], ["--password-stdin"], ["--key-stdin", "--user", "me"], ["--user", "me", "--password-stdin"],
                      ["--key-stdin", "--user", "", "--password-stdin"], ["--key-stdin", "--user", "x" * 257, "--password-stdin"],
                      ["--passphrase-stdin"], ["--key-stdin", "--certificate", "x.pem"], ["--certificate", "no-such.pem"],
                      ["--key-stdin", "--passphrase-stdin"], ["--key", "secret"], ["--password", "secret"],
                      ["--pcap", desk.path / "no-such-folder/x.pcap"], ["--responder", "http://x"], ["--responder-code-stdin"],
                      ["--responder", "127.0.0.1", "--responder-code-stdin"]):
            run = desk.run(word, *server, *words, text_in="key\npassword\n")
            exits(run, 2)
            clear_sentence(run)
        run = desk.run(word, "--case", desk.case(), "--key-stdin", text_in="key\n")
        exits(run, 2)
        clear_sentence(run)
    for words in (["ladder"], ["ladder", "more", *server], ["key"], ["key", "set"], ["key", "keep", "a"], ["key", "set", "a b"],
                  ["key", "forget", "x" * 65], ["key", "set", "a", "b"], ["sweep"], ["sweep", desk.path / "no-such-list"]):
        run = desk.run(*words, text_in="key\n")
        exits(run, 2)
        clear_sentence(run)


def standard_input_that_is_no_key_exits_with_two():
    desk = Desk()
    for name, text in {"nothing": "", "one line end": "\n", "too long": "k" * 1025, "far too long": "k" * 100000}.items():
        run = desk.run("check", "--server", "127.0.0.1", "--key-stdin", text_in=text)
        check(run.returncode == 2, f"{name}: {run.returncode}")
        clear_sentence(run)
    for name, text in {"one line": "key\n", "three lines": "key\npassword\nmore\n", "no password": "key\n\n", "no key": "\npassword\n"}.items():
        run = desk.run("check", "--server", "127.0.0.1", "--key-stdin", "--user", "me", "--password-stdin", text_in=text)
        check(run.returncode == 2, f"{name}: {run.returncode}")
        clear_sentence(run)
    run = subprocess.run([ctl, "check", "--server", "127.0.0.1", "--key-stdin"], input=b"k\xffey\n", capture_output=True, timeout=60)
    check(run.returncode == 2, "bytes that are no UTF-8")


def a_key_in_the_key_store_is_the_bytes_that_came():
    if not shutil.which("gnome-keyring-daemon") or not shutil.which("dbus-run-session"):
        return "needs gnome-keyring and a session bus"
    desk = Desk()
    script = """
import base64, subprocess, sys
ctl = sys.argv[1]
def run(*words, text=b""):
    return subprocess.run([ctl, *words], input=text, capture_output=True, timeout=60)
def kept():
    import re
    out = subprocess.run(["secret-tool", "lookup", "server", "Fix789", "user", "a.key"], capture_output=True).stdout
    return base64.b64decode(out)
have = __import__("shutil").which("secret-tool")
for text, key in ((b"key\\n", b"key"), (b"key\\r\\n", b"key"), (b"key", b"key"), (b" key \\n\\n", b" key \\n"), (b"key\\r", b"key\\r"),
                  ("k\u00e9y\u00a0\\n".encode(), "k\u00e9y\u00a0".encode())):
    done = run("key", "set", "a.key", text=text)
    assert done.returncode == 0, done
    assert key not in done.stdout + done.stderr or key == b"key", done
    assert not have or kept() == key, (kept(), key)
assert run("check", "ike-answers", "--server", "127.0.0.1", "--key-from-keychain", "a.key").returncode in (0, 1, 3)
assert run("key", "forget", "a.key").returncode == 0
assert run("key", "forget", "a.key").returncode == 0
gone = run("check", "--server", "127.0.0.1", "--key-from-keychain", "a.key")
assert gone.returncode == 2 and not gone.stdout and b"a.key" in gone.stderr, gone
"""
    program = desk.path / "keys.py"
    program.write_text(script)
    run = subprocess.run([KEYRING, sys.executable, program, ctl], capture_output=True, text=True, timeout=120)
    check(run.returncode == 0, run.stderr[-400:])


def a_certificate_comes_from_a_file():
    if not shutil.which("openssl"):
        return "needs openssl to make one"
    desk = Desk()
    pem, key, bundle = desk.path / "both.pem", desk.path / "key.pem", desk.path / "bundle.p12"
    made = subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", pem, "-days", "9",
                           "-subj", "/CN=pc.example"], capture_output=True)
    check(made.returncode == 0, made.stderr.decode()[-300:])
    pem.write_text(pem.read_text() + key.read_text())
    subprocess.run(["openssl", "pkcs12", "-export", "-in", pem, "-out", bundle, "-passout", "pass:open it"], check=True, capture_output=True)
    words = ["check", "--server", "127.0.0.1", "--json", "--certificate"]
    for file, more, text in ((pem, [], ""), (bundle, ["--passphrase-stdin"], "open it\n"),
                             (bundle, ["--user", "me", "--password-stdin", "--passphrase-stdin"], "password\nopen it\n")):
        run = desk.run(*words, file, *more, text_in=text)
        check(run.returncode in (1, 3), f"exit {run.returncode}: {run.stderr[:300]}")
        report_of(run)
    garbage = desk.path / "garbage.pem"
    garbage.write_text("hello")
    for file, more, text in ((bundle, [], ""), (bundle, ["--passphrase-stdin"], "open\n"), (garbage, [], ""), (desk.path, [], "")):
        run = desk.run(*words, file, *more, text_in=text)
        exits(run, 2)
        clear_sentence(run)


def without_a_key_store_it_says_so():
    desk = Desk()
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/no/such/bus", "XDG_RUNTIME_DIR": str(desk.path), "DISPLAY": ""}
    for words in (["key", "set", "a"], ["key", "forget", "a"], ["check", "--server", "127.0.0.1", "--key-from-keychain", "a"]):
        run = desk.run(*words, text_in="a key\n", env=nowhere)
        exits(run, 3)
        clear_sentence(run)
        check("key store" in run.stderr, run.stderr)


def a_key_stands_nowhere_afterwards():
    desk = Desk()
    key, password, capture = "N0t-To-Be-F0und", "N0r-This-0ne", desk.path / "x.pcap"
    run = desk.run("check", "--server", "127.0.0.1", "--key-stdin", "--user", "me", "--password-stdin", "--pcap", capture, "--json",
                   text_in=f"{key}\n{password}\n")
    check(run.returncode in (1, 3), f"exit {run.returncode}: {run.stderr[:300]}")
    report_of(run)
    said = run.stdout + run.stderr
    for file in desk.path.rglob("*"):
        if file.is_file():
            said += file.read_bytes().decode("latin-1")
    for secret in (key, password):
        check(secret not in said, "a secret was written down")


def _whole_text_of(folder):
    return "".join(file.read_bytes().decode("latin-1") for file in folder.rglob("*") if file.is_file())


KEYLESS = {"machine": {"dns": {"vpn.example.com": ["203.0.113.10"]}, "profiles": [
    {"name": "Marker-Connection", "server": "vpn.example.com", "tunnel": "l2tp", "authentication": "pre-shared-key", "keyStored": False}]}}


def secrets_stand_nowhere_and_what_is_beside_them_does():
    desk = Desk()
    secrets = ["S3ed-Key-\u00e4", "S3ed-Passw0rd", "S3ed-Passphrase"]
    bundle, pem, key = desk.path / "bundle.p12", desk.path / "marker.pem", desk.path / "marker.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=marker", "-days", "9", "-keyout", key, "-out", pem],
                   check=True, capture_output=True)
    subprocess.run(["openssl", "pkcs12", "-export", "-in", pem, "-inkey", key, "-out", bundle, "-passout", "pass:" + secrets[2]], check=True,
                   capture_output=True)
    said = ""
    for words, text in ((["check", "--server", "127.0.0.1", "--key-stdin", "--user", "me", "--password-stdin", "--pcap", desk.path / "x.pcap", "--json"],
                         f"{secrets[0]}\n{secrets[1]}\n"),
                        (["check", "--server", "127.0.0.1", "--certificate", bundle, "--user", "me", "--password-stdin", "--passphrase-stdin", "--json"],
                         f"{secrets[1]}\n{secrets[2]}\n"),
                        (["ladder", "--server", "127.0.0.1", "--key-stdin", "--time-limit", "20"], secrets[0] + "\n")):
        run = desk.run(*words, text_in=text)
        said += run.stdout + run.stderr
    check("127.0.0.1" in said, "the server, which is no secret, is in no report")
    case = desk.case(healthy(KEYLESS["machine"]))
    run = desk.run("fix", "psk.none-stored", "--case", case, "--server", "vpn.example.com", "--key-stdin", "--yes", "--json", text_in=secrets[0])
    exits(run, 0)
    said += run.stdout + run.stderr + desk.run("check", "--case", case, "--json").stdout + desk.run("history", "--case", case, "--json").stdout
    # The same name signs in with what was typed: then the saved password is proven to be another.
    taken = [{"rung": rung, "port": port, "result": "answered", "sends": 1} for rung, port in (("mm1", 500), ("mm1", 4500), ("mm3", 500))]
    taken += [{"rung": rung, "port": 4500, "result": "answered", "sends": 1, "authenticated": True} for rung in ("auth", "quick", "l2tp", "ppp")]
    refused = desk.case(healthy({**KEYLESS["machine"], "attempts": [{"error": 691, "connection": "Marker-Connection"}],
                                 "ike": {"vpn.example.com": {"address": "203.0.113.10", "rungs": taken}},
                                 "profiles": [{**KEYLESS["machine"]["profiles"][0], "keyStored": True, "credentialsSaved": True}]}),
                        "refused.json")
    run = desk.run("fix", "account.credentials-rejected", "--case", refused, "--user", "Marker-User", "--password-stdin", "--yes", "--json",
                   text_in=secrets[1])
    exits(run, 0)
    said += run.stdout + run.stderr + desk.run("history", "--case", refused, "--json").stdout
    check("Marker-Connection" in desk.journal().read_text() and "Marker-Connection" in said, "the connection, which is no secret, is in no journal")
    bundle.unlink()
    written = _whole_text_of(desk.path)
    for secret in secrets:
        for form in (secret, secret.encode().hex(), secret.encode("utf-16-le").decode("latin-1")):
            check(form not in said and form not in written and form.encode().decode("latin-1") not in written, f"found: {secret}")


def no_core_dump_holds_a_key():
    desk = Desk()
    import resource
    process = subprocess.Popen([ctl, "key", "set", "a"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=desk.path,
                               env=dict(os.environ, XDG_STATE_HOME=str(desk.path / "state")),
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (1 << 20, 1 << 20)))
    process.stdin.write(b"S3ed-Key-in-memory")  # and no end: it waits for more
    process.stdin.flush()
    for _ in range(100):
        limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
        if "Max core file size        0 " in limits:
            break
        time.sleep(0.05)
    check("Max core file size        0 " in limits, limits)
    check(b"S3ed" not in pathlib.Path(f"/proc/{process.pid}/cmdline").read_bytes(), "on the command line")
    process.send_signal(6)
    process.wait(timeout=20)
    check(not [f for f in desk.path.rglob("*core*") if f.is_file()], "a core was written")


def a_copy_of_a_connection_needs_its_key_and_takes_it_from_standard_input_alone():
    desk = Desk()
    case = desk.case(healthy(KEYLESS["machine"]))
    before = json.loads(case.read_text())
    fix = ["fix", "psk.none-stored", "--case", case, "--server", "vpn.example.com"]
    exits(desk.run(*fix, "--key", "secret", "--yes"), 2)
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--key-stdin", "--yes", text_in="a key"), 2)
    for words in (["--user", "me", "--yes"], ["--password-stdin", "--yes"], ["--user", "", "--password-stdin", "--yes"],
                  ["--user", "me", "--password-stdin"]):
        exits(desk.run("fix", "account.credentials-rejected", "--case", case, *words, text_in="a password"), 2)
    run = desk.run("check", "--case", case, "--server", "vpn.example.com", "--json")
    fixes = {c["id"]: c["fix"] for c in json.loads(run.stdout)["verdict"]["causes"]}
    check(fixes["psk.none-stored"]["scope"] == "user" and fixes["psk.none-stored"]["risk"] == "reversible", str(fixes))
    exits(desk.run(*fix, "--key-stdin", "--yes", text_in="a key"), 0)
    names = [p["name"] for p in json.loads(case.read_text())["changed"]["profiles"]]
    check(names == ["Marker-Connection", "Marker-Connection (2)"], str(names))
    exits(desk.run("undo", "--case", case, "--yes"), 0)
    check(json.loads(case.read_text()) == before, "not as it was")


def what_cannot_be_taken_back_is_said_before():
    desk = Desk()
    case = desk.case(healthy({"devices": [{"instance": "PCI\\x", "hardwareIds": ["pci"], "code": 0}]}))
    run = desk.run("check", "--case", case, "--json")
    fix = {c["id"]: c["fix"] for c in json.loads(run.stdout)["verdict"]["causes"]}["adapter.l2tp-miniport"]
    check(fix["risk"] == "not-reversible" and fix["scope"] == "machine", str(fix))
    run = desk.run("fix", "adapter.l2tp-miniport", "--case", case, text_in="n\n")
    exits(run, 5)
    check("cannot be undone" in run.stderr, run.stderr)
    exits(desk.run("fix", "adapter.l2tp-miniport", "--case", case, "--yes"), 0)
    run = desk.run("undo", "--case", case, "--yes")
    exits(run, 6)
    exits(desk.run("undo", "--case", case, "--yes"), 0)


def this_computer_and_a_person_are_mended_one_after_the_other():
    desk = Desk()
    case = desk.case(healthy(dict(KEYLESS["machine"], services={"IKEEXT": {"start": "disabled", "state": "stopped"}})))
    before = case.read_text()
    run = desk.run("fix", "service.disabled:IKEEXT", "psk.none-stored", "--case", case, "--server", "vpn.example.com", "--yes")
    exits(run, 2)
    clear_sentence(run)
    check(case.read_text() == before, "something was changed")


def an_export_has_every_form_with_its_way_back():
    desk = Desk()
    expected = {"reg": {"fix.reg", "undo.reg"}, "powershell": {"fix.ps1"},
                "intune": {"detect.ps1", "remediate.ps1", "detect-rollback.ps1", "rollback.ps1"}}
    for cause, said in (("registry.nat-t-needed", "AssumeUDPEncapsulationContextOnSendRule"), ("registry.prohibit-ipsec", "ProhibitIpSec"),
                        ("service.disabled:BFE", "Start"), ("service.disabled:Rasl2tp", "Start")):
        for form, names in expected.items():
            folder = desk.path / cause / form
            run = desk.run("export", "--cause", cause, "--as", form, "--output", folder, "--json")
            exits(run, 0)
            check({pathlib.Path(f).name for f in json.loads(run.stdout)["files"]} == names == {f.name for f in folder.iterdir()}, run.stdout)
            for file in folder.iterdir():
                raw = file.read_bytes()
                text = raw.decode("utf-16") if file.suffix == ".reg" else raw.decode("ascii")
                check(said in text and "\r\n" in text, f"{file}: {text[:300]}")
                if file.suffix == ".ps1":
                    for pair in ("()", "{}", "[]"):
                        check(text.count(pair[0]) == text.count(pair[1]), f"{file}: {pair}")
    check('"AssumeUDPEncapsulationContextOnSendRule"=dword:00000002' in (desk.path / "registry.nat-t-needed/reg/fix.reg").read_text("utf-16"), "value")
    check('"AssumeUDPEncapsulationContextOnSendRule"=-' in (desk.path / "registry.nat-t-needed/reg/undo.reg").read_text("utf-16"), "way back")
    for words in (["--cause", "psk.wrong", "--as", "reg"], ["--cause", "profile.tunnel-type", "--as", "intune"], ["--cause", "nonsense", "--as", "reg"],
                  ["--cause", "registry.nat-t-needed", "--as", "exe"], ["--cause", "registry.nat-t-needed"], ["--as", "reg"],
                  ["--cause", "registry.nat-t-needed", "--as", "reg", "--output", "/proc/nowhere"]):
        run = desk.run("export", *words)
        exits(run, 2)
        clear_sentence(run)


def a_key_that_is_typed_is_not_shown():
    desk = Desk()
    for typed, code in ((b"my typed words\n", 3), (b"my typed\x03", 5)):  # there is no key store here; Ctrl+C
        process, terminal = pty.fork()
        if process == 0:
            os.environ.update(DBUS_SESSION_BUS_ADDRESS="unix:path=/no/such/bus", XDG_STATE_HOME=str(desk.path / "state"))
            os.execv(ctl, [ctl, "key", "set", "a"])
        shown = os.read(terminal, 4096)  # it asks, and has switched the echo off by then or does so now
        for _ in range(100):
            if not termios.tcgetattr(terminal)[3] & termios.ECHO:
                break
            time.sleep(0.05)
        os.write(terminal, typed)
        try:
            while more := os.read(terminal, 4096):
                shown += more
        except OSError:  # the other end is closed
            pass
        check(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == code, f"not {code}: {shown!r}")
        check(b"typed" not in shown, f"shown: {shown!r}")
        check(termios.tcgetattr(terminal)[3] & termios.ECHO, "the terminal is left silent")
        os.close(terminal)


def ladder_gives_the_rungs_and_the_findings_they_rest_on():
    desk = Desk()
    run = desk.run("ladder", "--server", "127.0.0.1", "--json")
    check(run.returncode in (1, 3), f"exit {run.returncode}")
    report = report_of(run)
    check({"server-name", "ike-answers"} <= {f["check"] for f in report["findings"]}, str([f["check"] for f in report["findings"]]))
    check({r["rung"] for r in report["ladder"]} >= {"mm1", "mm3", "auth", "decoy", "quick", "l2tp", "ppp", "ikev2"}, "not every rung")
    run = desk.run("ladder", "--case", desk.case())
    exits(run, 1)  # the negotiation works, the computer has two faults: "check" says the same (console_test.py)
    check("UDP 4500" in run.stdout and "First message" in run.stdout, "no table")


def pcap_writes_a_capture_of_what_was_sent():
    desk = Desk()
    capture = desk.path / "x.pcap"
    desk.run("ladder", "--server", "127.0.0.1", "--pcap", capture)
    header = capture.read_bytes()[:24]
    check(header == bytes.fromhex("a1b2c3d40002000400000000000000000000ffff00000065"), header.hex())
    check(capture.stat().st_size > 24 + 4 * 400, "too little in it")
    check(capture.stat().st_mode & 0o077 == 0, "others may read it")


def sweep_answers_in_the_order_of_the_list():
    desk = Desk()
    servers = desk.path / "list"
    servers.write_text("# gateways\n127.0.0.3\n\n127.0.0.1 # the first\nno-such-name.invalid\n127.0.0.2\n127.0.0.1\n")
    run = desk.run("sweep", servers, "--json")
    exits(run, 0)
    swept = json.loads(run.stdout)
    jsonschema.validate(swept, SWEEP)
    check([s["server"] for s in swept["servers"]] == ["127.0.0.3", "127.0.0.1", "no-such-name.invalid", "127.0.0.2", "127.0.0.1"], run.stdout)
    check(swept["servers"][2]["result"] == "not-tried" and swept["servers"][2]["address"] is None, run.stdout)
    check({s["result"] for s in swept["servers"]} <= {"unreachable", "silent", "not-tried"}, run.stdout)


def lists_that_cannot_be_swept_exit_with_two():
    desk = Desk()
    for name, text in {"empty": "", "only comments": "# a\n\n", "a URL": "https://vpn.example\n", "blank inside": "a b\n", "long": "a.example\n" * 10001,
                       "one long line": "x" * 2000000}.items():
        file = desk.path / "list"
        file.write_text(text)
        run = desk.run("sweep", file)
        check(run.returncode == 2, f"{name}: {run.returncode}")
        clear_sentence(run)
    file.write_text("127.0.0.1\n")
    for rate in ("0", "-1", "many", "10001", ""):
        run = desk.run("sweep", file, "--rate", rate)
        exits(run, 2)
        clear_sentence(run)


def respond_answers_until_its_time_is_over_and_names_ports_that_are_taken():
    desk = Desk()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as held:
        held.bind(("0.0.0.0", 0))
        port = held.getsockname()[1]
        run = desk.run("respond", "--port", port, "--time-limit", "0.3")
    exits(run, 0)
    check("Answering on UDP" in run.stdout, run.stdout)
    check(str(port) not in run.stdout and f"UDP {port} is in use" in run.stderr, run.stderr)
    paired = desk.run("respond", "--paired", "--time-limit", "0.3")
    exits(paired, 0)
    check(re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", paired.stdout), paired.stdout)


def a_paired_responder_is_asked_with_its_code():
    desk = Desk()
    environment = dict(os.environ, XDG_STATE_HOME=str(desk.path / "state"))
    responder = subprocess.Popen([ctl, "respond", "--paired", "--time-limit", "40"], stdout=subprocess.PIPE, text=True, env=environment)
    try:
        shown = "".join(responder.stdout.readline() for _ in range(2))
        code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", shown).group()
        words = ["check", "--server", "127.0.0.1", "--responder", "127.0.0.1", "--responder-code-stdin", "--json"]
        run = desk.run(*words, text_in=code.lower().replace("-", " ") + "\n")
        report_of(run)
        check(code not in run.stdout + run.stderr, "the code stands in the report")
    finally:
        responder.terminate()
    rest = responder.communicate(timeout=10)[0]
    check("Answering 127.0.0.1." in rest, f"nobody was answered: {rest}")
    check(responder.returncode == 0, f"exit {responder.returncode} at SIGTERM")


def compare_puts_the_networks_of_earlier_looks_side_by_side():
    desk = Desk()
    run = desk.run("compare", "--json")
    exits(run, 0)
    check(json.loads(run.stdout)["networks"] == [], "something is remembered before any look")
    exits(desk.run("check", "--server", "127.0.0.1", "--json"), 1)
    networks = json.loads(desk.run("compare", "--json").stdout)["networks"]
    # A computer without a gateway is on no network that could be named.
    routes = pathlib.Path("/proc/net/route").read_text().splitlines()[1:]
    if any(line.split()[1] == "00000000" for line in routes):
        check([n["server"] for n in networks] == ["127.0.0.1"] and networks[0]["looks"] == 1, f"not remembered: {networks}")
    check("127.0.0.1" not in desk.run("compare", "--server", "vpn.example.com").stdout, "another server's looks are shown")


def silent_server():
    rungs = [{"rung": "mm1", "port": port, "result": "silent", "sends": 12, "sourcePorts": 2} for port in (500, 4500)]
    return healthy({"dns": {"vpn.example.com": ["203.0.113.10"]},
                    "ike": {"vpn.example.com": {"address": "203.0.113.10", "rungs": rungs}}})


def report_comes_as_text_json_and_a_page():
    desk = Desk()
    case = desk.case(silent_server())
    exits(desk.run("report", "--case", case), 3)
    text = desk.run("report", "--case", case).stdout
    check("To send to the person who runs this network:" in text, "no message in the text")
    checked = report_of(desk.run("check", "--case", case, "--json"))
    written = report_of(desk.run("report", "--case", case, "--json"))
    check(written["verdict"] == checked["verdict"], "another verdict than check's")
    page = desk.path / "report.html"
    exits(desk.run("report", "--case", case, "--html", "--output", page), 3)
    html = page.read_text()
    check(html.startswith("<!DOCTYPE html>") and html.count("<pre>") == 2, "not a page with two messages")
    check("<script" not in html and "http" not in html.split("<body>")[0], "a page that is not by itself")
    exits(desk.run("report", "--case", case, "--html", "--json"), 2)
    exits(desk.run("report", "--case", case, "--output", desk.path / "nowhere/r.txt"), 2)


def what_a_name_holds_stays_text_in_a_page():
    desk = Desk()
    case = healthy({"profiles": [{"name": "<script>alert(1)</script>", "tunnel": "pptp", "server": "vpn.example.com",
                                  "authentication": "pre-shared-key"}]})
    html = desk.run("report", "--case", desk.case(case), "--connection", "<script>alert(1)</script>", "--html").stdout
    check("<script" not in html and "&lt;script" in html, "a name became part of the page")


def requests_and_questions_stand_in_the_report():
    desk = Desk()
    report = report_of(desk.run("check", "--case", desk.case(silent_server()), "--json"))
    check(report["verdict"]["undetermined"][0]["question"] == "elsewhere-connects", "not asked what is cheapest")
    check([message["to"] for message in report["messages"]] == ["network", "server"], "not written to both")
    answered = report_of(desk.run("check", "--case", desk.case(silent_server()), "--json", "--answer", "others-connect=yes"))
    check(answered["verdict"]["undetermined"][0]["question"] not in ("others-connect", "elsewhere-connects"), "asked again")


def summarise_counts_reports():
    desk = Desk()
    files = []
    for number, document in enumerate((healthy(), silent_server(), healthy({"services": {"IKEEXT": {"start": "disabled"}}}))):
        file = desk.path / f"report{number}.json"
        file.write_text(desk.run("check", "--case", desk.case(document), "--json").stdout)
        files.append(file)
    summary = json.loads(exits(desk.run("summarise", *files, "--json"), 0).stdout)
    check((summary["reports"], summary["healthy"], summary["caused"], summary["undetermined"]) == (3, 1, 1, 1), "counted wrongly")
    check([(cause["id"], cause["reports"], cause["first"]) for cause in summary["causes"]] == [("service.disabled", 1, 1)], "wrong causes")
    check(len(summary["sets"]) == 1 and len(summary["sets"][0]["set"]) == 3, "wrong sets")
    check("Reports: 3. Healthy: 1." in desk.run("summarise", *files).stdout, "not said in words")
    exits(desk.run("summarise"), 2)
    (desk.path / "other.json").write_text("{}")
    clear_sentence(exits(desk.run("summarise", desk.path / "other.json"), 2))


def summarise_reads_folders_lines_and_repairs():
    desk = Desk()
    broken = report_of(desk.run("check", "--case", desk.case(healthy({"services": {"IKEEXT": {"start": "disabled"}}})), "--json"))
    well = report_of(desk.run("check", "--case", desk.case(healthy()), "--json"))
    for report in (broken, well):
        report["machine"].pop("name", None)
        report["findings"].append({"check": "network-in-view", "facts": {"gateway": "192.0.2.1", "wifi": {"name": '=cmd,"x"'}}})
    repair = {"schema": "fix789.repair/1", "at": "2026-11-02T08:05:00Z", "action": "fix", "end": "done", "run": "", "changes": [{"cause": "service.disabled:IKEEXT"}]}
    folder = desk.path / "reports"

    def put(place, document, **more):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(json.dumps(document | more))

    put("north/PC1/1.json", broken, started="2026-11-02T08:00:00.000Z")
    put("north/PC1/2.json", repair)
    put("north/PC1/3.json", well, started="2026-11-02T09:00:00.000Z")
    put("north/PC2@a.json", broken, started="2026-11-03T23:30:00.000+02:00")
    put("north/PC2@b.json", repair, at="2026-11-04T08:00:00Z")
    put("north/PC2@c.json", broken, started="2026-11-05T08:00:00.000Z")
    put("south/PC3/1.json", well, started="2026-11-05T08:00:00.000Z")
    put("south/PC3/preview.json", repair, action="preview")
    put("south/PC3/other.json", {"schema": "fix789.case/1"})
    (folder / "collected.jsonl").write_text("\n".join(
        [json.dumps(broken | {"site": "west", "computer": name, "started": "2026-11-06T08:00:00.000Z"}) for name in ("PC4", "PC5")] + ["", "{}", ""]))
    (folder / "loop").symlink_to(folder)

    ran = exits(desk.run("summarise", folder, "--json"), 0)
    summary = json.loads(ran.stdout)
    check((summary["reports"], summary["healthy"], summary["caused"], summary["unusable"], summary["computers"]) == (7, 2, 5, 2, 5), f"counted wrongly: {ran.stdout[:300]}")
    check((summary["firstDay"], summary["lastDay"]) == ("2026-11-02", "2026-11-06"), "wrong days")
    cause = summary["causes"][0]
    check((cause["id"], cause["reports"], cause["computers"], cause["sites"], cause["firstDay"]) == ("service.disabled", 5, 4, 2, "2026-11-02"), f"wrong spread: {cause}")
    check(cause["days"] == {"2026-11-02": 1, "2026-11-03": 1, "2026-11-05": 1, "2026-11-06": 2}, f"wrong days: {cause['days']}")
    check([(site["value"], site["reports"], site["healthy"]) for site in summary["sites"]] == [("north", 4, 1), ("west", 2, 0), ("south", 1, 1)], "wrong sites")
    check(summary["networks"][0]["value"] == '=cmd,"x"' and summary["networks"][0]["reports"] == 7, "wrong networks")
    after = summary["afterRepair"]
    check(len(after) == 1 and {k: after[0][k] for k in ("repairs", "gone", "healthy", "returned", "remained", "notCheckedAgain")} ==
          {"repairs": 2, "gone": 1, "healthy": 1, "returned": 0, "remained": 1, "notCheckedAgain": 0}, f"wrong after a repair: {after}")
    check("north: 4 reports. Healthy: 1." in desk.run("summarise", folder, "--by", "site").stdout, "no table of sites")

    lines = exits(desk.run("summarise", folder, "--rows", "jsonl"), 0).stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    check(len(rows) == 10 and all(row.keys() == rows[0].keys() for row in rows), "rows of different columns")
    kinds = {name: {float if type(row[name]) is int else type(row[name]) for row in rows} for name in rows[0]}
    check(all(len(kind - {type(None)}) == 1 for kind in kinds.values()), f"columns of several types: {kinds}")
    documented = re.findall(r"^\| `([a-z0-9_]+)` \|", (ROOT / "docs/many-reports.md").read_text(), re.M)
    table = list(csv.reader(io.StringIO(exits(desk.run("summarise", folder, "--rows", "csv"), 0).stdout)))
    check(table[0] == documented and set(table[0]) == set(rows[0]), "the documented columns are others")
    check(len(table) == 11 and all(len(row) == len(table[0]) for row in table), "a row of another length")
    by_source = {row["source"]: row for row in rows}
    check(by_source["north/PC2@a.json"]["at"] == "2026-11-03T21:30:00Z" and by_source["north/PC2@a.json"]["computer"] == "PC2", "wrong place or time")
    check(table[1][table[0].index("network")] == '\'=cmd,"x"', "a cell that a spreadsheet would run")

    check(desk.run("summarise", folder, "--rows", "xml").returncode == 2, "an unknown form")
    check(desk.run("summarise", folder, "--rows", "csv", "--by", "day").returncode == 2, "two forms at once")
    check(desk.run("summarise", folder, "--by", "colour").returncode == 2, "an unknown group")
    clear_sentence(exits(desk.run("summarise", folder / "south/PC3/other.json"), 2))
    (desk.path / "empty").mkdir()
    clear_sentence(exits(desk.run("summarise", desk.path / "empty"), 2))


def an_answer_splits_a_set():
    desk = Desk()
    silent = [{"rung": r, "port": p, "result": "silent", "sends": 12, "sourcePorts": 2} for r in ("mm1", "ikev2") for p in (500, 4500)]
    document = {"schema": "fix789.case/1", "id": "x", "base": "windows-11", "machine": {
        "dns": {"vpn.example.com": ["203.0.113.10"]}, "ike": {"vpn.example.com": {"address": "203.0.113.10", "rungs": silent}}}}
    sets = lambda run: [sorted(u["set"]) for u in report_of(run)["verdict"]["undetermined"]]
    case = desk.case(document)
    check(sets(desk.run("check", "--case", case, "--json")) == [["path.ike-blocked", "server.banned-us", "server.down"]], "not open before")
    run = desk.run("check", "--case", case, "--answer", "hotspot-works=yes", "--json")
    exits(run, 3)
    check(sets(run) == [["path.ike-blocked", "server.banned-us"]], str(sets(run)))
    run = desk.run("check", "--case", case, "--answer", "inside-office=yes", "--json")
    exits(run, 3)
    check(ids(report_of(run)) == [] and "path.inside-the-network" in sets(run)[0], "an answer made a cause")
    for words in ("windows-here-connects=no", "elsewhere-connects=unknown", "worked-here-before=yes", "server-changed=no", "server-product=vyos"):
        exits(desk.run("check", "--case", case, "--answer", words, "--json"), 3)
    for words in ("hotspot-works", "weather=fine", "inside-office=maybe", "server-product=toaster"):
        run = desk.run("check", "--case", case, "--answer", words)
        exits(run, 2)
        clear_sentence(run)


def _cells_of(desk, *words):
    run = exits(desk.run("servers", "--json", *words), 0)
    document = json.loads(run.stdout)
    jsonschema.Draft202012Validator(SERVERS).validate(document)
    return document["cells"]


def selftest_follows_its_schema_and_leaves_nothing_behind():
    desk = Desk()
    run = exits(desk.run("selftest", "--json"), 0)
    document = json.loads(run.stdout)
    jsonschema.Draft202012Validator(SELFTEST).validate(document)
    jsonschema.validate({"schema": "fix789.case/1", "id": "selftest", "base": None, "machine": document["machine"]}, CASE)
    named = [reading["member"] for reading in document["readings"]]
    for member in ("services", "firewall", "profiles", "certificates", "network", "registry", "clock"):
        check(member in named, f"no reading {member}: {named}")
    check(socket.gethostname() not in run.stdout, "the computer's name")
    left = [str(file) for file in desk.path.rglob("*") if file.is_file() and file.suffix != ".log"]
    check(not left, f"left behind: {left}")
    table = exits(desk.run("selftest"), 0).stdout
    check(table.splitlines()[0].startswith("services"), table)
    clear_sentence(exits(desk.run("selftest", "more"), 2))


def the_page_of_the_untested_names_members_of_selftest():
    page = (ROOT / "docs/windows-untested.md").read_text()
    members = set(re.findall(r"`(?:readings|structures|libraries|system|machine)\.[\w.]+`", page))
    check(len(members) > 10, f"the page names {len(members)} members")
    header = (ROOT / "core/ports/fact_table.h").read_text()
    facts = set(re.findall(r'Fact\{"(\w+)"', header)) | {"registry", "clock", "storedConnection"}
    for member in members:
        part, name = member.strip("`").split(".", 1)
        if part == "readings":
            check(name in facts, member)
        elif part in ("structures", "libraries"):
            check(f'"{name}' in (ROOT / "core/adapters/windows/read/windows_details.cpp").read_text(), member)
        elif part == "machine":
            check(name in facts, member)
        elif part == "system":
            check(name.split(".")[0] in SELFTEST["properties"]["system"]["properties"], member)


def servers_prints_the_table():
    desk = Desk()
    cells = _cells_of(desk)
    check(len(cells) >= 180 and len({cell["product"] for cell in cells}) == 20, f"{len(cells)} cells")
    check({cell["product"] for cell in _cells_of(desk, "--product", "vyos")} == {"vyos"}, "--product lets others through")
    check({cell["cause"] for cell in _cells_of(desk, "--cause", "psk.wrong")} == {"psk.wrong"}, "--cause lets others through")
    check(_cells_of(desk, "--cause", "path.udp-blocked") == [], "a cause of the path has cells")
    one = exits(desk.run("servers", "--product", "mikrotik", "--cause", "psk.wrong"), 0).stdout
    for words in ("MikroTik RouterOS [psk.wrong]", "ipsec-secret", "parsing packet failed", "RouterOS 6 and 7", "reported by users", "Source: "):
        check(words in one, f"{words!r} is missing")
    german = exits(desk.run("servers", "--product", "mikrotik", "--cause", "psk.wrong", "--language", "de"), 0).stdout
    check("Geben Sie den geheimen Schlüssel neu ein." in german and "parsing packet failed" in german, german)
    missing = next(cell for cell in cells if cell["sure"] == "not-found")
    text = exits(desk.run("servers", "--product", missing["product"], "--cause", missing["cause"]), 0).stdout
    check("no source found" in text, text)


def servers_refuses_wrong_words():
    desk = Desk()
    for words in (["--product", "toaster"], ["--cause", "no.such"], ["more"], ["--identify", desk.path / "missing"], ["--identify"],
                  ["--identify", desk.path / "missing", "--product", "rras"]):
        run = exits(desk.run("servers", *words), 2)
        check(run.stdout == "", run.stdout)
        clear_sentence(run)


def _identity_of(desk, content, name="evidence"):
    file = desk.path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    document = json.loads(exits(desk.run("servers", "--identify", file, "--json"), 0).stdout)
    jsonschema.Draft202012Validator(IDENTITY).validate(document)
    return document


def servers_identifies_what_a_file_shows():
    desk = Desk()
    sonicwall = bytes.fromhex("404bf439522ca3f6")
    body = bytes.fromhex("0d00003800000001000000010000002c000100010000002400010000800b0001800c708080010005800300018002000280040002".ljust(112, "0"))
    vendor = b"\0\0" + (4 + len(sonicwall)).to_bytes(2, "big") + sonicwall
    message2 = bytes(7) + b"\1" + bytes(7) + b"\2" + bytes([1, 0x10, 2, 0]) + bytes(4) + (28 + len(body) + len(vendor)).to_bytes(4, "big") + body + vendor
    check(_identity_of(desk, message2.hex())["product"] == "sonicwall", "message 2 in hexadecimal")
    udp = (500).to_bytes(2, "big") * 2 + (8 + len(message2)).to_bytes(2, "big") + b"\0\0" + message2
    packet = bytes.fromhex("4500") + (20 + len(udp)).to_bytes(2, "big") + bytes.fromhex("0000000040110000c0000201c6336407") + udp
    capture = bytes.fromhex("a1b2c3d4000200040000000000000000000fffff00000065") + bytes(8) + len(packet).to_bytes(4, "big") * 2 + packet
    check(_identity_of(desk, capture)["product"] == "sonicwall", "a capture")
    check(_identity_of(desk, "ipsec,info respond new phase 1 (Identity Protection): 203.0.113.1[500]<=>198.51.100.2[5]")["product"] == "mikrotik", "a log")
    family = _identity_of(desk, "Nov 30 10:00:00 vpn charon: 08[IKE] 198.51.100.2 is initiating a Main Mode IKE_SA")
    check(family["product"] is None and {"strongswan", "pfsense"} <= set(family["among"]), str(family))
    rungs = [{"rung": "mm1", "port": 500, "result": "answered", "vendorIds": ["1e2b516905991c7d7c96fcbfb587e46100000009"]}]
    case = {"schema": "fix789.case/1", "id": "x", "base": "windows-11", "machine": {
        "dns": {"vpn.example.com": ["203.0.113.10"]}, "ike": {"vpn.example.com": {"address": "203.0.113.10", "rungs": rungs}}}}
    check(_identity_of(desk, json.dumps(case))["product"] == "rras", "a recorded computer")
    for nothing in ("", "hello", b"\xff\xfe\0\1", bytes(100)):
        check(_identity_of(desk, nothing) ["product"] is None, f"{nothing!r} names a product")


def the_product_changes_the_request_and_not_the_verdict():
    desk = Desk()
    refused = [{"rung": "mm1", "port": port, "result": "refused", "notification": 14, "detail": "NO-PROPOSAL-CHOSEN"} for port in (500, 4500)]
    case = desk.case({"schema": "fix789.case/1", "id": "x", "base": "windows-11", "machine": {
        "dns": {"vpn.example.com": ["203.0.113.10"]}, "ike": {"vpn.example.com": {"address": "203.0.113.10", "rungs": refused}}}})
    neutral = report_of(desk.run("check", "--case", case, "--json"))
    check(neutral["server"]["product"] is None and neutral["server"]["by"] is None, str(neutral["server"]))
    check("no acceptable Oakley Transform" in neutral["messages"][0]["body"], neutral["messages"][0]["body"])
    check("server-product=ID" in desk.run("check", "--case", case).stdout, "nobody is told how to name the product")
    known = report_of(desk.run("check", "--case", case, "--answer", "server-product=mikrotik", "--json"))
    check(known["server"] | {"why": ""} == {"product": "mikrotik", "among": ["mikrotik"], "by": "said", "why": ""}, str(known["server"]))
    body = known["messages"][0]["body"]
    for words in ("/ip/ipsec/profile", "dh-group=modp2048,modp1024", "no suitable proposal found.", "documented by its maker", "RouterOS 6 and 7"):
        check(words in body, f"{words!r} is not in the request: {body}")
    check("Oakley" not in body, "the request names another product's line")
    check(known["verdict"]["causes"][0]["request"]["text"] in body, "message and request differ")
    strip = lambda report: json.dumps([{k: v for k, v in c.items() if k != "request"} for c in report["verdict"]["causes"]])
    check(strip(neutral) == strip(known) and neutral["verdict"]["state"] == known["verdict"]["state"], "an answer changed the verdict")
    unsourced = next(c for c in _cells_of(desk) if c["cause"] == "server.proposal-mismatch" and c["source"] is None)
    other = report_of(desk.run("check", "--case", case, "--answer", f"server-product={unsourced['product']}", "--json"))
    check(other["messages"][0]["body"] == neutral["messages"][0]["body"], "a cell without a source stands in a request")


def a_look_at_a_case_is_not_remembered():
    desk = Desk()
    desk.run("check", "--case", desk.case())
    check(json.loads(desk.run("compare", "--json").stdout)["networks"] == [], "a case was remembered")


def ports_that_are_none_exit_with_two():
    desk = Desk()
    for words in (["--port", "0"], ["--port", "x"], ["--port", "70000"], ["--time-limit", "0"],
                  ["--port", "1001", "--port", "1002", "--port", "1003", "--port", "1004"]):
        run = desk.run("respond", *words)
        exits(run, 2)
        clear_sentence(run)


def names_outside_the_ascii_letters_are_looked_up_in_their_ascii_form():
    desk = Desk()
    document = copy.deepcopy(PRACTICE)
    document["machine"]["dns"] = {"xn--mnchen-3ya.example": ["203.0.113.9"]}
    run = desk.run("check", "server-name", "--server", "münchen.example", "--case", desk.case(document), "--json")
    check(report_of(run)["target"]["server"] == "xn--mnchen-3ya.example", "not its ASCII form")


def run_tests(names, module):
    tests = [f for name, f in sorted(names.items()) if callable(f) and re.match(r"^[a-z]", name) and f.__module__ == module
             and name not in ("check", "exits", "clear_sentence", "report_of", "ids", "healthy", "silent_server", "run_tests",
                              "on_terminal", "commands", "bash_completes")]
    skipped = 0
    for test in tests:
        name = test.__name__.replace("_", " ")
        try:
            why_skipped = test()
        except Exception as error:  # a test that falls over has failed, whatever the reason
            results["failed"] += 1
            print(f"FAIL {name}: {error}", flush=True)
            continue
        if why_skipped:
            skipped += 1
            print(f"SKIP {name}: {why_skipped}", flush=True)
        else:
            results["passed"] += 1
            print(f"PASS {name}", flush=True)
    print(f"{results['passed']} passed, {results['failed']} failed, {skipped} skipped")
    return 1 if results["failed"] else 0


if __name__ == "__main__":
    sys.exit(run_tests(globals(), __name__))
