#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Builds the release and prints its figures:  run.sh [RUNS]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/installer/packages.sh" build window bench
cd "$root"
mkdir -p build
{ cmake --preset release -DFIX789_TESTS=ON && cmake --build build/release --target fix789 fix789ctl fix789_audit_bench fix789_diagnose_bench fix789_window_bench; } \
  >build/release.log 2>&1 || { tail -n 40 build/release.log; exit 1; }
build/release/tests/fix789_diagnose_bench
build/release/tests/fix789_audit_bench
xvfb-run -a /usr/bin/python3 tests/bench/figures.py build/release "$@"
/usr/bin/python3 tests/bench/summarise.py build/release/app/fix789ctl/fix789ctl
/usr/bin/python3 tests/bench/journal.py build/release/app/fix789ctl/fix789ctl
if [ "$(id -u)" -eq 0 ]; then
  /usr/bin/python3 tests/bench/sweep.py build/release/app/fix789ctl/fix789ctl
  "$root/installer/packages.sh" lab
  /usr/bin/python3 tests/bench/ladder.py build/release/app/fix789ctl/fix789ctl || [ $? -eq 77 ]
else
  echo "The sweep and the ladder beside ike-scan need root for their network namespaces."
fi
