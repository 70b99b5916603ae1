#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Writes the recorded computer of every row, broken and whole:  write_cases.py FOLDER [SEED]

The files are ROW-broken.json and ROW-whole.json. Here the name of a file may say what it is: they go to tests that look at how a
verdict is shown, not at whether it is right."""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import run


def main(folder, seed="1"):
    for row in run.ROWS:
        if row.waits_for:
            continue
        for broken in (True, False) if row.reference else (True,):
            trial = run.Trial(row, int(seed), broken)
            file = Path(folder) / f"{row.id}-{'broken' if broken else 'whole'}.json"
            file.write_text(json.dumps(trial.case, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
