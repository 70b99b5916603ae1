#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Reads the headers of every program and library in a staged folder and says which protection of Windows one of them lacks.

    check_mitigations.py STAGE-FOLDER

Every file: loaded anywhere (DYNAMIC_BASE, with relocations), anywhere in 64 bits (HIGH_ENTROPY_VA, and not below 4 GB), data never
run (NX_COMPAT), and no section that is both written and run. Our own programs and libraries besides: the checks of the stack.
Control Flow Guard is not among them: GCC cannot build it. Ends with "N passed, N failed, N skipped".
"""
import struct
import sys
from pathlib import Path

# "PE Format" of Microsoft's documentation: the optional header's DllCharacteristics, the sections' Characteristics.
REQUIRED = {"HIGH_ENTROPY_VA": 0x0020, "DYNAMIC_BASE": 0x0040, "NX_COMPAT": 0x0100}
RELOCATIONS_STRIPPED, LARGE_ADDRESS_AWARE = 0x0001, 0x0020
EXECUTE, WRITE = 0x20000000, 0x80000000
PE32_PLUS = 0x20B
OURS = ("fix789.exe", "fix789ctl.exe", "fix789repair.exe", "fix789repair.dll", "fix789folder.exe")
STACK_CHECKED = (b"__stack_chk_fail", b"stack smashing detected")  # imported, or linked statically


class Image:
    def __init__(self, data):
        (pe,) = struct.unpack_from("<I", data, 0x3C)
        if data[:2] != b"MZ" or data[pe:pe + 4] != b"PE\0\0":
            raise ValueError("is not a Windows program or library")
        _, sections, _, _, _, optional_size, self.flags = struct.unpack_from("<HHIIIHH", data, pe + 4)
        optional = pe + 24
        magic, = struct.unpack_from("<H", data, optional)
        if magic != PE32_PLUS:
            raise ValueError("is not a 64-bit program or library")
        self.base, = struct.unpack_from("<Q", data, optional + 24)
        self.characteristics, = struct.unpack_from("<H", data, optional + 70)
        _, self.relocations = struct.unpack_from("<II", data, optional + 112 + 5 * 8)
        self.sections = []
        for number in range(sections):
            name, *_, flags = struct.unpack_from("<8sIIIIIIHHI", data, optional + optional_size + 40 * number)
            self.sections.append((name.rstrip(b"\0").decode("latin-1"), flags))


def lacks(path):
    data = path.read_bytes()
    image = Image(data)
    missing = [name for name, bit in REQUIRED.items() if not image.characteristics & bit]
    if image.flags & RELOCATIONS_STRIPPED or not image.relocations:
        missing.append("relocations")
    if not image.flags & LARGE_ADDRESS_AWARE or image.base < 1 << 32:
        missing.append("addresses above 4 GB")
    missing += [f"section {name} is written and run" for name, flags in image.sections if flags & EXECUTE and flags & WRITE]
    if path.name in OURS and not any(word in data for word in STACK_CHECKED):
        missing.append("checks of the stack")
    return missing


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    files = sorted(path for path in Path(sys.argv[1]).rglob("*") if path.suffix in (".exe", ".dll") and "scripted" not in path.parts)
    failed = 0
    for path in files:
        try:
            missing = lacks(path)
        except (ValueError, struct.error) as error:
            missing = [str(error) or "damaged"]
        if missing:
            failed += 1
            print(f"FAIL {path.name}: {', '.join(missing)}")
    for name in set(OURS) - {path.name for path in files}:
        failed += 1
        print(f"FAIL {name} is missing")
    print(f"{len(files) - failed if files else 0} passed, {failed} failed, 0 skipped")
    sys.exit(1 if failed else 0)


main()
