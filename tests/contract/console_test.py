#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""The console as a technician meets it: short answers, colours, widths, suggestions, help, the manual page and the completions.

    console_test.py PATH-TO-FIX789CTL

Prints as contract_test.py does.
"""
import fcntl
import json
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time

import contract_test
from contract_test import Desk, PRACTICE, check, clear_sentence, ctl, exits, healthy, ids, report_of

SEQUENCE = re.compile(r"\x1b\[[0-9;]*m")
PLAIN = {"COLUMNS": "", "NO_COLOR": "", "TERM": "xterm"}


def on_terminal(words, columns=100, env=None):
    """What the program writes to a terminal of this width."""
    terminal, its_end = pty.openpty()
    fcntl.ioctl(its_end, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    environment = {**os.environ, **PLAIN, **(env or {})}
    environment = {name: value for name, value in environment.items() if value or name == "NO_COLOR"}
    with tempfile.TemporaryDirectory() as state:
        process = subprocess.Popen([ctl, *map(str, words)], stdin=subprocess.DEVNULL, stdout=its_end, stderr=subprocess.DEVNULL,
                                   env={**environment, "XDG_STATE_HOME": state})
        os.close(its_end)
        said = b""
        while True:
            try:
                more = os.read(terminal, 65536)
            except OSError:
                break
            if not more:
                break
            said += more
        process.wait(timeout=60)
    os.close(terminal)
    return said.decode().replace("\r\n", "\n")


def commands():
    return re.findall(r"^  ([a-z]+) ", Desk().run("help", env={"COLUMNS": "200"}).stdout, re.M)


def check_says_cause_fix_and_one_line():
    desk = Desk()
    case = desk.case()
    brief = exits(desk.run("check", "--case", case), 1).stdout
    check(f"[service.disabled:IKEEXT]\n  Fix: fix789ctl fix service.disabled:IKEEXT --case {case}\n" in brief, brief)
    check(brief.count("Checks: ") == 1 and "What was checked:" not in brief and len(brief.splitlines()) <= 10, brief)
    verbose = exits(desk.run("check", "--case", case, "--verbose"), 1).stdout
    check("What was checked:" in verbose and "How to" not in brief and len(verbose.splitlines()) > 20, verbose)
    plain = json.loads(desk.run("check", "--case", case, "--json").stdout)["verdict"]
    check(plain == json.loads(desk.run("check", "--case", case, "--json", "--verbose").stdout)["verdict"], "--verbose changes the JSON")


def the_fix_command_works_as_it_is_printed():
    desk = Desk()
    case = desk.case(name="a case of \"two\" $words.json")
    for _ in range(2):
        brief = desk.run("check", "--case", case).stdout
        command = re.search(r"^  Fix: fix789ctl (.*)$", brief, re.M)
        check(command, brief)
        run = subprocess.run(["bash", "-c", f'"$0" {command[1]} --yes', ctl], capture_output=True, text=True, timeout=60,
                             env=dict(os.environ, XDG_STATE_HOME=str(desk.path / "state")))
        exits(run, 0)
    check(ids(report_of(desk.run("check", "--case", case, "--json"))) == ["registry.restart-pending"], "not fixed")


def colours_are_for_terminals():
    desk = Desk()
    words = ["check", "--case", desk.case()]
    check(SEQUENCE.search(on_terminal(words)), "no colours on a terminal")
    plain = desk.run(*words).stdout
    check("\x1b" not in plain, "colours in a pipe")
    check(SEQUENCE.sub("", on_terminal(words)) == plain, "the words differ")
    for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": ""}):
        check("\x1b" not in on_terminal(words, env=env), f"colours with {env}")
    check(SEQUENCE.search(on_terminal(words, env={"NO_COLOR": ""})), "an empty NO_COLOR counts")
    check("\x1b" not in on_terminal([*words, "--color", "never"]), "colours with never")
    always = desk.run(*words, "--color", "always", env={"NO_COLOR": "1"}).stdout
    check(SEQUENCE.sub("", always) == plain != always, "always is not always")
    check("\x1b" not in desk.run(*words, "--json", "--color", "always").stdout, "colours in JSON")
    run = exits(desk.run(*words, "--color", "alway"), 2)
    clear_sentence(run)
    check('Did you mean "always"?' in run.stderr, run.stderr)
    check("\x1b" not in desk.run("list", "--color", "always").stdout, "the list has no colours to show")


def foreign_names_cannot_colour():
    desk = Desk()
    document = healthy({"profiles": [{"name": "\ufdd2x\x1b[31m", "tunnel": "pptp", "server": "vpn.example.com",
                                      "authentication": "pre-shared-key"}]})
    out = desk.run("check", "--case", desk.case(document), "--verbose").stdout
    check("\x1b" not in out and "\ufdd2" not in out, out)


def lines_fit_the_terminal_or_columns():
    desk = Desk()
    for words in (["check", "--case", desk.case(), "--verbose"], ["list"], ["help", "check"], ["help"]):
        for columns in (40, 72, 140):
            for text in (desk.run(*words, env={"COLUMNS": str(columns)}).stdout, on_terminal([*words, "--color", "never"], columns),
                         on_terminal([*words, "--color", "never"], 33, {"COLUMNS": str(columns)})):
                long = [line for line in text.splitlines() if len(line) > columns and "fix789ctl " not in line]
                check(not long, f"{words} at {columns}: {long[:2]}")
        check(max(map(len, desk.run(*words, env={"COLUMNS": "nonsense"}).stdout.splitlines())) <= 110, "no usual width")


def list_is_aligned():
    lines = Desk().run("list", env={"COLUMNS": "200"}).stdout.splitlines()
    starts = {len(re.match(r"[a-z0-9-]+ +", line)[0]) for line in lines}
    check(len(lines) > 20 and len(starts) == 1, f"columns {starts}")


def it_asks_what_was_meant():
    desk = Desk()
    case = desk.case()
    for words, meant in ((["chekc"], "check"), (["hist"], "history"), (["check", "--sever", "x.example"], "--server"),
                         (["check", "--verbos"], "--verbose"), (["check", "servr-name"], "server-name"),
                         (["fix", "service.disable:IKEEXT", "--case", case], "service.disabled"),
                         (["servers", "--product", "microtik"], "mikrotik"), (["servers", "--cause", "psk.wrnog"], "psk.wrong"),
                         (["export", "--cause", "registry.nat-t-neded", "--as", "reg"], "registry.nat-t-needed"),
                         (["export", "--cause", "registry.nat-t-needed", "--as", "powershel"], "powershell"),
                         (["report", "--format", "tickt", "--case", case], "ticket"),
                         (["check", "--case", case, "--answer", "ever-workd=yes"], "ever-worked=yes"),
                         (["check", "--case", case, "--environment", "retial"], "retail"), (["help", "lader"], "ladder"),
                         (["help", "--format", "zhs"], "zsh")):
        run = exits(desk.run(*words), 2)
        clear_sentence(run)
        check(f'Did you mean "{meant}"?' in run.stderr, f"{words}: {run.stderr}")
    for words in (["dance"], ["check", "--zzzzzzz"], ["check", "qqqqqq"], ["x" * 5000]):
        check("Did you mean" not in exits(desk.run(*words), 2).stderr, f"{words[0][:9]}: a suggestion out of nothing")


def fix_names_the_subject_that_is_missing():
    desk = Desk()
    case = desk.case()
    before = case.read_bytes()
    for cause in ("service.disabled", "service.disabled:IKEXT", "service.disabled:BFE"):
        run = exits(desk.run("fix", cause, "--case", case, "--yes"), 3)
        check('"service.disabled:IKEEXT"' in run.stderr, run.stderr)
    check(case.read_bytes() == before, "the case was touched")


def every_command_has_help_with_examples_and_exits():
    desk = Desk()
    names = commands()
    check(set(contract_test.SHARED_WORDS) <= set(names), f"only {names}")
    for name in names:
        text = exits(desk.run(name, "--help"), 0).stdout
        check(desk.run("help", name).stdout == text, f"help {name} differs from {name} --help")
        for heading in ("Usage: ", "Options:", "Examples:", "Exit codes:"):
            check(heading in text, f"{name}: no {heading}")
        exits_said = text.split("Exit codes:")[1]
        check(re.findall(r"^  (\d)  ", exits_said, re.M) == sorted(set(re.findall(r"^  (\d)  ", exits_said, re.M))), exits_said)
        check(f"  fix789ctl {name}" in text.split("Examples:")[1], f"{name}: an example of something else")
    check(exits(desk.run("--help"), 0).stdout == desk.run("help").stdout, "--help differs from help")
    german = desk.run("check", "--help", "--language", "de").stdout
    check("Sucht" in german or "warum" in german, german[:200])


def every_example_is_taken():
    """None of the examples has wrong words: the parser takes them all."""
    desk = Desk()
    for name in commands():
        text = desk.run(name, "--help").stdout.split("Examples:")[1].split("Exit codes:")[0]
        for line in re.findall(r"^  fix789ctl (.*)$", text, re.M):
            line = re.split(r" [<>] ", line)[0]
            run = subprocess.run(["bash", "-c", f'"$0" {line} --help', ctl], capture_output=True, text=True, timeout=60, cwd=desk.path)
            check(run.returncode == 0 and run.stdout.startswith("Usage: "), f"{line}: {run.stderr}")


def exits_are_those_of_help():
    desk = Desk()
    case = desk.case()
    for words in (["list"], ["check", "--case", case], ["check", "--case", desk.case(healthy(), "h.json")], ["check", "--nonsense"],
                  ["fix", "service.disabled", "--case", case, "--yes"], ["undo", "--case", case], ["history", "--case", case], ["history", "x"],
                  ["servers", "--product", "x"], ["summarise"], ["record", desk.path / "a/b"], ["key"], ["export"], ["help", "x"]):
        run = desk.run(*words)
        said = re.findall(r"^  (\d)  ", desk.run(words[0], "--help").stdout.split("Exit codes:")[1], re.M)
        check(str(run.returncode) in said, f"{words[0]} ended with {run.returncode}, help names {said}")


def the_manual_page_has_no_faults():
    desk = Desk()
    page = desk.path / "fix789ctl.1"
    page.write_text(exits(desk.run("help", "--format", "man"), 0).stdout)
    run = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-P-c", page], capture_output=True, text=True, timeout=60)
    check(run.returncode == 0 and not run.stderr, run.stderr[:500])
    text = re.sub(r".\x08", "", run.stdout)
    for name in commands():
        check(re.search(rf"^ +fix789ctl {name}\b", text, re.M), f"nothing of {name}")
    check("--key-stdin" in text and "NO_COLOR" in text, "options or environment missing")


def bash_completes(script, line):
    """What bash offers for this line, its cursor at the end."""
    driver = f'''
source "{script}"
COMP_LINE=$1; COMP_POINT=${{#1}}
mapfile -t COMP_WORDS < <(python3 - "$1" <<'W'
import re, sys
words = re.findall(r"[=:]+|[^\\s=:]+", sys.argv[1])
print("\\n".join(words + ([""] if sys.argv[1].endswith(" ") else [])))
W
)
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_fix789ctl
printf '%s\\n' "${{COMPREPLY[@]}}"
'''
    run = subprocess.run(["bash", "--norc", "-c", driver, "bash", line], capture_output=True, text=True, timeout=60, cwd=script.parent)
    check(not run.stderr, run.stderr)
    return [word for word in run.stdout.splitlines() if word]


def bash_completion_completes():
    desk = Desk()
    script = desk.path / "fix789ctl.bash"
    script.write_text(exits(desk.run("help", "--format", "bash"), 0).stdout)
    (desk.path / "a case.json").write_text("{}")
    check(set(commands()) <= set(bash_completes(script, "fix789ctl ")), "not every command")
    for line, words in (("fix789ctl lis", ["list"]), ("fix789ctl check --verb", ["--verbose"]),
                        ("fix789ctl check server-n", ["server-name"]), ("fix789ctl fix registry.nat-t-ne", ["registry.nat-t-needed"]),
                        ("fix789ctl servers --product mik", ["mikrotik"]), ("fix789ctl report --format ", ["text", "html", "json", "ticket"]),
                        ("fix789ctl report --format=ti", ["ticket"]), ("fix789ctl check --case a", ["a case.json"]),
                        ("fix789ctl key ", ["set", "forget"]), ("fix789ctl check --answer ever-worked=y", ["yes"]),
                        ("fix789ctl check --answer server-product=mik", ["mikrotik"]),
                        ("fix789ctl check --answer=server-product=mik", ["mikrotik"]),
                        ("fix789ctl check --answer=ever-worked=", ["yes", "no", "unknown"]),
                        ("fix789ctl check --answer=hotspot-works=n", ["no"]), ("fix789ctl check --answer=ever", ["ever-worked=yes", "ever-worked=no", "ever-worked=unknown"]), ("fix789ctl check --server ", []),
                        ("fix789ctl check --nonsense", [])):
        said = bash_completes(script, line)
        check(said == words, f"{line}: {said}")
    for name in commands():
        offered = set(bash_completes(script, f"fix789ctl {name} --"))
        named = set(re.findall(r"^  (--[a-z-]+)", desk.run(name, "--help").stdout, re.M))
        check(offered == named, f"{name}: {offered ^ named}")


def zsh_completion_completes():
    if not shutil.which("zsh"):
        return "zsh is not installed"
    desk = Desk()
    script = desk.path / "_fix789ctl"
    script.write_text(exits(desk.run("help", "--format", "zsh"), 0).stdout)
    check(subprocess.run(["zsh", "-n", script], capture_output=True).stderr == b"", "zsh cannot parse it")

    def completes(line):
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(desk.path)
            os.execvpe("zsh", ["zsh", "-f", "-i"], dict(os.environ, TERM="dumb", HOME=str(desk.path), PS1="> "))
        said = b""

        def read(until, seconds=20):
            nonlocal said
            end = time.monotonic() + seconds
            while time.monotonic() < end and until not in said:
                if not select.select([terminal], [], [], max(0, end - time.monotonic()))[0]:
                    break
                try:
                    said += os.read(terminal, 65536)
                except OSError:
                    break
        os.write(terminal, f"fpath=({desk.path} $fpath); autoload -U compinit; compinit -u -D; print rea''dy\n".encode())
        read(b"ready\r\n")
        said = b""
        os.write(terminal, line.encode() + b"\t")
        read(b"\x00", 3)
        os.close(terminal)
        os.waitpid(pid, 0)
        return said.decode(errors="replace")
    for line, rest in (("fix789ctl lis", "t"), ("fix789ctl check --verb", "ose"), ("fix789ctl servers --product mik", "rotik"),
                       ("fix789ctl check server-n", "ame")):
        said = completes(line)
        check(line + rest in said, f"{line}: {said!r}")


def the_completion_for_powershell_is_balanced():
    """PowerShell itself is not here: brackets and quotes match, and each option of each command stands in it."""
    desk = Desk()
    text = exits(desk.run("help", "--format", "powershell"), 0).stdout
    code = re.sub(r"'(?:[^']|'')*'", "", text)
    code = "\n".join(line for line in code.splitlines() if not line.startswith("#"))
    check("'" not in code and all(code.count(a) == code.count(b) for a, b in ("()", "{}", "[]")), "unbalanced")
    for name in commands():
        part = text.split(f"\n    '{name}' = @{{")[1].split("\n    }\n")[0]
        for option in re.findall(r"^  (--[a-z-]+)", desk.run(name, "--help").stdout, re.M):
            check(f"'{option}' = @{{" in part, f"{name} {option}")
    if shutil.which("pwsh"):
        (desk.path / "c.ps1").write_text(text)
        exits(subprocess.run(["pwsh", "-NoProfile", "-File", desk.path / "c.ps1"], capture_output=True, text=True), 0)


def a_ticket_has_at_most_five_lines():
    desk = Desk()
    case = desk.case()
    ticket = exits(desk.run("report", "--format", "ticket", "--case", case), 1).stdout
    check(ticket.startswith("Problem: ") and "[service.disabled:IKEEXT]" in ticket and len(ticket.splitlines()) <= 5, ticket)
    check("Since: " not in ticket and "Undo: " not in ticket and "Case: practice." in ticket, ticket)
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--yes"), 0)
    ticket = desk.run("report", "--format", "ticket", "--case", case).stdout
    undo = re.search(r"^Undo: fix789ctl (undo [0-9a-f-]{36} --case) FILE$", ticket, re.M)
    check(undo and 'Changed: Start type of service "IKEEXT": from Disabled to Manual' in ticket, ticket)
    exits(desk.run(*undo[1].split(), case, "--yes"), 0)
    check(json.loads(case.read_text()) == PRACTICE, "the ticket's undo does not undo")
    for words in (["--format", "ticket", "--json"], ["--format", "ticket", "--html"], ["--format", "pdf"]):
        clear_sentence(exits(desk.run("report", "--case", case, *words), 2))


def a_page_has_path_time_changes_and_undo():
    desk = Desk()
    case = desk.case()
    exits(desk.run("fix", "service.disabled:IKEEXT", "--case", case, "--yes"), 0)
    html = desk.run("report", "--format", "html", "--case", case).stdout
    check(desk.run("report", "--html", "--case", case).stdout.startswith("<!DOCTYPE html>"), "--html")
    for part in ("The path to the server", "What was changed", "from Disabled to Manual", "<code>fix789ctl undo ", "(UTC"):
        check(part in html, f"no {part}")
    check("<script" not in html and "src=" not in html and "@import" not in html and "url(" not in html, "not by itself")


def check_and_ladder_agree():
    """On recorded computers of the scenarios' sample, every eighth row unless FIX789_EVERY says otherwise: the same verdict and
    the same exit."""
    sys.path.insert(0, str(contract_test.ROOT / "tests/scenarios"))
    import run as scenarios
    desk = Desk()
    compared = 0
    for row in scenarios.ROWS[::int(os.environ.get("FIX789_EVERY", "8"))]:
        trial = scenarios.Trial(row, scenarios.SAMPLE, True)
        case = desk.case(trial.case)
        both = [desk.run(word, "--json", "--case", case, *trial.arguments) for word in ("check", "ladder")]
        verdicts = [json.loads(run.stdout)["verdict"] for run in both]
        check(verdicts[0] == verdicts[1] and both[0].returncode == both[1].returncode, f"{row.id}: {verdicts}")
        compared += 1
    for document in (PRACTICE, healthy(), contract_test.silent_server()):
        case = desk.case(document)
        both = [desk.run(word, "--case", case) for word in ("check", "ladder")]
        check(both[0].returncode == both[1].returncode, f"exits {both[0].returncode} and {both[1].returncode}")
        first = both[0].stdout.split("\n\nIf you know")[0].strip()
        check(first in both[1].stdout, f"{first}\n---\n{both[1].stdout}")
    check(compared >= 20, f"only {compared} computers")


if __name__ == "__main__":
    sys.exit(contract_test.run_tests(globals(), __name__))
