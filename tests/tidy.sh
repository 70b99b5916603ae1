#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# clang-tidy over the sources of the programs, with the commands of a build of every source by itself, without GCC's precompiled headers.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
cmake --preset debug -B build/tidy -DFIX789_PCH=OFF -DCMAKE_UNITY_BUILD=OFF >/dev/null
# The sources that this build compiles: those for Windows are not among them.
/usr/bin/python3 - <<'END' >build/tidy-sources
import json
print("\n".join(sorted({e["file"] for e in json.load(open("build/tidy/compile_commands.json"))
                        if any(f"/{d}/" in e["file"] for d in ("core", "app", "ui")) and "/build/" not in e["file"]})))
END
xargs -a build/tidy-sources -P "$(nproc)" -n 4 clang-tidy-19 -p build/tidy --quiet
