#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Turns JUnit files of ctest and of GoogleTest into lines and a closing "N passed, N failed, N skipped". A skipped test is named."""
import sys
import xml.etree.ElementTree as xml

passed = failed = skipped = 0
for case in (case for file in sys.argv[1:] for case in xml.parse(file).getroot().iter("testcase")):
    name = f"{case.get('classname')}.{case.get('name')}" if case.get("result") else case.get("name")
    status = case.get("status")
    if case.find("skipped") is not None or case.get("result") == "skipped" or status in ("notrun", "disabled"):
        skipped += 1
        reason = case.find("skipped")
        print(f"SKIP {name}: {reason.get('message') if reason is not None else status}")
    elif case.find("failure") is not None or status != "run":
        failed += 1
        print(f"FAIL {name}")
    else:
        passed += 1
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
