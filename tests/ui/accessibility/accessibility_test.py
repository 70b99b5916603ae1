#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Walks the window over the accessibility bus, as a screen reader and its user do: no mouse, no key, no look inside.

    run.sh BUILD-FOLDER [PICTURES]        (starts a screen, a bus and this)

PICTURES is a folder for pictures of where the keyboard's focus stands.
Prints PASS or FAIL a line, and "N passed, N failed, N skipped" at the end.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import rules
from bus import Node, Window

ROOT = pathlib.Path(__file__).resolve().parents[3]
program = sys.argv[1]
results = {"passed": 0, "failed": 0}


def check(what, wrong):
    results["failed" if wrong else "passed"] += 1
    print(("FAIL " if wrong else "PASS ") + what + "".join(f"\n     {sentence}" for sentence in wrong), flush=True)


def page_is_right(window, name):
    tree = window.tree()
    for rule in rules.RULES:
        check(f"{name}: {rule.__name__.replace('_', ' ')}", rule(tree))


def folds_open_and_close(window, name):
    folds = [node for node in window.tree().walk() if "expandable" in node.states and node.role == "push button"]
    check(f"{name}: there are folds", [] if folds else ["none"])
    for fold in folds:
        wrong = []
        before = sum(1 for _ in window.tree().walk())
        for expanded in (True, False):
            window.find("push button", f"^{re.escape(fold.name)}$").press()
            now = window.tree()
            state = window.find("push button", f"^{re.escape(fold.name)}$", now).states
            if ("expanded" in state) != expanded:
                wrong.append(f"after {'opening' if expanded else 'closing'} it says {sorted(state)}")
            if (sum(1 for _ in now.walk()) > before) != expanded:
                wrong.append(f"after {'opening' if expanded else 'closing'} the tree has not followed")
            if expanded:
                for rule in rules.RULES:
                    wrong += rule(now)
        check(f"{name}: the fold {fold.name!r} opens and closes", wrong)


def path_is_a_list(window, name):
    path = window.find("list", "path")
    if not path:
        return check(f"{name}: the path is a list", ["there is no list of that name"])
    items = path.children
    wrong = [] if path.name else ["it has no name"]
    wrong += [f"{item} is no entry" for item in items if item.role != "list item"]
    wrong += [f"{item} has no name" for item in items if not item.name]
    wrong += [] if len(items) >= 7 else [f"it has {len(items)} entries"]
    wrong += [] if any(": " in item.name for item in items) else ["no entry says how it is"]
    check(f"{name}: the path is a list", wrong)


def said(what, sentences, pattern):
    check(what, [] if any(re.search(pattern, sentence) for sentence in sentences) else [f"announced was only {sentences}"])


def headline_of(window):
    return next(node.name for node in window.tree().walk() if node.role == "heading")


def headline_is_announced(window, name, since):
    headline = headline_of(window)
    window.wait_for(lambda: headline in window.announced[since:], f"the headline {headline!r} is announced")
    check(f"{name}: the headline is announced once",
          [] if window.announced[since:].count(headline) == 1 else [f"announced: {window.announced[since:]}"])


def the_whole_way():
    """Start, practice, result, repair, outcome, undo."""
    with Window(program) as window:
        window.wait_for(lambda: window.find("heading"), "the start page shows")
        page_is_right(window, "start")
        since = len(window.announced)
        window.find("push button", "practi[sc]e").press()
        window.wait_for_step(3)
        headline_is_announced(window, "result", since)
        said("checking: a problem is announced as it is found", window.announced[since:], "^Problem found: .+")
        page_is_right(window, "result")
        path_is_a_list(window, "result")
        folds_open_and_close(window, "result")

        since = len(window.announced)
        window.default_button().press()
        window.wait_for_step(4)
        headline_is_announced(window, "repair", since)
        page_is_right(window, "repair")
        boxes = [node for node in window.tree().walk() if node.role == "check box"]
        check("repair: what is proposed is checked", [f"{box} is not" for box in boxes if "checked" not in box.states])
        for box in boxes:
            box.press()
        now = window.tree()
        check("repair: unticked boxes say so",
              [str(node) for node in now.walk() if node.role == "check box" and "checked" in node.states])
        enabled = [node for node in now.walk() if "is-default" in node.states and "enabled" in node.states]
        check("repair: without a change nothing can be made", [str(node) for node in enabled])
        for node in [node for node in now.walk() if node.role == "check box"]:
            node.press()

        since = len(window.announced)
        window.default_button().press()
        window.wait_for_step(5)
        headline_is_announced(window, "outcome", since)
        page_is_right(window, "outcome")
        since = len(window.announced)
        window.find("push button", "^undo").press()
        window.wait_to_hear("as it was", since)
        check("outcome: what undo did is announced", [])
        page_is_right(window, "outcome after undo")


class Album:
    """Pictures of the screen, for people to judge; none without a folder."""

    def __init__(self):
        self.folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
        self.taken = 0
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)

    def take(self, name):
        self.taken += 1
        if self.folder:
            file = self.folder / f"{self.taken:02}-{re.sub('[^a-z0-9]+', '-', name.lower())[:40]}.png"
            subprocess.run(["import", "-window", "root", "-trim", file], check=True)


