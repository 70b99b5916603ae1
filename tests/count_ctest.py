#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Turns ctest's JUnit file into lines and a closing "N passed, N failed, N skipped". A skipped test is named."""
import sys
import xml.etree.ElementTree as xml

passed = failed = skipped = 0
for case in xml.parse(sys.argv[1]).getroot().iter("testcase"):
    status = case.get("status")
    if status == "run":
        passed += 1
    elif status in ("notrun", "disabled") or case.find("skipped") is not None:
        skipped += 1
        reason = case.find("skipped")
        print(f"SKIP {case.get('name')}: {reason.get('message') if reason is not None else status}")
    else:
        failed += 1
        print(f"FAIL {case.get('name')}")
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