MOST_STOPS = 60


def tab_to(window, page, pattern, album):
    """Goes on with Tab until what has the focus matches; checks each stop on the way."""
    wrong = []
    for _ in range(MOST_STOPS):
        focus = Node(window.focus) if window.focus else None
        if focus:
            album.take(f"{page} {focus.name}")
            if not focus.name:
                wrong.append(f"{focus} has the focus and no name")
            if re.search(pattern, focus.name, re.I):
                break
        window.focus = None
        window.key("Tab")
        window.wait_for(lambda: window.focus, "Tab moves the focus, and the bus says where to", 5)
    else:
        wrong.append(f"Tab does not reach {pattern!r}")
    check(f"{page}: Tab reaches {pattern!r}", wrong)


def by_keyboard_alone():
    """The whole way with real keys; the bus says where the focus is."""
    album = Album()
    with Window(program) as window:
        window.wait_for(lambda: window.find("heading"), "the start page shows")
        window.take_keyboard()
        tab_to(window, "start", "practi[sc]e", album)
        window.key("space")
        window.wait_for_step(3)
        tab_to(window, "result", ": broken|: blocked", album)
        tab_to(window, "result", "ruled out|details", album)
        window.key("space")
        opened = Node(window.focus)
        check("result: Space opens a fold", [] if "expanded" in opened.states else [str(opened)])
        tab_to(window, "result", window.default_button().name, album)
        window.key("Return")
        window.wait_for_step(4)
        tab_to(window, "repair", window.find("check box").name, album)
        window.key("space")
        window.key("space")
        tab_to(window, "repair", window.default_button().name, album)
        window.key("Return")
        window.wait_for_step(5)
        since = len(window.announced)
        tab_to(window, "outcome", "^undo", album)
        window.key("space")
        window.wait_to_hear("as it was", since)
        check("outcome: Space undoes", [])


# The machine's part of a case; what a person meets there is in each name.
NEGOTIATION = '"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[%s]}}'
SILENT = NEGOTIATION % ",".join(
    f'{{"rung":"{rung}","port":{port},"result":"silent","sends":{sends},"sourcePorts":2}}'
    for rung, sends in (("mm1", 12), ("ikev2", 6)) for port in (500, 4500))
REJECTED = NEGOTIATION % (
    '{"rung":"mm1","port":500,"result":"unreachable","sends":4,"sourcePorts":2,"icmp":{"type":3,"code":13,"reporter":"192.0.2.1"}},'
    '{"rung":"mm1","port":4500,"result":"answered","ms":31,"sends":1,"sourcePorts":1}')
ANSWERED = NEGOTIATION % ",".join(
    f'{{"rung":"mm1","port":{port},"result":"answered","ms":31,"sends":1,"sourcePorts":1}}' for port in (500, 4500))
PORTAL = ('"portal":{"probes":[{"probe":"http","url":"http://one.example/","reply":"answered","status":302,"statusAsExpected":false,'
          '"body":"nothing","hops":[{"by":"location","to":"http://login.guest.test/splash","reply":"answered","status":200}]},'
          '{"probe":"https","url":"https://three.example/","reply":"timed-out"}]},')
CASES = {
    "questions": ("windows-11", SILENT),
    "firewall": ("windows-11", REJECTED),
    "healthy": ("windows-11", ANSWERED),
    "login page": ("windows-10", PORTAL + SILENT),
    "both": ("windows-11", '"services":{"IKEEXT":{"start":"disabled","state":"stopped"}},' + REJECTED),
}


def a_recorded_computer(name, base, machine):
    """Its result, and what it leads to without changing anything."""
    with tempfile.TemporaryDirectory(prefix="fix789-accessibility-") as folder:
        case = pathlib.Path(folder) / "case.json"
        case.write_text('{"schema":"fix789.case/1","id":"front-desk","base":"%s","machine":{%s}}' % (base, machine))
        json.loads(case.read_text())
        with Window(program, "--case", str(case)) as window:
            window.wait_for_step(3)
            headline_is_announced(window, name, 0)
            page_is_right(window, name)
            path_is_a_list(window, name)
            folds_open_and_close(window, name)
            answer = window.find("push button", r"\? Yes")
            if answer:
                answer.press()
                page_is_right(window, f"{name}, answered")
            onwards = window.find("push button", "^show .*(send|request)")
            if not onwards:
                return
            since = len(window.announced)
            onwards.press()
            window.wait_for_step(4)
            headline_is_announced(window, f"{name}, to send", since)
            page_is_right(window, f"{name}, to send")


def main():
    tests = [("the whole way", the_whole_way), ("by keyboard alone", by_keyboard_alone)]
    tests += [(name, lambda name=name, case=case: a_recorded_computer(name, *case)) for name, case in CASES.items()]
    for name, test in tests:
        try:
            test()
        except Exception as error:  # a test that falls over has failed, whatever the reason
            results["failed"] += 1
            print(f"FAIL {name}: {type(error).__name__}: {error}", flush=True)
    print(f"{results['passed']} passed, {results['failed']} failed, 0 skipped")
    return 1 if results["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
